"""What is the matter, with its icon: one line that is quiet only as long as nothing is wrong."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from counter_client.sentences.status import Level, Status
from counter_client.widgets.labels import GRID_PX, label, restyle, say
from qtkit.theme.icons import icon_pixmap
from qtkit.theme.look import Look

ICON_PX = 18


class StatusStrip(QWidget):
    """Draws a `Status`; always as high as two lines, so that nothing beside it moves when it becomes loud."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._status: Status | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(ICON_PX, ICON_PX))
        self._icon.setScaledContents(True)
        self._text = label("quiet", f"{name}.line", wraps=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        self.row.setSpacing(GRID_PX)
        self.row.addWidget(self._icon)
        self.row.addWidget(self._text, 1)
        self.setFixedHeight(6 * GRID_PX)

    def look_like(self, look: Look) -> None:
        self._look = look
        self.draw_again()

    def draw(self, status: Status) -> None:
        if status != self._status:
            self._status = status
            self.draw_again()

    def draw_again(self) -> None:
        if self._status is not None:
            self._show(self._status)

    @property
    def is_quiet(self) -> bool:
        return self._status is not None and self._status.level is Level.QUIET

    def _show(self, status: Status) -> None:
        colours = self._look.palette
        colour = {Level.QUIET: colours.good, Level.WARNING: colours.warning, Level.ALARM: colours.bad}[status.level]
        self._icon.setPixmap(icon_pixmap(status.icon, colour, 2 * ICON_PX))
        say(self._text, status.text)
        self._text.setToolTip(status.text)
        self._text.setProperty("role", "quiet" if status.level is Level.QUIET else "loud")
        self.setProperty("level", status.level.value)
        restyle(self._text)
        restyle(self)
