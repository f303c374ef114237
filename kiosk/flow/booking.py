"""Making an appointment at the kiosk: the day, the time, whether that is right; and what its visitor does then."""

from dataclasses import replace
from datetime import datetime

from kiosk.answers import NextStep, helped_by
from kiosk.flow.asking import ask
from kiosk.flow.free_times import may_be_booked, offers_times, persons_of, question_of
from kiosk.flow.leafing import leafed
from kiosk.flow.rest import ended, stirred
from kiosk.flow.screen import Page, Screen, Step
from wire.answers import FreeTimes
from wire.commands import BookHere, CheckIn, LookUpFreeTimes


def may_book(screen: Screen) -> bool:
    """From the offer, and from a page that says no to a number."""
    asks = screen.page is Page.OFFER or screen.is_told(helped_by(NextStep.BOOK))
    return asks and may_be_booked(screen)


def times_asked(screen: Screen) -> Step:
    question = question_of(screen)
    if question is None or not may_book(screen):
        return Step(screen)
    return ask(replace(screen, just_taken=False, sorry=None), question)


def first_time_known(screen: Screen, question: LookUpFreeTimes, found: FreeTimes | None) -> Step:
    """What the offer says of an appointment, asked beside the page; nothing of what was asked of another choice."""
    if screen.page is not Page.OFFER or question != question_of(screen):
        return Step(screen)
    offered = found is not None and offers_times(replace(screen, free=found))
    return Step(replace(screen, first_free=found.times[0] if found and offered else None))


def days_turned(screen: Screen, by: int, pages: int) -> Step:
    if screen.page is not Page.DAYS or pages < 1:
        return Step(screen)
    return stirred(replace(screen, day_page=leafed(screen.day_page, by, pages)))


def day_chosen(screen: Screen, first: datetime) -> Step:
    """A day is named by its first free time."""
    if screen.page is not Page.DAYS or not _is_free(screen, first):
        return Step(screen)
    return stirred(replace(screen, page=Page.TIMES, day=first, time_page=0))


def times_turned(screen: Screen, by: int, pages: int) -> Step:
    if screen.page is not Page.TIMES or pages < 1:
        return Step(screen)
    return stirred(replace(screen, time_page=leafed(screen.time_page, by, pages)))


def time_chosen(screen: Screen, at: datetime) -> Step:
    """Nothing is made yet: the visitor reads it once more as a whole."""
    if screen.page is not Page.TIMES or not _is_free(screen, at):
        return Step(screen)
    return stirred(replace(screen, page=Page.AGREE, wanted_at=at, just_taken=False))


def agreed(screen: Screen) -> Step:
    if screen.page is not Page.AGREE or screen.wanted_at is None or not screen.chosen:
        return Step(screen)
    product, *also = (each.product for each in screen.chosen)
    body = BookHere(
        product=product,
        also=tuple(also),
        persons=persons_of(screen),
        starts_at=screen.wanted_at,
        language=screen.language,
    )
    return ask(screen, body)


def other_ways_asked(screen: Screen) -> Step:
    """None of these times will do, or the visitor would rather choose at home."""
    if screen.page is not Page.DAYS:
        return Step(screen)
    return stirred(replace(screen, page=Page.LATER))


def stays_here(screen: Screen) -> Step:
    """It is soon: the visitor gets their number now, and sits down."""
    if screen.page is not Page.BOOKED or screen.booked is None or not screen.hall.hears:
        return Step(screen)
    code = screen.booked.code
    return ask(replace(screen, code=code), CheckIn(code=code, language=screen.language))


def booking_left(screen: Screen) -> Step:
    return ended(screen) if screen.page is Page.BOOKED else Step(screen)


def _is_free(screen: Screen, at: datetime) -> bool:
    return screen.free is not None and at in screen.free.times
