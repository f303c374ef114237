"""On the smallest window, in each language, no action's words are cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_client.__main__ import CLERK_LANGUAGES, PROGRAM, TEXTS_FOLDER
from counter_client.widgets.key_button import CAP_PADDING_PX, TEXT_MARGIN_PX, KeyButton
from qtkit.compile_texts import compile_texts
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.duties import OpenDuties
from tests.counter_client.halls import a_walk_in, an_appointed, an_appointment, called_here
from wire.words import Duty


@pytest.fixture(params=list(CLERK_LANGUAGES))
def language(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[str]:
    source = tmp_path / f"{PROGRAM}_{request.param}.ts"
    source.write_bytes((TEXTS_FOLDER / source.name).read_bytes())
    compile_texts([source])
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_every_action_can_be_read_whole(language: str, open_window: OpenWindow) -> None:
    window = open_window(called_here(an_appointed()), an_appointment())
    window.session.speak(language)
    window.resize(window.minimumSize())
    QApplication.processEvents()
    cut = [
        (each.objectName(), each.text())
        for each in window.findChildren(KeyButton)
        if each.isVisible() and not fits(each)
    ]
    assert cut == []


def test_whoever_has_other_duties_too_sees_all_four_tabs_beside_the_visitor(
    language: str, open_duties: OpenDuties
) -> None:
    window = open_duties(Qt.Key.Key_1, called_here(an_appointed()), may=(Duty.RECEPTION, Duty.SUPERVISE))
    window.session.speak(language)
    window.resize(window.minimumSize())
    QApplication.processEvents()
    tabs = window.desk.tabs
    bar = tabs.tabBar()
    assert [bar.rect().contains(bar.tabRect(place)) for place in range(tabs.count())] == [True] * 4
    assert bar.width() >= bar.sizeHint().width(), "no title is shortened"
    assert window.width() == window.minimumWidth()
    assert [tabs.tabToolTip(place) for place in range(4)] == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"]


@pytest.mark.parametrize("tab", [0, 1])
def test_the_filters_of_a_full_hall_give_up_their_keys_before_their_words(
    language: str, open_duties: OpenDuties, tab: int
) -> None:
    waiting = [a_walk_in(f"B{number:03}") for number in range(120)]
    booked = [an_appointment(f"A{number:03}") for number in range(120)]
    shown = called_here(an_appointed())
    window = open_duties(Qt.Key.Key_1, shown, *waiting, *booked, may=(Duty.RECEPTION, Duty.SUPERVISE))
    window.session.speak(language)
    window.desk.turn_to(tab)
    window.resize(window.minimumSize())
    QApplication.processEvents()
    row = (window.desk.waiting.scope, window.desk.appointments.coming)[tab]
    buttons = row.findChildren(KeyButton)
    assert row.isVisible()
    assert window.desk.minimumSizeHint().width() <= window.minimumWidth()
    assert [each.text() for each in buttons if each.words_width() > each.width()] == []
    assert [each.toolTip() for each in buttons] == [each.key for each in buttons]
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert [each.toolTip() for each in buttons] == [""] * len(buttons), "there is room for the keys"
    assert all(fits(each) for each in buttons)


def fits(button: KeyButton) -> bool:
    """Its words on one line, beside the key cap."""
    width = button.width() - button.cap_width() - 2 * TEXT_MARGIN_PX - CAP_PADDING_PX
    return button.fontMetrics().horizontalAdvance(button.text()) <= width
