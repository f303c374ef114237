"""The time of each slide, and pages that cannot be shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from display.pages.carousel import BOARD_SHOWN_S
from display.pages.page import Page, PageKind
from display.pages.presenter import OPENS_WITHIN_S, TRIED_AGAIN_AFTER_S, PagePresenter, WaitRow
from display.pages.reporting import report_pages
from drivers.health import DeviceState, Health
from tests.display.pages.media import write_picture
from tests.display.test_lobby import Announce

TEXT = Page(number=1, kind=PageKind.TEXT, shown_s=12, text={"nl": "Welkom"})
WAITS = Page(number=1, kind=PageKind.WAITS, shown_s=12)


def picture(file: Path, *, number: int = 1) -> Page:
    return Page(number=number, kind=PageKind.PICTURE, shown_s=30, file=file)


def wait(letter: str) -> WaitRow:
    return WaitRow(letter=letter, name="Paspoorten", wait="10 min")


class Round:
    """Pages whose time passes when the test says so."""

    def __init__(self, *pages: Page) -> None:
        self.pages = PagePresenter(pages)
        self.reports: list[DeviceState] = []
        report_pages(self.pages, self.reports.append)
        self.pages.rest(True)

    @property
    def seconds(self) -> float | None:
        """Until the next turn."""
        turning = [each for each in self._timers() if each.isActive() and each.interval() < 1000 * TRIED_AGAIN_AFTER_S]
        return turning[0].interval() / 1000 if turning else None

    def seen(self) -> tuple[object, object]:
        return self.pages.property("shown"), self.pages.property("opening")

    def try_again(self) -> None:
        (timer,) = [each for each in self._timers() if each.interval() == 1000 * TRIED_AGAIN_AFTER_S]
        assert timer.isActive()
        timer.timeout.emit()

    def _timers(self) -> list[QTimer]:
        return self.pages.findChildren(QTimer)


class Rounds:
    def __init__(self) -> None:
        self._open: list[Round] = []

    def of(self, *pages: Page) -> Round:
        self._open.append(Round(*pages))
        return self._open[-1]

    def close(self) -> None:
        for each in self._open:
            shiboken6.delete(each.pages)


@pytest.fixture
def rounds(qapp: QApplication) -> Iterator[Rounds]:
    rounds = Rounds()
    yield rounds
    rounds.close()


def test_the_board_has_its_time_then_each_page_its_own(rounds: Rounds) -> None:
    found = rounds.of(TEXT)
    assert (found.seen(), found.seconds) == ((-1, -1), BOARD_SHOWN_S)
    found.pages.turn()
    assert (found.seen(), found.seconds) == ((0, -1), 12)
    found.pages.turn()
    assert (found.seen(), found.seconds) == ((-1, -1), BOARD_SHOWN_S)


def test_while_the_hall_is_busy_no_time_runs(rounds: Rounds) -> None:
    found = rounds.of(TEXT)
    found.pages.turn()
    found.pages.rest(False)
    assert (found.seen(), found.seconds) == ((-1, -1), None)
    found.pages.rest(True)
    assert found.seconds == BOARD_SHOWN_S


def test_more_services_than_fit_come_one_screen_after_the_other(rounds: Rounds) -> None:
    found = rounds.of(WAITS)
    found.pages.tell([wait("A"), wait("B"), wait("C")], rows=2)
    shown = []
    for _ in range(3):
        found.pages.turn()
        shown.append((found.pages.is_shown, [row["letter"] for row in found.pages.property("waitRows")]))
    assert shown == [(True, ["A", "B"]), (True, ["C"]), (False, ["A", "B"])]


def test_when_the_services_on_the_page_are_gone_the_board_comes_back(rounds: Rounds) -> None:
    found = rounds.of(WAITS)
    found.pages.tell([wait("A")], rows=2)
    found.pages.turn()
    found.pages.tell([], rows=2)
    assert (found.seen(), found.seconds) == ((-1, -1), BOARD_SHOWN_S)


def test_a_file_that_is_gone_is_told_at_the_start_once_and_its_page_left_out(
    rounds: Rounds, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("Page 1 of the display's settings is left out: the file")
    found = rounds.of(picture(tmp_path / "gone.png"), TEXT)
    assert [each.health for each in found.reports] == [Health.OK, Health.DEGRADED]
    assert "gone.png" in found.reports[-1].sentence
    for _ in range(4):
        found.pages.turn()
        found.try_again()
        assert found.seen()[0] in (-1, 1)
    assert len(found.reports) == 2


def test_a_file_that_is_back_is_shown_and_told_once_more(
    rounds: Rounds, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("is left out")
    found = rounds.of(picture(tmp_path / "market.png"))
    write_picture(tmp_path / "market.png")
    found.try_again()
    found.pages.turn()
    assert found.seen() == (-1, 0)
    found.pages.opened(0)
    assert found.seen() == (0, -1)
    assert [each.health for each in found.reports] == [Health.OK, Health.DEGRADED, Health.OK]


def test_what_is_no_picture_is_left_out(rounds: Rounds, tmp_path: Path, announce_log: Announce) -> None:
    announce_log("is no picture that can be read")
    (tmp_path / "letter.png").write_text("Dear city")
    found = rounds.of(picture(tmp_path / "letter.png"))
    found.pages.turn()
    assert found.seen() == (-1, -1)


def test_a_page_that_does_not_open_in_time_is_left_out(rounds: Rounds, tmp_path: Path, announce_log: Announce) -> None:
    announce_log("did not open within")
    found = rounds.of(picture(write_picture(tmp_path / "market.png")), TEXT)
    found.pages.turn()
    assert (found.seen(), found.seconds) == ((-1, 0), OPENS_WITHIN_S)
    found.pages.turn()
    assert found.seen() == (1, -1)


def test_when_no_page_can_be_shown_the_board_simply_stays(
    rounds: Rounds, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("is left out")
    announce_log("is left out")
    found = rounds.of(picture(tmp_path / "one.png"), picture(tmp_path / "two.png", number=2))
    found.pages.turn()
    assert (found.seen(), found.seconds) == ((-1, -1), BOARD_SHOWN_S)
    assert len(found.reports[-1].sentence.split("Page ")) == 3


def test_the_end_of_a_film_that_had_to_go_turns_nothing(rounds: Rounds) -> None:
    found = rounds.of(TEXT)
    found.pages.ended(0)
    assert found.seen() == (-1, -1)


def test_without_pages_nothing_ever_turns(rounds: Rounds) -> None:
    assert rounds.of().seconds is None
