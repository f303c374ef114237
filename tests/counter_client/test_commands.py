"""Each action asks the server for exactly what it says."""

import pytest

from counter_client.actions import Action
from counter_client.commands import NothingToAskError, commands_for
from tests.counter_client.halls import a_walk_in, called_here
from wire.commands import (
    Arrived,
    CallNext,
    CallVisit,
    CommandBody,
    Finish,
    NoShow,
    Park,
    Recall,
    Resume,
    SignOut,
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
    ],
)
def test_an_action_becomes_these_commands(action: Action, commands: tuple[CommandBody, ...]) -> None:
    assert commands_for(action, here=HERE, chosen=CHOSEN) == commands


@pytest.mark.parametrize("state", [VisitState.PARKED, VisitState.NO_SHOW])
def test_whoever_is_aside_is_put_back_in_line_before_being_called(state: VisitState) -> None:
    aside = CHOSEN.model_copy(update={"state": state})
    assert commands_for(Action.CALL, here=None, chosen=aside) == (
        Resume(visit="visit-A002"),
        CallVisit(visit="visit-A002"),
    )


@pytest.mark.parametrize("action", [Action.FINISH, Action.CALL, Action.TRANSFER, Action.SIGN_IN])
def test_an_action_without_a_visitor_or_a_form_asks_nothing(action: Action) -> None:
    with pytest.raises(NothingToAskError, match=action.value):
        commands_for(action, here=None, chosen=None)
