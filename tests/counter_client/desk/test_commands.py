"""Each action asks the server for exactly what it says."""

import pytest

from counter_client.desk.actions import Action
from counter_client.desk.commands import NothingToAskError, commands_for
from tests.counter_client.halls import a_walk_in, called_here
from wire.commands import (
    Arrived,
    CallNext,
    CallVisit,
    CommandBody,
    EndPause,
    Finish,
    MarkLeft,
    NoShow,
    Park,
    Pause,
    Recall,
    Resume,
    SignOut,
    TakeBack,
)
from wire.words import VisitState

HERE = called_here(a_walk_in("A001"))
CHOSEN = a_walk_in("A002")


@pytest.mark.parametrize(
    ("action", "commands"),
    [
        (Action.NEXT, (CallNext(),)),
        (Action.CALL, (CallVisit(visit="visit-A002"),)),
        (Action.RECALL, (Recall(visit="visit-A001"),)),
        (Action.ARRIVED, (Arrived(visit="visit-A001"),)),
        (Action.FINISH, (Finish(visit="visit-A001"),)),
        (Action.FINISH_AND_NEXT, (Finish(visit="visit-A001"), CallNext())),
        (Action.NO_SHOW, (NoShow(visit="visit-A001"),)),
        (Action.PARK, (Park(visit="visit-A001"),)),
        (Action.RESUME, (Resume(visit="visit-A002"),)),
        (Action.SIGN_OUT, (SignOut(),)),
        (Action.MARK_LEFT, (MarkLeft(visit="visit-A002"),)),
        (Action.PAUSE, (Pause(),)),
        (Action.END_PAUSE, (EndPause(),)),
    ],
)
def test_an_action_becomes_these_commands(action: Action, commands: tuple[CommandBody, ...]) -> None:
    assert commands_for(action, here=HERE, chosen=CHOSEN) == commands


@pytest.mark.parametrize("state", [VisitState.WAITING, VisitState.PARKED, VisitState.NO_SHOW])
def test_whoever_waits_or_is_aside_is_called_by_one_command_so_that_nobody_comes_between(state: VisitState) -> None:
    chosen = CHOSEN.model_copy(update={"state": state})
    assert commands_for(Action.CALL, here=None, chosen=chosen) == (CallVisit(visit="visit-A002"),)


def test_the_last_step_is_taken_back_for_its_own_visitor() -> None:
    assert commands_for(Action.TAKE_BACK, here=HERE, chosen=CHOSEN, undone="visit-A000") == (
        TakeBack(visit="visit-A000"),
    )


@pytest.mark.parametrize("action", [Action.FINISH, Action.CALL, Action.TRANSFER, Action.TAKE_BACK, Action.SIGN_IN])
def test_an_action_without_a_visitor_or_a_form_asks_nothing(action: Action) -> None:
    with pytest.raises(NothingToAskError, match=action.value):
        commands_for(action, here=None, chosen=None)
