"""Everything that the pages show at one moment, in words: the screen of `flow` made ready to draw."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale

from drivers.health import Health
from kiosk.choices import in_language, language_had
from kiosk.flow.next_steps import next_steps
from kiosk.flow.screen import GOES_BACK, Page, Panel, Question, Screen
from kiosk.hall_info import Offer, Place
from kiosk.words.sentences import Told
from kiosk.words.sorry_sentences import SorrySentences
from kiosk.words.ticket_words import TicketWords, ticket_words
from wire.commands import BookHere, CheckIn, CollectDocument, FindAppointment, LookUpFreeTimes

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
class Face:
    """What QML draws; nothing in it has to be computed there."""

    page: Page
    panel: Panel | None
    place_name: str
    time: str
    languages: tuple[LanguageChoice, ...]
    language: str
    scanner: Health
    awaited: str
    """While the server is asked: what it is asked for: "code", "appointment", "times", "booking" or "number"."""
    slow: bool
    closing: bool
    ticket: TicketWords
    printing: str
    phone_link: str
    """What the code for the phone holds; empty where the page shows none."""
    may_follow: bool
    """A code for the phone can be asked for."""
    may_print: bool
    may_print_again: bool
    told: Told
    """The sorry, closed or out-of-order page."""
    help_place: str
    help_place_language: str

    @property
    def can_go_back(self) -> bool:
        return self.panel is not None or self.page in GOES_BACK

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT


def face(screen: Screen, place: Place, offer: Offer, now: datetime | None, say: SorrySentences) -> Face:
    return Face(
        page=screen.page,
        panel=screen.panel,
        place_name=in_language(place.name, screen.language),
        time=say.common.clock_time(now, offer.zone) if now else "",
        languages=tuple(LanguageChoice(code, _own_name(code)) for code in place.languages),
        language=screen.language,
        scanner=screen.hall.scanner,
        awaited=_awaited(screen.asked),
        slow=screen.slow,
        closing=screen.closing,
        ticket=ticket_words(screen.ticket, screen.language, offer, now, say.common) if screen.ticket else TicketWords(),
        printing=screen.printing,
        phone_link=screen.phone_link,
        may_follow=screen.may_follow,
        may_print=screen.may_print,
        may_print_again=screen.may_print_again,
        told=_told(screen, offer, now, say),
        help_place=in_language(place.help_place, screen.language),
        help_place_language=language_had(place.help_place, screen.language),
    )


def _own_name(code: str) -> str:
    return LANGUAGE_NAMES.get(code) or QLocale(code).nativeLanguageName()


def _awaited(asked: Question | None) -> str:
    match asked:
        case CheckIn() | CollectDocument():
            return "code"
        case FindAppointment():
            return "appointment"
        case LookUpFreeTimes():
            return "times"
        case BookHere():
            return "booking"
    return "number"


def _told(screen: Screen, offer: Offer, now: datetime | None, say: SorrySentences) -> Told:
    hall = screen.hall
    if screen.page is Page.SORRY and screen.sorry:
        return say.sorry(screen.sorry, offer, now, screen.language, ways=next_steps(screen))
    if screen.page is Page.OUT_OF_ORDER and hall.out_of_order:
        return say.common.out_of_order(hall.out_of_order)
    if screen.page is Page.CLOSED:
        return say.common.closed(hall.next_opening, now, offer.zone, screen.language)
    return SILENCE
