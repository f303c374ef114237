"""The page of waits: all services by name, or none."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from boards.board import Wait, WaitKind
from display.waits_page import waits_page
from tests.display.test_proportions import lobby


def wait(letter: str, name: str) -> Wait:
    return Wait(letter=letter, name={"nl": name}, waiting=2, kind=WaitKind.UNKNOWN)


SHORT, LONG = wait("A", "Burgerzaken"), wait("B", "Geboorte, familie en vertrek")
NEAR = lobby(distance_mm=2_500)


def test_names_that_fit_a_line_have_one(qapp: QApplication, installed: None) -> None:
    page = waits_page([SHORT, wait("C", "Snelbalie")], "nl", NEAR, 68)
    assert (page.name_lines, page.rows_at_once) == (1, NEAR.wait_rows)
    assert [row.name for row in page.rows] == ["Burgerzaken", "Snelbalie"]


def test_a_long_name_goes_over_two_lines_where_a_page_still_holds_two_services(
    qapp: QApplication, installed: None
) -> None:
    narrow = replace(NEAR, wait_name_width=600)
    page = waits_page([SHORT, LONG], "nl", narrow, 68)
    assert [row.name for row in page.rows] == ["Burgerzaken", "Geboorte, familie\nen vertrek"]
    assert (page.name_lines, page.rows_at_once) == (2, narrow.long_wait_rows)
    assert page.rows_at_once >= 2


def test_where_one_name_has_no_room_all_services_go_by_their_letters(qapp: QApplication, installed: None) -> None:
    far = lobby(distance_mm=7_000)
    page = waits_page([SHORT, LONG], "nl", replace(far, wait_name_width=1_000), 190)
    assert [(row.letter, row.name) for row in page.rows] == [("A", ""), ("B", "")]
    assert (page.name_lines, page.rows_at_once) == (0, far.wait_rows)
