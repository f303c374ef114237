"""The faults of a scanner: staff read of it, visitors get a number without a code, and then codes are read again."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.simulated_camera import CameraFault, SimulatedCamera
from tests.acceptance.faults.fault import Fault, Observation, Visitor
from tests.acceptance.faults.house import FaultHouse, Program, open_fault_house
from tests.acceptance.faults.visitor import AtTheKiosk, Met, now_ns
from tests.acceptance.house import KIOSK_SCREEN, eventually, running
from tests.drivers.running_simulator import RunningSimulator, running_simulator
from tests.server_process import free_port

FPS = 4
FRAME_PX = (640, 480)
NOT_READ_WITHIN_S = 2.0
"""So long a visitor holds a code before a scanner that cannot read it."""
OWN = """\
scanners = [{{ name = "scanner", url = "{scanner}" }}]
printer = {{ url = "tcp://127.0.0.1:{printer}" }}
sound = {{ on = false }}
offline = {{ on = false }}
pages = {{ ticket_shown_s = 60, sorry_shown_s = 60, idle_back_s = 60 }}
"""


class CodeReader(Protocol):
    """A simulated scanner and whoever stands before it."""

    def obey(self, order: Mapping[str, object]) -> None: ...

    def show(self, code: str) -> None:
        """From now on, until it is taken away."""

    def take_away(self) -> None: ...


class CameraBefore:
    """A camera that goes on taking pictures of the hall, of a code, or of whatever a fault makes of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._camera = SimulatedCamera(folder, fps=FPS, size_px=FRAME_PX)
        self._code: str | None = None
        self._lock = threading.Lock()
        self._unplugged = False
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._film, daemon=True)
        self._thread.start()

    def obey(self, order: Mapping[str, object]) -> None:
        fault = order["fault"]
        away = self._folder.with_name(f"{self._folder.name}-unplugged")
        with self._lock:
            if fault == "unplugged":
                self._folder.rename(away)
            elif self._unplugged:
                away.rename(self._folder)
            self._unplugged = fault == "unplugged"
            self._camera.fail(CameraFault(str(fault)) if fault and not self._unplugged else None)

    def show(self, code: str) -> None:
        self._code = code

    def take_away(self) -> None:
        self._code = None

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()

    def _film(self) -> None:
        while not self._stopped.wait(1 / FPS):
            code = self._code
            with self._lock:
                if not self._unplugged:
                    self._camera.drop(Presentation(code, height_share=0.6) if code else None)


class HandScannerAtLine:
    """A hand scanner on a pseudo-terminal; each showing of a code is one trigger of the scanner."""

    def __init__(self, scanner: RunningSimulator) -> None:
        self._scanner = scanner
        self._halves = False

    def obey(self, order: Mapping[str, object]) -> None:
        self._halves = order["fault"] == "half"
        self._scanner.has(None if self._halves or order["fault"] is None else str(order["fault"]))

    def show(self, code: str) -> None:
        self._scanner.order(scan=code, half=self._halves)

    def take_away(self) -> None: ...


