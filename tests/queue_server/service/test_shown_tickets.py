"""A ticket without a page for the phone is shown again: its own code leads to the same number, or to the question."""

import pytest

from codes.ticket_code import ticket_content
from queue_server.domain.refusal import UnknownCode, VisitOver
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import Visit
from queue_server.service import serving, ticketing
from queue_server.service.handing_over import LetIn, hand_over
from queue_server.service.standing_alone import prepare_offline
from queue_server.service.unit_of_work import EarlierCommand
from tests.queue_server.builders import NINE
from tests.queue_server.service.desks import CODE, Desks

KIOSK = "kiosk-1"
ENTRY = "0f8d3c1e5b7a4926a1c2d3e4f5061728"


def shown(desks: Desks, number: str, id_: str) -> TicketIssued:
    return ticketing.check_in(desks.uow, desks.hall, code=ticket_content(number, id_), language="nl")


def shown_of(desks: Desks, visit: Visit) -> TicketIssued:
    return shown(desks, visit.number, visit.id)


def let_in_alone(desks: Desks, entry: str = ENTRY) -> Visit:
    """Whom kiosk 1 gave paper while the server was away, and has handed over since."""
    prepare_offline(desks.uow, desks.hall, device=KIOSK)
    prepare_offline(desks.uow, desks.hall, device="kiosk-2")
    visitor = LetIn(number="A940", service="passports", checked_in_at=NINE, products=("passport",))
    visit = hand_over(desks.uow, desks.hall, device=KIOSK, visitor=visitor).visit
    desks.uow.earlier_commands.by_id[KIOSK, entry] = EarlierCommand(visit.id)
    return visit


def helped(desks: Desks) -> Visit:
    device = desks.staffed()
    return serving.finish(desks.uow, desks.hall, device=device, visit=desks.called(device).id)


def test_who_waits_gets_the_same_ticket_again(desks: Desks) -> None:
    visit = desks.walk_in()
    again = shown_of(desks, visit)
    assert (again.visit, again.again) == (visit, True)


def test_who_came_with_an_appointment_too(desks: Desks) -> None:
    desks.booked()
    visit = ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl").visit
    assert shown_of(desks, visit).visit == visit


def test_who_was_helped_is_told_so_with_the_visit_to_rate(desks: Desks) -> None:
    visit = desks.walk_in()
    helped(desks)
    with pytest.raises(VisitOver) as over:
        shown_of(desks, visit)
    assert over.value.facts == {"number": visit.number, "visit": visit.id, "rated": "no"}


def test_yesterdays_ticket_is_not_known_today(desks: Desks) -> None:
    visit = desks.walk_in()
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(UnknownCode):
        shown_of(desks, visit)


def test_a_ticket_that_nobody_printed_is_unknown_and_not_another_houses_code(desks: Desks) -> None:
    visit = desks.walk_in()
    with pytest.raises(UnknownCode):
        shown(desks, visit.number, "0" * 32)


def test_the_paper_of_a_kiosk_that_was_alone_leads_to_the_visit_that_it_became(desks: Desks) -> None:
    visit = let_in_alone(desks)
    assert visit.id != ENTRY
    again = shown(desks, "A940", ENTRY)
    assert (again.visit, again.again) == (visit, True)


def test_after_the_visit_such_paper_leads_to_the_question_too(desks: Desks) -> None:
    visit = let_in_alone(desks)
    helped(desks)
    with pytest.raises(VisitOver) as over:
        shown(desks, "A940", ENTRY)
    assert over.value.facts["visit"] == visit.id


@pytest.mark.parametrize(
    ("number", "entry"),
    [("A940", "0" * 32), ("A941", ENTRY), ("A001", ENTRY), ("Z940", ENTRY), ("A0940", ENTRY)],
    ids=["nobody's", "a number that was not given", "no number of a kiosk", "no service", "not as it is printed"],
)
def test_a_number_alone_is_no_ticket(desks: Desks, number: str, entry: str) -> None:
    let_in_alone(desks)
    with pytest.raises(UnknownCode):
        shown(desks, number, entry)


def test_a_command_of_one_kiosk_opens_no_number_of_another(desks: Desks) -> None:
    let_in_alone(desks)
    desks.uow.earlier_commands.by_id["kiosk-2", "f" * 32] = EarlierCommand("some-visit")
    with pytest.raises(UnknownCode):
        shown(desks, "A940", "f" * 32)


def test_the_next_day_such_paper_is_not_known_either(desks: Desks) -> None:
    let_in_alone(desks)
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(UnknownCode):
        shown(desks, "A940", ENTRY)
