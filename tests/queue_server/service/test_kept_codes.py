from datetime import timedelta
from typing import Any

import pytest

from codes.appointment_code import token_from
from queue_server.domain.appointment import AppointmentState
from queue_server.domain.refusal import NotAWalkInProduct
from queue_server.service.kept_codes import take_ticket_with_code
from queue_server.service.tickets import TicketIssued
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import CODE, Desks


def taken(desks: Desks, code: str = CODE, product: str = "collect") -> TicketIssued:
    return take_ticket_with_code(desks.uow, desks.hall, code=code, product=product, also=(), persons=1, language="nl")


def test_the_appointment_behind_the_code_goes_before_what_was_chosen(desks: Desks) -> None:
    booked = desks.booked(starts_at=NINE + minutes(180))
    visit = taken(desks).visit
    assert (visit.appointment, visit.service) == (booked.id, "passports")


@pytest.mark.parametrize(
    "changed",
    [{"state": AppointmentState.CANCELLED}, {"starts_at": NINE + timedelta(days=1)}, {"site": "elsewhere"}],
    ids=["cancelled", "another day", "another place"],
)
def test_a_code_that_leads_nowhere_sends_nobody_back(desks: Desks, changed: dict[str, Any]) -> None:
    desks.booked(**changed)
    visit = taken(desks).visit
    assert (visit.appointment, visit.products) == (None, ("collect",))


@pytest.mark.parametrize("code", [token_from(bytes(16)), "KM4T-9WXP", "no code at all"])
def test_a_code_that_nobody_has_sends_nobody_back(desks: Desks, code: str) -> None:
    assert taken(desks, code).visit.appointment is None


def test_what_is_by_appointment_only_stays_so_without_one(desks: Desks) -> None:
    with pytest.raises(NotAWalkInProduct):
        taken(desks, "KM4T-9WXP", "naturalisation")
