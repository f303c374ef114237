"""Everything that the pages show at one moment, in words: the screen of `flow` made ready to draw."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale

from drivers.health import Health
from kiosk.answers import SCAN_HELPS, WALK_IN_HELPS
from kiosk.choices import Choice, in_language, on_page, page_count, walk_in_choices
from kiosk.flow.screen import Page, Panel, Screen
from kiosk.hall_info import Offer, Place
from kiosk.sentences import Sentences, Told
from kiosk.waiting import Wait, expected_turn, expected_wait
from wire.answers import TicketIssued

LANGUAGE_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "ar": "العربية",
    "tr": "Türkçe",
    "pl": "Polski",
    "uk": "Українська",
}
"""Each language by its own name: whoever needs it recognises nothing else."""

RIGHT_TO_LEFT = frozenset({"ar"})

SILENCE = Told("", "", "")


@dataclass(frozen=True)
class LanguageChoice:
    code: str
    name: str


@dataclass(frozen=True)
class ProductRow:
    product: str
    name: str
    detail: str


@dataclass(frozen=True)
class TicketWords:
    """What the ticket page says besides what every visitor reads there."""

    number: str = ""
    product: str = ""
    appointment: str = ""
    late: str = ""
    wait: str = ""
    may_be_later: str = ""
    seat: str = ""
    again: bool = False
    bring: str = ""


@dataclass(frozen=True)
class Face:
    """What QML draws; nothing in it has to be computed there."""

    page: Page
    panel: Panel | None
    place_name: str
    time: str
    languages: tuple[LanguageChoice, ...]
    language: str
    scanner: Health
    code_was_read: bool
    slow: bool
    closing: bool
    choices: tuple[ProductRow, ...]
    choice_pages: int
    choice_page: int
    ticket: TicketWords
    printing: str
    phone_link: str
    """What the code for the phone holds; empty where the page shows none."""
    may_print_again: bool
    told: Told
    """The sorry, closed or out-of-order page."""
    walk_in_helps: bool
    scan_helps: bool
    help_place: str

    @property
    def can_go_back(self) -> bool:
        """Not where it would only end the visit: those pages have a button that says so."""
        return self.panel is not None or self.page in {Page.SCAN, Page.PRODUCTS}

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT


def face(screen: Screen, place: Place, offer: Offer, now: datetime | None, say: Sentences) -> Face:
    choices = walk_in_choices(offer.products.values(), offer.outlook, screen.language)
    sorry = screen.sorry.kind if screen.sorry else None
    return Face(
        page=screen.page,
        panel=screen.panel,
        place_name=in_language(place.name, screen.language),
        time=say.clock_time(now, offer.zone) if now else "",
        languages=tuple(LanguageChoice(code, _own_name(code)) for code in place.languages),
        language=screen.language,
        scanner=screen.hall.scanner,
        code_was_read=screen.code != "",
        slow=screen.slow,
        closing=screen.closing,
        choices=_rows(on_page(choices, screen.product_page), say),
        choice_pages=page_count(choices),
        choice_page=screen.product_page,
        ticket=_ticket_words(screen.ticket, screen.language, offer, now, say) if screen.ticket else TicketWords(),
        printing=screen.printing,
        phone_link=screen.phone_link,
        may_print_again=screen.may_print_again,
        told=_told(screen, offer, now, say),
        walk_in_helps=sorry in WALK_IN_HELPS,
        scan_helps=sorry in SCAN_HELPS,
        help_place=in_language(place.help_place, screen.language),
    )


def _own_name(code: str) -> str:
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName()


def _rows(choices: Sequence[Choice], say: Sentences) -> tuple[ProductRow, ...]:
    return tuple(
        ProductRow(
            product=each.product,
            name=each.name,
            detail=say.wait_to_expect(expected_wait(each.outlook.waiting, each.outlook.low_min, each.outlook.high_min))
            if each.outlook
            else "",
        )
        for each in choices
    )


def _ticket_words(
    ticket: TicketIssued, language: str, offer: Offer, now: datetime | None, say: Sentences
) -> TicketWords:
    product = offer.products.get(ticket.product)
    turn = expected_turn(ticket, now or ticket.checked_in_at)
    return TicketWords(
        number=ticket.number,
        product=in_language(product.name, language) if product else "",
        appointment=say.appointment(say.clock_time(ticket.appointed_at, offer.zone)) if ticket.appointed_at else "",
        late="" if ticket.keeps_turn else say.late(ticket.late_min),
        wait=say.turn(say.clock_time(turn.at, offer.zone)) if turn else say.wait(_wait_of(ticket)),
        may_be_later=say.may_be_later() if turn and turn.later else "",
        seat=say.where_to_sit(in_language(ticket.zone, language)),
        again=ticket.again,
        bring=in_language(product.bring, language) if product else "",
    )


def _wait_of(ticket: TicketIssued) -> Wait:
    return expected_wait(ticket.waiting_ahead, ticket.low_min, ticket.high_min)


def _told(screen: Screen, offer: Offer, now: datetime | None, say: Sentences) -> Told:
    hall = screen.hall
    if screen.page is Page.SORRY and screen.sorry:
        return say.sorry(screen.sorry, now, offer.zone, screen.language)
    if screen.page is Page.OUT_OF_ORDER and hall.out_of_order:
        return say.out_of_order(hall.out_of_order)
    if screen.page is Page.CLOSED:
        return say.closed(hall.next_opening, now, offer.zone, screen.language)
    return SILENCE
