"""The models of the board and of the pages keep Qt's rules for models, whatever comes and goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from boards.calls import Scope, ShownCall, shown_calls
from display.call_list import CallList, CallRole
from display.pages.page import Page, PageKind
from display.pages.page_list import PageList, PageRole
from tests.display.halls import after, hall, visit_called

WARN = QAbstractItemModelTester.FailureReportingMode.Warning
"""Any warning of Qt fails a test; `Fatal` would end the whole run."""


def calls_of(*numbers: str) -> tuple[ShownCall, ...]:
    visits = (visit_called(number, at_s=at_s) for at_s, number in enumerate(reversed(numbers)))
    return shown_calls(hall(*visits), after(60), Scope())


def numbers_in(calls: CallList) -> list[str | None]:
    return [calls.data(calls.index(row), CallRole.NUMBER) for row in range(calls.rowCount())]


class ToldRows:
    """How many rows somebody counts who only listens to the model."""

    def __init__(self, calls: CallList) -> None:
        self.count = 0
        calls.rowsInserted.connect(self._come)
        calls.rowsRemoved.connect(self._go)

    def _come(self, _: QModelIndex, first: int, last: int) -> None:
        self.count += last - first + 1

    def _go(self, _: QModelIndex, first: int, last: int) -> None:
        self.count -= last - first + 1


@given(st.lists(st.lists(st.sampled_from(["A001", "A002", "A003", "B001"]), unique=True), max_size=12))
def test_a_list_of_calls_says_every_change_as_qt_wants_it(changes: list[list[str]]) -> None:
    shown = CallList()
    tester = QAbstractItemModelTester(shown, WARN)
    told = ToldRows(shown)
    for numbers in changes:
        shown.show(calls_of(*numbers), "nl")
        assert (numbers_in(shown), told.count) == (numbers, len(numbers))
    tester.deleteLater()


def test_a_call_that_stays_keeps_its_row_and_only_its_words_change() -> None:
    shown = CallList()
    shown.show(calls_of("A001"), "nl")
    changed: list[int] = []
    shown.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    shown.show(calls_of("A001"), "nl")
    assert changed == []
    shown.show(calls_of("A001"), "en")
    assert changed == [0]
    assert shown.data(shown.index(0), CallRole.ZONE) == "Blue zone"


@pytest.mark.parametrize("count", [0, 3])
def test_the_pages_are_a_sound_model_in_every_language(count: int) -> None:
    page = Page(number=1, kind=PageKind.TEXT, shown_s=20, text={"nl": "Welkom", "en": "Welcome"})
    pages = PageList(count * [page])
    tester = QAbstractItemModelTester(pages, WARN)
    pages.speak("en")
    assert [pages.data(pages.index(row), PageRole.WORDS) for row in range(count)] == count * ["Welcome"]
    tester.deleteLater()
