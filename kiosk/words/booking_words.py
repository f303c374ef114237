"""What the pages for making an appointment say: the days, the times of one, the whole of it, and what was made."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from kiosk.choices import in_language
from kiosk.flow.basket import may_have_number
from kiosk.flow.booking import may_book
from kiosk.flow.free_times import persons_of
from kiosk.flow.screen import Page, Screen
from kiosk.flow.soon import lets_in
from kiosk.hall_info import Offer
from kiosk.words.booking_sentences import BookingSentences
from kiosk.words.sentences import NO_BREAK_SPACE
from wire.answers import AppointmentPaper

DAYS_SHOWN = 6
DAYS_SHOWN_IN_LITTLE_ROOM = 4
TIMES_SHOWN = 12
"""Four rows of three: what a glance takes in, and every one as wide as a thumb."""
TIMES_SHOWN_IN_LITTLE_ROOM = 6


@dataclass(frozen=True)
class Pick:
    """One day or one time."""

    key: str
    """The moment that it stands for, in ISO 8601."""
    text: str
    detail: str = ""


@dataclass(frozen=True)
class Picks:
    """As many as a page takes."""

    shown: tuple[Pick, ...] = ()
    page: int = 0
    pages: int = 0
    empty: int = 0
    """Places of the last page of several that nothing is left for."""


@dataclass(frozen=True)
class BookingWords:
    """Built only for the page that is shown; each is empty where there is nothing to say."""

    may_book: bool = False
    """Of the offer: an appointment for what was chosen can be made here."""
    may_have_number: bool = True
    first_free: str = ""
    picks: Picks = Picks()
    day: str = ""
    time: str = ""
    what: str = ""
    more: str = ""
    """For how many persons, and how long it takes."""
    just_taken: bool = False
    may_stay: bool = False
    """It is soon enough to get a number now."""
    code: str = field(default="", repr=False)
    bring: str = ""


def booking_words(screen: Screen, offer: Offer, now: datetime | None, say: BookingSentences) -> BookingWords:
    match screen.page:
        case Page.OFFER:
            return BookingWords(
                may_book=may_book(screen),
                may_have_number=may_have_number(screen.chosen),
                first_free=_first_free(screen, offer, say),
            )
        case Page.DAYS:
            return BookingWords(picks=_days(screen, offer, say), just_taken=screen.just_taken)
        case Page.TIMES if screen.day is not None:
            return BookingWords(picks=_times(screen, offer, say), day=_day_in_full(screen.day, screen, offer.zone, say))
        case Page.AGREE if screen.wanted_at is not None:
            return _agreed(screen, screen.wanted_at, offer, say)
        case Page.BOOKED if screen.booked is not None:
            return _booked(screen, screen.booked, offer, now, say)
    return BookingWords()


def _first_free(screen: Screen, offer: Offer, say: BookingSentences) -> str:
    if screen.first_free is None:
        return ""
    return say.first_free(screen.first_free, screen.hall.books_from, offer.zone, screen.language)


def _days(screen: Screen, offer: Offer, say: BookingSentences) -> Picks:
    days = groupby(_free(screen), key=lambda at: at.astimezone(offer.zone).date())
    firsts = [next(times) for _, times in days]
    return _picks(
        [
            Pick(first.isoformat(), _parted(_day(first, screen, offer.zone, say)), say.free_from(first, offer.zone))
            for first in firsts
        ],
        screen.day_page,
        DAYS_SHOWN_IN_LITTLE_ROOM if _little_room(screen) else DAYS_SHOWN,
    )


def _times(screen: Screen, offer: Offer, say: BookingSentences) -> Picks:
    day = screen.day.astimezone(offer.zone).date() if screen.day else None
    times = [at for at in _free(screen) if at.astimezone(offer.zone).date() == day]
    return _picks(
        [Pick(at.isoformat(), say.common.clock_time(at, offer.zone)) for at in times],
        screen.time_page,
        TIMES_SHOWN_IN_LITTLE_ROOM if _little_room(screen) else TIMES_SHOWN,
    )


def _picks(all_: Sequence[Pick], page: int, size: int) -> Picks:
    pages = -(-len(all_) // size)
    at = max(0, min(page, pages - 1))
    shown = tuple(all_[at * size : (at + 1) * size])
    return Picks(shown, at, pages, empty=size - len(shown) if pages > 1 else 0)


def _agreed(screen: Screen, at: datetime, offer: Offer, say: BookingSentences) -> BookingWords:
    return BookingWords(
        day=_day_in_full(at, screen, offer.zone, say),
        time=say.common.clock_time(at, offer.zone),
        what=_one_a_line(names_of([each.product for each in screen.chosen], offer, screen.language)),
        more=_more(persons_of(screen), screen.free.minutes if screen.free else 0, say),
    )


def _booked(
    screen: Screen, paper: AppointmentPaper, offer: Offer, now: datetime | None, say: BookingSentences
) -> BookingWords:
    return BookingWords(
        day=_day_in_full(paper.starts_at, screen, offer.zone, say),
        time=say.common.clock_time(paper.starts_at, offer.zone),
        what=_one_a_line(names_of(paper.products, offer, screen.language)),
        may_stay=screen.hall.hears and lets_in(paper, now),
        code=paper.short_code,
        bring=bring_for(paper, offer, screen.language),
    )


def bring_for(paper: AppointmentPaper, offer: Offer, language: str) -> str:
    """Of all its products; what two of them ask is said once."""
    products = [offer.products[each] for each in paper.products if each in offer.products]
    said = dict.fromkeys(in_language(each.bring, language) for each in products)
    return " ".join(each for each in said if each)


def names_of(products: Sequence[str], offer: Offer, language: str) -> tuple[str, ...]:
    return tuple(in_language(offer.products[each].name, language) for each in products if each in offer.products)


def _one_a_line(names: Sequence[str]) -> str:
    """Many a name has a comma or an "or" of its own, and not every script has this comma."""
    return "\n".join(names)


def _more(persons: int, minutes: int, say: BookingSentences) -> str:
    return " ".join(part for part in (say.common.persons(persons), say.takes(minutes) if minutes else "") if part)


def _day(at: datetime, screen: Screen, zone: ZoneInfo, say: BookingSentences) -> str:
    return say.day(at.astimezone(zone).date(), screen.hall.books_from, screen.language)


def _parted(day: str) -> str:
    """Where there is no room for a whole date, its line may end after the weekday."""
    return day.replace(NO_BREAK_SPACE, " ", 1)


def _day_in_full(at: datetime, screen: Screen, zone: ZoneInfo, say: BookingSentences) -> str:
    return _parted(say.day_in_full(at.astimezone(zone).date(), screen.hall.books_from, screen.language))


def _free(screen: Screen) -> Sequence[datetime]:
    return screen.free.times if screen.free else ()


def _little_room(screen: Screen) -> bool:
    return screen.aids.large or screen.aids.low
