"""The foot of the window: one quiet line that becomes loud only when something is wrong, and how the window looks."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from counter_client.status_sentences import Level, Status
from counter_client.top_bar import flat
from counter_client.words import GRID_PX, label, restyle, say
from qtkit.theme.icons import icon_pixmap
from qtkit.theme.look import Look

CONTRAST_KEY = "Ctrl+H"
LANGUAGE_KEY = "Ctrl+T"
ICON_PX = 18


class StatusLine(QWidget):
    """Draws a `Status`; always as high as two lines, so that nothing above it moves when it becomes loud."""

    def __init__(self, look: Look, *, contrast: Callable[[], None], language: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setProperty("role", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._status: Status | None = None
        self._besides: Callable[[], str] = str
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(ICON_PX, ICON_PX))
        self._icon.setScaledContents(True)
        self._text = label("quiet", "status.line", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        row.setSpacing(GRID_PX)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._contrast = flat("foot.contrast", CONTRAST_KEY, contrast)
        self._language = flat("foot.language", LANGUAGE_KEY, language)
        row.addWidget(self._contrast)
        row.addWidget(self._language)
        self.setFixedHeight(6 * GRID_PX)

    def look_like(self, look: Look) -> None:
        self._look = look
        if self._status is not None:
            self._show(self._status)

    def also(self, words: Callable[[], str]) -> None:
        """What is quietly said besides, as long as nothing is wrong; asked for again in each language."""
        self._besides = words
        if self._status is not None:
            self._show(self._status)

    def offer(self, other_language: str) -> None:
        """The two keys in the clerk's language, and the other language by its own name."""
        self._contrast.show_action(self.tr("Contrast"), possible=True)
        self._language.show_action(other_language, possible=True)
        self._language.setVisible(bool(other_language))

    def draw(self, status: Status) -> None:
        if status != self._status:
            self._status = status
            self._show(status)

    def _show(self, status: Status) -> None:
        colours = self._look.palette
        colour = {Level.QUIET: colours.good, Level.WARNING: colours.warning, Level.ALARM: colours.bad}[status.level]
        self._icon.setPixmap(icon_pixmap(status.icon, colour, 2 * ICON_PX))
        besides = self._besides() if status.level is Level.QUIET else ""
        text = " ".join(filter(None, (status.text, besides)))
        say(self._text, text)
        self._text.setToolTip(text)
        self._text.setProperty("role", "quiet" if status.level is Level.QUIET else "loud")
        self.setProperty("level", status.level.value)
        restyle(self._text)
        restyle(self)
