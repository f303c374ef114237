"""What the page says in each state of a visit."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from queue_server.domain.prospect import Prospect
from queue_server.domain.visit import Visit, VisitState
from queue_server.entrypoints.status_page.sheet import Sheet, Tone, sheet_of
from queue_server.entrypoints.status_page.words import read_words
from tests.queue_server.builders import NINE, ZONE, catalogue, minutes, visit

WORDS = read_words()
NOW: datetime = (NINE + minutes(20)).astimezone(ZoneInfo(ZONE.key))


def sheet(of: Visit, seen: Prospect | None = None, language: str = "en") -> Sheet:
    return sheet_of(of, seen, catalogue(), WORDS[language], NOW)


def said(found: Sheet) -> str:
    return " ".join((found.heading, *found.lines))


def test_who_waits_reads_place_expected_call_and_where_to_sit() -> None:
    found = sheet(visit(), Prospect(3, NOW + minutes(5), NOW + minutes(15), may_be_passed=True))
    assert found.heading == "3 visitors are before you"
    assert found.lines == (
        "We expect to call you between 9:25 and 9:35.",
        "Somebody with an appointment may go first.",
        "You can wait here: Zaal.",
    )
    assert found.as_of == "This is how it was at 9:20."


def test_a_call_that_may_come_at_once_has_only_a_far_end() -> None:
    assert "before 9:35" in said(sheet(visit(), Prospect(1, NOW, NOW + minutes(15))))


def test_a_wait_that_nobody_can_know_is_not_promised() -> None:
    assert "expect" not in said(sheet(visit(), Prospect(3)))


def test_the_first_in_the_queue_reads_that_they_are_next() -> None:
    assert sheet(visit(), Prospect(0)).heading == "You are next"


def test_an_appointment_reads_its_own_time_and_nobody_elses_place() -> None:
    found = sheet(visit(appointed_at=NOW + minutes(20)), Prospect(2, turn_at=NOW + minutes(20)))
    assert found.heading == "It is your turn at about 9:40"
    assert "2" not in found.lines[0]


def test_a_call_says_the_counter_larger_than_all_else() -> None:
    found = sheet(visit(state=VisitState.CALLED, counter="desk-2", last_call_at=NINE + minutes(19)))
    assert (found.heading, found.counter, found.tone) == ("Go to counter 2 now", "2", Tone.CALL)
    assert "We called you at 9:19." in found.lines


def test_a_counter_that_the_site_closed_for_good_is_still_named() -> None:
    assert "desk-9" in sheet(visit(state=VisitState.CALLED, counter="desk-9")).heading


@pytest.mark.parametrize("state", [state for state in VisitState if state is not VisitState.TRANSFERRED])
@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_state_has_words_in_every_language(state: VisitState, language: str) -> None:
    seen = Prospect(2, NOW, NOW + minutes(10)) if state is VisitState.WAITING else None
    found = sheet(visit(state=state, counter="desk-1"), seen, language)
    assert found.heading
    assert found.number == "A001"
    assert "{" not in said(found)


def test_only_a_page_that_can_still_change_renews_itself() -> None:
    over = {state for state in VisitState if sheet(visit(state=state)).renew_s is None}
    assert over == {VisitState.DONE, VisitState.LEFT}


def test_nothing_on_the_page_tells_who_it_is_or_what_for() -> None:
    note = visit(note="Ada de Vries brings her daughter", appointment="appointment-1", clerk="noor")
    for state in VisitState:
        found = sheet(replace(note, state=state))
        assert not any(secret in said(found) for secret in ("Ada", "noor", "Paspoort", note.id))
