"""A document to collect: from the announcement of another system to the hands of its owner."""

from dataclasses import replace
from datetime import date

import pytest

from queue_server.domain.desk_refusal import NobodyWaiting, NotPossibleNow, UnknownCounter
from queue_server.domain.document import Document, DocumentState
from queue_server.domain.refusal import (
    CollectedAlready,
    NotReadyYet,
    NotServedToday,
    OfficeClosed,
    UnknownLetter,
    UnknownProduct,
)
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import VisitState
from queue_server.service import calling, closing, collecting, serving
from tests.queue_server.builders import NINE
from tests.queue_server.fakes import ClosedUntil
from tests.queue_server.service.desks import Desks

LETTER = "AB12-34CD"


def announce(
    desks: Desks,
    state: DocumentState = DocumentState.READY,
    *,
    document: str = "passport-1",
    letter: str = LETTER,
    product: str = "collect",
    desk: str | None = None,
    ready_on: date | None = None,
) -> Document:
    return collecting.announce(
        desks.uow,
        desks.hall,
        document=document,
        letter_code=letter,
        product=product,
        state=state,
        desk=desk,
        ready_on=ready_on,
    )


def collect(desks: Desks, letter: str = LETTER) -> TicketIssued:
    return collecting.collect(desks.uow, desks.hall, code=letter, language="nl")


def kept(desks: Desks, document: str = "passport-1") -> Document:
    return desks.uow.documents.by_id[document]


def test_a_letter_whose_document_is_ready_gives_a_number_of_its_service(desks: Desks) -> None:
    announce(desks, desk="desk-3")
    issued = collect(desks, "ab1234cd")
    assert (issued.visit.number, issued.visit.products, issued.visit.desk) == ("S001", ("collect",), "desk-3")


def test_asked_again_it_is_the_same_number(desks: Desks) -> None:
    announce(desks)
    first, again = collect(desks), collect(desks)
    assert (again.visit, again.again) == (first.visit, True)


def test_it_is_collected_when_the_visit_is_finished_and_not_before(desks: Desks) -> None:
    announce(desks)
    device = desks.staffed()
    visit = collect(desks).visit
    desks.called(device)
    serving.arrived(desks.uow, desks.hall, device=device, visit=visit.id)
    assert kept(desks).state is DocumentState.READY
    serving.finish(desks.uow, desks.hall, device=device, visit=visit.id)
    assert kept(desks).state is DocumentState.COLLECTED
    with pytest.raises(CollectedAlready):
        collect(desks)


def test_whoever_was_served_when_the_house_closed_has_it(desks: Desks) -> None:
    announce(desks)
    device = desks.staffed()
    visit = collect(desks).visit
    desks.called(device)
    serving.arrived(desks.uow, desks.hall, device=device, visit=visit.id)
    desks.clock.forward(minutes=24 * 60)
    closing.close_earlier_days(desks.uow, desks.hall)
    assert kept(desks).state is DocumentState.COLLECTED


def test_whoever_went_away_without_it_may_come_again(desks: Desks) -> None:
    announce(desks)
    first = collect(desks).visit
    desks.clock.forward(minutes=24 * 60)
    closing.close_earlier_days(desks.uow, desks.hall)
    assert desks.uow.visits.by_id[first.id].state is VisitState.LEFT
    assert kept(desks).state is DocumentState.READY
    again = collect(desks)
    assert (again.again, again.visit.number) == (False, "S001")


def test_what_is_not_ready_says_when(desks: Desks) -> None:
    announce(desks, DocumentState.NOT_READY, ready_on=date(2026, 12, 1))
    with pytest.raises(NotReadyYet) as refused:
        collect(desks)
    assert refused.value.facts["ready_on"] == "2026-12-01"
    announce(desks)
    assert collect(desks).visit.number == "S001"


@pytest.mark.parametrize("letter", ["ZZ99-99ZZ", "x", "!!!!!!!!"])
def test_a_letter_that_nobody_wrote_is_unknown(desks: Desks, letter: str) -> None:
    announce(desks)
    with pytest.raises(UnknownLetter):
        collect(desks, letter)


def test_the_code_of_a_letter_is_kept_as_a_keyed_hash_only(desks: Desks) -> None:
    announce(desks)
    assert "AB1234CD" not in str(vars(desks.uow.documents))


def test_two_documents_cannot_have_the_code_of_one_letter(desks: Desks) -> None:
    announce(desks)
    with pytest.raises(NotPossibleNow, match="another document"):
        announce(desks, document="passport-2")


def test_an_announcement_must_fit_the_site(desks: Desks) -> None:
    with pytest.raises(UnknownProduct):
        announce(desks, product="wedding")
    with pytest.raises(UnknownCounter):
        announce(desks, desk="desk-99")
    with pytest.raises(UnknownLetter):
        announce(desks, letter="123 45")


def test_what_is_said_again_changes_what_is_new_and_not_since_when_it_is_so(desks: Desks) -> None:
    announce(desks)
    collect(desks)
    desks.clock.forward(minutes=60)
    moved = announce(desks, desk="desk-2")
    assert (moved.desk, moved.since, moved.visit) == ("desk-2", NINE, kept(desks).visit)
    assert announce(desks, DocumentState.NOT_READY).since == desks.clock.now()


def test_a_withdrawn_document_is_unknown_to_everybody(desks: Desks) -> None:
    announce(desks)
    collecting.withdraw(desks.uow, "passport-1")
    for ask in (lambda: collect(desks), lambda: collecting.withdraw(desks.uow, "passport-1")):
        with pytest.raises(UnknownLetter):
            ask()


def test_a_house_that_is_closed_and_a_service_that_is_give_no_numbers_for_documents(desks: Desks) -> None:
    announce(desks)
    open_hall = desks.hall
    desks.hall = replace(open_hall, hours=ClosedUntil(None))
    with pytest.raises(OfficeClosed):
        collect(desks)
    desks.hall = replace(open_hall, service_hours={"collecting": ClosedUntil(None)})
    with pytest.raises(NotServedToday):
        collect(desks)


def test_the_visitor_is_called_to_the_counter_where_the_document_lies(desks: Desks) -> None:
    announce(desks, desk="desk-2")
    for number in (1, 2):
        desks.staffed(f"desk-{number}", device=f"pc-{number}")
    visit = collect(desks).visit
    with pytest.raises(NobodyWaiting):
        desks.called("pc-1")
    assert desks.called("pc-2").id == visit.id


def test_where_nobody_works_at_that_counter_a_colleague_calls(desks: Desks) -> None:
    announce(desks, desk="desk-2")
    desks.staffed("desk-1", device="pc-1")
    visit = collect(desks).visit
    assert calling.call_next(desks.uow, desks.hall, device="pc-1").id == visit.id
