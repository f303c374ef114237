"""The faults of what calls visitors in the hall: signs, lights, call panels, sound. The lobby's display calls on."""

import asyncio
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from balie.demo.hand_client import HandClient
from drivers.sounds.simulated_sink import PROGRAMS
from queue_server import administration
from queue_server.domain.device import DeviceRole
from tests.acceptance.faults.fault import Fault, Observation, Visitor
from tests.acceptance.faults.house import COUNTER, ONE_SCHEMA_AT_A_TIME, FaultHouse, Program, open_fault_house
from tests.acceptance.faults.visitor import now_ns
from tests.acceptance.house import DISPLAY_SCREEN, eventually, running
from tests.drivers.running_simulator import RunningSimulator, running_simulator
from tests.wire_client import WireClient
from wire.answers import TicketIssued
from wire.commands import TakeTicket
from wire.words import Role

DISPLAY, SIGNS = "display-1", "signs-1"
CALLED_WITHIN_S, SHOWN_WITHIN_S = 15.0, 40.0
SIGN_PROGRAM = """\
name = "{name}"

[link]
server = "{link}"
key_file = "keys/{name}.key"

[[signs]]
name = "pole"
counter = "counter-1"
url = "{pole}"
protocol = "dm_d"

[[signs]]
name = "numbers"
counter = "counter-1"
url = "{numbers}"
protocol = "frame"
template = "{template}"
address = 7

[[lights]]
name = "tower"
counter = "counter-1"
url = "{tower}"
protocol = "patlite"
"""
TEMPLATE = "{STX}{address:02}{digits:>4}{ETX}"
PANEL = '\n[panel]\nurl = "{url}"\nprotocol = "qsystem"\n'
CALLING = {"amber": "flashing"}


@dataclass
class Hall:
    """A counter that calls, a display and the devices at the counter."""

    house: FaultHouse
    simulators: Mapping[str, RunningSimulator]
    number: str = ""

    @property
    def counter(self) -> HandClient:
        return self.house.hands[COUNTER]

    def call_somebody(self) -> Visitor:
        """Somebody takes a number and is called; what they see of it in the lobby."""
        self.number = asyncio.run(self._take_ticket())
        self.counter.tap("action.main", within_ms=10_000)
        self.counter.wait("action.main", "action", "arrived", within_ms=10_000)
        return self.sees_the_call()

    def sees_the_call(self) -> Visitor:
        eventually(
            lambda: self.house.hands[DISPLAY].look("largeNumber", "text", "") == self.number,
            within_s=CALLED_WITHIN_S,
            what=f"{self.number} on the display",
        )
        return Visitor.SEEN

    def finish(self) -> None:
        self.counter.tap("action.main", within_ms=10_000)
        self.counter.wait("action.main", "action", "finish", within_ms=10_000)
        self.counter.tap("action.main", within_ms=10_000)
        self.counter.wait("action.main", "action", "next", within_ms=10_000)

    def asked(self, device: str, **question: object) -> Any:
        return self.simulators[device].order(**question)

    async def _take_ticket(self) -> str:
        key = self.house.hall.keys["kiosk-1"]
        async with WireClient(self.house.server.link_url, name="kiosk-1", role=Role.KIOSK, key=key) as kiosk:
            answer = await kiosk.ask(TakeTicket(product="product-a"))
        assert isinstance(answer.result, TicketIssued), answer.refusal
        return answer.result.number


@dataclass
class HallPlay:
    """The faults of one device: it fails, somebody is called, and afterwards it shows that call by itself."""

    hall: Hall
    device: str
    works: Callable[[Hall], bool]
    """Whether the device does for the present call what it is there for."""
    meanwhile: Callable[[Hall], None] = field(default=lambda hall: None)

    def play(self, fault: Fault) -> Observation:
        house, began_ns = self.hall.house, now_ns()
        self.hall.asked(self.device, **fault.order)
        try:
            with house.staff_watch_for(fault.staff) as noticing:
                met = self.hall.call_somebody()
                self.meanwhile(self.hall)
        finally:
            self.hall.asked(self.device, **fault.withdrawn)
        ended_s = time.monotonic()
        eventually(lambda: self.works(self.hall), within_s=SHOWN_WITHIN_S, what=f"the device works after {fault}")
        house.wait_until_well(str(fault))
        healed_s = time.monotonic() - ended_s
        self.hall.finish()
        return Observation(
            device=fault.device,
            fault=fault.name,
            visitor=met if Visitor.SEEN in fault.visitor else Visitor.SEEN_UNHEARD,
            staff=noticing.staff,
            noticed_s=noticing.after_s,
            healed_s=healed_s,
            stall_ms=max(house.longest_stall_ms(screen, began_ns) for screen in (DISPLAY, COUNTER)),
        )

    def baseline_ms(self) -> float:
        began_ns = now_ns()
        self.hall.call_somebody()
        eventually(lambda: self.works(self.hall), within_s=SHOWN_WITHIN_S, what=f"{self.device} works at first")
        self.hall.finish()
        return max(self.hall.house.longest_stall_ms(screen, began_ns) for screen in (DISPLAY, COUNTER))


