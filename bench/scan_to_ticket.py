"""From a decoded code to the confirmed ticket: a real kiosk with its camera, server and network printer.

The visitor's code is drawn into camera frames; the time runs from the moment the decoder had its text to the moment
the printer confirmed the paper, which is later than the last byte sent. The check-in, its answer and the drawing of the
ticket lie between.
"""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from balie.demo.hand_client import HandClient
from bench.figure import CouldNotMeasureError, Figure, p50_and_p99
from bench.hall import hall_in
from bench.screens import ScreenProcess, running_screen, write_kiosk
from drivers.printers.printer import PrintOutcome
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.simulated_camera import SimulatedCamera
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port

SCANS = 20
HELD_S = 6.0
FPS = 15
PRINT_MS = 15_000


def measure(folder: Path) -> list[Figure]:
    port, hand_port = free_port(), free_port()
    hall = hall_in(folder, port=port)
    frames = folder / "frames"
    with ServerProcess(hall.server, port) as server, _printer(folder / "tickets") as printer:
        codes = [_booked(server, hall) for _ in range(SCANS)]
        config = write_kiosk(folder, hall, port, "kiosk-1", hand=hand_port, printer=printer, frames=frames)
        camera = SimulatedCamera(frames, fps=FPS)
        camera.drop()
        with running_screen("kiosk", config) as kiosk, HandClient("kiosk-1", hand_port) as hand:
            kiosk.wait_for("first_frame")
            hand.wait("pages", "page", "welcome", within_ms=PRINT_MS)
            spent_ms = [_scan_ms(kiosk, hand, camera, code, number) for number, code in enumerate(codes)]
    note = "real kiosk, frames:// camera, raster ticket over TCP; from the decoded code to the printer's confirmation"
    return p50_and_p99("scan_to_ticket", spent_ms, note=note)


def _scan_ms(kiosk: ScreenProcess, hand: HandClient, camera: SimulatedCamera, code: str, before: int) -> float:
    camera.hold(Presentation(code, height_share=0.5), seconds=HELD_S, seen=lambda: _has_read(kiosk, before))
    hand.wait("pages", "page", "ticket", within_ms=PRINT_MS)
    sent = kiosk.wait_for("ticket_sent", lambda mark: kiosk.marks("ticket_sent").index(mark) == before)
    if sent["outcome"] != PrintOutcome.PRINTED:
        raise CouldNotMeasureError(f"A ticket was not printed: {sent['outcome']}.")
    hand.tap("ready")
    hand.wait("pages", "page", "welcome", within_ms=PRINT_MS)
    return float(sent["ns"] - kiosk.marks("scanned")[before]["decoded_ns"]) / 1e6


def _has_read(kiosk: ScreenProcess, before: int) -> bool:
    return len(kiosk.marks("scanned")) > before


def _booked(server: ServerProcess, hall: HallFiles) -> str:
    """What the QR code of an appointment in ten minutes holds."""
    starts_at = datetime.now(UTC) + timedelta(minutes=10)
    request = urllib.request.Request(
        f"{server.http_url}/api/v1/appointments",
        data=json.dumps({"product": "product-a", "starts_at": starts_at.isoformat()}).encode(),
        headers={"Authorization": f"Bearer tests:{hall.keys['tests']}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return str(json.loads(answer.read())["code"])


@contextmanager
def _printer(out: Path) -> Iterator[str]:
    """The URL of a simulated printer in the network."""
    port = free_port()
    command = [sys.executable, "-m", "drivers.printers.simulator", "--port", str(port), "--out", str(out)]
    with (
        out.with_suffix(".log").open("wb") as said,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said) as process,
    ):
        try:
            if process.stdout is None or not process.stdout.readline():
                raise CouldNotMeasureError("The simulated printer did not start.")
            yield f"tcp://127.0.0.1:{port}"
        finally:
            process.terminate()
