"""Whatever becomes of a list, its model keeps the rules of Qt, and the clerk's choice stays on the same visitor."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

import counter_client.window.window
from counter_client.desk.waiting_rows import WaitingRow, waiting_rows
from counter_client.lists.appointments_model import AppointmentsModel
from counter_client.lists.row_painting import WaitingPainter
from counter_client.lists.rows_model import RowsModel
from counter_client.lists.rows_view import RowsView
from counter_client.lists.waiting_model import WaitingModel
from qtkit.theme.look import desk_look
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in

NUMBERS = [f"A00{digit}" for digit in range(10)]
LISTS = st.lists(st.lists(st.tuples(st.sampled_from(NUMBERS), st.integers(1, 3)), unique_by=lambda each: each[0]))
WARNS = QAbstractItemModelTester.FailureReportingMode.Warning
"""A warning of Qt fails a test of ours; its fatal mode would end all of them."""


def rows(numbers: list[tuple[str, int]]) -> list[WaitingRow]:
    """In this order, each with so many persons."""
    made = (
        waiting_rows(a_hall(a_walk_in(number, persons=persons)), seat=SEAT, now=NOW, language="en")[0]
        for number, persons in numbers
    )
    return list(made)


@given(lists=LISTS)
@settings(max_examples=60, deadline=None)
def test_any_list_may_follow_any_other(qapp: object, lists: list[list[tuple[str, int]]]) -> None:
    model = WaitingModel()
    tester = QAbstractItemModelTester(model, WARNS)
    for each in lists:
        wanted = rows(each)
        model.show_rows(wanted)
        assert model.rows == wanted
    assert tester.model() is model


@given(lists=LISTS, chosen=st.sampled_from(NUMBERS))
@settings(max_examples=40, deadline=None)
def test_the_choice_stays_on_the_same_visitor_or_ends_with_its_row(
    qapp: object, lists: list[list[tuple[str, int]]], chosen: str
) -> None:
    model = WaitingModel()
    view = RowsView("waiting.table", model, WaitingPainter(desk_look("#00688B")))
    model.show_rows(rows([(chosen, 1)]))
    view.selectRow(0)
    was_there = True
    for each in lists:
        model.show_rows(rows(each))
        was_there = was_there and chosen in dict(each)
        selected = [index.data() for index in view.selectionModel().selectedRows()]
        assert selected == ([chosen] if was_there else [])
    view.deleteLater()


def test_a_row_can_be_chosen_where_people_read_from_right_to_left(qtbot: QtBot) -> None:
    model = WaitingModel()
    view = RowsView("waiting.table", model, WaitingPainter(desk_look("#00688B")))
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    model.show_rows(rows([("A001", 1)]))
    view.selectRow(0)
    assert [index.data() for index in view.selectionModel().selectedRows()] == ["A001"]


def test_every_model_of_the_program_is_one_of_those_rows(qtbot: QtBot) -> None:
    assert counter_client.window.window  # everything that the window shows is loaded
    own = {each for each in _kinds(QAbstractItemModel) if each.__module__.startswith("counter_client.")}
    assert {WaitingModel, AppointmentsModel} <= own
    assert [each.__name__ for each in own if not issubclass(each, RowsModel)] == []


def _kinds(kind: type) -> Iterator[type]:
    each: type
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)
