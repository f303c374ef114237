"""A screen as a process of its own: it shows itself, ends in order when told to, and says why when it cannot start."""

import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

SMALL_SCREEN = [sys.executable, "-m", "tests.qtkit.small_screen"]
WITHIN_S = 30


@pytest.fixture
def screen() -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(SMALL_SCREEN, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as screen:
        yield screen
        screen.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_takes_the_screen_down_in_order(screen: "subprocess.Popen[str]", number: signal.Signals) -> None:
    assert screen.stdout is not None
    assert screen.stdout.readline() == "shown\n"

    screen.send_signal(number)

    said, log = screen.communicate(timeout=WITHIN_S)
    assert screen.returncode == 0
    assert said == "taken down\n"
    assert log == "INFO startup: small-screen runs.\nINFO startup: small-screen ends.\n"


def test_a_screen_that_cannot_start_says_why_and_ends_with_1() -> None:
    done = subprocess.run([*SMALL_SCREEN, "broken"], capture_output=True, text=True, timeout=WITHIN_S, check=False)

    assert done.returncode == 1
    assert "Missing.qml cannot be loaded: " in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
