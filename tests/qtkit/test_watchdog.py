"""A service manager on a real socket, and programs that live, hang, lose their server or never show anything."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from qtkit.link import Link
from qtkit.link_state import LinkPhase
from qtkit.watchdog import Watchdog
from supervision.service_manager import ServiceManager
from tests.qtkit.hall import Hall
from tests.qtkit.links import BACK_WITHIN_MS, HELLO, IMPATIENT
from tests.supervision.keeper import Keeper

TERM_S = 2.0
WATCHED_FOR_S = 2 * TERM_S
ENDS_WITHIN_S = 30.0
LOOKING = "The screen looks for the queue server."


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    with Keeper(tmp_path, term_s=TERM_S) as keeper:
        yield keeper


@pytest.fixture
def screen(hall: Hall, keeper: Keeper) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.qtkit.watched_screen", hall.url]
    environment = {**os.environ, **keeper.environment}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        keeper.wait_for("READY=1")
        yield process
        process.kill()


class TestAProgram:
    def test_that_lives_is_left_alone_and_says_goodbye(self, screen: "subprocess.Popen[str]", keeper: Keeper) -> None:
        assert not keeper.ended_for_silence(screen, within_s=WATCHED_FOR_S)

        screen.send_signal(signal.SIGTERM)

        assert screen.wait(ENDS_WITHIN_S) == 0
        keeper.wait_for("STOPPING=1")

    def test_whose_screen_hangs_is_ended_and_says_where_it_hung(
        self, screen: "subprocess.Popen[str]", keeper: Keeper
    ) -> None:
        assert screen.stdin is not None
        screen.stdin.write("hang\n")
        screen.stdin.flush()

        assert keeper.ended_for_silence(screen, within_s=10 * TERM_S)
        assert screen.stderr is not None
        assert "watched_screen.py" in screen.stderr.read()

    def test_whose_server_is_gone_is_left_alone_and_says_so(
        self, screen: "subprocess.Popen[str]", keeper: Keeper, hall: Hall
    ) -> None:
        keeper.wait_for("STATUS=The link with the queue server is live.")

        hall.shut()

        assert not keeper.ended_for_silence(screen, within_s=WATCHED_FOR_S)
        assert "There is no link with the queue server" in keeper.statuses[-1]

    def test_that_shows_nothing_ends_by_itself_with_1_and_says_where_it_stood(self, hall: Hall) -> None:
        command = [sys.executable, "-m", "tests.qtkit.watched_screen", hall.url, "never_shown"]

        ended = subprocess.run(command, capture_output=True, text=True, timeout=ENDS_WITHIN_S, check=False)

        assert ended.returncode == 1
        assert "Thread" in ended.stderr
        assert "qtkit/running.py" in ended.stderr


class TestAPart:
    """In this process; its link was never started, so that nothing but the part changes."""

    @pytest.fixture
    def lives(self) -> dict[str, bool]:
        return {"scanner": False, "printer": True}

    @pytest.fixture
    def watchdog(self, qtbot: QtBot, keeper: Keeper, lives: dict[str, bool]) -> Iterator[Watchdog]:
        link = Link("ws://127.0.0.1:1/link", HELLO)
        watchdog = Watchdog(ServiceManager.found_in(dict(keeper.environment), own_pid=1), link, lambda: lives, link)
        yield watchdog
        watchdog.stop()
        shiboken6.delete(link)

    def test_that_hangs_is_named_and_no_longer_covered_for(
        self, watchdog: Watchdog, keeper: Keeper, announce_log: Callable[[str], None]
    ) -> None:
        announce_log("What hangs: scanner.")

        watchdog.begin()

        keeper.wait_for("STATUS=hangs: scanner")
        watchdog.stop()
        keeper.wait_for("STOPPING=1")
        assert "WATCHDOG=1" not in keeper.heard

    def test_that_goes_on_again_is_believed(
        self,
        qtbot: QtBot,
        watchdog: Watchdog,
        keeper: Keeper,
        lives: dict[str, bool],
        announce_log: Callable[[str], None],
    ) -> None:
        announce_log("What hangs: scanner.")
        watchdog.begin()

        lives["scanner"] = True

        qtbot.waitUntil(lambda: keeper.hears("WATCHDOG=1"), timeout=BACK_WITHIN_MS)
        assert keeper.statuses == [LOOKING, "hangs: scanner", LOOKING]


def test_a_link_whose_own_watchdog_stands_still_does_not_live(qtbot: QtBot, hall: Hall) -> None:
    ahead_ns = 0
    link = Link(hall.url, HELLO, patience=IMPATIENT, monotonic_ns=lambda: ahead_ns)
    link.start()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LIVE, timeout=BACK_WITHIN_MS)
    assert link.alive

    link.stop()
    ahead_ns = round(60e9)

    assert not link.alive
