"""A confirmation is printed again where staff want it, with codes of its own that let the visitor in."""

from dataclasses import replace

import pytest

from codes.own_secret import token_of
from queue_server.domain.appointment import AppointmentState, Person
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import NotPossibleNow, NotSignedIn, NotYourDuty
from queue_server.domain.letter import LetterKind, LetterRules
from queue_server.domain.print_order import LAPSES_AFTER, OPEN_MAX
from queue_server.domain.reception_refusal import KioskPrints, NoAddress, UnknownAppointment, UnknownKiosk
from queue_server.domain.visit import PrintOutcome
from queue_server.service import confirmations, print_orders, ticketing
from queue_server.service.booking import Booked
from queue_server.service.unit_of_work import CodeHashes
from tests.queue_server.builders import NINE, appointment, hall, minutes, session, visit
from tests.queue_server.service.desks import Desks

BOOKED = appointment(language="tr")
SECRET, OTHER_SECRET = "A" * 26, "B" * 25 + "A"


@pytest.fixture
def desks() -> Desks:
    desks = Desks()
    desks.uow.sessions.put(session("desk-1", device="pc-reception", may=frozenset({Duty.RECEPTION})))
    desks.uow.sessions.put(session("desk-2", device="pc-2"))
    desks.uow.appointments.add(BOOKED, Person("Ada"), CodeHashes("first"))
    return desks


def order(
    desks: Desks, *, device: str = "pc-reception", appointment: str = BOOKED.id, kiosk: str = "kiosk-1"
) -> ConfirmationOrder:
    return confirmations.print_confirmation(desks.uow, desks.hall, device=device, appointment=appointment, kiosk=kiosk)


def fetched(desks: Desks, order: ConfirmationOrder, *, kiosk: str = "kiosk-1", secret: str = SECRET) -> Booked:
    return confirmations.fetch_confirmation(desks.uow, desks.hall, kiosk=kiosk, order=order.id, secret=secret)


def test_the_kiosk_is_asked_in_the_visitors_language_and_told_no_code(desks: Desks) -> None:
    asked = order(desks)
    assert asked == ConfirmationOrder(asked.id, "kiosk-1", BOOKED.id, NINE, "tr")
    assert desks.uow.told == [asked]
    assert desks.uow.confirmation_orders.open() == [asked]


def test_what_the_kiosk_fetches_lets_the_visitor_in(desks: Desks) -> None:
    codes = fetched(desks, order(desks)).codes
    assert codes.token == token_of(SECRET)
    let_in = ticketing.check_in(desks.uow, desks.hall, code=codes.short_code, language="tr")
    assert let_in.visit.appointment == BOOKED.id


def test_fetched_twice_it_is_the_same_paper_and_the_codes_of_before_stay(desks: Desks) -> None:
    asked = order(desks)
    assert fetched(desks, asked) == fetched(desks, asked)
    assert fetched(desks, asked, secret=OTHER_SECRET).codes.short_code != fetched(desks, asked).codes.short_code
    assert desks.uow.appointments.with_code("first") == BOOKED


def test_only_its_own_kiosk_fetches_it_and_only_while_somebody_waits(desks: Desks) -> None:
    asked = order(desks)
    with pytest.raises(NotPossibleNow):
        fetched(desks, asked, kiosk="kiosk-2")
    confirmations.end_reported_confirmation(desks.uow, kiosk="kiosk-1", order=asked.id, outcome=PrintOutcome.PRINTED)
    with pytest.raises(NotPossibleNow):
        fetched(desks, asked)


@pytest.mark.parametrize("state", [AppointmentState.CHECKED_IN, AppointmentState.CANCELLED, AppointmentState.MISSED])
def test_nobody_is_told_to_come_for_what_is_no_longer_to_come(desks: Desks, state: AppointmentState) -> None:
    asked = order(desks)
    desks.uow.appointments.update(replace(BOOKED, state=state))
    with pytest.raises(NotPossibleNow, match=state.value):
        order(desks)
    with pytest.raises(NotPossibleNow, match=state.value):
        fetched(desks, asked)


