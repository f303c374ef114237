"""Asking for a person at a kiosk, going there, and the end of it."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.desk_refusal import SomebodyGoes
from queue_server.domain.help_call import LAPSES_AFTER, HelpCall, HelpEnding
from queue_server.service.help_calls import answer_help_call, call_for_help, end_help_call, lapse_help_calls
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks


def asked(desks: Desks, kiosk: str = "kiosk-1") -> HelpCall:
    return call_for_help(desks.uow, desks.hall, kiosk=kiosk, page="products", language="en")


def test_a_call_is_told_with_the_kiosk_and_the_moment(desks: Desks) -> None:
    call = asked(desks)
    assert desks.uow.told == [call]
    assert (call.kiosk, call.since, call.page, call.language, call.open) == ("kiosk-1", NINE, "products", "en", True)


def test_a_kiosk_that_asks_again_has_one_call_from_its_first_moment(desks: Desks) -> None:
    asked(desks)
    desks.clock.forward(minutes=2)
    again = asked(desks)
    assert again.since == NINE
    assert len(desks.uow.help_calls.by_id) == 1


def test_every_kiosk_has_a_call_of_its_own(desks: Desks) -> None:
    asked(desks, "kiosk-1")
    asked(desks, "kiosk-2")
    end_help_call(desks.uow, desks.hall, kiosk="kiosk-1", ending=HelpEnding.BY_KIOSK)
    assert [call.kiosk for call in desks.uow.help_calls.open()] == ["kiosk-2"]


def test_who_answers_is_known_by_the_counter(desks: Desks) -> None:
    asked(desks)
    device = desks.staffed("desk-2")
    desks.clock.forward(minutes=1)
    answer_help_call(desks.uow, desks.hall, device=device, kiosk="kiosk-1")
    (call,) = desks.uow.help_calls.open()
    assert (call.coming_at, call.counter) == (NINE + minutes(1), "desk-2")


def test_who_is_not_signed_in_may_go_too(desks: Desks) -> None:
    asked(desks)
    answer_help_call(desks.uow, desks.hall, device="pc-9", kiosk="kiosk-1")
    (call,) = desks.uow.help_calls.open()
    assert (call.coming_at, call.counter) == (NINE, None)


@pytest.mark.parametrize("signed_in", [True, False])
def test_the_second_who_goes_changes_nothing_and_hears_that_somebody_goes(desks: Desks, signed_in: bool) -> None:
    asked(desks)
    if signed_in:
        desks.staffed("desk-1", device="pc-1")
        desks.staffed("desk-2", device="pc-2")
    answer_help_call(desks.uow, desks.hall, device="pc-1", kiosk="kiosk-1")
    before = list(desks.uow.told)
    with pytest.raises(SomebodyGoes):
        answer_help_call(desks.uow, desks.hall, device="pc-2", kiosk="kiosk-1")
    assert desks.uow.told == before


def test_the_counter_whose_clerk_goes_may_say_it_twice(desks: Desks) -> None:
    asked(desks)
    device = desks.staffed()
    for _ in range(2):
        answer_help_call(desks.uow, desks.hall, device=device, kiosk="kiosk-1")
    assert desks.uow.help_calls.open()[0].coming_at == NINE


def test_answering_or_ending_what_is_over_changes_nothing(desks: Desks) -> None:
    asked(desks)
    end_help_call(desks.uow, desks.hall, kiosk="kiosk-1", ending=HelpEnding.BY_STAFF)
    before = list(desks.uow.told)
    answer_help_call(desks.uow, desks.hall, device="pc-1", kiosk="kiosk-1")
    end_help_call(desks.uow, desks.hall, kiosk="kiosk-1", ending=HelpEnding.BY_KIOSK)
    assert desks.uow.told == before
    (call,) = desks.uow.help_calls.by_id.values()
    assert call.ending is HelpEnding.BY_STAFF


def test_after_its_end_a_kiosk_may_ask_anew(desks: Desks) -> None:
    asked(desks)
    end_help_call(desks.uow, desks.hall, kiosk="kiosk-1", ending=HelpEnding.BY_KIOSK)
    desks.clock.forward(minutes=5)
    assert asked(desks).since == NINE + minutes(5)
    assert len(desks.uow.help_calls.by_id) == 2


def test_what_nobody_ended_lapses_and_is_told(desks: Desks) -> None:
    asked(desks, "kiosk-1")
    desks.clock.forward(minutes=10)
    asked(desks, "kiosk-2")
    lapse_help_calls(desks.uow, desks.hall)
    assert len(desks.uow.help_calls.open()) == 2
    desks.clock.at = NINE + LAPSES_AFTER
    lapse_help_calls(desks.uow, desks.hall)
    assert [call.kiosk for call in desks.uow.help_calls.open()] == ["kiosk-2"]
    told = desks.uow.told[-1]
    assert isinstance(told, HelpCall)
    assert (told.kiosk, told.open, told.ending) == ("kiosk-1", False, HelpEnding.LAPSED)


STEPS = ("ask", "answer", "end", "settle", "lapse", "a minute")


@given(st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from(("kiosk-1", "kiosk-2"))), max_size=40))
def test_whatever_happens_a_kiosk_has_one_call_and_everybody_was_told_how_it_stands(
    steps: list[tuple[str, str]],
) -> None:
    desks = Desks()
    for step, kiosk in steps:
        match step:
            case "ask":
                asked(desks, kiosk)
            case "answer":
                with suppress(SomebodyGoes):
                    answer_help_call(desks.uow, desks.hall, device="pc-1", kiosk=kiosk)
            case "end":
                end_help_call(desks.uow, desks.hall, kiosk=kiosk, ending=HelpEnding.BY_KIOSK)
            case "settle":
                end_help_call(desks.uow, desks.hall, kiosk=kiosk, ending=HelpEnding.BY_STAFF)
            case "lapse":
                desks.clock.forward(minutes=20)
                lapse_help_calls(desks.uow, desks.hall)
                assert desks.uow.help_calls.open() == []
            case _:
                desks.clock.forward(minutes=1)
        still_open = {call.kiosk: call for call in desks.uow.help_calls.open()}
        assert len(still_open) == len(desks.uow.help_calls.open())
        last_told = {call.kiosk: call for call in desks.uow.told if isinstance(call, HelpCall)}
        assert {kiosk: call for kiosk, call in last_told.items() if call.open} == still_open
    for call in desks.uow.help_calls.by_id.values():
        assert call.since <= (call.coming_at or call.since) <= call.heard_at <= (call.ended_at or call.heard_at)
