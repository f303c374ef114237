"""The buttons of a sorry page between QML and the flow."""

from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import NextStep
from kiosk.flow.next_steps import next_steps, step_taken
from kiosk.hands.screen_holder import ScreenHolder
from kiosk.words.step_words import StepWords

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {
    NextStep.OTHER_CODE: "scan",
    NextStep.TYPE_CODE: "keyboard",
    NextStep.FIND: "calendar",
    NextStep.WAIT_HERE: "seat",
    NextStep.LETTER: "keyboard",
    NextStep.WALK_IN: "ticket",
    NextStep.BOOK: "calendar",
    NextStep.CALL_HELP: "help",
    NextStep.BEGIN: "home",
}


@dataclass(frozen=True)
class StepButton:
    name: str
    text: str
    icon: str


@QmlElement
class NextSteps(QObject):
    """In the order of the page: the first is the one thing to do.

    Signals:
        changed: Other buttons, or the same ones in another language.
    """

    changed = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._holder = holder
        self._words = StepWords(self)
        self.shown: tuple[StepButton, ...] = ()

    def redraw(self) -> None:
        screen = self._holder.screen
        kind = screen.sorry.kind if screen.sorry else None
        shown = tuple(
            StepButton(step, self._words.step(step, kind), ICONS[step]) for step in next_steps(screen) if kind
        )
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    @Slot(str)
    def take(self, name: str) -> None:
        self._holder.choose(step_taken(self._holder.screen, NextStep(name)))

    @Property(list, notify=changed)
    def buttons(self) -> list[dict[str, str]]:
        return [asdict(each) for each in self.shown]
