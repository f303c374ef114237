"""Commands that were not answered yet: kept, and said again under the same id after every reconnect."""

from collections.abc import Callable
from dataclasses import dataclass, field

from wire.answers import Answer, Refusal
from wire.link import Command
from wire.words import RefusalCode


@dataclass(frozen=True)
class Unanswered:
    """A command, who waits for its answer, and until when (monotonic; None: for ever)."""

    command: Command
    then: Callable[[Answer], None]
    deadline_ns: int | None = None


@dataclass
class Outbox:
    """In the order in which they were asked."""

    _waiting: dict[str, Unanswered] = field(default_factory=dict)

    def keep(self, unanswered: Unanswered) -> None:
        self._waiting[unanswered.command.id] = unanswered

    def commands(self) -> tuple[Command, ...]:
        return tuple(each.command for each in self._waiting.values())

    def take_answered(self, answer: Answer) -> Unanswered | None:
        """Whose answer this is; None for an answer that was given before."""
        return self._waiting.pop(answer.id, None)

    def drop(self, command_id: str) -> None:
        """Nobody waits for its answer any more."""
        self._waiting.pop(command_id, None)

    def take_overdue(self, now_ns: int) -> tuple[Unanswered, ...]:
        overdue = tuple(
            each for each in self._waiting.values() if each.deadline_ns is not None and each.deadline_ns <= now_ns
        )
        for each in overdue:
            del self._waiting[each.command.id]
        return overdue


def too_late(command: Command) -> Answer:
    """What is answered in the server's place: nobody knows whether it was done; the same id asked again finds out."""
    sentence = "The queue server did not answer in time."
    return Answer(id=command.id, refusal=Refusal(code=RefusalCode.TRY_AGAIN, sentence=sentence))
