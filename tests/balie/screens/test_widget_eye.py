"""Faults planted in real widgets are seen, those too that only exist while a widget paints itself."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from balie.screens.finding import Check
from balie.screens.layout_checks import Demands, layout_findings
from balie.screens.seen import Seen
from balie.screens.widget_eye import look_at_widgets
from counter_client.widgets.key_button import KeyButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(400, 300)
    qtbot.addWidget(made)
    return made


def looked_at(window: QWidget) -> Seen:
    window.show()
    return look_at_widgets(window)


def checks(seen: Seen) -> list[Check]:
    return [each.check for each in layout_findings(seen, Demands(smallest_font_px=1))]


def test_a_label_that_fits_is_no_fault(window: QWidget) -> None:
    QLabel("Welkom", window).resize(200, 40)
    seen = looked_at(window)
    assert [each.words for each in seen.texts] == ["Welkom"]
    assert checks(seen) == []


def test_a_label_that_is_too_narrow_is_seen(window: QWidget) -> None:
    QLabel("Paspoort aanvragen", window).resize(40, 40)
    assert checks(looked_at(window)) == [Check.CUT]


def test_words_that_a_button_shortens_while_painting_are_seen(window: QWidget) -> None:
    button = KeyButton("action.park", "F7", window)
    button.show_action("Even apart laten wachten", possible=True)
    button.resize(90, 40)
    assert checks(looked_at(window)) == [Check.CUT]


def test_a_cell_that_shows_half_of_its_words_is_seen(window: QWidget) -> None:
    table = QTableWidget(1, 1, window)
    table.resize(300, 200)
    table.setAccessibleName("Wachtlijst")
    table.setColumnWidth(0, 60)
    table.setWordWrap(False)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.setItem(0, 0, QTableWidgetItem("Uittreksel Basisregistratie Personen"))
    assert checks(looked_at(window)) == [Check.CUT]


def test_a_row_that_waits_below_the_edge_of_its_table_is_no_fault(window: QWidget) -> None:
    table = QTableWidget(20, 1, window)
    table.resize(300, 100)
    table.setAccessibleName("Wachtlijst")
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    for row in range(20):
        table.setItem(row, 0, QTableWidgetItem(f"A{row:03}"))
    assert checks(looked_at(window)) == []


def test_a_field_without_a_name_is_seen(window: QWidget) -> None:
    QLineEdit(window)
    assert checks(looked_at(window)) == [Check.NAME]


def test_an_example_in_an_empty_field_is_seen_and_what_was_typed_is_none(window: QWidget) -> None:
    field = QLineEdit(window)
    field.setAccessibleName("Geboren")
    field.setPlaceholderText("14-2-1983")
    assert checks(looked_at(window)) == [Check.EXAMPLE]
    field.setText("3-4-1990")
    assert checks(looked_at(window)) == []


def test_one_key_on_two_buttons_is_seen(window: QWidget) -> None:
    for place, words in enumerate(("Afzeggen", "Ja, afzeggen")):
        button = KeyButton(f"button-{place}", "Alt+9", window)
        button.show_action(words, possible=True)
        button.setGeometry(0, 100 * place, 300, 40)
    assert checks(looked_at(window)) == [Check.KEY]


def test_words_on_a_button_that_cannot_be_pressed_are_idle(window: QWidget) -> None:
    QPushButton("Volgende", window).setEnabled(False)
    assert [each.idle for each in looked_at(window).texts] == [True]


def test_words_that_are_marked_in_a_field_are_one_line_although_qt_draws_them_twice(window: QWidget) -> None:
    field = QLineEdit("24-11", window)
    field.resize(200, 40)
    field.setAccessibleName("Dag")
    window.show()
    field.selectAll()
    seen = look_at_widgets(window)
    assert [each.words for each in seen.texts] == ["24-11"]
    assert checks(seen) == []
