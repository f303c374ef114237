"""Five hundred who wait and a rush of changes: the list shows the truth in a few steps, and the clerk's place in it."""

import random

import pytest
from pytestqt.qtbot import QtBot

from boards.replica import Replica, apply
from counter_client.desk.waiting_rows import waiting_rows
from counter_client.window.pace import REST_MS
from counter_client.window.window import CounterWindow
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in
from wire.link import Event
from wire.things import CounterVisit
from wire.words import VisitState

WAITING = 500
CHANGES = 90
"""Three seconds of the busiest hall."""
CHOSEN = 300
MOST_DRAWINGS = 4
"""Those who come stand at the foot together: each drawing adds them in one step."""


def visitors() -> list[CounterVisit]:
    return [a_walk_in(f"A{place:03}", waited=place / 40) for place in range(WAITING)]


def rush(hall: Replica, chosen: str) -> list[Replica]:
    """The hall after each change: somebody comes, is called away or gets a remark; the chosen one stays."""
    chance, halls = random.Random(2026), []
    for count in range(CHANGES):
        waiting = [each for each in hall.counter_visits.values() if each.id != chosen]
        somebody = chance.choice(waiting)
        changed = chance.choice(
            (
                a_walk_in(f"B{count:03}", waited=0),
                somebody.model_copy(update={"state": VisitState.SERVING, "counter": "counter-4"}),
                somebody.model_copy(update={"remarks": f"remark {count}"}),
            )
        )
        hall = apply(hall, Event(seq=hall.seq + 1, at=NOW, changed=(changed,)))
        halls.append(hall)
    return halls


def numbers(window: CounterWindow) -> list[str]:
    model = window.desk.waiting.table.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


@pytest.fixture
def full(open_window: OpenWindow) -> CounterWindow:
    return open_window(*visitors())


def test_a_rush_is_a_few_steps_for_the_table_and_ends_in_the_truth(qtbot: QtBot, full: CounterWindow) -> None:
    steps: list[str] = []
    model = full.desk.waiting.table.model()
    for name in ("rowsInserted", "rowsRemoved", "layoutChanged", "modelReset"):
        getattr(model, name).connect(lambda *_, name=name: steps.append(name))
    halls = rush(a_hall(*visitors()), "nobody")
    for each in halls:
        full.session.hear_hall(each)
    wanted = [row.number for row in waiting_rows(halls[-1], seat=SEAT, now=NOW, language="en")]
    assert numbers(full) != wanted
    qtbot.waitUntil(lambda: numbers(full) == wanted, timeout=20 * REST_MS)
    assert "modelReset" not in steps
    assert steps.count("rowsInserted") <= MOST_DRAWINGS


def test_the_chosen_visitor_stays_chosen_through_a_rush(qtbot: QtBot, full: CounterWindow) -> None:
    table = full.desk.waiting.table
    table.selectRow(CHOSEN)
    chosen = table.currentIndex().data()
    for each in rush(a_hall(*visitors()), f"visit-{chosen}"):
        full.session.hear_hall(each)
    qtbot.waitUntil(lambda: "B" in "".join(numbers(full)), timeout=20 * REST_MS)
    assert table.currentIndex().data() == chosen
    assert [index.data() for index in table.selectionModel().selectedRows()] == [chosen]


def test_what_the_clerk_looks_at_does_not_scroll_away(qtbot: QtBot, full: CounterWindow) -> None:
    bar = full.desk.waiting.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    for each in rush(a_hall(*visitors()), "nobody"):
        full.session.hear_hall(each)
    qtbot.waitUntil(lambda: "B" in "".join(numbers(full)), timeout=20 * REST_MS)
    assert bar.value() == before
