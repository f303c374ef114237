from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from codes.appointment_code import token_from
from queue_server.domain.alone_note import AloneFinding, AloneNote
from queue_server.domain.appointment import AppointmentState
from queue_server.domain.refusal import WrongBlock
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import UNFINISHED, PrintOutcome, Visit, VisitState
from queue_server.service import calling, closing, serving, ticketing
from queue_server.service.handing_over import LetIn, hand_over
from queue_server.service.standing_alone import prepare_offline
from queue_server.service.unit_of_work import EarlierCommand
from tests.queue_server.builders import NINE, TODAY, minutes
from tests.queue_server.service.desks import CODE, Desks

KIOSK = "kiosk-1"


@pytest.fixture
def alone(desks: Desks) -> Desks:
    """Kiosk 1 has its kit; the server was away from nine until half past."""
    prepare_offline(desks.uow, desks.hall, device=KIOSK)
    prepare_offline(desks.uow, desks.hall, device="kiosk-2")
    desks.clock.forward(minutes=30)
    return desks


def let_in(number: str = "A940", **changed: Any) -> LetIn:
    """Somebody who chose a passport five minutes past nine."""
    parts: dict[str, Any] = {
        "number": number,
        "service": "passports",
        "checked_in_at": NINE + minutes(5),
        "products": ("passport",),
        "ticket": PrintOutcome.PRINTED,
    }
    return LetIn(**{**parts, **changed})


def handed(desks: Desks, visitor: LetIn, **more: Any) -> TicketIssued:
    return hand_over(desks.uow, desks.hall, device=KIOSK, visitor=visitor, **more)


def began(desks: Desks, unprinted: Visit) -> str:
    """The command whose answer the kiosk never heard."""
    desks.uow.earlier_commands.by_id[KIOSK, "unheard-1"] = EarlierCommand(unprinted.id)
    return "unheard-1"


def test_a_visitor_waits_since_the_kiosk_let_them_in(alone: Desks) -> None:
    visit = handed(alone, let_in()).visit
    assert (visit.number, visit.state, visit.ticket) == ("A940", VisitState.WAITING, PrintOutcome.PRINTED)
    assert {visit.since, visit.checked_in_at, visit.waiting_from} == {NINE + minutes(5)}
    assert visit.promised_at == NINE + minutes(20)
    assert [stay.started_at for stay in alone.uow.stays.of(visit.id)] == [NINE + minutes(5)]


def test_whoever_came_first_is_called_first_though_handed_over_later(alone: Desks) -> None:
    later = alone.walk_in()
    earlier = handed(alone, let_in()).visit
    device = alone.staffed()
    assert calling.call_next(alone.uow, alone.hall, device=device).id == earlier.id
    assert later.number == "A001"


def test_the_same_number_twice_is_one_visit(alone: Desks) -> None:
    first = handed(alone, let_in())
    again = handed(alone, let_in())
    assert again.visit.id == first.visit.id
    assert again.again
    assert len(alone.uow.visits.by_id) == 1


def test_the_same_number_at_another_moment_is_another_person_of_whom_the_clerk_reads(alone: Desks) -> None:
    first = handed(alone, let_in())
    second = handed(alone, let_in(checked_in_at=NINE + minutes(9), persons=4))
    assert second.visit.id == first.visit.id
    assert alone.uow.visits.by_id[first.visit.id].alone == AloneNote(AloneFinding.SHARED_NUMBER)


def test_whose_number_was_helped_already_is_not_swallowed(alone: Desks) -> None:
    first = handed(alone, let_in()).visit
    alone.uow.visits.update(replace(first, state=VisitState.DONE))
    with pytest.raises(WrongBlock):
        handed(alone, let_in(checked_in_at=NINE + minutes(9)))
    assert handed(alone, let_in()).visit.state is VisitState.DONE


