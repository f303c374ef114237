"""What is asked beside a clerk's own call: several questions at once, none of which waits for another."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from wire.answers import Answer
from wire.commands import CommandBody
from wire.words import RefusalCode


class Then(Protocol):
    """Hears the answer, once."""

    def __call__(self, answer: Answer, /) -> None: ...


class AskAside(Protocol):
    """`qtkit.link.Link.send`: under the id of an earlier question it asks what became of that one."""

    def __call__(self, body: CommandBody, then: Then, /, *, command_id: str | None = None) -> str: ...


@dataclass(frozen=True)
class Errand:
    """One question and its answer."""

    body: CommandBody
    answer: Answer


class Errands(QObject):
    """Keeps who asks what; it decides nothing and shows nothing.

    Signals:
        changed: A question went out, or came back.
        answered: The `Errand`; exactly once for each question that went out.
    """

    changed = Signal()
    answered = Signal(object)

    def __init__(self, ask: AskAside, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._under_way: list[CommandBody] = []
        self._unsure: list[tuple[CommandBody, str]] = []
        """Questions that nobody answered in time, under their ids: the server may have done them all the same."""

    def ask(self, body: CommandBody) -> None:
        """A second press before the answer asks nothing; after a late answer it asks what became of the first one."""
        if self.is_under_way(body):
            return
        command_id = next((id_ for known, id_ in self._unsure if known == body), None)
        self._unsure = [each for each in self._unsure if each[0] != body]
        self._under_way.append(body)
        self.changed.emit()
        self._ask(body, lambda answer: self._take(body, answer), command_id=command_id)

    def is_under_way(self, body: CommandBody) -> bool:
        return body in self._under_way

    def waits_for(self, kind: type[CommandBody]) -> bool:
        """Whether a question of this kind is not answered yet."""
        return any(isinstance(each, kind) for each in self._under_way)

    def start_anew(self) -> None:
        """The next question is about somebody else, also when it reads the same."""
        self._unsure.clear()

    def _take(self, body: CommandBody, answer: Answer) -> None:
        self._under_way.remove(body)
        if answer.refusal is not None and answer.refusal.code is RefusalCode.TRY_AGAIN:
            self._unsure.append((body, answer.id))
        self.answered.emit(Errand(body, answer))
        self.changed.emit()
