"""What goes into the database comes out the same, on both engines."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from queue_server.adapters import day_log, device_links, event_log, hall_picture
from queue_server.adapters.visit_rows import COLUMNS, values_of, visit_of
from queue_server.domain.alone_note import AloneFinding, AloneNote
from queue_server.domain.appointment import NOBODY, Person
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.device import DeviceLink, DeviceReport
from queue_server.domain.feedback import RatingWanted
from queue_server.domain.help_call import HelpCall
from queue_server.domain.outlook import Outlook
from queue_server.domain.print_order import PrintOrder
from queue_server.domain.served import Served
from queue_server.domain.staff_message import StaffMessage
from queue_server.domain.stay import stay_of
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import CallReason, CallRule, EarlierLeg, PrintOutcome, Visit, VisitOutcome, VisitState
from queue_server.service.unit_of_work import Changed, CodeHashes, UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.adapters.test_supervision import FULL as WORKING
from tests.queue_server.builders import NINE, SITE, TODAY, ZONE, appointment, minutes, session, stay, visit

FULL = visit(
    "A042",
    products=("passport", "collect"),
    state=VisitState.CALLED,
    since=NINE + timedelta(milliseconds=123_457),
    appointment="appointment-1",
    appointed_at=NINE + minutes(5),
    leg=3,
    first_in_line=True,
    language="ar",
    counter="desk-1",
    clerk="noor",
    call=7,
    called_at=NINE + minutes(9),
    last_call_at=NINE + minutes(10),
    reason=CallReason(CallRule.APPOINTMENT_DUE, NINE, waited_min=-3, promised_min=5),
    note='\'; DROP TABLE visit; -- "é" 한국어 \\ \n % :name $1 ?',
    ticket=PrintOutcome.PRINTED,
    persons=4,
    to_come=("collecting", "passports"),
    planned_min=35,
    desk="desk-2",
    alone=AloneNote(AloneFinding.TWO_NUMBERS, "A940"),
    for_counter="desk-3",
    for_clerk="sven",
    calls_here=2,
    earlier=(
        EarlierLeg("passports", "desk-1", NINE, NINE + minutes(1), NINE + minutes(2), NINE - minutes(5), "é 한국어"),
        EarlierLeg("collecting", None, NINE + minutes(2), None, NINE + minutes(3)),
    ),
    done=("passport",),
    outcome=VisitOutcome.TO_COLLECT,
)

MOMENTS = st.integers(-(10**9), 10**9).map(lambda ms: NINE + timedelta(milliseconds=ms))
VISITS = st.builds(
    visit,
    st.just("A001"),
    products=st.lists(st.text(max_size=5), min_size=1, max_size=3).map(tuple),
    state=st.sampled_from(VisitState),
    since=MOMENTS,
    appointed_at=st.none() | MOMENTS,
    first_in_line=st.booleans(),
    call=st.integers(0, 99),
    last_call_at=st.none() | MOMENTS,
    reason=st.none()
    | st.builds(
        CallReason,
        st.sampled_from(CallRule),
        st.none() | MOMENTS,
        st.none() | st.integers(-99, 999),
        st.none() | st.integers(0, 99),
    ),
    note=st.text(max_size=20),
    ticket=st.sampled_from(PrintOutcome),
    persons=st.integers(1, 20),
    to_come=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    planned_min=st.integers(0, 480),
    desk=st.none() | st.text(min_size=1, max_size=5),
    alone=st.none() | st.builds(AloneNote, st.sampled_from(AloneFinding), st.none() | st.text(max_size=5)),
    for_counter=st.none() | st.text(min_size=1, max_size=5),
    for_clerk=st.none() | st.text(min_size=1, max_size=5),
    calls_here=st.integers(0, 99),
    earlier=st.lists(
        st.builds(
            EarlierLeg,
            st.text(min_size=1, max_size=5),
            st.none() | st.text(min_size=1, max_size=5),
            MOMENTS,
            st.none() | MOMENTS,
            MOMENTS,
            st.none() | MOMENTS,
            st.text(max_size=5),
        ),
        max_size=3,
    ).map(tuple),
    done=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    outcome=st.none() | st.sampled_from(VisitOutcome),
)


def unnoted(found: Visit) -> Visit:
    return replace(found, note="", earlier=tuple(replace(leg, note="") for leg in found.earlier))


@given(VISITS)
def test_a_visit_is_the_same_after_a_stay_in_a_row(found: Visit) -> None:
    values = values_of(found)
    assert visit_of([values[column.name] for column in COLUMNS]) == found


@given(st.lists(VISITS, max_size=3).map(tuple))
def test_things_are_the_same_after_a_stay_in_an_event(things: tuple[Visit, ...]) -> None:
    """Except for the notes, which stand in the visit's own row only."""
    assert event_log.decoded(event_log.encoded(things)) == tuple(unnoted(thing) for thing in things)


