"""Checking in with the code that another system gave: any text, known by its keyed hash alone."""

import pytest

from codes.foreign_code import foreign_code_in
from queue_server.domain.appointment import Appointment
from queue_server.domain.document import DocumentState
from queue_server.domain.refusal import NotABalieCode, UnknownCode, WrongLocation
from queue_server.domain.ticket import TicketIssued
from queue_server.service import collecting, ticketing
from queue_server.service.short_codes import hash_of_foreign_code
from queue_server.service.unit_of_work import CodeHashes
from tests.queue_server.service.desks import Desks


def taken_over(desks: Desks, code: str, **changed: object) -> Appointment:
    """An appointment that another system made, which gave its visitor this code."""
    booked = desks.booked(**changed)
    foreign = foreign_code_in(code)
    assert foreign is not None
    desks.uow.appointments.add_codes(booked.id, CodeHashes(hash_of_foreign_code(desks.uow, foreign)))
    return booked


def shown(desks: Desks, code: str) -> TicketIssued:
    return ticketing.check_in(desks.uow, desks.hall, code=code, language="nl")


@pytest.mark.parametrize(
    "code",
    [
        "4f2a9c01d77be3",
        "6b1de3d4-3c29-4c0e-9f0a-2f6f2f6d9c11",
        "https://afspraak.voorbeeld.nl/?id=20817344",
        "KM4T9WXP",
        "ABCDEFGHIJKLMNOPQRSTUVWXY2",
    ],
    ids=["hexadecimal", "uuid", "address", "like a short code of ours", "like a token of ours"],
)
def test_the_code_of_another_system_checks_in(desks: Desks, code: str) -> None:
    booked = taken_over(desks, code)
    first, again = shown(desks, code), shown(desks, f" {code.swapcase()}\r")
    assert (first.visit.appointment, again.visit.id, again.again) == (booked.id, first.visit.id, True)


def test_the_database_does_not_hold_the_code_nor_its_plain_hash(desks: Desks) -> None:
    taken_over(desks, "20817344")
    assert len(desks.uow.appointments.by_code) == 2
    with_another_secret = Desks()
    with_another_secret.uow.secrets = type(desks.uow.secrets)(b"another")
    assert hash_of_foreign_code(with_another_secret.uow, "20817344") not in desks.uow.appointments.by_code


def test_at_the_wrong_place_it_is_answered_with_the_way_to_the_right_one(desks: Desks) -> None:
    taken_over(desks, "4f2a9c01d77be3", site="elsewhere")
    with pytest.raises(WrongLocation):
        shown(desks, "4f2a9c01d77be3")


@pytest.mark.parametrize("code", ["4f2a9c01d77be4", "WIFI:T:WPA;S:gratis;;"])
def test_a_text_that_nobody_has_may_be_a_guess(desks: Desks, code: str) -> None:
    with pytest.raises(NotABalieCode) as refused:
        shown(desks, code)
    assert refused.value.perhaps_guessed


def test_a_text_that_can_be_no_code_is_none(desks: Desks) -> None:
    with pytest.raises(NotABalieCode) as refused:
        shown(desks, "1234")
    assert not refused.value.perhaps_guessed


def test_a_code_of_our_own_form_that_nobody_has_stays_unknown(desks: Desks) -> None:
    with pytest.raises(UnknownCode):
        shown(desks, "KM4T-9WXP")


def test_the_code_of_a_letter_is_no_guess_when_it_is_held_up_too_soon(desks: Desks) -> None:
    collecting.announce(
        desks.uow,
        desks.hall,
        document="d-1",
        letter_code="ABCD-EFGH-1234",
        product="collect",
        state=DocumentState.READY,
        desk=None,
        ready_on=None,
    )
    with pytest.raises(NotABalieCode) as refused:
        shown(desks, "ABCD-EFGH-1234")
    assert not refused.value.perhaps_guessed
