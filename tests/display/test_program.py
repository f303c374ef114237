"""The display as a process of its own, against a server that speaks the wire, looked at through the hand."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from display.program import TEXTS_FOLDER
from qtkit.compile_texts import compile_texts
from tests.acceptance.house import eventually
from tests.display.halls import visit_called
from tests.display.test_lobby import snapshot
from tests.qtkit.hall import Hall, event
from wire.commands import ReportDevice
from wire.words import Health

HOUSE_TOML = """
colour = "#00695c"
languages = ["nl"]
[name]
nl = "Stadswinkel"
"""
DISPLAY_TOML = """
name = "display-1"
house = "house.toml"
[link]
server = "{url}"
key_file = "display-1.key"
[screen]
width_px = 1920
height_px = 1080
pixels_per_mm = 1.16
viewing_distance_mm = 7000
full_screen = false
[sound]
player = ["recording:", "{heard}"]
[speech]
clips = "clips"
[hand]
port = {port}
[trace]
file = "trace.jsonl"
"""
START_WITHIN_S = 20.0
SEEN_WITHIN_MS = 5_000


@dataclass(frozen=True)
class RunningDisplay:
    process: subprocess.Popen[str]
    hand: socket.socket
    folder: Path

    def do(self, **deed: object) -> object:
        self.hand.sendall(json.dumps(deed).encode() + b"\n")
        answer = json.loads(self.hand.makefile("rb").readline())
        assert answer["ok"], answer
        return answer.get("value")

    def wait_for_number(self, number: str) -> None:
        self.do(do="wait", name="largeNumber", property="text", equals=number, within_ms=SEEN_WITHIN_MS)

    def wait_for_chimes(self, count: int) -> None:
        """Each call begins with one, in a file with its words or, while these are being made, in one of its own."""
        heard = self.folder / "heard.txt"
        eventually(lambda: heard.exists() and heard.read_text().count("chime") >= count, what=f"{count} calls sounded")

    def marks(self, mark: str) -> list[int]:
        lines = (self.folder / "trace.jsonl").read_text().splitlines()
        return [found["seq"] for found in map(json.loads, lines) if found["mark"] == mark]


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall(lambda _: snapshot()) as hall:
        yield hall


@pytest.fixture
def display(hall: Hall, tmp_path: Path) -> Iterator[RunningDisplay]:
    with running_display(hall, tmp_path) as display:
        yield display


@contextmanager
def running_display(hall: Hall, tmp_path: Path, pages: str = "") -> Iterator[RunningDisplay]:
    compile_texts(TEXTS_FOLDER.glob("*.ts"))
    port = free_port()
    config = tmp_path / "display.toml"
    config.write_text(DISPLAY_TOML.format(url=hall.url, port=port, heard=tmp_path / "heard.txt") + pages)
    (tmp_path / "house.toml").write_text(HOUSE_TOML)
    (tmp_path / "display-1.key").write_text("a-key-for-tests\n")
    with running(config) as process:
        wait_for_line(process, "runs.")
        with socket.create_connection(("127.0.0.1", port), timeout=START_WITHIN_S) as hand:
            yield RunningDisplay(process, hand, tmp_path)


@contextmanager
def running(config: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "balie", "display", "--config", str(config)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_for_line(process: subprocess.Popen[str], part: str) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        if part in line:
            return
    raise AssertionError(f"The display ended with {process.wait()} before it said {part!r}.")


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port: int = listener.getsockname()[1]
        return port


def test_a_call_is_shown_painted_and_sounded_and_the_program_ends_when_it_is_told(
    display: RunningDisplay, hall: Hall
) -> None:
    display.do(do="wait", name="heading", property="text", equals="Stadswinkel", within_ms=SEEN_WITHIN_MS)
    hall.say(event(1, visit_called("A042", at_s=0)))
    display.wait_for_number("A042")
    assert display.do(do="read", name="signCounter", property="text") == "Balie\xa01"
    picture = display.folder / "display.png"
    display.do(do="grab", path=str(picture))
    assert picture.stat().st_size > 0
    assert (display.marks("applied"), display.marks("painted"), display.marks("sounded")) == ([1], [1], [1])

    hall.greet = lambda _: snapshot(visit_called("A042", at_s=0), visit_called("A043", at_s=20), seq=2, at_s=21)
    hall.shut()
    hall.open()
    display.wait_for_number("A043")
    assert display.do(do="read", name="recentNumber", property="text") == "A042"

    display.wait_for_chimes(2)

    display.process.send_signal(signal.SIGTERM)
    assert display.process.wait(START_WITHIN_S) == 0


def test_a_page_whose_file_is_gone_is_reported_and_calls_are_shown_all_the_same(hall: Hall, tmp_path: Path) -> None:
    pages = '[[pages]]\nvideo = "film.mp4"\n[[pages]]\nwaits = true\n'
    with running_display(hall, tmp_path, pages) as display:
        eventually(lambda: _page_reports(hall), what="the report of the page")
        assert _page_reports(hall) == [Health.DEGRADED]
        display.do(do="wait", name="heading", property="text", equals="Stadswinkel", within_ms=SEEN_WITHIN_MS)
        hall.say(event(1, visit_called("A042", at_s=0)))
        display.wait_for_number("A042")


def _page_reports(hall: Hall) -> list[Health]:
    reports = [command.body for command in hall.commands]
    return [each.health for each in reports if isinstance(each, ReportDevice) and each.part == "pages"]
