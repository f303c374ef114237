"""A form inside the window: Enter sends, Escape goes back, and what was typed stays until the server has done it."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import hindrance_sentence
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, restyle, say, scrolled
from counter_client.widgets.product_field import ProductField
from counter_client.widgets.sign import Sign

ENTER = ("\r", "\n")
SEND_KEY = "Enter"
SIGN_PX = 2 * GRID_PX


class Asked(QWidget):
    """A field under the words that ask for it; a sign beside them marks the one that keeps a form from being sent."""

    def __init__(self, answer: QWidget) -> None:
        super().__init__()
        self.answer = answer
        self.sign = Sign("warning", SIGN_PX)
        self.sign.setProperty("level", "lacks")
        self.sign.hide()
        self._words = label("strong")
        self._words.setBuddy(answer)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # what grows is beside it
        above = QHBoxLayout()
        above.setSpacing(GRID_PX // 2)
        above.addWidget(self._words)
        above.addWidget(self.sign)
        above.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX // 2)
        column.addLayout(above)
        column.addWidget(answer)
        if isinstance(line := _typed_into(answer), QLineEdit):
            line.textChanged.connect(lambda: self.mark(""))

    def ask(self, question: str) -> None:
        self._words.setText(question)
        self.answer.setAccessibleName(question)

    def mark(self, why: str) -> None:
        """As what is lacking, until something else is typed there; empty: it lacks no more."""
        if not why and self.sign.isHidden():
            return
        self.sign.setVisible(bool(why))
        line = _typed_into(self.answer)
        line.setProperty("lacks", bool(why))
        line.setAccessibleDescription(why)
        restyle(line)


class KeptColumn(QWidget):
    """Takes the room that it gets: a part of a tab that is not open must not make the window larger."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class FormPanel(KeptColumn):
    """Heading, fields, what was said last, and two buttons; subclasses add the fields and say what is asked."""

    def __init__(self, name: str, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._submit, self._leave = submit, leave
        self._heading = label("heading", f"{name}.heading", wraps=True)
        self._notice = label("notice", f"{name}.notice", wraps=True)
        self.send = KeyButton(f"{name}.submit", SEND_KEY)
        self.send.setProperty("role", "submit")
        self.send.clicked.connect(lambda: self._submit())
        self._takes_enter: ProductField | None = None
        self.back = KeyButton(f"{name}.back", "Esc")
        self.back.setProperty("role", "row")
        self.back.installEventFilter(self)
        self.back.clicked.connect(lambda: self._leave())

    def lay(self, fields: Sequence[QWidget], *, grows: QWidget | None = None) -> None:
        """From top to bottom; the buttons stay in sight when there is no room for all, and one takes what is left."""
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self.back)
        buttons.addWidget(self.send, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self._heading)
        column.addWidget(scrolled(fields, ground := QWidget()), 1)
        if grows is not None and isinstance(inside := ground.layout(), QVBoxLayout):
            inside.setStretchFactor(grows, 1)
        column.addWidget(self._notice)
        column.addLayout(buttons)
        self._fields = tuple(fields)
        self.order_tabs()

    def give_way_to(self, products: ProductField) -> None:
        """Enter takes what is typed there before it sends anything, and the button says no key meanwhile."""
        self._takes_enter = products
        products.enter_changed.connect(self._show_key)

    def _show_key(self) -> None:
        taken = self._takes_enter is not None and self._takes_enter.keeps_enter
        self.send.show_key("" if taken or self.window().focusWidget() is self.back else SEND_KEY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the button that goes back goes back."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_key()
        return super().eventFilter(watched, event)

    def order_tabs(self) -> None:
        """From top to bottom, whichever was made first; again after a field has come."""
        inside = (each for widget in self._fields for each in (widget, *widget.findChildren(QWidget)))
        stops = [each for each in inside if _takes_tab(each) and each.window() is self.window()]
        for one, other in pairwise((*stops, self.send, self.back)):
            QWidget.setTabOrder(one, other)

    def draw_frame(self, moment: Moment, *, heading: str, send: str, under_way: bool) -> None:
        say(self._heading, heading)
        self.back.show_action(self.tr("Back"), possible=True)
        why_not = "" if moment.desk.online else hindrance_sentence(Hindrance.OFFLINE)
        if under_way:
            said = self.tr("One moment…") if moment.desk.online else self.tr("Asked; waits for the server…")
            self.send.show_action(said, possible=False, why_not=hindrance_sentence(Hindrance.UNDER_WAY))
        else:
            self.send.show_action(send, possible=not why_not, why_not=why_not)

    @property
    def notice(self) -> str:
        """What was said last, and still is."""
        return self._notice.text()

    def say_notice(self, words: str) -> None:
        for asked in self.findChildren(Asked):
            asked.mark("")
        say(self._notice, words)

    def complain(self, words: str, about: QWidget) -> None:
        """Says what a field lacks, marks it and goes there."""
        self.say_notice(words)
        about.setFocus()
        for asked in self.findChildren(Asked):
            if asked.answer is about:
                asked.mark(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter of any field; held down it is still one."""
        if event.text() in ENTER:
            if not event.isAutoRepeat() and self.send.isEnabled():
                self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.text() != " ":
            super().keyPressEvent(event)


def _typed_into(answer: QWidget) -> QWidget:
    """Of a field that is made of several parts the one with the keys."""
    return answer.focusProxy() or answer


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def pair(*fields: QWidget) -> QWidget:
    """Fields beside each other, of one width."""
    beside = QWidget()
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID_PX)
    for each in fields:
        row.addWidget(each, 1)
    return beside
