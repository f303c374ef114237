"""The pictures of the counter are of states that a clerk can bring about."""

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from balie.screens.counter_album import pictures_of, window_at
from balie.screens.counter_pages import DeskMoment, counter_pages
from balie.screens.duty_pages import duty_pages
from balie.screens.hall import sample_hall
from counter_client.lists.rows_model import RowsModel
from qtkit.theme.look import Look, desk_look
from wire.words import CounterState

WAITING = {name: moment for name, moment in counter_pages().items() if name.startswith("waiting")}


def look_of(high_contrast: bool) -> Look:
    return desk_look("#00695c", high_contrast=high_contrast)


def marked_and_chosen(moment: DeskMoment) -> tuple[set[str], set[str]]:
    """The rows that a clerk sees marked, and whom the keys are about."""
    with window_at(moment, sample_hall(), "nl", look_of, high_contrast=False) as window:
        QCoreApplication.processEvents()
        table, chosen = window.desk.waiting.table, window.session.moment.desk.chosen
        rows = table.model()
        assert isinstance(rows, RowsModel)
        marked = {rows.key_at(index.row()) for index in table.selectedIndexes()}
        return marked, {chosen.id} if chosen is not None else set()


@pytest.mark.parametrize("name", WAITING)
def test_whoever_the_keys_are_about_is_marked_in_the_list(name: str, qtbot: QtBot) -> None:
    marked, chosen = marked_and_chosen(WAITING[name])
    assert marked == chosen


def test_the_picture_of_the_waiting_list_has_a_marked_visitor_for_its_keys(qtbot: QtBot) -> None:
    marked, _ = marked_and_chosen(WAITING["waiting"])
    assert len(marked) == 1


def test_a_form_is_pictured_with_its_own_edge_on_all_four_sides(qtbot: QtBot) -> None:
    """A frame that the album drew around it once hid what the form has on two of them."""
    line, moment = look_of(True).palette.line, counter_pages()["pass-on"]
    with window_at(moment, sample_hall(), "nl", look_of, high_contrast=True) as window:
        for picture, seen in pictures_of(window, moment):
            place = seen.glass.toRect()
            middle = place.center()
            above_and_below = [(middle.x(), each) for each in (place.top(), place.bottom())]
            beside = [(each, middle.y()) for each in (place.left(), place.right())]
            assert {picture.pixelColor(*spot).name() for spot in (*above_and_below, *beside)} == {line.lower()}


@pytest.mark.parametrize("name", ["waiting", "sign-in", "supervision-counters", "supervision-desk", "reception-desk"])
def test_no_counter_of_the_pictures_is_open_without_a_clerk(name: str, qtbot: QtBot) -> None:
    moment = {**counter_pages(), **duty_pages()}[name]
    with window_at(moment, sample_hall(), "nl", look_of, high_contrast=False) as window:
        counters = window.session.moment.hall.counters.values()
        clerks = [each.clerk for each in counters if each.state is not CounterState.CLOSED]
        assert "" not in clerks
        assert len(set(clerks)) == len(clerks) > 1
