"""What the routes of the booking pages share: the frame, the places, the guard, and the pages about no appointment."""

import time
from dataclasses import dataclass
from urllib.parse import parse_qsl

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
class BookingSite:
    """Made once, passed to every route."""

    page: BookingPage
    places: Places
    guard: Guard

    def chosen(self, request: Request) -> Chosen:
        return chosen_in(request.query_params.multi_items(), self.page.languages)

    def words(self, request: Request, *wished: str) -> PageWords:
        return self.page.words_for(request, *filter(None, wished))

    def crowded(self, words: PageWords, sender: str) -> HTMLResponse:
        self.guard.turned_away.see(sender)
        return self.page.answer(
            "apart.jinja",
            words,
            heading=words.crowded,
            then=words.crowded_then,
            link="",
            code=429,
            more_headers={"Retry-After": str(int(WINDOW_S))},
        )

    def shared(self, words: PageWords, sender: str) -> HTMLResponse:
        """Many come from this address, or one who takes what everybody wants."""
        self.guard.turned_away.see(sender)
        return self.page.answer(
            "apart.jinja",
            words,
            heading=words.shared,
            then=words.shared_then,
            link="",
            code=429,
            more_headers={"Retry-After": str(int(DEEDS_WITHIN_S))},
        )

    def away(self, words: PageWords) -> HTMLResponse:
        return self.page.answer(
            "apart.jinja",
            words,
            heading=words.away,
            then=words.away_then,
            link="",
            code=503,
            more_headers={"Retry-After": str(int(WINDOW_S))},
        )

    def refused(self, words: PageWords, error: DeskRefusedError) -> HTMLResponse:
        """For whoever came here by an address or a form that no page of ours leads to, or with an old one."""
        if error.code == UNKNOWN_CODE:
            return self.apart(words, words.gone, words.gone_then, code=404)
        then = {
            "cannot_combine": words.not_together,
            "too_many_persons": words.one_person,
            "not_possible_now": words.too_late,
            "already_begun": words.begun,
            "too_many_to_come": words.too_many_to_come,
        }
        return self.apart(words, words.refused, then.get(error.code, words.refused_then), code=409)

    def apart(self, words: PageWords, heading: str, then: str, *, code: int) -> HTMLResponse:
        begin = Chosen(language=words.language).address(BEGIN)
        return self.page.answer(
            "apart.jinja", words, heading=heading, then=then, link=begin, link_text=words.begin_again, code=code
        )


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
