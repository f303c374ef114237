"""A focus that nobody sees is found, on the real pixels of a real window."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QByteArray
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from balie.screens.finding import Check
from balie.screens.focus_eye import focus_findings

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {{
    width: 400; height: 400; visible: true; color: "white"
    T.AbstractButton {{
        id: button
        objectName: "help"; x: 100; y: 100; width: 90; height: 90; focusPolicy: Qt.StrongFocus
        {0}
    }}
}}
"""
RING = 'background: Rectangle {{ border.color: "{0}"; border.width: button.activeFocus ? {1} : 0 }}'

Checks = Callable[[str], list[str]]


@pytest.fixture
def sentences(qtbot: QtBot) -> Iterator[Checks]:
    """Shows a button with these properties, and looks at it with and without the focus."""
    engine = QQmlApplicationEngine()

    def found(properties: str) -> list[str]:
        engine.loadData(QByteArray(WINDOW.format(properties).encode()))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        qtbot.waitUntil(window.isExposed)
        findings = list(focus_findings(window))
        assert {(each.check, each.where) for each in findings} <= {(Check.FOCUS, "help")}
        return [each.sentence for each in findings]

    yield found
    shiboken6.delete(engine)


def test_a_strong_ring_is_no_fault(sentences: Checks) -> None:
    assert sentences(RING.format("black", 4)) == []


def test_a_control_without_any_mark_is_found(sentences: Checks) -> None:
    assert sentences("") == ["The mark of the focus has 1.0:1 and must have 3.0:1."]


def test_a_pale_ring_is_found(sentences: Checks) -> None:
    assert sentences(RING.format("#CCCCCC", 4)) == ["The mark of the focus has 1.6:1 and must have 3.0:1."]


def test_a_dot_somewhere_is_no_mark(sentences: Checks) -> None:
    dot = 'Rectangle { width: 5; height: 5; color: "black"; visible: button.activeFocus }'
    assert sentences(dot) == ["The mark of the focus has 1.0:1 and must have 3.0:1."]


def test_a_control_that_keys_cannot_reach_is_found(sentences: Checks) -> None:
    assert sentences("activeFocusOnTab: false") == ["Nobody reaches it with keys."]
