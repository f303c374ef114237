"""The page gives its places to the same calls as the lobby display, whatever was called and answered."""

import json
import random
from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest

from balie.screens.browser import Tab
from balie.screens.hall import NOW
from boards.board import Board, LinkView, board
from boards.calls import Scope, ShownCall
from boards.rows import TURN_LASTS, large_rows, recent_calls, recent_rows
from queue_server.entrypoints.web_board.page import FOLDER
from tests.queue_server.entrypoints.web_board.stage import Stage, called, replica_of, stage, web_board
from wire.words import VisitState

HALLS = 200
SHOWN = """[].map.call(document.querySelectorAll('.number, .recent-number'), (each) => each.textContent)"""


@pytest.fixture(scope="module")
def boards() -> Iterator[Stage]:
    with stage(web_board("hal", "nl")) as running:
        yield running


def hall_of(chance: random.Random) -> Board:
    visits = {
        f"A{n:03}": called(f"A{n:03}", f"balie-{1 + n % 12}", -20 * n).model_copy(
            update={"state": chance.choice([VisitState.CALLED, VisitState.SERVING])}
        )
        for n in range(chance.randint(1, 12))
    }
    return board(replica_of(*visits.values()), NOW + timedelta(seconds=5), Scope(), LinkView())


def as_the_page_has_it(call: ShownCall) -> Mapping[str, object]:
    return {"key": call.visit, "awaited": call.awaited}


def test_the_script_chooses_the_calls_that_the_display_does(tab: Tab, boards: Stage) -> None:
    boards.show(replica_of())
    tab.open(f"{boards.address}/board/hal")
    tab.wait_until("window.balie && balie.recentRows")
    chance = random.Random(20261123)
    asked, expected = [], []
    for _ in range(HALLS):
        shown = hall_of(chance)
        rows, turn = chance.randint(0, 5), chance.randint(0, 9)
        spoken = chance.choice([None, *(call.visit for call in shown.large + shown.recent)])
        large, recent = ([as_the_page_has_it(call) for call in calls] for calls in (shown.large, shown.recent))
        asked.append({"large": large, "recent": recent, "rows": rows, "turn": turn, "sounding": spoken})
        large_now = large_rows(shown, rows, spoken, turn)
        places = (large_now, recent_rows(recent_calls(shown, large_now), rows, turn))
        expected.append([[call.visit for call in calls] for calls in places])
    chosen = tab.value(f"""{json.dumps(asked)}.map((each) => {{
        const large = balie.largeRows(each.large, each.recent, each.rows, each.sounding, each.turn);
        const recent = balie.recentRows(balie.recentCalls(each, large), each.rows, each.turn);
        return [large, recent].map((calls) => calls.map((call) => call.key));
    }})""")
    assert chosen == expected


def test_calls_take_turns_as_long_as_on_a_display() -> None:
    script = (FOLDER / "script" / "rows.js").read_text(encoding="utf-8")
    assert f"ROWS_TURN_MS = {round(1000 * TURN_LASTS.total_seconds())};" in script


def test_a_call_that_nobody_answered_keeps_its_place_behind_answered_ones(tab: Tab, boards: Stage) -> None:
    answered = [
        called(f"A00{n}", f"balie-{n}", 20 * n - 300).model_copy(update={"state": VisitState.SERVING})
        for n in range(2, 8)
    ]
    boards.show(replica_of(called("A001", "balie-1", -300), *answered))
    tab.open(f"{boards.address}/board/hal")
    tab.wait_until("document.body.className.indexOf('calls') >= 0 && document.fonts.status === 'loaded'")
    tab.wait_until(f"{SHOWN}.length === 5")
    assert tab.value(SHOWN) == ["A007", "A006", "A005", "A004", "A001"]
