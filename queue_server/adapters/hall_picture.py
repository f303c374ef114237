"""The whole hall at one moment, for a device that has just come in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, or_, select

from queue_server.adapters import (
    appointment_rows,
    confirmation_orders,
    enrolled,
    feedback,
    hall_rows,
    hall_things,
    help_calls,
    print_orders,
    session_rows,
    site_row,
    staff_messages,
    standing_alone,
    stopped_services,
    visit_rows,
)
from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.device import DeviceReport, DeviceRole
from queue_server.domain.feedback import RatingWanted
from queue_server.domain.help_call import HelpCall
from queue_server.domain.print_order import PrintOrder
from queue_server.domain.staff_message import StaffMessage
from queue_server.domain.visit import Visit, VisitState

_VISIT = visit_rows.VISIT
_APPOINTMENT = appointment_rows.APPOINTMENT
_PERSON = appointment_rows.PERSON

_VISITS = Prepared(
    select(*visit_rows.COLUMNS).where(
        _VISIT.c.site == bindparam("at_site"),
        _VISIT.c.day == bindparam("on_day"),
        or_(
            _VISIT.c.state != bindparam("done", VisitState.DONE.value),  # whoever went away may be back today
            _VISIT.c.last_call_at >= bindparam("called_since"),
        ),
    )
)
_APPOINTMENTS = Prepared(
    select(*appointment_rows.COLUMNS)
    .where(
        _APPOINTMENT.c.site == bindparam("at_site"),
        _APPOINTMENT.c.starts_at >= bindparam("day_begins"),
        _APPOINTMENT.c.starts_at < bindparam("day_ends"),
    )
    .order_by(_APPOINTMENT.c.starts_at)
)
_PEOPLE = Prepared(
    select(_PERSON.c.appointment, _PERSON.c.name, _PERSON.c.remarks, _PERSON.c.email, _PERSON.c.telephone)
    .join(_APPOINTMENT, _APPOINTMENT.c.id == _PERSON.c.appointment)
    .where(
        _APPOINTMENT.c.site == bindparam("at_site"),
        _APPOINTMENT.c.starts_at >= bindparam("day_begins"),
        _APPOINTMENT.c.starts_at < bindparam("day_ends"),
    )
)
_REPORTS = Prepared(select(*hall_rows.REPORT_COLUMNS).where(hall_rows.REPORT.c.site == bindparam("at_site")))

RECENT_CALLS = timedelta(minutes=30)
"""A display that comes back shows calls of this age as recent ones; older ones have left the hall."""


@dataclass(frozen=True, slots=True)
class HallPicture:
    """Everything that lives, after event `seq` of `epoch`."""

    epoch: str
    seq: int
    visits: tuple[Visit, ...]
    appointments: tuple[Appointment, ...]
    people: Mapping[str, Person]
    sessions: tuple[CounterSession, ...]
    reports: tuple[DeviceReport, ...]
    help_calls: tuple[HelpCall, ...]
    """Those to which somebody may still have to go."""
    ratings_wanted: tuple[RatingWanted, ...]
    print_orders: tuple[PrintOrder, ...]
    confirmation_orders: tuple[ConfirmationOrder, ...]
    messages: tuple[StaffMessage, ...]
    """What the displays say now."""
    kiosks: tuple[str, ...]
    """Those that may come in, by name."""
    displays: tuple[str, ...]
    """Likewise."""
    stopped: frozenset[str]
    """The services for which a supervisor ended the tickets of today."""
    last_numbers: Mapping[str, int]
    """The last number handed out today, per service; a service without any is absent."""
    set_aside_from: Mapping[str, int]
    """The lowest number that is set aside today for a kiosk that may stand alone, per service."""


def take(connection: Connection, site: str, *, now: datetime, zone: ZoneInfo) -> HallPicture:
    """Reads the picture in the caller's one read transaction."""
    here = site_row.position(connection, site)
    if here is None:
        raise LookupError(f"The database has no site {site!r}.")
    day = now.astimezone(zone).date()
    begins, ends = day_bounds(day, zone)
    within = {"at_site": site, "day_begins": to_ms(begins), "day_ends": to_ms(ends)}
    visits = _VISITS.rows(connection, at_site=site, on_day=day.isoformat(), called_since=to_ms(now - RECENT_CALLS))
    return HallPicture(
        epoch=here.epoch,
        seq=here.seq,
        visits=tuple(visit_rows.visit_of(row) for row in visits),
        appointments=tuple(appointment_rows.appointment_of(row) for row in _APPOINTMENTS.rows(connection, **within)),
        people={row[0]: Person(row[1], row[2], None, *row[3:]) for row in _PEOPLE.rows(connection, **within)},
        sessions=tuple(session_rows.read_all(connection, site)),
        reports=reports(connection, site),
        help_calls=tuple(help_calls.read_open(connection, site)),
        ratings_wanted=tuple(feedback.read_wanted(connection, site)),
        print_orders=tuple(print_orders.read_open(connection, site)),
        confirmation_orders=tuple(confirmation_orders.read_open(connection, site)),
        messages=tuple(staff_messages.read_shown(connection, site)),
        stopped=stopped_services.read_day(connection, site, day),
        kiosks=enrolled.names(connection, site, DeviceRole.KIOSK),
        displays=enrolled.names(connection, site, DeviceRole.DISPLAY),
        last_numbers=dict(hall_things.last_numbers(connection, site, day)),
        set_aside_from=dict(standing_alone.lowest_of_all(connection, site, day)),
    )


def reports(connection: Connection, site: str) -> tuple[DeviceReport, ...]:
    """How the parts of the devices are."""
    return tuple(hall_rows.report_of(row) for row in _REPORTS.rows(connection, at_site=site))


def day_bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Where a local day begins and ends; 23, 24 or 25 hours apart."""
    begins = datetime(day.year, day.month, day.day, tzinfo=zone)
    following = day + timedelta(days=1)
    return begins, datetime(following.year, following.month, following.day, tzinfo=zone)
