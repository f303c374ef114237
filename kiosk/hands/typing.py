"""The pages where one types, between QML and the flow: cells, keys, and what was typed goes on."""

# ruff: noqa: N802, N815 (QML spells names in camelCase)

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flow import codes, letter, typing
from kiosk.flow.entry import entry_of
from kiosk.hands.screen_holder import ScreenHolder
from kiosk.words.sentences import Sentences
from kiosk.words.typing_words import TypingWords, typing_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Typing(QObject):
    """Python reads `words`; the properties are for QML only.

    Signals:
        changed: Any property may have a new value.
        keysChanged: Another page, with other keys: they are not built anew for each sign that is typed.
    """

    changed = Signal()
    keysChanged = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self.words = TypingWords()
        self._holder = holder
        self._say = Sentences(self)

    def redraw(self) -> None:
        before, self.words = self.words, typing_words(self._holder.screen, self._say)
        if self.words.keys != before.keys:
            self.keysChanged.emit()
        if self.words != before:
            self.changed.emit()

    @property
    def is_asked(self) -> bool:
        """Signs of a keyboard are meant for this page."""
        return entry_of(self._holder.screen) is not None

    # From the visitor's finger.

    @Slot()
    def typeCode(self) -> None:
        self._holder.choose(codes.typing_chosen(self._holder.screen))

    @Slot()
    def findAppointment(self) -> None:
        self._holder.choose(codes.finding_chosen(self._holder.screen))

    @Slot(str)
    def press(self, sign: str) -> None:
        self._holder.choose(typing.sign_typed(self._holder.screen, sign))

    @Slot()
    def erase(self) -> None:
        self._holder.choose(typing.sign_erased(self._holder.screen))

    @Slot()
    def clear(self) -> None:
        self._holder.choose(typing.all_erased(self._holder.screen))

    @Slot()
    def enter(self) -> None:
        self._holder.choose(typing.entered(self._holder.screen))

    @Slot()
    def doWithoutLetter(self) -> None:
        self._holder.choose(letter.no_letter(self._holder.screen))

    # Read by QML.

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self.words.asked

    @Property(list, notify=keysChanged)
    def keys(self) -> list[str]:
        return list(self.words.keys)

    @Property(list, notify=changed)
    def cells(self) -> list[dict[str, object]]:
        return [asdict(each) for each in self.words.cells]

    @Property(str, notify=changed)
    def inOne(self) -> str:
        return self.words.in_one

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self.words.in_one and not any(each.sign for each in self.words.cells)

    @Property(bool, notify=changed)
    def isAnswer(self) -> bool:
        return self.words.is_answer

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        return self.words.is_wrong

    @Property(str, notify=changed)
    def example(self) -> str:
        return self.words.example

    @Property(bool, notify=changed)
    def mayFind(self) -> bool:
        return self.words.may_find

    @Property(bool, notify=changed)
    def mayDoWithout(self) -> bool:
        return self.words.may_do_without
