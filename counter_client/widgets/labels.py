"""Labels as the regions use them: each has a role for the stylesheet and a name for the hand and for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from qtkit.theme.measures import DESK_MEASURES

GRID_PX = DESK_MEASURES.grid


def label(role: str, name: str = "", *, wraps: bool = False) -> QLabel:
    """A label that is read aloud as its text and never understood as markup."""
    made = QLabel()
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def say(widget: QLabel, text: str) -> None:
    """Shows the text; an empty label takes no room."""
    widget.setText(text)
    widget.setAccessibleName(text)
    widget.setVisible(bool(text))


def field(name: str) -> QLineEdit:
    """A field for one line of text."""
    made = QLineEdit()
    made.setObjectName(name)
    return made


def card(name: str) -> tuple[QFrame, QVBoxLayout]:
    """A region's ground, and the column that its content goes into."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
    column.setSpacing(GRID_PX)
    return frame, column


def scrolled(widgets: Sequence[QWidget], ground: QWidget | None = None) -> QScrollArea:
    """A column that scrolls when it is too long, so that nothing below it has to move.

    `ground` is what they stand on: without one they give way to each other; on a plain one all have their full height.
    """
    inside = _Column() if ground is None else ground
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID_PX)
    for each in widgets:
        column.addWidget(each)
    column.addStretch()
    area = QScrollArea()
    area.setProperty("role", "plain")
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def stand_alone(view: QWidget, frame: QWidget) -> None:
    """The one card of a view, a little above the middle."""
    middle = QHBoxLayout()
    middle.addStretch()
    middle.addWidget(frame)
    middle.addStretch()
    ground = QVBoxLayout(view)
    ground.addStretch(2)
    ground.addLayout(middle)
    ground.addStretch(3)


class _Column(QWidget):
    """Asks for the height of its words at its own width; Qt adds up their heights at the least width instead."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def restyle(widget: QWidget) -> None:
    """Lets the stylesheet look again after a property that it selects by has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