def test_every_kind_of_thing_is_the_same_after_a_stay_in_an_event() -> None:
    report = DeviceReport("kiosk-1/printer", "ok", "Ready.", NINE, as_meant=True)
    call = HelpCall("call-1", "kiosk-1", TODAY, since=NINE, heard_at=NINE + minutes(1), page="start", counter="desk-1")
    wanted = RatingWanted("desk-1", "visit-A042", NINE, open=False)
    closed = Served("passports", now=False, until=NINE, again=NINE + timedelta(days=1), stopped=True)
    moved = appointment(moved_from=NINE - timedelta(days=1))
    ticket = TicketIssued(unnoted(FULL), Outlook("passports", 3, 5, None))
    printed = PrintOrder("order-1", "kiosk-1", ticket, NINE, "tr")
    confirmed = ConfirmationOrder("order-2", "kiosk-1", "appointment-1", NINE, "ar", False, PrintOutcome.PRINTED)
    said = StaffMessage("m-1", {"nl": "Balie 3 sluit."}, NINE, NINE + minutes(30), ("display-1",))
    orders = (printed, confirmed)
    things: tuple[Changed, ...] = (unnoted(FULL), moved, WORKING, report, call, wanted, *orders, closed, said)
    assert {type(thing) for thing in things} == set(get_args(Changed)), "a new kind of thing is tried here too"
    assert event_log.decoded(event_log.encoded(things)) == things


def test_a_visit_with_everything_filled_in_comes_back_from_the_database(storage: Storage) -> None:
    def add(uow: UnitOfWork) -> str:
        uow.visits.add(visit("A042", appointment="appointment-1"))
        uow.visits.update(FULL)
        return "added"

    assert storage.do(add) == ["added"]
    assert storage.look(lambda uow: uow.visits.get(FULL.id)) == FULL
    assert storage.look(lambda uow: uow.visits.of_appointment("appointment-1")) == FULL
    with storage.database.read() as connection:
        assert day_log.read(connection, SITE, TODAY).visits == (FULL,)


def test_the_interval_log_comes_back_in_order(storage: Storage) -> None:
    log = [
        stay(FULL.id, VisitState.WAITING, start_min=0, end_min=9),
        stay(FULL.id, VisitState.CALLED, start_min=9, end_min=None, counter="desk-1", clerk="noor"),
    ]

    def add(uow: UnitOfWork) -> str:
        uow.visits.add(FULL)
        uow.stays.begin(stay(FULL.id, VisitState.WAITING, start_min=0, end_min=None))
        uow.stays.end(FULL.id, NINE + minutes(9))
        uow.stays.begin(log[1])
        return "added"

    assert storage.do(add) == ["added"]
    with storage.database.read() as connection:
        assert list(day_log.read(connection, SITE, TODAY).stays) == log


def test_an_appointment_and_its_person_come_back_by_id_and_by_code(storage: Storage) -> None:
    booked = appointment(persons=2, channel="phone", language="en", moved_from=NINE - timedelta(days=1))
    ada = Person("Ada de Vries", "rolstoel", date(1947, 2, 28))
    storage.do(lambda uow: _done(uow.appointments.add, booked, ada, CodeHashes("hash-1", "short-1")))
    assert storage.look(lambda uow: uow.appointments.get(booked.id)) == booked
    assert storage.look(lambda uow: uow.appointments.with_code("hash-1")) == booked
    assert storage.look(lambda uow: uow.appointments.with_code("hash-2")) is None
    assert storage.look(lambda uow: uow.appointments.with_short_code("short-1")) == booked
    assert storage.look(lambda uow: uow.appointments.with_short_code("hash-1")) is None
    assert storage.look(lambda uow: uow.appointments.at(SITE, NINE)) == [(booked, ada.born)]
    assert storage.look(lambda uow: uow.appointments.at(SITE, NINE + minutes(1))) == []
    assert storage.look(lambda uow: uow.appointments.at(SITE, NINE - minutes(1))) == []
    assert storage.look(lambda uow: uow.appointments.at("elsewhere", NINE)) == []
    assert storage.look(lambda uow: uow.person(booked.id)) == ada
    assert storage.look(lambda uow: uow.person("nobody")) == NOBODY
    moved = replace(booked, starts_at=NINE + minutes(15))
    storage.do(lambda uow: _done(uow.appointments.update, moved))
    assert storage.look(lambda uow: uow.appointments.get(booked.id)) == moved


