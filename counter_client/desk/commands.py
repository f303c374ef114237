"""What each action asks of the server, one command after the other."""

from counter_client.desk.actions import Action
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
from wire.things import CounterVisit


class NothingToAskError(LookupError):
    """The action needs a visitor, or words that only a form can ask for."""


def commands_for(
    action: Action, *, here: CounterVisit | None, chosen: CounterVisit | None, undone: str | None = None
) -> tuple[CommandBody, ...]:
    """The commands of `action` for the visitor at the counter, the one chosen in the list, or that of the last step."""
    match action:
        case Action.NEXT:
            return (CallNext(),)
        case Action.SIGN_OUT:
            return (SignOut(),)
        case Action.PAUSE:
            return (Pause(),)
        case Action.END_PAUSE:
            return (EndPause(),)
        case Action.TAKE_BACK if undone is not None:
            return (TakeBack(visit=undone),)
        case Action.CALL | Action.RESUME | Action.MARK_LEFT if chosen is not None:
            return (_of_the_chosen(action, chosen.id),)
        case _ if here is not None:
            return _of_the_visitor(action, here.id)
        case _:
            raise NothingToAskError(f"{action.value!r} cannot be asked without a visitor or a form.")


def _of_the_chosen(action: Action, visit: str) -> CommandBody:
    match action:
        case Action.CALL:
            return CallVisit(visit=visit)
        case Action.RESUME:
            return Resume(visit=visit)
        case _:
            return MarkLeft(visit=visit)


def _of_the_visitor(action: Action, visit: str) -> tuple[CommandBody, ...]:
    match action:
        case Action.RECALL:
            return (Recall(visit=visit),)
        case Action.ARRIVED:
            return (Arrived(visit=visit),)
        case Action.FINISH | Action.FINISH_AS:
            return (Finish(visit=visit),)
        case Action.FINISH_AND_NEXT:
            return (Finish(visit=visit), CallNext())
        case Action.NO_SHOW:
            return (NoShow(visit=visit),)
        case Action.PARK:
            return (Park(visit=visit),)
        case _:
            raise NothingToAskError(f"{action.value!r} cannot be asked without a form.")