def pole_shows_the_call(hall: Hall) -> bool:
    return bool(hall.asked("pole", ask="face")["face"]["rows"][0] == hall.number)


def numbers_show_the_call(hall: Hall) -> bool:
    return bool(hall.asked("numbers", ask="face")["face"]["rows"][0] == hall.number[1:])


def tower_calls(hall: Hall) -> bool:
    return bool(hall.asked("tower", ask="face")["lamps"] == CALLING)


def panel_recalls(hall: Hall) -> bool:
    """Its button rings for the visitor again, as the key on the screen does."""
    before = commands_done(hall)
    hall.asked("panel", press="recall")
    try:
        eventually(lambda: commands_done(hall) > before, within_s=1.0, what="the panel's button")
    except AssertionError:
        return False
    return True


def panel_does_nothing(hall: Hall) -> None:
    """Whatever a broken panel says: nobody is called by it, and the keys on the screen work."""
    before = commands_done(hall)
    hall.asked("panel", press="next")
    hall.counter.tap("action.recall", within_ms=10_000)
    eventually(lambda: commands_done(hall) == before + 1, what="the key on the screen does something, and only it")


def commands_done(hall: Hall) -> int:
    """What the server has done for the counter, by its own metrics."""
    return sum(hall.house.commands_done(command) for command in ("call_next", "recall", "arrived", "finish", "no_show"))


def call_is_heard(hall: Hall) -> bool:
    """A recall is recorded at the loudspeaker."""
    before = len(hall.asked("sound", ask="heard")["heard"])
    hall.counter.tap("action.recall", within_ms=10_000)
    try:
        eventually(lambda: len(hall.asked("sound", ask="heard")["heard"]) > before, within_s=6.0, what="a sound")
    except AssertionError:
        return False
    return True


def can_be_heard() -> bool:
    return all(shutil.which(program) is not None for program in (*PROGRAMS, "paplay"))


@contextmanager
def counter_devices(folder: Path) -> Iterator[Hall]:
    """A counter with two signs, a light and a panel; the display is silent."""
    beside = folder.with_name(f"{folder.name}-lines")
    beside.mkdir()
    with ExitStack() as stack:

        def simulated(module: str, *arguments: str) -> RunningSimulator:
            return stack.enter_context(running_simulator(module, *arguments))

        frame = ("--template", TEMPLATE, "--address", "7", "--columns", "4")
        simulators = {
            "pole": simulated("drivers.signs.simulator", "--protocol", "dm_d", "--link", str(beside / "pole")),
            "numbers": simulated("drivers.signs.simulator", "--protocol", "frame", *frame, "--port", "0"),
            "tower": simulated("drivers.lights.simulator", "--protocol", "patlite", "--port", "0"),
            "panel": simulated("drivers.lights.panel_simulator", "--link", str(beside / "panel")),
        }
        display = Program(DISPLAY, "display", DISPLAY_SCREEN + "sound = { on = false }\n")
        panel = PANEL.format(url=simulators["panel"].url)
        house = stack.enter_context(open_fault_house(folder, [display], of_the_counter=panel))
        _start_signs(house, simulators, stack)
        yield Hall(house, simulators)


def _start_signs(house: FaultHouse, simulators: Mapping[str, RunningSimulator], stack: ExitStack) -> None:
    with ONE_SCHEMA_AT_A_TIME:
        key = administration.enrol_device(house.hall.settings, SIGNS, DeviceRole.DISPLAY)
    (house.folder / "keys" / f"{SIGNS}.key").write_text(key, encoding="utf-8")
    urls = {name: simulators[name].url for name in ("pole", "numbers", "tower")}
    settings = house.folder / f"{SIGNS}.toml"
    text = SIGN_PROGRAM.format(name=SIGNS, link=house.server.link_url, template=TEMPLATE, **urls)
    settings.write_text(text, encoding="utf-8")
    stack.enter_context(running(house.folder, SIGNS, ["balie", "signs", "--config", str(settings)]))
    signs = {f"{SIGNS}/{part}" for part in ("sign-pole", "sign-numbers")}
    eventually(lambda: house.parts_in_need() >= signs, within_s=30, what="the signs program reports its signs")
    house.cannot_say = frozenset(house.parts_in_need())


@contextmanager
def loudspeaker(folder: Path) -> Iterator[Hall]:
    """A display with a real sound server whose loudspeaker records."""
    sink = folder.with_name(f"{folder.name}-sink")
    with running_simulator("drivers.sounds.simulated_sink", "--folder", str(sink)) as sound:
        own = 'sound = {{ player = ["env", "PULSE_SERVER={server}", "paplay"] }}\nspeech = {{ clips = "{clips}" }}\n'
        display = DISPLAY_SCREEN + own.format(server=sound.places["server"], clips=sink / "clips")
        with open_fault_house(folder, [Program(DISPLAY, "display", display)]) as house:
            yield Hall(house, {"sound": sound})
