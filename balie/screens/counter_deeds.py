"""What a clerk has just done when a picture is taken."""

from collections.abc import Callable
from dataclasses import replace

from counter_client.desk.actions import Action
from counter_client.window.window import CounterWindow
from wire.answers import Answer
from wire.commands import CommandBody
from wire.words import VisitState


def finished_by_mistake(window: CounterWindow) -> None:
    """The visitor is gone from the counter, and can still be brought back."""
    hall, visit = window.session.moment.hall, window.session.moment.desk.visit
    if visit is None:
        raise LookupError("Nobody is at the counter of this picture.")
    window.session.do(Action.FINISH)
    done = visit.model_copy(update={"state": VisitState.DONE})
    window.session.hear_hall(replace(hall, counter_visits={**hall.counter_visits, done.id: done}))


def asked_and_not_answered(window: CounterWindow) -> None:
    """The line breaks before the answer."""
    window.session.ask = _never
    window.session.do(Action.FINISH)


def locked(window: CounterWindow) -> None:
    window.session.lock()


def _never(body: CommandBody, then: Callable[[Answer], None]) -> str:
    return "command-1"
