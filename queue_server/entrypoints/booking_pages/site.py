"""What the routes of the booking pages share: the frame, the places, the guard, and the pages about no appointment."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote

from fastapi import Request
from fastapi.responses import HTMLResponse

from config.booking_pages import BookingPagesSettings
from queue_server.entrypoints.booking_pages.chosen import Chosen, chosen_in
from queue_server.entrypoints.booking_pages.desk import Desk, DeskRefusedError
from queue_server.entrypoints.booking_pages.guard import BODY_MAX_B, DEEDS_WITHIN_S, Guard
from queue_server.entrypoints.booking_pages.marks import Marks
from queue_server.entrypoints.booking_pages.page import BookingPage
from queue_server.entrypoints.booking_pages.places import UNKNOWN_CODE, Places
from queue_server.entrypoints.booking_pages.shares import Shares
from queue_server.entrypoints.booking_pages.words import PageWords
from queue_server.entrypoints.status_page.rate import WINDOW_S, VisitorRate

BEGIN = "/book"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Way:
    """The one thing to do on a page about no appointment."""

    text: str
    address: str = field(repr=False)
    sent: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """The fields of a form; where there are none it is a link."""


@dataclass(frozen=True)
class BookingSite:
    """Made once, passed to every route."""

    page: BookingPage
    places: Places
    guard: Guard

    def chosen(self, request: Request) -> Chosen:
        return chosen_in(request.query_params.multi_items(), self.page.languages)

    def words(self, request: Request, *wished: str) -> PageWords:
        return self.page.words_for(request, *filter(None, wished))

    def crowded(self, words: PageWords, sender: str, way: Way) -> HTMLResponse:
        self.guard.turned_away.see(sender)
        return self.apart(words, words.crowded, words.crowded_then, way, code=429, after_s=WINDOW_S)

    def shared(self, words: PageWords, sender: str, way: Way) -> HTMLResponse:
        """Many come from this address, or one who takes what everybody wants."""
        self.guard.turned_away.see(sender)
        return self.apart(words, words.shared, words.shared_then, way, code=429, after_s=DEEDS_WITHIN_S)

    def away(self, words: PageWords, way: Way) -> HTMLResponse:
        return self.apart(words, words.away, words.away_then, way, code=503, after_s=WINDOW_S)

    def refused(self, words: PageWords, error: DeskRefusedError) -> HTMLResponse:
        """For whoever came here by an address or a form that no page of ours leads to, or with an old one."""
        if error.code == UNKNOWN_CODE:
            return self.gone(words)
        then = {
            "cannot_combine": words.not_together,
            "too_many_persons": words.one_person,
            "not_possible_now": words.too_late,
            "already_begun": words.begun,
            "too_many_to_come": words.too_many_to_come,
        }
        way = _begin(words, words.begin_again)
        return self.apart(words, words.refused, then.get(error.code, words.refused_then), way, code=409)

    def gone(self, words: PageWords) -> HTMLResponse:
        return self.apart(words, words.gone, words.gone_then, _begin(words, words.new_one), code=404)

    def not_understood(self, words: PageWords, *, code: int) -> HTMLResponse:
        """A form that is none of ours."""
        return self.apart(words, words.refused, words.refused_then, _begin(words, words.begin_again), code=code)

    def code_for_the_kiosk(self, words: PageWords, button: str) -> HTMLResponse:
        """No button: whoever has a code has an appointment, and the way to it stands in their mail."""
        return self.apart(words, words.kiosk_code, words.kiosk_code_then.format(button=button), None, code=200)

    def apart(
        self, words: PageWords, heading: str, then: str, way: Way | None, *, code: int, after_s: float = 0.0
    ) -> HTMLResponse:
        return self.page.answer(
            "apart.jinja",
            words,
            heading=heading,
            then=then,
            way=way,
            contacts=list(self.places.contacts.values()),
            code=code,
            more_headers={"Retry-After": str(int(after_s))} if after_s else {},
        )


def again(request: Request, words: PageWords, sent: Sequence[tuple[str, str]] = ()) -> Way:
    """The same question once more; a form is sent as it was, so that its mark still makes one appointment of two."""
    query = f"?{request.url.query}" if request.url.query else ""
    return Way(words.try_again, quote(request.url.path) + query, tuple(sent))


def _begin(words: PageWords, text: str) -> Way:
    return Way(text, Chosen(language=words.language).address(BEGIN))


def booking_site(settings: BookingPagesSettings, desks: tuple[Desk, ...], key: bytes) -> BookingSite:
    guard = Guard(
        pages=VisitorRate(settings.max_pages_per_min, time.monotonic),
        searches=VisitorRate(settings.max_searches_per_min, time.monotonic),
        deeds=VisitorRate(settings.max_forms_per_10_min, time.monotonic, window_s=DEEDS_WITHIN_S),
        holds=Shares(settings.holds_per_address, time.monotonic),
        bookings=Shares(settings.bookings_per_address_per_hour, time.monotonic),
        marks=Marks(key, time.time),
    )
    return BookingSite(page=BookingPage(settings.house), places=Places(desks), guard=guard)


class UnreadableFormError(Exception):
    """The body is no form of ours."""


async def form_of(request: Request) -> list[tuple[str, str]]:
    """The fields of a form, in order.

    Raises:
        UnreadableFormError: It is too long, or something else.
    """
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != FORM:
        raise UnreadableFormError
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > BODY_MAX_B:
            raise UnreadableFormError
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=60, errors="strict")
    except ValueError as error:
        raise UnreadableFormError from error
