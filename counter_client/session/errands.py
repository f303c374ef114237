"""What is asked beside a clerk's own call: several questions at once, none of which waits for another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from wire.answers import Answer
from wire.commands import CommandBody
from wire.words import RefusalCode


class Line(Protocol):
    """What `qtkit.link.Link` does with a question, however often it breaks."""

    def send(self, body: CommandBody, then: Callable[[Answer], None], *, command_id: str | None = None) -> str:
        """`then` hears the answer, once; under the id of an earlier question it is the answer to that one."""

    def withdraw(self, command_id: str) -> None:
        """Ask it no more, and tell nobody of its answer."""


@dataclass(frozen=True)
class Errand:
    """One question and its answer."""

    body: CommandBody
    answer: Answer


class Errands(QObject):
    """Keeps what is asked; it decides nothing and shows nothing.

    Signals:
        changed: A question went out, came back or was withdrawn.
        answered: The `Errand`; exactly once for each question that was not withdrawn.
    """

    changed = Signal()
    answered = Signal(object)

    def __init__(self, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._under_way: dict[str, CommandBody] = {}
        self._unsure: list[tuple[CommandBody, str]] = []
        """Questions to which the server could not say whether they are done, under their ids."""

    def ask(self, body: CommandBody) -> None:
        """A second press before the answer asks nothing; after "try again" it asks what became of the first one."""
        if body in self._under_way.values():
            return
        command_id = next((id_ for known, id_ in self._unsure if known == body), uuid4().hex)
        self._unsure = [each for each in self._unsure if each[0] != body]
        self._under_way[command_id] = body
        self.changed.emit()
        self._line.send(body, self._take, command_id=command_id)

    def waits_for(self, kind: type[CommandBody]) -> bool:
        """Whether a question of this kind is not answered yet."""
        return any(isinstance(each, kind) for each in self._under_way.values())

    def withdraw(self, kind: type[CommandBody]) -> bool:
        """Ask none of this kind any more; whether the server did it before stays unknown. False: there was none."""
        ids = [id_ for id_, body in self._under_way.items() if isinstance(body, kind)]
        for id_ in ids:
            del self._under_way[id_]
            self._line.withdraw(id_)
        if ids:
            self.changed.emit()
        return bool(ids)

    def forget(self) -> None:
        """Somebody else sits here: what was asked is not done in their name, and no answer is for their eyes."""
        self._unsure.clear()
        ids = tuple(self._under_way)
        self._under_way.clear()
        for id_ in ids:
            self._line.withdraw(id_)
        if ids:
            self.changed.emit()

    def start_anew(self) -> None:
        """The next question is about somebody else, also when it reads the same."""
        self._unsure.clear()

    def _take(self, answer: Answer) -> None:
        body = self._under_way.pop(answer.id)
        if answer.refusal is not None and answer.refusal.code is RefusalCode.TRY_AGAIN:
            self._unsure.append((body, answer.id))
        self.answered.emit(Errand(body, answer))
        self.changed.emit()
