"""A time kept for somebody who is still typing, so that nobody fills in a form for nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_server.domain.booking_plan import Audience
from queue_server.domain.free_time import Taken, minute_of
from queue_server.service.free_times import NOTHING, Besides, Wish, check_free, legs_of
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

IN_A_ROW = 3
"""A time is kept when it is chosen, and anew when the details are typed and changed; then others may have it.

Without an end one program could keep the whole city's times and never book.
"""


@dataclass(frozen=True, slots=True)
class Hold:
    """A time that is kept for somebody who is still typing."""

    id: str
    starts_at: datetime
    minutes: int
    lapses_at: datetime


def hold(
    uow: UnitOfWork, hall: Hall, *, wish: Wish, starts_at: datetime, audience: Audience, besides: Besides = NOTHING
) -> Hold:
    """Keeps a time until it is booked, released, or its minutes are over; the hold of `besides` ends with it.

    One that keeps the same time anew goes on from when that began: it ends for good after so many in a row.

    Raises:
        Refusal: The time cannot be had (`free_times.check_free`).
    """
    now = hall.clock.now()
    check_free(uow.taken_times, hall, wish, starts_at, audience=audience, besides=besides)
    begins = minute_of(starts_at)
    since = now
    if besides.hold is not None:
        since = uow.taken_times.held_since(besides.hold, begins, now) or now
        uow.taken_times.release(besides.hold)
    kept = timedelta(minutes=hall.booking.hold_min if hall.booking is not None else 0)
    legs = legs_of(hall, wish)
    lapses_at = min(now + kept, since + IN_A_ROW * kept)
    held = Hold(hall.new_id(), starts_at, sum(leg.minutes for leg in legs), lapses_at)
    uow.taken_times.forget_lapsed(now)
    for leg in legs:
        taken = Taken(begins + leg.after_min, leg.minutes)
        uow.taken_times.hold(held.id, leg.service, taken, since=since, lapses_at=lapses_at)
    return held


def release(uow: UnitOfWork, held: str) -> None:
    """Whoever held it wants another time, or none."""
    uow.taken_times.release(held)
