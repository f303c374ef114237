"""Of many changes at once only the last state is worked out, and no answer comes before the hall that it belongs to."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from boards.replica import Replica
from counter_client.session.gathering import Gathering, asking
from tests.counter_client.halls import a_hall, a_walk_in
from wire.answers import Answer, Done
from wire.commands import CallNext, CommandBody

HALLS = [a_hall(*(a_walk_in(f"A00{n}") for n in range(count))) for count in range(4)]


@pytest.fixture
def heard() -> list[object]:
    return []


@pytest.fixture
def gathering(qtbot: QtBot, heard: list[object]) -> Gathering:
    made = Gathering()
    made.tell(heard.append)
    return made


def test_what_comes_at_once_is_heard_once_and_whole(qtbot: QtBot, gathering: Gathering, heard: list[object]) -> None:
    for each in HALLS:
        gathering.hear(each)
    assert heard == []
    qtbot.waitUntil(lambda: heard == HALLS[-1:])
    gathering.pass_on()
    assert heard == HALLS[-1:]


def test_what_comes_later_is_heard_too(qtbot: QtBot, gathering: Gathering, heard: list[object]) -> None:
    for count, each in enumerate(HALLS, start=1):
        gathering.hear(each)
        qtbot.waitUntil(lambda count=count: len(heard) == count)  # type: ignore[misc]
    assert heard == HALLS


def test_an_answer_finds_the_hall_as_it_was_when_it_was_given(gathering: Gathering, heard: list[object]) -> None:
    answers: list[Callable[[Answer], None]] = []

    def send(body: CommandBody, then: Callable[[Answer], None]) -> str:
        answers.append(then)
        return "command-1"

    answer = Answer(id="command-1", result=Done())
    assert asking(send, gathering)(CallNext(), heard.append) == "command-1"
    gathering.hear(HALLS[1])
    answers[0](answer)
    assert heard == [HALLS[1], answer]


def test_a_line_that_comes_or_goes_is_heard_after_the_hall(gathering: Gathering, heard: list[object]) -> None:
    hall: Replica = HALLS[2]
    gathering.hear(hall)
    gathering.pass_on()
    assert heard == [hall]
