"""The small bar that stays on top of other programs: number, the one action, and how long people wait."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.actions import KEYS, MAIN_KEY, Action
from counter_client.desk.help_calls import HelpAction
from counter_client.desk.moment import Moment
from counter_client.desk.order import waiting_for
from counter_client.desk.promise import wait_of
from counter_client.regions.now_region import show_main_action
from counter_client.sentences.actions import translate
from counter_client.sentences.desk import undo_label
from counter_client.sentences.status import Status
from counter_client.sentences.waits import wait_text
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from counter_client.window.help_strip import HEIGHT_PX, HelpStrip, line_for_strip
from counter_client.window.status_strip import StatusStrip
from counter_client.window.top_bar import COMPACT_KEY
from qtkit.theme.look import Look

NUMBER_WIDTH_PX, MAIN_WIDTH_PX, WAITS_WIDTH_PX = 112, 240, 208
"""Fixed, so that the bar never changes its shape under the mouse."""


class CompactBar(QWidget):
    """Draws the least that is needed to work; closing it brings the window back."""

    def __init__(
        self,
        look: Look,
        *,
        do: Callable[[Action], None],
        help_: Callable[[HelpAction], None],
        enlarge: Callable[[], None],
    ) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("bar")
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._main_action = Action.NEXT
        self._do, self._enlarge = do, enlarge
        self._moment: Moment | None = None
        self._linked = True
        self._number = label("title", "bar.number")
        self._number.setFixedWidth(NUMBER_WIDTH_PX)
        self._waits = label("quiet", "bar.waits", wraps=True)
        self._waits.setFixedWidth(WAITS_WIDTH_PX)
        self.main = KeyButton("bar.main", MAIN_KEY)
        self.main.setProperty("role", "primary")
        self.main.setFixedWidth(MAIN_WIDTH_PX)
        self.main.clicked.connect(self._press_main)
        self._large = KeyButton("bar.large", COMPACT_KEY)
        self._large.clicked.connect(lambda: enlarge())
        self.strip = HelpStrip("bar.help", help_)
        self.strip.hide()
        self.link = StatusStrip("bar.status", look)
        self.link.setFixedHeight(HEIGHT_PX)
        self.link.hide()
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID_PX, GRID_PX, 2 * GRID_PX, GRID_PX)
        row.setSpacing(2 * GRID_PX)
        for each in (self._number, self.main, self._waits, self._large):
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.strip)
        column.addWidget(self.link)

    def draw_link(self, status: Status, *, live: bool) -> None:
        """Without a link the bar says so as the window does; what else is the matter waits for the window."""
        self._linked = live
        self.link.draw(status)
        if self.isVisible():
            self._draw_strips()

    def draw(self, moment: Moment) -> None:
        self._moment = moment
        if self.isVisible():
            self._draw(moment)

    def showEvent(self, event: QShowEvent) -> None:
        """While nobody looks at it, it is not drawn."""
        super().showEvent(event)
        if self._moment is not None:
            self._draw(self._moment)

    def _draw(self, moment: Moment) -> None:
        self.setWindowTitle(self.tr("Counter"))
        self._main_action = moment.desk.main
        shown = moment.desk.visit if not moment.desk.locked else None
        say(self._number, shown.number if shown else "–")
        self._draw_main(moment)
        say(self._waits, self._words(moment))
        self._large.show_action(self.tr("Whole window"), possible=True)
        self.strip.draw(moment)
        self._draw_strips()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if self.isVisible():
            self._enlarge()

    def _draw_main(self, moment: Moment) -> None:
        """A locked desk has its field for the PIN in the window, so that is where the one large action leads."""
        if moment.desk.locked:
            self.main.setProperty("action", "unlock")
            self.main.show_action(translate("LockView", "Unlock"), possible=True)
        else:
            show_main_action(self.main, moment)

    def _press_main(self) -> None:
        if self._moment is not None and self._moment.desk.locked:
            self._enlarge()
        else:
            self._do(self._main_action)

    def _draw_strips(self) -> None:
        """Below, so that nothing moves under the mouse; unless that is beyond the foot of the screen."""
        asked = self._moment is not None and line_for_strip(self._moment) is not None
        wanted = {self.strip: asked, self.link: not self._linked}
        if all(shown == strip.isVisibleTo(self) for strip, shown in wanted.items()):
            return
        for strip, shown in wanted.items():
            strip.setVisible(shown)
        self.adjustSize()
        beyond = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if beyond > 0:
            self.move(self.x(), self.y() - beyond)

    def _words(self, moment: Moment) -> str:
        if moment.desk.locked:
            return self.tr("Locked. Unlock with your PIN in the whole window.")
        if moment.notice:
            return moment.notice
        if moment.desk.undo is not None:
            return f"{KEYS[Action.TAKE_BACK]}: {undo_label(moment.desk.undo)}"
        waits = [wait_of(each, moment.now) for each in waiting_for(moment.hall, moment.seat, moment.now)]
        if not waits:
            return self.tr("Nobody is waiting for you.")
        longest = max(waits, key=lambda each: (each.over_min, each.share))
        return self.tr("%n wait; the most pressing: {wait}", "", len(waits)).format(wait=wait_text(longest))
