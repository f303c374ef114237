"""The faults of a printer: somebody has just chosen a product when it begins."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.acceptance.faults.fault import Fault, Observation, Visitor
from tests.acceptance.faults.house import FaultHouse, Program, open_fault_house
from tests.acceptance.faults.visitor import AtTheKiosk, Met, now_ns
from tests.acceptance.house import KIOSK_SCREEN, eventually, running, tell_simulator
from tests.server_process import free_port

KIOSK = "kiosk-1"
OWN = """\
scanners = [{{ name = "camera", url = "frames://{frames}" }}]
printer = {{ url = "{printer}" }}
sound = {{ on = false }}
offline = {{ on = false }}
pages = {{ ticket_shown_s = 60, sorry_shown_s = 60, idle_back_s = 60 }}
"""


@dataclass
class PrinterPlay:
    house: FaultHouse
    control_port: int
    papers: Path

    def play(self, fault: Fault) -> Observation:
        visitor = AtTheKiosk(self.house, KIOSK, self.papers)
        visitor.stand_before_the_number()
        began_ns = now_ns()
        tell_simulator(self.control_port, fault.order)
        try:
            with self.house.staff_watch_for(fault.staff) as noticing:
                met = visitor.choose()
        finally:
            tell_simulator(self.control_port, fault.withdrawn)
        visitor.goes_away()
        healed_s = self.house.wait_until_well(str(fault))
        stall_ms = self.house.longest_stall_ms(KIOSK, began_ns)
        after = self._the_next_one_has_a_ticket(visitor)
        return Observation(
            device=fault.device,
            fault=fault.name,
            visitor=met.visitor,
            staff=noticing.staff,
            noticed_s=noticing.after_s,
            healed_s=healed_s,
            stall_ms=stall_ms,
            lost=met.lost + after.lost,
            untrue=met.untrue + after.untrue,
        )

    def baseline_ms(self) -> float:
        """The longest that the screen stands still while a visitor is served and nothing is wrong."""
        began_ns = now_ns()
        self._the_next_one_has_a_ticket(AtTheKiosk(self.house, KIOSK, self.papers))
        return self.house.longest_stall_ms(KIOSK, began_ns)

    def _the_next_one_has_a_ticket(self, visitor: AtTheKiosk) -> Met:
        visitor.stand_before_the_number()
        met = visitor.choose()
        assert met.visitor is Visitor.PAPER, f"the fault is over, and the next visitor meets {met.visitor}"
        visitor.goes_away()
        return met


@contextmanager
def network_printer(folder: Path) -> Iterator[PrinterPlay]:
    port, control_port = free_port(), free_port()
    simulator = ["drivers.printers.simulator", "--port", str(port), "--control-port", str(control_port)]
    with _house(folder, simulator, f"tcp://127.0.0.1:{port}", control_port) as play:
        yield play


@contextmanager
def serial_printer(folder: Path) -> Iterator[PrinterPlay]:
    control_port, path = free_port(), folder.with_name(f"{folder.name}-line")
    simulator = ["drivers.printers.serial_simulator", "--path", str(path), "--control-port", str(control_port)]
    with _house(folder, simulator, f"serial://{path}?baud=9600", control_port) as play:
        yield play


@contextmanager
def _house(folder: Path, simulator: Sequence[str], url: str, control_port: int) -> Iterator[PrinterPlay]:
    papers = folder.with_name(f"{folder.name}-papers")
    papers.mkdir()
    frames = folder.with_name(f"{folder.name}-frames")
    frames.mkdir()
    with ExitStack() as stack:
        stack.enter_context(running(papers, "simulator", [*simulator, "--out", str(papers)]))
        eventually(lambda: _is_there(control_port), within_s=30, what="the simulated printer")
        house = stack.enter_context(
            open_fault_house(folder, [Program(KIOSK, "kiosk", KIOSK_SCREEN + OWN.format(printer=url, frames=frames))])
        )
        yield PrinterPlay(house, control_port, papers)


def _is_there(control_port: int) -> bool:
    try:
        tell_simulator(control_port, {"ask": "tickets"})
    except OSError:
        return False
    return True
