"""The house of the soak: a server, one kiosk whose hand scanner types, and a printer that fails on command."""

import json
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil

from balie.demo.hand_client import HandClient
from bench.figure import CouldNotMeasureError
from bench.hall import SERVICES, hall_in
from bench.screens import ScreenProcess, running_screen, write_kiosk
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port

READY_MS = 12_000
PRINTER_IS_WELL = 'balie_device_health{device="kiosk-1",health="ok",part="printer"} 1'
PRODUCTS = tuple(f"product-{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"[:SERVICES])


@dataclass
class SoakHouse:
    hall: HallFiles
    server: ServerProcess
    kiosk: ScreenProcess
    hand: HandClient
    tickets: Path
    control_port: int
    _trace_at: int = field(default=0)

    def printer(self, **order: object) -> Any:
        """Tells the simulated printer to fail, or to be well again."""
        with socket.create_connection(("127.0.0.1", self.control_port), 10) as control:
            control.sendall(json.dumps(order).encode() + b"\n")
            return json.loads(control.makefile().readline())

    def book(self, visitor: int) -> str:
        """What the QR code of this visitor's appointment holds."""
        starts_at = datetime.now(UTC) + timedelta(minutes=5)
        body = {"product": PRODUCTS[visitor % len(PRODUCTS)], "starts_at": starts_at.isoformat()}
        return str(self.http("POST", "/api/v1/appointments", body)["code"])

    def http(self, method: str, path: str, body: dict[str, str] | None = None) -> Any:
        request = urllib.request.Request(
            f"{self.server.http_url}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer tests:{self.hall.keys['tests']}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    def printer_is_well(self) -> bool:
        """As the kiosk has told the server."""
        with urllib.request.urlopen(f"{self.server.http_url}/metrics", timeout=30) as answer:
            return PRINTER_IS_WELL in answer.read().decode()

    def papers_settled(self) -> list[dict[str, Any]]:
        """What the kiosk has learnt of its papers since this was asked last."""
        with self.kiosk.trace.open("rb") as trace:
            trace.seek(self._trace_at)
            whole, _, _ = trace.read().rpartition(b"\n")
        self._trace_at += len(whole) + 1 if whole else 0
        return [mark for mark in map(json.loads, whole.splitlines()) if mark["mark"] == "ticket_sent"]

    def memory_mb(self) -> tuple[float, float]:
        """What kiosk and server hold for themselves."""
        kiosk, server = (
            psutil.Process(pid).memory_info().rss / 1e6 for pid in (self.kiosk.process.pid, self.server.pid)
        )
        return kiosk, server


@contextmanager
def soak_house(
    folder: Path, *, full_screen: bool = False, more: str = "", printer: str | None = None
) -> Iterator[SoakHouse]:
    """`more` are further lines of the kiosk's settings; `printer` is one that never fails instead of the simulated."""
    port, hand_port, printer_port, control_port = free_port(), free_port(), free_port(), free_port()
    hall = hall_in(folder, port=port)
    tickets = folder / "tickets"
    with ExitStack() as stack:
        if printer is None:
            stack.enter_context(_printer(tickets, printer_port, control_port))
        server = stack.enter_context(ServerProcess(hall.server, port))
        config = write_kiosk(
            folder,
            hall,
            port,
            "kiosk-1",
            printer=printer or f"tcp://127.0.0.1:{printer_port}",
            hand=hand_port,
            full_screen=full_screen,
            more=more,
        )
        kiosk = stack.enter_context(running_screen("kiosk", config))
        hand = stack.enter_context(HandClient("kiosk-1", hand_port))
        hand.wait("pages", "page", "welcome", within_ms=READY_MS)
        yield SoakHouse(hall, server, kiosk, hand, tickets, control_port)


@contextmanager
def _printer(tickets: Path, port: int, control_port: int) -> Iterator[None]:
    command = [sys.executable, "-m", "drivers.printers.simulator", "--out", str(tickets)]
    command += ["--port", str(port), "--control-port", str(control_port)]
    with (
        tickets.with_suffix(".log").open("wb") as said,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said) as process,
    ):
        try:
            if process.stdout is None or not process.stdout.readline():
                raise CouldNotMeasureError("The simulated printer did not start.")
            yield
        finally:
            process.terminate()