@pytest.mark.parametrize(
    "visitor",
    [
        let_in("A939"),
        let_in("A880"),
        let_in("B940"),
        let_in("A0940"),
        let_in("940"),
        let_in(service="weddings"),
        let_in(checked_in_at=NINE - timedelta(days=1)),
    ],
    ids=["below", "of kiosk 2", "another letter", "written otherwise", "no letter", "no such service", "another day"],
)
def test_a_number_that_was_never_kept_for_this_kiosk_is_refused(alone: Desks, visitor: LetIn) -> None:
    with pytest.raises(WrongBlock):
        handed(alone, visitor)
    assert alone.uow.visits.by_id == {}


def test_a_kiosk_whose_clock_runs_ahead_lets_nobody_in_tomorrow(alone: Desks) -> None:
    visit = handed(alone, let_in(checked_in_at=NINE + minutes(300))).visit
    assert visit.checked_in_at == alone.clock.now()


def test_an_appointment_is_checked_in_at_the_moment_at_which_its_visitor_came(alone: Desks) -> None:
    booked = alone.booked(starts_at=NINE + minutes(10))
    issued = handed(alone, let_in(code=CODE, products=()))
    assert issued.visit.appointment == booked.id
    assert issued.visit.appointed_at == booked.starts_at
    assert issued.lateness.keeps_turn
    assert alone.uow.appointments.by_id[booked.id].state is AppointmentState.CHECKED_IN
    assert issued.visit.alone is None


def test_who_was_let_in_too_early_is_in_the_queue_all_the_same(alone: Desks) -> None:
    booked = alone.booked(starts_at=NINE + minutes(400))
    assert handed(alone, let_in(code=CODE)).visit.appointment == booked.id


@pytest.mark.parametrize(
    ("changed", "finding"),
    [
        ({"state": AppointmentState.CANCELLED}, AloneFinding.CANCELLED),
        ({"starts_at": NINE + timedelta(days=1)}, AloneFinding.OTHER_DAY),
        ({"site": "elsewhere"}, AloneFinding.OTHER_PLACE),
        ({"service": "no longer there"}, AloneFinding.NO_APPOINTMENT),
    ],
)
def test_who_holds_paper_waits_whatever_became_of_the_appointment(
    alone: Desks, changed: dict[str, Any], finding: AloneFinding
) -> None:
    booked = alone.booked(**changed)
    visit = handed(alone, let_in(code=CODE)).visit
    assert (visit.state, visit.appointment, visit.alone) == (VisitState.WAITING, None, AloneNote(finding))
    assert visit.products == ("passport",)
    assert alone.uow.appointments.by_id[booked.id].state is booked.state


def test_a_code_that_leads_nowhere_is_noted_and_its_visitor_waits(alone: Desks) -> None:
    visit = handed(alone, let_in(code=token_from(bytes(16)), products=())).visit
    assert visit.alone == AloneNote(AloneFinding.NO_APPOINTMENT)
    assert visit.products == ("passport",)


def test_a_code_shown_twice_gives_two_numbers_that_know_of_each_other(alone: Desks) -> None:
    alone.booked(starts_at=NINE + minutes(40))
    before = ticketing.check_in(alone.uow, alone.hall, code=CODE, language="nl").visit
    alone.uow.visits.update(replace(before, note="komt van balie 3"))
    after = handed(alone, let_in(code=CODE)).visit
    assert after.id != before.id
    assert after.alone == AloneNote(AloneFinding.TWO_NUMBERS, "A001")
    other = alone.uow.visits.by_id[before.id]
    assert (other.alone, other.note) == (AloneNote(AloneFinding.TWO_NUMBERS, "A940"), "komt van balie 3")


def test_the_clerk_of_the_next_leg_knows_what_the_first_one_knew(alone: Desks) -> None:
    visit = handed(alone, let_in(code=token_from(bytes(16)), products=("passport", "collect"))).visit
    device = alone.staffed()
    calling.call_next(alone.uow, alone.hall, device=device)
    serving.finish(alone.uow, alone.hall, device=device, visit=visit.id)
    second = alone.uow.visits.by_id[visit.id]
    assert (second.leg, second.state) == (2, VisitState.WAITING)
    assert second.alone == AloneNote(AloneFinding.NO_APPOINTMENT)


