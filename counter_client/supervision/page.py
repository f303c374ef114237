"""A part of the supervisor's tab: a list, what can be done with the chosen row, and where an answer is said."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from counter_client.desk.moment import Moment
from counter_client.lists.rows_view import RowsView
from counter_client.session.errands import Errands
from counter_client.widgets.form_panel import ENTER, KeptColumn
from counter_client.widgets.key_button import KeyButton

Say = Callable[[str], None]


class SupervisionPage(KeptColumn):
    """Subclasses draw themselves from a moment; `self.chosen` is the key of the row."""

    def __init__(self, name: str, errands: Errands, say: Say) -> None:
        super().__init__()
        self.setObjectName(name)
        self.errands, self.say_notice = errands, say
        self.moment: Moment | None = None
        self.chosen = ""

    def listens_to(self, table: RowsView) -> None:
        self.table = table
        table.row_picked.connect(self._pick, Qt.ConnectionType.QueuedConnection)

    def button(self, name: str, key: str, pressed: Callable[[], None]) -> KeyButton:
        """With its key, which works while this page is open, unless it says why not."""
        made = KeyButton(name, key)
        made.setProperty("role", "row")
        made.clicked.connect(lambda: pressed())
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: pressed() if made.isEnabled() else self.say_notice(made.toolTip()))
        return made

    def start(self) -> None:
        """The first row is chosen where none is, for all to see."""
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus()

    def draw(self, moment: Moment) -> None:
        self.moment = moment

    def clear(self) -> None:
        """Nothing that was typed concerns the next clerk."""

    def picked(self) -> None:
        """Another row is chosen, or none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space never get as far as the clerk's own large action."""
        if event.text() not in (*ENTER, " "):
            super().keyPressEvent(event)

    def _pick(self, key: str) -> None:
        if key != self.chosen:
            self.chosen = key
            self.picked()