def test_an_appointment_of_another_place_or_of_nobody_has_no_paper_here(desks: Desks) -> None:
    desks.uow.appointments.add(appointment(id="elsewhere", site="other"), Person(), CodeHashes("other"))
    for unknown in ("elsewhere", "nobody's"):
        with pytest.raises(UnknownAppointment):
            order(desks, appointment=unknown)


def test_only_the_reception_asks(desks: Desks) -> None:
    with pytest.raises(NotYourDuty):
        order(desks, device="pc-2")
    with pytest.raises(NotSignedIn):
        order(desks, device="pc-nobody")


def test_a_kiosk_that_nobody_knows_prints_nothing(desks: Desks) -> None:
    with pytest.raises(UnknownKiosk, match="kiosk-9"):
        order(desks, kiosk="kiosk-9")


def test_tickets_and_confirmations_wait_for_the_same_paper(desks: Desks) -> None:
    desks.uow.visits.add(visit("A001"))

    def reprint() -> None:
        print_orders.reprint_ticket(desks.uow, desks.hall, device="pc-reception", visit="visit-A001", kiosk="kiosk-1")

    reprint()
    for _ in range(OPEN_MAX - 1):
        order(desks)
    with pytest.raises(KioskPrints, match="kiosk-1"):
        order(desks)
    with pytest.raises(KioskPrints, match="kiosk-1"):
        reprint()
    assert order(desks, kiosk="kiosk-2").open


def test_what_its_kiosk_reports_is_told_and_another_kiosk_ends_nothing(desks: Desks) -> None:
    asked = order(desks)
    confirmations.end_reported_confirmation(desks.uow, kiosk="kiosk-2", order=asked.id, outcome=PrintOutcome.PRINTED)
    assert desks.uow.confirmation_orders.open() == [asked]
    confirmations.end_reported_confirmation(desks.uow, kiosk="kiosk-1", order=asked.id, outcome=PrintOutcome.FAILED)
    assert desks.uow.confirmation_orders.open() == []
    assert desks.uow.told[-1] == replace(asked, open=False, outcome=PrintOutcome.FAILED)


def test_an_order_that_nobody_heard_of_lapses_and_a_young_one_stays(desks: Desks) -> None:
    old = order(desks)
    desks.clock.forward(minutes=1)
    young = order(desks, kiosk="kiosk-2")
    desks.clock.at = NINE + LAPSES_AFTER
    confirmations.lapse_confirmation_orders(desks.uow, desks.hall)
    assert desks.uow.confirmation_orders.open() == [young]
    assert desks.uow.told[-1] == replace(old, open=False)
    desks.clock.at += minutes(1)
    confirmations.lapse_confirmation_orders(desks.uow, desks.hall)
    assert desks.uow.confirmation_orders.open() == []


# By e-mail.


def mail(desks: Desks, appointment: str = BOOKED.id) -> None:
    confirmations.mail_confirmation(desks.uow, desks.hall, device="pc-reception", appointment=appointment)


def test_it_goes_to_the_address_that_is_known(desks: Desks) -> None:
    desks.hall = hall(clock=desks.clock, letters=LetterRules())
    desks.uow.appointments.people[BOOKED.id] = Person("Ada", email="ada@voorbeeld.nl")
    mail(desks)
    (letter,) = desks.uow.letters.of_appointment(BOOKED.id)
    assert letter.kind is LetterKind.CONFIRMATION


def test_without_an_address_it_cannot_go(desks: Desks) -> None:
    with pytest.raises(NoAddress):
        mail(desks)


def test_nobody_is_written_to_about_what_is_no_longer_to_come(desks: Desks) -> None:
    desks.uow.appointments.update(replace(BOOKED, state=AppointmentState.CANCELLED))
    with pytest.raises(NotPossibleNow):
        mail(desks)
