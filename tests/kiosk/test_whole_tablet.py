"""The same program as a tablet at a counter: a real link, and nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.kiosk import KioskSettings
from config.loading import load
from kiosk.flow.screen import Page
from kiosk.hall import LinkCondition
from kiosk.presenter import KioskPresenter
from kiosk.program import opened
from qtkit.hand_search import place_to_touch
from tests.qtkit.hall import NINE, Hall, event, welcome
from wire.commands import GiveFeedback
from wire.things import Counter, RatingWanted

SETTINGS = """
name = "tablet-3"
house = "house.toml"
tablet_of = "balie-3"
[link]
server = "{link}"
key_file = "tablet-3.key"
[screen]
width_px = 1920
height_px = 1080
pixels_per_mm = 6.53
viewing_distance_mm = 450
full_screen = false
reduced_motion = true
[printer]
url = "none:"
[sound]
on = false
"""
HOUSE = """
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Stadswinkel", en = "City Desk" }
"""
WITHIN_MS = 10_000
COUNTER = Counter(id="balie-3", label="3", zone={"nl": "Noord"}, services=("burgerzaken",))


@dataclass
class WholeTablet:
    presenter: KioskPresenter
    hall: Hall
    qtbot: QtBot

    def waits_for(self, page: Page) -> None:
        self.qtbot.waitUntil(lambda: self.presenter.screen.page is page, timeout=WITHIN_MS)

    def a_visit_ends(self, visit: str, *, at: str, seq: int, is_open: bool = True) -> None:
        self.hall.say(event(seq, RatingWanted(id=at, visit=visit, since=NINE, open=is_open)))

    def answers(self) -> list[GiveFeedback]:
        return [each.body for each in self.hall.commands if isinstance(each.body, GiveFeedback)]

    def taps(self, name: str) -> None:
        self.qtbot.waitUntil(self.presenter.is_settled)
        place = place_to_touch(name)
        QTest.mouseClick(place.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.centre)


@pytest.fixture
def tablet(qtbot: QtBot, qapp: QApplication, fonts: None, tmp_path: Path) -> Iterator[WholeTablet]:
    (tmp_path / "house.toml").write_text(HOUSE)
    (tmp_path / "tablet-3.key").write_text("key")
    file = tmp_path / "tablet-3.toml"
    with Hall(lambda _: welcome(COUNTER)) as hall:
        file.write_text(SETTINGS.format(link=hall.url))
        with opened(load(file, KioskSettings), cast(QGuiApplication, qapp)) as presenter:
            qtbot.waitUntil(lambda: presenter.screen.hall.link is LinkCondition.LIVE, timeout=WITHIN_MS)
            yield WholeTablet(presenter, hall, qtbot)


def test_a_visit_that_ends_here_is_asked_about_once(tablet: WholeTablet) -> None:
    tablet.waits_for(Page.TABLET)

    tablet.a_visit_ends("visit-1", at="balie-3", seq=1)
    tablet.waits_for(Page.FEEDBACK)
    tablet.taps("face-5")
    tablet.qtbot.waitUntil(lambda: tablet.answers() != [], timeout=WITHIN_MS)

    assert tablet.answers() == [GiveFeedback(visit="visit-1", score=5)]
    tablet.waits_for(Page.THANKS)


def test_a_visit_that_ends_elsewhere_is_not_asked_about(tablet: WholeTablet) -> None:
    tablet.a_visit_ends("visit-1", at="balie-4", seq=1)
    tablet.a_visit_ends("visit-2", at="balie-3", seq=2)

    tablet.waits_for(Page.FEEDBACK)
    assert tablet.presenter.screen.rates == "visit-2"


def test_the_question_goes_with_the_visitor(tablet: WholeTablet) -> None:
    tablet.a_visit_ends("visit-1", at="balie-3", seq=1)
    tablet.waits_for(Page.FEEDBACK)

    tablet.a_visit_ends("visit-1", at="balie-3", seq=2, is_open=False)

    tablet.waits_for(Page.TABLET)
    assert tablet.answers() == []


def test_a_tablet_without_a_server_thanks_and_asks_nobody(
    tablet: WholeTablet, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link with the queue server")
    links = tablet.presenter.screen.hall.link
    tablet.hall.shut()

    tablet.qtbot.waitUntil(lambda: tablet.presenter.screen.hall.link is not links, timeout=WITHIN_MS)

    assert tablet.presenter.screen.page is Page.TABLET
