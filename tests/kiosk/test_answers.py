"""What a refusal means to a visitor."""

from datetime import UTC, date, datetime

import pytest

from codes.short_code import ALPHABET
from kiosk.answers import STEPS, NextStep, Sorry, SorryKind, sorry_for
from tests.kiosk.tickets import CODE
from wire.answers import Refusal
from wire.commands import CheckIn, CollectDocument, TakeTicket
from wire.words import RefusalCode


def no(code: RefusalCode, **facts: str) -> Refusal:
    return Refusal(code=code, sentence="", facts=facts)


def test_an_unknown_code_that_was_typed_is_likely_to_hold_a_slip() -> None:
    for code in (RefusalCode.UNKNOWN_CODE, RefusalCode.NOT_A_BALIE_CODE):
        assert sorry_for(no(code), CheckIn(code=ALPHABET[:8])).kind is SorryKind.MISTYPED


def test_an_unknown_code_that_was_scanned_is_another_ones() -> None:
    assert sorry_for(no(RefusalCode.UNKNOWN_CODE), CheckIn(code=CODE)).kind is SorryKind.UNKNOWN_CODE


@pytest.mark.parametrize("text", [CODE[:-4], CODE + "ABC", "ABCDEFGHIJKLMNOPQRST"])
def test_half_a_code_is_told_from_a_foreign_one(text: str) -> None:
    assert sorry_for(no(RefusalCode.NOT_A_BALIE_CODE), CheckIn(code=text)).kind is SorryKind.DAMAGED_CODE


@pytest.mark.parametrize("text", ["https://example.org/menu", "5411188110835", "WIFI:S:gast;T:WPA;P:geheim;;"])
def test_a_foreign_code_is_called_foreign(text: str) -> None:
    assert sorry_for(no(RefusalCode.NOT_A_BALIE_CODE), CheckIn(code=text)).kind is SorryKind.NOT_OUR_CODE


def test_a_code_is_kept_and_an_answer_is_not() -> None:
    refusal = no(RefusalCode.CANNOT_CHECK_NOW)

    assert sorry_for(refusal, CheckIn(code=CODE)).kind is SorryKind.CODE_KEPT
    assert sorry_for(refusal, CollectDocument(code="DOC0017")).kind is SorryKind.CANNOT_LOOK_NOW


def test_who_has_an_appointment_is_not_told_to_make_one_where_the_numbers_are_used_up() -> None:
    refusal = no(RefusalCode.NO_MORE_TICKETS)

    assert sorry_for(refusal, CheckIn(code=CODE)).kind is SorryKind.NO_NUMBER_FOR_APPOINTMENT
    assert sorry_for(refusal, TakeTicket(product="paspoort")).kind is SorryKind.NO_MORE_TICKETS
    assert STEPS[SorryKind.NO_NUMBER_FOR_APPOINTMENT] == (NextStep.CALL_HELP,)


@pytest.mark.parametrize("asked", [CheckIn(code=CODE), TakeTicket(product="paspoort")])
def test_numbers_that_are_used_up_at_one_kiosk_are_not_used_up_today(asked: CheckIn | TakeTicket) -> None:
    told = sorry_for(no(RefusalCode.NO_MORE_TICKETS, service="burgerzaken", only_here="yes"), asked)

    assert told.kind is SorryKind.NO_NUMBER_HERE


def test_too_many_guesses_of_letters_are_not_told_as_those_of_appointments() -> None:
    refusal = no(RefusalCode.TOO_MANY_ATTEMPTS)

    assert sorry_for(refusal, CheckIn(code=CODE)).kind is SorryKind.TOO_MANY_ATTEMPTS
    assert sorry_for(refusal, CollectDocument(code="DOC0017")).kind is SorryKind.TOO_MANY_LETTERS


def test_a_document_says_when_it_is_ready() -> None:
    sorry = sorry_for(no(RefusalCode.NOT_READY_YET, product="paspoort", ready_on="2026-03-05"))

    assert sorry == Sorry(SorryKind.NOT_READY_YET, ready_on=date(2026, 3, 5))


def test_the_appointed_time_and_the_next_opening_are_two_facts() -> None:
    closed = sorry_for(no(RefusalCode.CLOSED, next_opening="2026-03-03T07:30:00+00:00"))
    early = sorry_for(no(RefusalCode.TOO_EARLY, appointed_at="2026-03-02T13:40:00+00:00"))

    assert closed == Sorry(SorryKind.CLOSED, next_opening=datetime(2026, 3, 3, 7, 30, tzinfo=UTC))
    assert early == Sorry(SorryKind.TOO_EARLY, at=datetime(2026, 3, 2, 13, 40, tzinfo=UTC))


@pytest.mark.parametrize("code", [RefusalCode.WRONG_DAY, RefusalCode.NOT_RECEIVED_HERE])
@pytest.mark.parametrize("moved", ["yes", "no"])
def test_an_appointment_that_is_over_is_told_from_one_to_come_back_to(code: RefusalCode, moved: str) -> None:
    told = sorry_for(no(code, appointed_at="2026-03-02T13:40:00+00:00", passed="yes", moved=moved))

    assert (told.kind, told.at) == (SorryKind.PASSED, datetime(2026, 3, 2, 13, 40, tzinfo=UTC))
    assert STEPS[SorryKind.PASSED] == (NextStep.WALK_IN, NextStep.CALL_HELP)


@pytest.mark.parametrize("text", ["soon", "", "2026-02-31"])
def test_a_day_that_cannot_be_read_is_left_out(text: str) -> None:
    assert sorry_for(no(RefusalCode.NOT_READY_YET, ready_on=text)).ready_on is None


NOTHING_IS_LEFT_TO_DO = {SorryKind.NOT_RECEIVED_HERE, SorryKind.CLOSED}
"""Who need not come, and who comes while nobody is there."""


@pytest.mark.parametrize("kind", sorted(set(SorryKind) - NOTHING_IS_LEFT_TO_DO))
def test_nobody_who_stands_there_is_sent_away(kind: SorryKind) -> None:
    assert STEPS[kind]


def test_the_beginning_is_offered_by_every_page_itself() -> None:
    assert not any(NextStep.BEGIN in steps for steps in STEPS.values())