def test_a_number_that_nobody_printed_gives_way_to_the_one_on_paper(alone: Desks) -> None:
    unprinted = alone.walk_in()
    visit = handed(alone, let_in(), instead_of=began(alone, unprinted)).visit
    assert (visit.id, visit.number, visit.waiting_from) == (unprinted.id, "A940", unprinted.waiting_from)
    assert list(alone.uow.visits.by_id) == [unprinted.id]


@pytest.mark.parametrize("begun", [None, "a visit that is gone"])
def test_a_command_that_began_no_visit_is_in_nobodys_place(alone: Desks, begun: str | None) -> None:
    """It was refused, or gave somebody the same ticket again."""
    alone.uow.earlier_commands.by_id[KIOSK, "refused-1"] = EarlierCommand(begun)
    assert handed(alone, let_in(), instead_of="refused-1").visit.number == "A940"
    assert alone.uow.earlier_commands.shut == set()


def test_a_command_that_was_never_done_is_not_done_any_more(alone: Desks) -> None:
    assert handed(alone, let_in(), instead_of="too-late-1").visit.number == "A940"
    assert alone.uow.earlier_commands.shut == {(KIOSK, "too-late-1")}


def test_a_call_in_vain_is_made_again_under_the_number_on_paper(alone: Desks) -> None:
    unprinted = alone.walk_in()
    alone.called(alone.staffed())
    visit = handed(alone, let_in(), instead_of=began(alone, unprinted)).visit
    assert (visit.state, visit.number, visit.call) == (VisitState.CALLED, "A940", 2)


@pytest.mark.parametrize("state", [VisitState.NO_SHOW, VisitState.LEFT])
def test_who_missed_a_call_in_vain_or_was_taken_for_gone_waits_again(alone: Desks, state: VisitState) -> None:
    unprinted = alone.walk_in()
    gone = replace(unprinted, state=state)
    alone.uow.visits.update(gone)
    assert handed(alone, let_in(), instead_of=began(alone, unprinted)).visit.state is VisitState.WAITING


def test_after_the_day_a_visitor_is_counted_and_waits_no_more(alone: Desks) -> None:
    booked = alone.booked(starts_at=NINE + minutes(10))
    alone.clock.at += timedelta(days=1)
    closing.close_earlier_days(alone.uow, alone.hall)
    visit = handed(alone, let_in(code=CODE)).visit
    assert (visit.day, visit.state, visit.appointment) == (TODAY, VisitState.LEFT, booked.id)
    assert [stay.state for stay in alone.uow.stays.of(visit.id)] == [VisitState.WAITING, VisitState.LEFT]


@pytest.mark.parametrize("state", [VisitState.NO_SHOW, VisitState.CALLED, VisitState.WAITING])
def test_after_the_day_a_number_that_nobody_printed_is_put_right_and_its_visitor_waits_no_more(
    alone: Desks, state: VisitState
) -> None:
    unprinted = alone.walk_in()
    alone.uow.visits.update(replace(unprinted, state=state))
    alone.clock.at += timedelta(days=1)
    closing.close_earlier_days(alone.uow, alone.hall)
    closed = alone.uow.visits.by_id[unprinted.id]
    visit = handed(alone, let_in(), instead_of=began(alone, unprinted)).visit
    assert (visit.number, visit.state, visit.since, visit.call) == ("A940", closed.state, closed.since, closed.call)
    assert visit.state not in UNFINISHED


def test_a_kiosk_that_lost_its_memory_goes_on_behind_what_it_handed_over(alone: Desks) -> None:
    handed(alone, let_in("A941"))
    kit = prepare_offline(alone.uow, alone.hall, device=KIOSK)
    assert kit.blocks[0].next_free == 942


def test_a_product_that_was_taken_from_the_offer_does_not_lose_its_visitor(alone: Desks) -> None:
    assert handed(alone, let_in(products=("gone", "collect"))).visit.products == ("collect",)
    assert handed(alone, let_in("A941", products=("gone",))).visit.products == ("passport",)
