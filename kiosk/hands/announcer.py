"""Tells assistive technology what changed without the focus: another page, the help that comes, what the printer does.

WCAG 4.1.3. Qt announces nothing by itself when a page of QML takes the place of another.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.hands.stops import scope_of
from qtkit.hand_search import item_tree

IS_NEWS = "isNews"
"""Pages mark with it a sentence that changes while they stand."""

Announce = Callable[[QQuickItem, str, bool], None]
"""Where, what, and whether it may interrupt."""


def announce(item: QQuickItem, text: str, urgent: bool) -> None:
    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(item, text)
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Each text once; one that stays is not said again."""

    def __init__(self, window: QQuickWindow, announce: Announce = announce) -> None:
        super().__init__(window)
        self._window = window
        self._announce = announce
        self._known: frozenset[str] = frozenset()

    def follow(self) -> None:
        """After everything that one change of the screen brought; nothing where no assistive technology listens."""
        if not QAccessible.isActive():
            return
        told = {_words(item): item for item in _visible(self._window) if _tells(item)}
        for words, item in told.items():
            if words and words not in self._known:
                self._announce(item, words, _role(item) is QAccessible.Role.AlertMessage)
        self._known = frozenset(told)


def _visible(window: QQuickWindow) -> list[QQuickItem]:
    """Of a page that waits under a panel nothing is news; the warning before a page goes is, wherever it stands."""
    in_scope = set(item_tree(scope_of(window)))
    return [
        each
        for each in item_tree(window.contentItem())
        if each.isVisible() and (each in in_scope or _role(each) is QAccessible.Role.AlertMessage)
    ]


def _tells(item: QQuickItem) -> bool:
    return bool(item.property(IS_NEWS)) or _role(item) in (QAccessible.Role.Heading, QAccessible.Role.AlertMessage)


def _role(item: QQuickItem) -> QAccessible.Role | None:
    found = QAccessible.queryAccessibleInterface(item)
    return found.role() if found is not None else None


def _words(item: QQuickItem) -> str:
    found = QAccessible.queryAccessibleInterface(item)
    return found.text(QAccessible.Text.Name) if found is not None else ""