@dataclass
class ScannerPlay:
    house: FaultHouse
    kiosk: str
    papers: Path
    reader: CodeReader

    def play(self, fault: Fault) -> Observation:
        visitor = AtTheKiosk(self.house, self.kiosk, self.papers)
        visitor.waits_for_the_first_page()
        began_ns = now_ns()
        self.reader.obey(fault.order)
        try:
            with self.house.staff_watch_for(fault.staff) as noticing:
                met = self._comes_with_a_code(visitor, fault)
            if Visitor.NO_SCANNER in fault.visitor:
                met = self._is_told_of_the_scanner(visitor, met)
        finally:
            self.reader.obey(fault.withdrawn)
        healed_s = self.house.wait_until_well(str(fault))
        after = self.reads_a_code(visitor)
        return Observation(
            device=fault.device,
            fault=fault.name,
            visitor=met.visitor,
            staff=noticing.staff,
            noticed_s=noticing.after_s,
            healed_s=healed_s,
            stall_ms=self.house.longest_stall_ms(self.kiosk, began_ns),
            lost=met.lost + after.lost,
            untrue=met.untrue + after.untrue,
        )

    def baseline_ms(self) -> float:
        began_ns = now_ns()
        self.reads_a_code(AtTheKiosk(self.house, self.kiosk, self.papers))
        return self.house.longest_stall_ms(self.kiosk, began_ns)

    def reads_a_code(self, visitor: AtTheKiosk) -> Met:
        """A visitor with an appointment gets a ticket by the code."""
        visitor.waits_for_the_first_page()
        before = set(self.house.visits())
        self.reader.show(self._book())
        met = visitor.meets(before)
        self.reader.take_away()
        assert met.visitor is Visitor.PAPER, f"nothing is wrong, and the visitor meets {met.visitor}"
        visitor.goes_away()
        return met

    def _comes_with_a_code(self, visitor: AtTheKiosk, fault: Fault) -> Met:
        """If the code is not read, the visitor takes a number by hand, as the page offers."""
        before = set(self.house.visits())
        self.reader.show(self._book())
        shown_s = time.monotonic()
        eventually(
            lambda: time.monotonic() - shown_s > NOT_READ_WITHIN_S or visitor.hand.read("pages", "page") != "welcome",
            what="the visitor gives up",
        )
        self.reader.take_away()
        if visitor.hand.read("pages", "page") != "welcome":
            met = visitor.meets(before)
            visitor.goes_away()
            return met
        if Visitor.NEXT_CODE in fault.visitor:
            return Met(Visitor.NEXT_CODE)
        visitor.stand_before_the_number()
        met = visitor.choose()
        visitor.goes_away()
        assert met.visitor is Visitor.PAPER, f"a number without a code was to be had, and the visitor met {met.visitor}"
        return Met(Visitor.NOTHING, lost=met.lost, untrue=met.untrue)

    def _is_told_of_the_scanner(self, visitor: AtTheKiosk, met: Met) -> Met:
        """On the page of the scanner: whoever has an appointment reads it there."""
        visitor.waits_for_the_first_page()
        visitor.hand.tap("appointment", within_ms=5_000)
        told = str(visitor.hand.read("scannerState", "text", within_ms=5_000))
        visitor.hand.tap("back", within_ms=5_000)
        assert "does not work" in told, f"the scanner is away, and the page says {told!r}"
        return Met(Visitor.NO_SCANNER, met.lost, met.untrue)

    def _book(self) -> str:
        starts_at = datetime.now(UTC) + timedelta(minutes=3)
        body = {"product": "product-a", "starts_at": starts_at.isoformat()}
        return str(self.house.http("POST", "/api/v1/appointments", body)["code"])


@contextmanager
def scanners(folder: Path) -> Iterator[tuple[ScannerPlay, ScannerPlay]]:
    """Two kiosks: one with a camera, one with a hand scanner on a serial line."""
    printer_ports = (free_port(), free_port())
    beside = {name: folder.with_name(f"{folder.name}-{name}") for name in ("papers-1", "papers-2", "frames", "line")}
    with ExitStack() as stack:
        for port, papers in zip(printer_ports, (beside["papers-1"], beside["papers-2"]), strict=True):
            papers.mkdir()
            simulator = ["drivers.printers.simulator", "--port", str(port), "--out", str(papers)]
            stack.enter_context(running(papers, "simulator", simulator))
        at_line = running_simulator("drivers.scanners.simulator", "--link", str(beside["line"]))
        camera, line = CameraBefore(beside["frames"]), HandScannerAtLine(stack.enter_context(at_line))
        stack.callback(camera.stop)
        urls = (f"frames://{beside['frames']}?fps=15&stale_after_s=2", f"serial://{beside['line']}?baud=115200")
        programs = [
            Program(f"kiosk-{number}", "kiosk", KIOSK_SCREEN + OWN.format(scanner=url, printer=port))
            for number, url, port in zip((1, 2), urls, printer_ports, strict=True)
        ]
        house = stack.enter_context(open_fault_house(folder, programs))
        yield (
            ScannerPlay(house, "kiosk-1", beside["papers-1"], camera),
            ScannerPlay(house, "kiosk-2", beside["papers-2"], line),
        )
