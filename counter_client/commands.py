"""What each action asks of the server, one command after the other."""

from counter_client.actions import Action
from wire.commands import Arrived, CallNext, CallVisit, CommandBody, Finish, NoShow, Park, Recall, Resume, SignOut
from wire.things import CounterVisit
from wire.words import VisitState


class NothingToAskError(LookupError):
    """The action needs a visitor, or words that only a form can ask for."""


def commands_for(action: Action, *, here: CounterVisit | None, chosen: CounterVisit | None) -> tuple[CommandBody, ...]:
    """The commands of `action` for the visitor at the counter or the one chosen in the list."""
    match action:
        case Action.NEXT:
            return (CallNext(),)
        case Action.SIGN_OUT:
            return (SignOut(),)
        case Action.CALL if chosen is not None and chosen.state is not VisitState.WAITING:
            return (Resume(visit=chosen.id), CallVisit(visit=chosen.id))
        case Action.CALL if chosen is not None:
            return (CallVisit(visit=chosen.id),)
        case Action.RESUME if chosen is not None:
            return (Resume(visit=chosen.id),)
        case Action.RECALL if here is not None:
            return (Recall(visit=here.id),)
        case Action.ARRIVED if here is not None:
            return (Arrived(visit=here.id),)
        case Action.FINISH if here is not None:
            return (Finish(visit=here.id),)
        case Action.FINISH_AND_NEXT if here is not None:
            return (Finish(visit=here.id), CallNext())
        case Action.NO_SHOW if here is not None:
            return (NoShow(visit=here.id),)
        case Action.PARK if here is not None:
            return (Park(visit=here.id),)
        case _:
            raise NothingToAskError(f"{action.value!r} cannot be asked without a visitor or a form.")
