"""Reads a window as assistive technology does: by the names, roles and states that its pages give to what they show.

The tree is the one that a screen reader gets (`QAccessible`), so a page needs nothing of its own to be spoken; what
lies covered under a panel is in that tree too, and is left out here.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.flow.screen import Screen
from kiosk.speaking.parts import Kind, Moment, Part
from qtkit.painted import painted

Role = QAccessible.Role

KINDS: Final = {
    Role.Heading: Kind.HEADING,
    Role.StaticText: Kind.TEXT,
    Role.Graphic: Kind.TEXT,
    Role.AlertMessage: Kind.ALERT,
    Role.Button: Kind.BUTTON,
    Role.Link: Kind.BUTTON,
    Role.CheckBox: Kind.SWITCH,
    Role.Switch: Kind.SWITCH,
    Role.RadioButton: Kind.CHOICE,
    Role.PageTab: Kind.CHOICE,
}
FRAME: Final = Role.TitleBar
"""What the head of a window is to assistive technology."""

HOLDS_TYPED: Final = "holdsTyped"
"""Pages mark with it what shows what somebody typed: a key or a product may have the same name, and is heard."""

WRITTEN_IN: Final = "language"
"""Pages mark with it a text that is in another language than they are."""


def moment_of(window: QQuickWindow, screen: Screen) -> Moment:
    """What somebody types is kept apart: how much of it may be said depends on who listens."""
    parts = parts_of(window)
    # Two questions of one page are two places; a panel stays the same one while help comes nearer.
    title = next((part.name for part in parts if part.kind is Kind.HEADING and not screen.panel), "")
    return Moment(
        place=(screen.page, screen.panel or "", title),
        language=screen.language,
        parts=parts,
        typed=screen.typed or screen.search,
        is_closing=screen.closing,
    )


def parts_of(window: QQuickWindow) -> tuple[Part, ...]:
    """In the order in which they stand in the page, which is the order of the focus too."""
    root = QAccessible.queryAccessibleInterface(window)
    seen: frozenset[QObject] = frozenset(placed.item for _, placed in painted(window.contentItem()).seen())
    return tuple(_parts(root, seen, is_frame=False))


def _parts(node: QAccessibleInterface, seen: frozenset[QObject], *, is_frame: bool) -> Iterator[Part]:
    for place in range(node.childCount()):
        child = node.child(place)
        if child.object() not in seen:
            continue
        framed = is_frame or child.role() == FRAME
        part = _part(child, is_frame=framed)
        if part is not None and not child.object().property(HOLDS_TYPED):
            yield part
        yield from _parts(child, seen, is_frame=framed)


def _part(node: QAccessibleInterface, *, is_frame: bool) -> Part | None:
    kind, name = KINDS.get(node.role()), node.text(QAccessible.Text.Name).strip()
    if kind is None or not name:
        return None
    state = node.state()
    is_checkable = bool(state.checkable) or kind in (Kind.SWITCH, Kind.CHOICE)
    return Part(
        kind=kind,
        name=name,
        detail=node.text(QAccessible.Text.Description).strip(),
        is_on=bool(state.checked) if is_checkable else None,
        is_enabled=not state.disabled,
        is_focused=bool(state.focused),
        is_frame=is_frame,
        language=node.object().property(WRITTEN_IN) or "",
    )
