"""Looks at a window of Qt Widgets: every line that is drawn, in whose place, and every control with its name."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from balie.screens.drawn_words import DrawnWords, drawn_words
from balie.screens.seen import Seen, SeenControl, SeenText
from counter_client.widgets.key_button import KeyButton

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabBar)
ELLIPSIS = "…"


def look_at_widgets(window: QWidget, offset: QPoint | None = None) -> Seen:
    """What a clerk sees of it now; `offset` is where it lies in its picture."""
    moved = offset or QPoint()
    visible = [each for each in (window, *window.findChildren(QWidget)) if each.isVisibleTo(window)]
    here = [each for each in visible if each.window() is window and not each.visibleRegion().isEmpty()]
    return Seen(
        glass=QRectF(window.rect().translated(moved)),
        texts=tuple(text for each in here for text in _texts(each, window, moved)),
        controls=tuple(_control(each, window, moved) for each in here if _is_control(each)),
    )


def _texts(widget: QWidget, window: QWidget, moved: QPoint) -> Iterator[SeenText]:
    origin = widget.mapTo(window, QPoint()) + moved
    for line in drawn_words(widget):
        room = _room(widget, line)
        if room is not None:
            yield SeenText(
                words=line.words,
                ink=line.ink.translated(origin),
                room=QRectF(room).translated(origin),
                font_px=line.font_px,
                shortened=_is_shortened(widget, line.words),
                idle=not widget.isEnabled(),
                on=_control_place(widget, window, moved),
            )


def _control_place(widget: QWidget, window: QWidget, moved: QPoint) -> QRectF | None:
    """Of the control that it is, or is a part of."""
    part: QWidget | None = widget
    while part is not None and part is not window:
        if _is_control(part):
            return _place(part, window, moved)
        part = part.parentWidget()
    return None


def _place(widget: QWidget, window: QWidget, moved: QPoint) -> QRectF:
    return QRectF(QRect(widget.mapTo(window, QPoint()) + moved, widget.size()))


def _room(widget: QWidget, line: DrawnWords) -> QRect | None:
    """Of the widget what no parent cuts off; in a table the cell. None for a row that waits below the edge."""
    table = widget.parentWidget()
    if not isinstance(table, QAbstractItemView) or widget is not table.viewport() or isinstance(table, QHeaderView):
        return _uncut(widget)
    if not 0 <= line.ink.top() <= line.ink.bottom() <= widget.height():
        return None  # a table is scrolled row by row, and says so with its bar
    return table.visualRect(table.indexAt(line.ink.center().toPoint()))


def _uncut(widget: QWidget) -> QRect:
    room, at, child = widget.rect(), QPoint(), widget
    while not child.isWindow() and (parent := child.parentWidget()) is not None:
        at += child.pos()
        room = room.intersected(parent.rect().translated(-at))
        child = parent
    return room


def _is_shortened(widget: QWidget, line: str) -> bool:
    """An ellipsis that the program's own text does not have."""
    if isinstance(widget, QLabel | QAbstractButton):
        said = widget.text()
    elif isinstance(widget, QLineEdit):
        said = widget.text() or widget.placeholderText()
    elif isinstance(widget, QComboBox):
        said = widget.currentText() or widget.placeholderText()
    else:
        said = ""
    return line.endswith(ELLIPSIS) and not said.strip().endswith(line)


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _control(widget: QWidget, window: QWidget, moved: QPoint) -> SeenControl:
    reader = QAccessible.queryAccessibleInterface(widget)
    return SeenControl(
        name=widget.objectName() or type(widget).__name__,
        place=_place(widget, window, moved),
        label=reader.text(QAccessible.Text.Name) if reader else "",
        has_role=bool(reader) and reader.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client),
        key=widget.key if isinstance(widget, KeyButton) else "",
        hint=widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else "",
        idle=not widget.isEnabled() or _is_empty(widget),
    )


def _is_empty(widget: QWidget) -> bool:
    """A list of nobody has nothing that could stand out."""
    return isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.model().rowCount() == 0
