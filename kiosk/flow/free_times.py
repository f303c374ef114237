"""When an appointment for what was chosen could begin: what is asked of the server, and what its answer leads to."""

from dataclasses import replace
from datetime import timedelta

from kiosk.flow.screen import Page, Screen
from wire.answers import FreeTimes
from wire.commands import LookUpFreeTimes
from wire.words import MeetingPlace, RefusalCode

LOOKED_AHEAD = timedelta(days=41)
"""Six weeks: whoever stands before a kiosk wants to come soon, and leafs through no longer list."""

TIME_IS_GONE = frozenset(
    {RefusalCode.TIME_TAKEN, RefusalCode.NOT_OPEN_THEN, RefusalCode.IN_THE_PAST, RefusalCode.TOO_SHORT_NOTICE}
)
"""It was free when it was shown: the visitor chooses another."""

NONE_TO_CHOOSE = frozenset({RefusalCode.NOT_BOOKABLE, RefusalCode.CANNOT_COMBINE, RefusalCode.TOO_MANY_PERSONS})
"""The site's settings changed under the page, or do not allow for so many: staff can help."""

IN_THE_HOUSE = frozenset({MeetingPlace.COUNTER, MeetingPlace.ROOM})
"""For an appointment on the telephone, by video or at home the kiosk would have to ask for a number or an address."""


def may_be_booked(screen: Screen) -> bool:
    """All that was chosen goes into one appointment, which can be made here."""
    chosen = screen.chosen
    alike = len({each.goes_with for each in chosen}) == 1
    return screen.hall.may_book and alike and all(each.bookable for each in chosen)


def question_of(screen: Screen) -> LookUpFreeTimes | None:
    """None where no appointment for what was chosen can be made here."""
    first = screen.hall.books_from
    if first is None or not may_be_booked(screen):
        return None
    product, *also = (each.product for each in screen.chosen)
    return LookUpFreeTimes(
        product=product, also=tuple(also), persons=persons_of(screen), first=first, last=first + LOOKED_AHEAD
    )


def persons_of(screen: Screen) -> int:
    return screen.persons if any(each.for_persons for each in screen.chosen) else 1


def times_told(screen: Screen, found: FreeTimes) -> Screen:
    """To the days; to the other ways where there is nothing to choose from."""
    told = replace(screen, free=found, day=None, day_page=0, time_page=0, wanted_at=None)
    return replace(told, page=Page.DAYS if offers_times(told) else Page.LATER, later=None)


def without_times(screen: Screen) -> Screen:
    return replace(screen, free=None, day=None, wanted_at=None)


def offers_times(screen: Screen) -> bool:
    return screen.free is not None and bool(screen.free.times) and screen.free.place in IN_THE_HOUSE
