"""The free times of the pictures: mornings of which others have taken some."""

from datetime import UTC, datetime, timedelta

from balie.screens.hall import NOW
from wire.answers import FreeTimes
from wire.commands import LookUpFreeTimes
from wire.words import MeetingPlace

BY_TELEPHONE = "bijstand"
"""The product that is done by telephone."""


def free_times(asked: LookUpFreeTimes) -> FreeTimes:
    """Every ten minutes of a morning, of which others have some; nothing at the weekend."""
    days = (asked.first + timedelta(days=each) for each in range((asked.last - asked.first).days + 1))
    opens = (
        datetime(day.year, day.month, day.day, 8, tzinfo=UTC) for day in days if day.weekday() < 5 and day > NOW.date()
    )
    times = (
        begins + timedelta(minutes=10 * place)
        for begins in opens
        for place in range(24)
        if (7 * place + begins.day) % 5 < 3
    )
    minutes = 10 * (1 + len(asked.also)) * asked.persons
    place = MeetingPlace.TELEPHONE if asked.product == BY_TELEPHONE else MeetingPlace.COUNTER
    return FreeTimes(times=tuple(times), minutes=minutes, place=place)
