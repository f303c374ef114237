"""Whoever cannot or will not use a kiosk is helped by the reception, by the same rules."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from codes.own_secret import token_of
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.catalogue import Rules
from queue_server.domain.contact import ContactChannel
from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import NotPossibleNow, NotSignedIn, NotYourDuty
from queue_server.domain.reception_refusal import NotOpenThen, UnknownAppointment
from queue_server.domain.refusal import (
    AppointmentCancelled,
    InThePast,
    NotAWalkInProduct,
    Refusal,
    TooEarly,
    UnknownProduct,
    VisitOver,
    WrongDay,
    WrongLocation,
)
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import VisitState
from queue_server.service import reception, ticketing
from queue_server.service.booking import Booked
from queue_server.service.reception import FOUND_MAX, Found, Sought
from queue_server.service.unit_of_work import CodeHashes
from tests.queue_server.builders import NINE, TODAY, appointment, catalogue, hall, minutes, session
from tests.queue_server.fakes import ClosedUntil
from tests.queue_server.service.desks import Desks

DESK = "pc-reception"
SECRET = "A" * 26
ADA = Person("Ada de Vries", "rolstoel", date(1947, 2, 28))
TOMORROW = NINE + timedelta(days=1)


@pytest.fixture
def desks() -> Desks:
    desks = Desks()
    desks.uow.sessions.put(session("desk-1", device=DESK, services=(), may=frozenset({Duty.RECEPTION})))
    desks.uow.sessions.put(session("desk-2", device="pc-2"))
    return desks


def check_in(desks: Desks, appointment: str = "appointment-1", *, device: str = DESK) -> TicketIssued:
    return reception.check_in_by_hand(desks.uow, desks.hall, device=device, appointment=appointment, language="en")


def give_ticket(desks: Desks, product: str = "passport", *, device: str = DESK) -> TicketIssued:
    return reception.give_ticket(
        desks.uow, desks.hall, device=device, product=product, also=("collect",), persons=2, language="en"
    )


def book(desks: Desks, **changed: Any) -> Booked:
    asked: dict[str, Any] = {
        "device": DESK,
        "product": "passport",
        "also": (),
        "persons": 1,
        "starts_at": TOMORROW,
        "person": ADA,
        "language": "en",
        "by_telephone": False,
        "secret": SECRET,
    }
    return reception.book_for_visitor(desks.uow, desks.hall, **{**asked, **changed})


def look_up(desks: Desks, *, device: str = DESK, **sought: Any) -> Found:
    session = desks.uow.sessions.of_device(device)
    return reception.look_up_appointments(session, desks.uow, desks.hall, Sought(**sought))


def ids(found: Found) -> list[str]:
    return [booked.id for booked, _ in found.appointments]


# The duty.


def test_only_the_reception_does_what_is_the_receptions(desks: Desks) -> None:
    def move(device: str) -> Appointment:
        return reception.move_appointment(
            desks.uow, desks.hall, device=device, appointment="appointment-1", starts_at=TOMORROW
        )

    def cancel(device: str) -> Appointment:
        return reception.cancel_appointment(desks.uow, desks.hall, device=device, appointment="appointment-1")

    def note(device: str) -> None:
        reception.note_contact(desks.uow, desks.hall, device=device, channel=ContactChannel.MAIL, product="passport")

    desks.booked()
    told = list(desks.uow.told)
    for asked in (
        lambda device: check_in(desks, device=device),
        lambda device: give_ticket(desks, device=device),
        lambda device: book(desks, device=device),
        lambda device: look_up(desks, device=device),
        move,
        cancel,
        note,
    ):
        with pytest.raises(NotYourDuty):
            asked("pc-2")
        with pytest.raises(NotSignedIn):
            asked("pc-nobody")
    assert desks.uow.told == told


# Checking in by hand.


def test_a_visitor_who_is_checked_in_by_hand_has_a_number_like_everybody(desks: Desks) -> None:
    booked = desks.booked()
    issued = check_in(desks)
    assert (issued.visit.number, issued.visit.appointment, issued.visit.language) == ("A001", booked.id, "en")
    assert desks.uow.appointments.by_id[booked.id].state is AppointmentState.CHECKED_IN
    assert issued.visit.state is VisitState.WAITING


def test_checked_in_twice_is_one_number(desks: Desks) -> None:
    desks.booked()
    first = check_in(desks)
    again = check_in(desks)
    assert (again.visit.id, again.again) == (first.visit.id, True)


def test_who_is_early_waits_where_the_site_lets_them_and_is_told_where_not(desks: Desks) -> None:
    desks.booked(starts_at=NINE + timedelta(hours=3))
    usual = desks.hall
    desks.hall = hall(clock=desks.clock, catalogue=catalogue(rules=Rules(early_may_wait=False)))
    with pytest.raises(TooEarly):
        check_in(desks)
    desks.hall = usual
    assert check_in(desks).visit.appointed_at == NINE + timedelta(hours=3)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"starts_at": TOMORROW}, WrongDay),
        ({"site": "elsewhere"}, WrongLocation),
        ({"state": AppointmentState.CANCELLED}, AppointmentCancelled),
    ],
)
def test_the_wrong_day_the_wrong_place_and_a_cancelled_one_are_refused_as_at_the_kiosk(
    desks: Desks, changed: dict[str, Any], why: type[Refusal]
) -> None:
    desks.booked(**changed)
    with pytest.raises(why):
        check_in(desks)
    assert desks.uow.visits.by_id == {}


def test_an_appointment_that_nobody_made_cannot_be_checked_in(desks: Desks) -> None:
    with pytest.raises(UnknownAppointment):
        check_in(desks, "no-such-appointment")


def test_who_was_helped_already_gets_no_second_number(desks: Desks) -> None:
    desks.booked()
    visit = check_in(desks).visit
    desks.uow.visits.update(replace(visit, state=VisitState.DONE))
    with pytest.raises(VisitOver):
        check_in(desks)


# Walk-in tickets.


def test_the_reception_gives_a_ticket_for_several_products_and_persons(desks: Desks) -> None:
    visit = give_ticket(desks).visit
    assert (visit.number, visit.products, visit.persons, visit.language) == ("A001", ("passport", "collect"), 2, "en")


def test_what_is_by_appointment_only_stays_so_at_the_reception(desks: Desks) -> None:
    with pytest.raises(NotAWalkInProduct):
        give_ticket(desks, "naturalisation")


# Appointments.


@pytest.mark.parametrize(("by_telephone", "channel"), [(False, "reception"), (True, "telephone")])
def test_an_appointment_of_the_reception_says_by_which_road_it_came(
    desks: Desks, by_telephone: bool, channel: str
) -> None:
    booked = book(desks, by_telephone=by_telephone, also=("collect",), persons=2)
    assert booked.appointment.channel == channel
    assert (booked.appointment.products, booked.appointment.minutes) == (("passport", "collect"), 19)
    assert desks.uow.person(booked.appointment.id) == ADA
    assert booked.codes.token == token_of(SECRET)


def test_an_appointment_made_for_today_can_be_checked_in_at_once(desks: Desks) -> None:
    booked = book(desks, starts_at=NINE + minutes(15))
    assert check_in(desks, booked.appointment.id).visit.appointed_at == NINE + minutes(15)


def test_the_code_that_was_said_lets_the_visitor_in_at_the_kiosk(desks: Desks) -> None:
    booked = book(desks, starts_at=NINE + minutes(15))
    issued = ticketing.check_in(desks.uow, desks.hall, code=booked.codes.short_code, language="nl")
    assert issued.visit.appointment == booked.appointment.id


def test_nothing_is_booked_in_the_past_or_for_what_the_site_does_not_do(desks: Desks) -> None:
    with pytest.raises(InThePast):
        book(desks, starts_at=NINE - minutes(6))
    with pytest.raises(UnknownProduct):
        book(desks, also=("wedding",))
    assert desks.uow.appointments.by_id == {}


@pytest.mark.parametrize("closed", ["hours", "service_hours", "product_hours"])
def test_nobody_is_booked_or_moved_to_a_moment_at_which_nobody_is_received(desks: Desks, closed: str) -> None:
    booked = book(desks).appointment
    never = ClosedUntil(TOMORROW + timedelta(days=1))
    hours = {"hours": never, "service_hours": {"passports": never}, "product_hours": {"passport": never}}[closed]
    desks.hall = hall(clock=desks.clock, **{closed: hours})
    with pytest.raises(NotOpenThen) as refused:
        book(desks)
    assert refused.value.facts["next_opening"].startswith("2026-11-25")
    with pytest.raises(NotOpenThen):
        reception.move_appointment(desks.uow, desks.hall, device=DESK, appointment=booked.id, starts_at=TOMORROW)
    assert list(desks.uow.appointments.by_id.values()) == [booked]


def test_a_duty_that_was_taken_away_ends_at_once_although_its_clerk_is_still_signed_in(desks: Desks) -> None:
    session = desks.uow.sessions.of_device(DESK)
    assert session is not None
    assert session.clerk is not None
    desks.uow.dismissed.add(session.clerk)
    with pytest.raises(NotYourDuty):
        book(desks)
    assert desks.uow.appointments.by_id == {}


def test_an_appointment_is_moved_and_then_cancelled(desks: Desks) -> None:
    booked = book(desks).appointment
    later = TOMORROW + timedelta(hours=1)
    moved = reception.move_appointment(desks.uow, desks.hall, device=DESK, appointment=booked.id, starts_at=later)
    assert (moved.starts_at, moved.moved_from) == (later, TOMORROW)
    cancelled = reception.cancel_appointment(desks.uow, desks.hall, device=DESK, appointment=booked.id)
    assert cancelled.state is AppointmentState.CANCELLED
    with pytest.raises(NotPossibleNow, match="moved"):
        reception.move_appointment(desks.uow, desks.hall, device=DESK, appointment=booked.id, starts_at=later)


@pytest.mark.parametrize("appointment", ["no-such-appointment", "elsewhere-1"])
def test_what_is_not_of_this_place_is_unknown_here(desks: Desks, appointment: str) -> None:
    desks.booked(id="elsewhere-1", site="elsewhere")
    with pytest.raises(UnknownAppointment):
        reception.cancel_appointment(desks.uow, desks.hall, device=DESK, appointment=appointment)
    with pytest.raises(UnknownAppointment):
        reception.move_appointment(desks.uow, desks.hall, device=DESK, appointment=appointment, starts_at=TOMORROW)


# Looking up.


def filled(desks: Desks) -> None:
    for name, starts_at, who in (
        ("yesterday", NINE - timedelta(days=1), "Ada de Vries"),
        ("late", NINE + minutes(60), "Zoë Müller"),
        ("soon", NINE + minutes(10), "Ada de Vries"),
        ("midnight", NINE + timedelta(hours=15), "Ada de Vries"),
    ):
        desks.uow.appointments.add(appointment(id=name, starts_at=starts_at), Person(who), CodeHashes(f"hash {name}"))
    desks.uow.appointments.add(
        appointment(id="elsewhere", site="elsewhere"), Person("Ada de Vries"), CodeHashes("hash 9")
    )


def test_a_day_is_looked_up_by_appointed_time_and_only_of_this_place(desks: Desks) -> None:
    filled(desks)
    assert ids(look_up(desks)) == ids(look_up(desks, day=TODAY)) == ["soon", "late"]
    assert ids(look_up(desks, day=TODAY + timedelta(days=1))) == ["midnight"], "its office day begins there"


def test_a_name_is_looked_up_from_today_on_or_within_a_day(desks: Desks) -> None:
    filled(desks)
    assert ids(look_up(desks, name="VRIES")) == ["soon", "midnight"]
    assert ids(look_up(desks, name="muller")) == ["late"]
    assert ids(look_up(desks, name="vries", day=TODAY - timedelta(days=1))) == ["yesterday"]
    assert look_up(desks, name="muller").appointments[0][1].name == "Zoë Müller"


def test_a_name_is_searched_for_a_year_ahead_and_what_lies_beyond_is_found_on_its_day(desks: Desks) -> None:
    for days, name in ((365, "in a year"), (367, "beyond")):
        desks.uow.appointments.add(
            appointment(id=name, starts_at=NINE + timedelta(days=days)), ADA, CodeHashes(f"hash {name}")
        )
    assert ids(look_up(desks, name=ADA.name)) == ["in a year"]
    assert ids(look_up(desks, name=ADA.name, day=TODAY + timedelta(days=367))) == ["beyond"]


def test_a_date_of_birth_is_looked_up_from_today_on_alone_or_with_a_name(desks: Desks) -> None:
    filled(desks)
    booked = book(desks).appointment.id
    assert ids(look_up(desks, born=ADA.born)) == [booked]
    assert ids(look_up(desks, born=ADA.born, name="vries", day=TODAY + timedelta(days=1))) == [booked]
    assert ids(look_up(desks, born=ADA.born, day=TODAY)) == []
    assert ids(look_up(desks, born=date(1947, 2, 27), name="vries")) == []


def test_a_code_finds_its_appointment_on_whichever_day_it_is(desks: Desks) -> None:
    filled(desks)
    booked = book(desks)
    for code in (booked.codes.short_code, booked.codes.short_code.lower(), booked.codes.token):
        assert look_up(desks, code=code).appointments == ((booked.appointment, ADA),)
    assert ids(look_up(desks, code="KM4T-9WXP")) == ids(look_up(desks, code="gibberish")) == []


def test_the_code_of_another_place_says_where_its_visitor_is_expected(desks: Desks) -> None:
    booked = book(desks)
    desks.uow.appointments.update(replace(booked.appointment, site="elsewhere"))
    with pytest.raises(WrongLocation, match="elsewhere"):
        look_up(desks, code=booked.codes.short_code)


def test_only_the_reception_looks_up(desks: Desks) -> None:
    with pytest.raises(NotYourDuty):
        look_up(desks, device="pc-2", code="KM4T-9WXP")


def test_a_long_list_is_cut_and_says_so(desks: Desks) -> None:
    for number in range(FOUND_MAX + 1):
        desks.uow.appointments.add(appointment(id=f"a{number:03}"), ADA, CodeHashes(f"hash {number}"))
    found = look_up(desks)
    assert (len(found.appointments), found.more) == (FOUND_MAX, True)
    desks.uow.appointments.by_id.popitem()
    assert not look_up(desks).more


# Contacts without a visit.


def test_a_contact_is_counted_and_nothing_else_of_it_is_known(desks: Desks) -> None:
    for channel in (ContactChannel.TELEPHONE, ContactChannel.TELEPHONE, ContactChannel.MAIL):
        reception.note_contact(desks.uow, desks.hall, device=DESK, channel=channel, product="passport")
    assert desks.uow.contacts.counts == {
        (TODAY, ContactChannel.TELEPHONE, "passport"): 2,
        (TODAY, ContactChannel.MAIL, "passport"): 1,
    }
    assert desks.uow.told == []


def test_a_contact_about_nothing_that_the_site_does_is_refused(desks: Desks) -> None:
    with pytest.raises(UnknownProduct):
        reception.note_contact(desks.uow, desks.hall, device=DESK, channel=ContactChannel.WEB_CHAT, product="wedding")