def test_the_last_number_is_kept_per_service_and_day(storage: Storage) -> None:
    def hand_out(uow: UnitOfWork) -> str:
        for number in (1, 2):
            uow.numbers.put("passports", TODAY, number)
        uow.numbers.put("collecting", TODAY, 9)
        return "handed out"

    storage.do(hand_out)
    assert storage.look(lambda uow: uow.numbers.last("passports", TODAY)) == 2
    assert storage.look(lambda uow: uow.numbers.last("collecting", TODAY)) == 9
    assert storage.look(lambda uow: uow.numbers.last("passports", TODAY + timedelta(days=1))) is None


def test_a_device_report_is_kept_as_it_was_last(storage: Storage) -> None:
    first = DeviceReport("kiosk-1/printer", "ok", "Ready.", NINE)
    last = DeviceReport("kiosk-1/printer", "absent", "It does not answer.", NINE + minutes(1), as_meant=True)
    storage.do(lambda uow: _done(uow.reports.put, first), lambda uow: _done(uow.reports.put, last))
    assert storage.look(lambda uow: uow.reports.get("kiosk-1/printer")) == last


def test_reports_are_found_by_their_device_and_gone_when_they_are_taken_out(storage: Storage) -> None:
    printer = DeviceReport("kiosk-1/printer", "ok", "Ready.", NINE)
    others = DeviceReport("kiosk-10/printer", "ok", "Ready.", NINE)
    storage.do(lambda uow: _done(uow.reports.put, printer), lambda uow: _done(uow.reports.put, others))
    assert storage.look(lambda uow: uow.reports.of_device("kiosk-1")) == [printer]
    storage.do(lambda uow: _done(uow.reports.remove, printer.id))
    assert storage.look(lambda uow: uow.reports.of_device("kiosk-1")) == []
    assert storage.look(lambda uow: uow.reports.of_device("kiosk-10")) == [others]


def test_the_link_of_a_device_is_kept_as_it_was_last(storage: Storage) -> None:
    first, last = DeviceLink("kiosk-1", 1, NINE), DeviceLink("kiosk-1", 2, NINE + minutes(1))
    storage.do(lambda uow: _done(uow.device_links.put, first), lambda uow: _done(uow.device_links.put, last))
    assert storage.look(lambda uow: uow.device_links.get("kiosk-1")) == last
    with storage.database.read() as connection:
        assert device_links.read_all(connection, SITE) == [last]
        assert device_links.read_all(connection, "another-hall") == []
    storage.do(lambda uow: _done(uow.device_links.remove, "kiosk-1"))
    assert storage.look(lambda uow: uow.device_links.get("kiosk-1")) is None


def test_the_picture_of_the_hall_holds_who_may_still_be_called_today_and_what_was_called_lately(
    storage: Storage,
) -> None:
    now = NINE + minutes(60)
    here = visit("A001")
    just_done = visit("A002", state=VisitState.DONE, last_call_at=now - minutes(29))
    long_done = visit("A003", state=VisitState.DONE, last_call_at=now - minutes(31))
    seen_to_go = visit("A005", state=VisitState.LEFT, since=now - minutes(50))
    yesterdays = visit("A004", day=TODAY - timedelta(days=1))
    today = appointment(id="a-today", starts_at=NINE + minutes(30))
    tomorrow = appointment(id="a-tomorrow", starts_at=NINE + timedelta(days=1))

    def fill(uow: UnitOfWork) -> str:
        for each in (here, just_done, long_done, seen_to_go, yesterdays):
            uow.visits.add(each)
            uow.stays.begin(stay_of(each))
        for booked in (today, tomorrow):
            uow.appointments.add(booked, Person(f"Visitor of {booked.id}"), CodeHashes(f"hash of {booked.id}"))
        uow.sessions.put(session())
        uow.changed(here)
        return "filled"

    assert storage.do(fill) == ["filled"]
    with storage.database.read() as connection:
        picture = hall_picture.take(connection, SITE, now=now, zone=ZONE)
    assert picture.seq == 1
    assert set(picture.visits) == {here, just_done, seen_to_go}
    assert picture.appointments == (today,)
    assert picture.people == {"a-today": Person("Visitor of a-today")}
    assert picture.sessions == (session(),)


def _done(step: Callable[..., None], *given: object) -> str:
    step(*given)
    return "done"


def test_a_report_in_an_event_of_an_older_server_is_read() -> None:
    report = DeviceReport("kiosk-1/printer", "ok", "Ready.", NINE)
    older = event_log.encoded((report,)).replace(',"as_meant":false', "")
    assert "as_meant" not in older
    assert event_log.decoded(older) == (report,)
