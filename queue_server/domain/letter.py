"""Letters about an appointment: which there are, when each is due, and when the next try of one that did not go."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from queue_server.domain.appointment import Appointment, AppointmentState

FIRST_AGAIN_S = 60
LONGEST_AGAIN_S = 3_600
"""A mail server that is away in the evening has the reminders of tomorrow an hour after it is back."""

REFUSED_TRIES = 4
"""Of a letter that the mail server says it never takes: 1, 2 and 4 minutes apart."""

SENT_WITHIN_S = 300
"""Whoever took a letter up has sent it by then, or will not; another server may take it up."""

REMINDED_AFTER = timedelta(hours=12)
"""Whoever booked only just before the reminder needs none."""


class LetterKind(StrEnum):
    """What a letter tells."""

    CONFIRMATION = "confirmation"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Letter:
    """One that is to go; it is written when it goes, so that it tells how things are then."""

    id: str
    appointment: str
    kind: LetterKind
    due_at: datetime
    tries: int = 0


@dataclass(frozen=True, slots=True)
class LetterRules:
    """The site's own choices."""

    remind_at: time | None = time(17)
    """The day before, by the clock of the hall; None: nobody is reminded."""
    also_for: Collection[str] = frozenset()
    """Other systems for whose appointments letters go as well; the others write their own."""


def goes_for(appointment: Appointment, rules: LetterRules) -> bool:
    """Whether this house writes to its visitor."""
    return not appointment.source or appointment.source in rules.also_for


def reminder_at(appointment: Appointment, now: datetime, *, rules: LetterRules, zone: tzinfo) -> datetime | None:
    """None where it would come too soon after the confirmation or the change."""
    return _reminder_of(appointment.starts_at.astimezone(zone).date(), now, rules, zone)


def first_reminded(now: datetime, *, rules: LetterRules, zone: tzinfo) -> date | None:
    """The first day whose visitors are still reminded when they book now; None where nobody is."""
    if rules.remind_at is None:
        return None
    day = now.astimezone(zone).date()
    while _reminder_of(day, now, rules, zone) is None:
        day += timedelta(days=1)
    return day


def _reminder_of(day: date, now: datetime, rules: LetterRules, zone: tzinfo) -> datetime | None:
    if rules.remind_at is None:
        return None
    at = datetime.combine(day - timedelta(days=1), rules.remind_at, zone)
    return at if at - now >= REMINDED_AFTER else None


def taken_up(letter: Letter, now: datetime) -> Letter:
    """Somebody sends it now; until they say how it went nobody else does."""
    return replace(letter, due_at=now + timedelta(seconds=SENT_WITHIN_S), tries=letter.tries + 1)


def put_off(letter: Letter, now: datetime) -> Letter:
    """It did not go: later and later, and not given up while it has a meaning, unless it was refused."""
    wait_s = min(FIRST_AGAIN_S * 2 ** min(letter.tries - 1, 10), LONGEST_AGAIN_S) if letter.tries else FIRST_AGAIN_S
    return replace(letter, due_at=now + timedelta(seconds=wait_s))


def is_refused_for_good(letter: Letter) -> bool:
    """Refused again after some tries: more of them make the house a nuisance, and get it refused altogether."""
    return letter.tries >= REFUSED_TRIES


def has_meaning(letter: Letter, appointment: Appointment, now: datetime) -> bool:
    """A letter that comes after all is over helps nobody, and one that what happened since has made false misleads."""
    if now >= appointment.starts_at:
        return False
    wanted = AppointmentState.CANCELLED if letter.kind is LetterKind.CANCELLATION else AppointmentState.BOOKED
    return appointment.state is wanted
