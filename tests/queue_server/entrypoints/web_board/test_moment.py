"""A page that hears nothing keeps its calls, and says nothing that a night or longer has made untrue."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from balie.screens.browser import Tab
from balie.screens.hall import NOW, OPENS_AGAIN
from boards.board import LinkView, board
from boards.calls import Scope
from boards.replica import Replica
from queue_server.entrypoints.web_board.sheet import sheet_of
from tests.queue_server.entrypoints.web_board.stage import (
    HOUSE_STYLE,
    WORDS,
    Stage,
    closed,
    replica_of,
    stage,
    web_board,
)
from tests.queue_server.entrypoints.web_board.test_layout import EARLIER, GLASSES, SAID, Moment, opened

LATER = {"scene": "welcome", "explanation": "", "lost": "Stand van maandag 23\u00a0november, 17.58 uur"}


@pytest.fixture(scope="module")
def boards() -> Iterator[Stage]:
    with stage(web_board("hal", "nl")) as running:
        yield running


def at(tab: Tab, replica: Replica, moment: datetime) -> dict[str, str]:
    """What a page says at this moment of a sheet of NOW, of which it heard the end at two minutes to six."""
    sheet = sheet_of(board(replica, NOW, Scope(), LinkView()), (), [WORDS["nl"]], HOUSE_STYLE.name)
    lost = datetime(2026, 11, 23, 17, 58, tzinfo=OPENS_AGAIN.tzinfo)
    zone = lost.astimezone(OPENS_AGAIN.tzinfo).utcoffset()
    assert zone is not None
    ms, lost_ms, zone_min = moment.timestamp() * 1000, lost.timestamp() * 1000, zone.total_seconds() / 60
    said: dict[str, str] = tab.value(f"""(function (sheet, words) {{
        return {{
            scene: balie.sceneAt(sheet, {ms}),
            explanation: balie.explanationAt(words, {ms}),
            lost: balie.linkLostAt(sheet, words, {lost_ms}, {zone_min}, {ms})[1]
        }};
    }})({json.dumps(sheet)}, {json.dumps(sheet["languages"])}[0])""")
    return said


def test_tomorrow_becomes_today_and_closed_ends_when_the_hall_opens(tab: Tab, boards: Stage) -> None:
    boards.show(replica_of())
    tab.open(f"{boards.address}/board/hal")
    tab.wait_until("window.balie && balie.linkLostAt")
    hall = closed(replica_of(), OPENS_AGAIN)
    evening = NOW.replace(hour=21)
    assert at(tab, hall, evening) == {
        "scene": "closed",
        "explanation": "Morgen open vanaf 8.30 uur",
        "lost": "Stand van 17.58 uur",
    }
    assert at(tab, hall, evening + timedelta(hours=9)) == LATER | {
        "scene": "closed",
        "explanation": "Vandaag open vanaf 8.30 uur",
    }
    for later in (OPENS_AGAIN, OPENS_AGAIN + timedelta(days=2)):
        assert at(tab, hall, later) == LATER


def test_an_open_hall_tells_its_day_when_it_is_over(tab: Tab, boards: Stage) -> None:
    boards.show(replica_of())
    tab.open(f"{boards.address}/board/hal")
    tab.wait_until("window.balie && balie.linkLostAt")
    assert at(tab, replica_of(), NOW.replace(hour=21))["lost"] == "Stand van 17.58 uur"
    assert at(tab, replica_of(), OPENS_AGAIN)["lost"] == "Stand van maandag 23\u00a0november, 17.58 uur"


def test_on_an_upright_glass_the_last_calls_come_back_between_two_times_that_a_lost_server_is_told(
    tab: Tab, boards: Stage
) -> None:
    tab.size(*GLASSES["portrait"])
    opened(tab, boards, "hal", Moment(replica_of(*EARLIER), "calls"))
    rows = tab.value("document.querySelectorAll('.row').length")
    tab.value("balie.pageShownMs = function () { return 600; }, 0")
    boards.monotonic_s += 60
    for _ in range(2):
        tab.wait_until(f"{SAID} === 'Verbinding wordt hersteld' && document.querySelectorAll('.row').length < {rows}")
        assert tab.value("document.getElementById('foot').className") == "quiet", "not as loud as what staff say"
        tab.wait_until(f"{SAID} === '' && document.querySelectorAll('.row').length === {rows}")
