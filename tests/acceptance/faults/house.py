"""A house to break devices in: its own server, one counter whose window is read, and the screens with the devices."""

import json
import re
import threading
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from balie.demo.hand_client import HandClient
from tests.acceptance.house import ask_api, eventually, running, write_screen
from tests.hall_files import HallFiles, staffed_hall, where_it_is_midday, write_hall
from tests.server_process import ServerProcess, free_port

READY_MS = 12_000
STARTED_WITHIN_S = 40.0
NOTICED_WITHIN_S = 40.0
LOOK_EVERY_S = 0.02
QUIET, COUNTER = "quiet", "counter-1"
ONE_SCHEMA_AT_A_TIME = threading.Lock()
"""Alembic keeps the migration that runs in a global, and houses are opened side by side."""
HEALTH = re.compile(r'^balie_device_health\{device="([^"]+)",health="([^"]+)",part="([^"]+)"\} 1', re.MULTILINE)
HOUSE_STYLE = """\
colour = "#00695c"
languages = ["en", "nl"]
name = { en = "Test hall", nl = "Proefhal" }
"""
"""In English, so that staff read the drivers' own words."""


@dataclass(frozen=True)
class Program:
    """A screen with its own settings, beyond its name, link, hand and trace."""

    name: str
    kind: str
    own: str


@dataclass
class FaultHouse:
    folder: Path
    hall: HallFiles
    server: ServerProcess
    hands: Mapping[str, HandClient]
    eyes: HandClient
    """At the counter's window, and another than the clerk's hand: who watches does not hold up who works."""
    cannot_say: frozenset[str] = frozenset()
    """Parts of which nobody can know whether they are well; staff are not told of them."""

    def http(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Any:
        return ask_api(self.server, self.hall, method, path, body)

    def visits(self) -> Mapping[str, Mapping[str, Any]]:
        return {str(visit["id"]): visit for visit in self.http("GET", "/api/v1/visits")}

    def staff_see(self) -> str:
        """The foot of the counter's window."""
        return str(self.eyes.read("status.line", "text"))

    def all_is_well_for_staff(self) -> bool:
        return bool(self.eyes.read("status", "level") == QUIET)

    def parts_in_need(self) -> set[str]:
        """By the server's own metrics; without those that can never say how they are, as signs."""
        said = HEALTH.findall(self._metrics())
        return {f"{device}/{part}" for device, health, part in said if health != "ok"} - self.cannot_say

    def commands_done(self, command: str) -> int:
        counted = f'balie_command_seconds_count{{command="{command}"}} '
        found = re.search(rf"^{re.escape(counted)}(\S+)", self._metrics(), re.MULTILINE)
        return int(float(found[1])) if found else 0

    def _metrics(self) -> str:
        with urllib.request.urlopen(f"{self.server.http_url}/metrics", timeout=10) as answer:
            return str(answer.read().decode())

    def wait_until_well(self, what: str, within_s: float = 40.0) -> float:
        """How long it took until neither window nor metrics name anything any more."""
        began = time.monotonic()
        eventually(
            lambda: self.all_is_well_for_staff() and not self.parts_in_need(),
            within_s=within_s,
            what=f"all is well again after {what}; staff see: {self.staff_see()}",
        )
        return time.monotonic() - began

    @contextmanager
    def staff_watch_for(self, words: str) -> Iterator["Noticing"]:
        """Reads the counter's window while others do something else; without words there is nothing to watch for."""
        began_s = time.monotonic()
        noticing = Noticing()

        def there() -> bool:
            noticing.staff = self.staff_see()
            return words in noticing.staff

        def watch() -> None:
            try:
                eventually(there, within_s=NOTICED_WITHIN_S, what=f"staff see {words!r}")
            except AssertionError as error:
                raise AssertionError(f"{error}; they saw {noticing.staff!r}") from error
            noticing.after_s = time.monotonic() - began_s

        if not words:
            yield noticing
            return
        with ThreadPoolExecutor(1) as watcher:
            watched = watcher.submit(watch)
            yield noticing
            watched.result()

    def longest_stall_ms(self, screen: str, since_ns: int) -> float:
        """How long this screen's own thread stood still at most since then; 0 for less than is marked."""
        with (self.folder / f"{screen}.trace").open(encoding="utf-8") as trace:
            marks = [json.loads(line) for line in trace if line.endswith("\n")]
        return max((mark["ms"] for mark in marks if mark["mark"] == "stall" and mark["ns"] > since_ns), default=0.0)


@dataclass
class Noticing:
    """What staff read of a fault, and how long after its beginning."""

    staff: str = ""
    after_s: float | None = None


@contextmanager
def open_fault_house(folder: Path, programs: Sequence[Program], *, of_the_counter: str = "") -> Iterator[FaultHouse]:
    """Starts everything, signs a clerk in, and waits until nothing needs attention."""
    folder.mkdir()
    (folder / "keys").mkdir()
    (folder / "house.toml").write_text(HOUSE_STYLE, encoding="utf-8")
    port = free_port()
    url, zone = f"sqlite:///{folder / 'balie.sqlite3'}", where_it_is_midday()
    file = write_hall(folder, database_url=url, port=port, counters=1, time_zone=zone)
    with ONE_SCHEMA_AT_A_TIME:
        hall = staffed_hall(file, kiosks=2, counters=1, displays=1)
    with ExitStack() as stack:
        server = stack.enter_context(ServerProcess(file, port))
        hands = {}
        for program in [*programs, Program(COUNTER, "counter", f'counter = "{COUNTER}"\n{of_the_counter}')]:
            hand_port = free_port()
            key, link = hall.keys[program.name], server.link_url
            write_screen(folder, program.name, program.own, link=link, key=key, hand_port=hand_port, stalls=True)
            command = ["balie", program.kind, "--config", str(folder / f"{program.name}.toml")]
            stack.enter_context(running(folder, program.name, command))
            hands[program.name] = HandClient(program.name, hand_port)
        eyes = HandClient(COUNTER, hand_port)  # the counter is the last of them
        for hand in (*hands.values(), eyes):
            stack.enter_context(hand)
        house = FaultHouse(folder, hall, server, hands, eyes)
        _sign_in(hands[COUNTER])
        eventually(house.all_is_well_for_staff, within_s=STARTED_WITHIN_S, what="all is well for staff")
        yield house


def _sign_in(counter: HandClient) -> None:
    counter.tap("signIn.clerk", within_ms=READY_MS)
    counter.type("clerk-1")
    counter.tap("signIn.pin")
    counter.type("2468")
    counter.tap("signIn.submit", within_ms=5_000)
    counter.wait("action.main", "action", "next", within_ms=READY_MS)
