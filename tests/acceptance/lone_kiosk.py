"""A hall in which both ends of the link are killed: a server and a kiosk as processes, a printer that survives both.

The papers are the truth: what the printer cut is what visitors hold, whatever the two programs remember.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from pyzbar import pyzbar

from balie.demo.hand_client import HandClient, HandError
from drivers.printers.reading_back import read_back
from kiosk.hall import LINK_PATIENCE_S
from tests.acceptance.house import HOUSE_STYLE, KIOSK_SCREEN, ask_api, eventually, running, write_screen
from tests.hall_files import HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess, free_port

KIOSK = "kiosk-1"
SERVICES = 3
PRODUCTS = ("product-a", "product-b", "product-c")
ALONE_WITHIN_MS = round(1000 * LINK_PATIENCE_S) + 15_000
TAKEN_WITHIN_S = ALONE_WITHIN_MS / 1000
LOOK_EVERY_S = 0.01


@dataclass
class LoneKiosk:
    """The two programs, each of which may end at any moment, and what the printer cut."""

    folder: Path
    hall: HallFiles
    server: ServerProcess
    hand_port: int
    rate: float
    began_at: datetime
    """What the hall's clock said when the hall was opened."""
    began_s: float = field(default_factory=time.monotonic)
    _kiosk: subprocess.Popen[bytes] | None = None
    _hand: HandClient | None = None
    _papers: list[tuple[str, str]] = field(default_factory=list)

    @property
    def hand(self) -> HandClient:
        assert self._hand is not None, "the kiosk does not run"
        return self._hand

    def hall_now(self) -> datetime:
        return self.began_at + timedelta(seconds=(time.monotonic() - self.began_s) * self.rate)

    # The two programs.

    def start_server(self) -> None:
        """Its clock goes on where it would stand."""
        text, _, _ = self.hall.server.read_text(encoding="utf-8").partition("\n[clock]")
        clock = f"\n[clock]\nstart = {self.hall_now().isoformat()}\nrate = {self.rate}\n"
        self.hall.server.write_text(text + clock, encoding="utf-8")
        self.server.start()

    def start_kiosk(self, *, page: str = "welcome") -> None:
        command = [sys.executable, "-m", "balie", "kiosk", "--config", str(self.folder / f"{KIOSK}.toml")]
        with (self.folder / f"{KIOSK}.log").open("ab") as log:
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            self._kiosk = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        self._hand = HandClient(KIOSK, self.hand_port).__enter__()
        self._hand.wait("pages", "page", page, within_ms=ALONE_WITHIN_MS)

    def kill_kiosk(self) -> None:
        """As a power cut: no last words."""
        self._end(signal.SIGKILL)

    def stop_kiosk(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._hand is not None:
            self._hand.__exit__(None, None, None)
            self._hand = None
        if self._kiosk is not None:
            self._kiosk.send_signal(how)
            self._kiosk.wait(15)
            self._kiosk = None

    def has_its_kit(self) -> None:
        """From here on the kiosk can stand alone."""
        eventually((self.folder / "offline" / "keepsake.json").exists, within_s=20, what="the kiosk keeps a kit")

    # Visitors.

    def book(self, product: str, *, in_minutes: float) -> str:
        """What the QR code of an appointment holds."""
        body = {"product": product, "starts_at": (self.hall_now() + timedelta(minutes=in_minutes)).isoformat()}
        return str(ask_api(self.server, self.hall, "POST", "/api/v1/appointments", body)["code"])

    def come_with(self, code: str) -> str:
        """Shows a code until the kiosk takes it; the number on the ticket page, which is not the one of before."""
        self.be_next()
        self._until(lambda: self.hand.scan(code), {"checking", "ticket"})
        return self._number()

    def come_without(self, product: str) -> str:
        """Chooses by finger; the number on the ticket page."""
        self.be_next()
        for button, then in (("walkIn", "products"), (f"product-{product}", "offer")):
            self._until(partial(self._tap_if_there, button), {then})
        self._until(partial(self._tap_if_there, "takeNumber"), {"checking", "ticket"})
        return self._number()

    def be_next(self) -> None:
        """The visitor before goes away."""
        if self.hand.look("pages", "page", "") in {"ticket", "sorry"}:
            self.hand.tap("ready")
        self.hand.wait("pages", "page", "welcome", within_ms=ALONE_WITHIN_MS)

    def is_at(self, page: str, *, within_s: float) -> None:
        """Longer than a hand waits at a time."""
        eventually(lambda: self.hand.read("pages", "page") == page, within_s=within_s, what=f"the kiosk is at {page}")

    def _tap_if_there(self, button: str) -> None:
        """A page that just came takes no tap yet, so that a double tap chooses nothing."""
        with suppress(HandError):
            self.hand.tap(button, within_ms=500)

    def _until(self, deed: Callable[[], None], pages: set[str]) -> None:
        give_up_at = time.monotonic() + TAKEN_WITHIN_S
        while True:
            deed()
            if self.hand.read("pages", "page") in pages:
                return
            assert time.monotonic() < give_up_at, f"the kiosk stays at {self.hand.read('pages', 'page')}"
            time.sleep(LOOK_EVERY_S)

    def _number(self) -> str:
        self.hand.wait("pages", "page", "ticket", within_ms=ALONE_WITHIN_MS)
        return str(self.hand.read("ticketNumber", "text", within_ms=2_000))

    # What is left.

    def papers(self) -> list[tuple[str, str]]:
        """Number and id on each paper, in the order in which they were cut."""
        files = sorted((self.folder / "tickets").glob("ticket-*.bin"))
        self._papers += [_number_and_id(file) for file in files[len(self._papers) :]]
        return self._papers

    def has_paper(self, number: str) -> None:
        """The printer has cut it."""
        eventually(lambda: number in dict(self.papers()), within_s=15, what=f"{number} is on paper")

    def visits(self) -> list[dict[str, Any]]:
        """All visits of today, in the order of their coming."""
        found: list[dict[str, Any]] = ask_api(self.server, self.hall, "GET", "/api/v1/visits")
        return sorted(found, key=lambda visit: (visit["checked_in_at"], visit["number"]))

    def pending(self) -> int:
        """How many lines of the journal still hold a visitor whom the server does not have."""
        lines = (self.folder / "offline" / "journal").read_bytes().splitlines()
        records = [json.loads(line.partition(b" ")[2]) for line in lines]
        over = {record["id"] for record in records if record["kind"] in {"handed_over", "turned_down"}}
        return len({record["id"] for record in records if record["kind"] == "given"} - over)

    def everybody_is_handed_over(self, *, within_s: float = 60.0) -> None:
        eventually(lambda: self.pending() == 0, within_s=within_s, what="everybody is handed over")


def _number_and_id(file: Path) -> tuple[str, str]:
    (code,) = pyzbar.decode(read_back(file.read_bytes()).picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    _, number, visit = code.data.decode().split("/")
    return number, visit.lower()


@contextmanager
def lone_kiosk(folder: Path, *, rate: float = 1.0, began_at: datetime | None = None) -> Iterator[LoneKiosk]:
    """Everything runs, the kiosk is at its first page and has its kit."""
    port, printer_port, hand_port = free_port(), free_port(), free_port()
    url = f"sqlite:///{folder / 'balie.sqlite3'}"
    file = write_hall(folder, database_url=url, port=port, services=SERVICES, counters=1)
    hall = staffed_hall(file, kiosks=1, counters=1)
    (folder / "house.toml").write_text(HOUSE_STYLE, encoding="utf-8")
    (folder / "keys").mkdir()
    (folder / "tickets").mkdir()
    kiosk = (
        KIOSK_SCREEN
        + 'scanners = [{ name = "scanner", url = "wedge:" }]\n'
        + f'printer = {{ url = "tcp://127.0.0.1:{printer_port}" }}\n'
        + "sound = { on = false }\n"
        + 'offline = { folder = "offline" }\n'
        + "pages = { ticket_shown_s = 60, sorry_shown_s = 60, idle_back_s = 60 }\n"
    )
    link = f"ws://127.0.0.1:{port}/link"
    write_screen(folder, KIOSK, kiosk, link=link, key=hall.keys[KIOSK], hand_port=hand_port)
    here = LoneKiosk(folder, hall, ServerProcess(file, port), hand_port, rate, began_at or datetime.now(UTC))
    simulator = ["drivers.printers.simulator", "--port", str(printer_port), "--out", str(folder / "tickets")]
    with ExitStack() as stack:
        stack.enter_context(running(folder, "printer", simulator))
        stack.callback(here.server.stop)
        here.start_server()
        stack.callback(here.stop_kiosk)
        here.start_kiosk()
        here.has_its_kit()
        yield here
