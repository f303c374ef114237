from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from codes.appointment_code import token_from
from queue_server.domain.alone_note import AloneFinding, AloneNote
from queue_server.domain.appointment import AppointmentState
from queue_server.domain.refusal import NotAWalkInProduct
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import VisitState
from queue_server.service.kept_codes import take_ticket_with_code
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import CODE, Desks


def taken(desks: Desks, code: str = CODE, product: str = "collect") -> TicketIssued:
    return take_ticket_with_code(desks.uow, desks.hall, code=code, product=product, also=(), persons=1, language="nl")


def test_the_appointment_behind_the_code_goes_before_what_was_chosen(desks: Desks) -> None:
    booked = desks.booked(starts_at=NINE + minutes(180))
    visit = taken(desks).visit
    assert (visit.appointment, visit.service) == (booked.id, "passports")


@pytest.mark.parametrize(
    ("changed", "finding"),
    [
        ({"state": AppointmentState.CANCELLED}, AloneFinding.CANCELLED),
        ({"starts_at": NINE + timedelta(days=1)}, AloneFinding.OTHER_DAY),
        ({"site": "elsewhere"}, AloneFinding.OTHER_PLACE),
        ({"service": "no longer there"}, AloneFinding.NO_APPOINTMENT),
    ],
)
def test_a_code_that_leads_nowhere_sends_nobody_back_and_staff_know_why(
    desks: Desks, changed: dict[str, Any], finding: AloneFinding
) -> None:
    desks.booked(**changed)
    visit = taken(desks).visit
    assert (visit.appointment, visit.products, visit.alone) == (None, ("collect",), AloneNote(finding))


def test_who_was_helped_already_gets_a_number_that_names_the_other(desks: Desks) -> None:
    desks.booked(starts_at=NINE)
    first = taken(desks).visit
    desks.uow.visits.update(replace(first, state=VisitState.DONE))
    visit = taken(desks).visit
    assert visit.id != first.id
    assert visit.alone == AloneNote(AloneFinding.TWO_NUMBERS, first.number)


def test_who_is_early_waits_also_where_the_house_sends_such_visitors_away(desks: Desks) -> None:
    rules = replace(desks.hall.catalogue.rules, early_may_wait=False)
    desks.hall = replace(desks.hall, catalogue=replace(desks.hall.catalogue, rules=rules))
    booked = desks.booked(starts_at=NINE + minutes(180))
    assert taken(desks).visit.appointment == booked.id


@pytest.mark.parametrize("code", [token_from(bytes(16)), "KM4T-9WXP", "no code at all"])
def test_a_code_that_nobody_has_sends_nobody_back(desks: Desks, code: str) -> None:
    visit = taken(desks, code).visit
    assert (visit.appointment, visit.alone) == (None, AloneNote(AloneFinding.NO_APPOINTMENT))


def test_what_is_by_appointment_only_stays_so_without_one(desks: Desks) -> None:
    with pytest.raises(NotAWalkInProduct):
        taken(desks, "KM4T-9WXP", "naturalisation")
