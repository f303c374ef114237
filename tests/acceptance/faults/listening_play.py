"""The faults of what a visitor without sight hears with: the kiosk's pages go on, by a key or unheard."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from balie.demo.hand_client import HandClient
from drivers.sounds.espeak import PROGRAM as SPEAKER
from tests.acceptance.faults.fault import Fault, Observation, Visitor
from tests.acceptance.faults.hall_play import can_be_heard
from tests.acceptance.faults.house import FaultHouse, Program, open_fault_house
from tests.acceptance.faults.visitor import now_ns
from tests.acceptance.house import KIOSK_SCREEN, eventually
from tests.drivers.running_simulator import RunningSimulator, running_simulator

KIOSK = "kiosk-1"
HEARD_WITHIN_S = 5.0
"""So long a visitor waits for a word."""
WORKS_WITHIN_S = 40.0
QUIET_S = 1.5
"""Longer than a pause between two sentences."""
OWN = """\
headset = "evdev://{socket}"
scanners = []
printer = {{ url = "none:" }}
sound = {{ player = ["env", "PULSE_SERVER={server}", "paplay"] }}
offline = {{ on = false }}
"""


@dataclass
class ListeningPlay:
    """One of the two devices fails, somebody comes who does not see, and afterwards a headset is greeted again."""

    house: FaultHouse
    socket: RunningSimulator
    sound: RunningSimulator
    failing: RunningSimulator

    @property
    def hand(self) -> HandClient:
        return self.house.hands[KIOSK]

    def play(self, fault: Fault) -> Observation:
        began_ns = now_ns()
        self.failing.order(**fault.order)
        try:
            with self.house.staff_watch_for(fault.staff) as noticing:
                met = self._comes_without_sight()
        finally:
            self.failing.order(**fault.withdrawn)
        ended_s = time.monotonic()
        eventually(self._greets_a_headset, within_s=WORKS_WITHIN_S, what=f"a headset is greeted after {fault}")
        self.house.wait_until_well(str(fault))
        return Observation(
            device=fault.device,
            fault=fault.name,
            visitor=met,
            staff=noticing.staff,
            noticed_s=noticing.after_s,
            healed_s=time.monotonic() - ended_s,
            stall_ms=self.house.longest_stall_ms(KIOSK, began_ns),
        )

    def baseline_ms(self) -> float:
        began_ns = now_ns()
        eventually(self._greets_a_headset, within_s=WORKS_WITHIN_S, what="a headset is greeted at first")
        return self.house.longest_stall_ms(KIOSK, began_ns)

    def _comes_without_sight(self) -> Visitor:
        """Plugs in, waits, feels for a key, waits; and the pages work whatever was heard."""
        if self._hears_after(lambda: self.socket.order(plug=True)):
            met = Visitor.HEARD
        elif self._hears_after(lambda: self.hand.key("Down")):
            met = Visitor.HEARD_BY_KEY
        else:
            met = Visitor.PAGES_UNHEARD
        self.hand.tap("walkIn", within_ms=10_000)
        self.hand.wait("pages", "page", "products", within_ms=10_000)
        self.hand.tap("back", within_ms=10_000)
        self.hand.wait("pages", "page", "welcome", within_ms=10_000)
        self.socket.order(plug=False)
        return met

    def _greets_a_headset(self) -> bool:
        self.socket.order(plug=False)
        greeted = self._hears_after(lambda: self.socket.order(plug=True))
        self.socket.order(plug=False)
        self._silence()  # so that the kiosk knows of the pulled plug before the next fault garbles such news
        return greeted

    def _hears_after(self, deed: Callable[[], object]) -> bool:
        before = self._silence()
        deed()
        try:
            eventually(lambda: self._heard() > before, within_s=HEARD_WITHIN_S, what="a word")
        except AssertionError:
            return False
        return True

    def _heard(self) -> int:
        return len(self._sounds())

    def _sounds(self) -> list[object]:
        """One by one, each with how long it lasts so far."""
        return list(self.sound.order(ask="heard")["heard"])

    def _silence(self) -> int:
        """Once nothing more is said, nor what is being said goes on: how much was heard until then."""
        seen, since_s = self._sounds(), time.monotonic()

        def is_quiet() -> bool:
            nonlocal seen, since_s
            now = self._sounds()
            if now != seen:
                seen, since_s = now, time.monotonic()
            return time.monotonic() - since_s > QUIET_S

        eventually(is_quiet, within_s=WORKS_WITHIN_S, what="silence")
        return len(seen)


def can_speak() -> bool:
    return can_be_heard() and shutil.which(SPEAKER) is not None


@contextmanager
def kiosk_without_sight(folder: Path) -> Iterator[tuple[ListeningPlay, ListeningPlay]]:
    """A kiosk with a headset socket and a sound server whose loudspeaker records: each of the two can fail."""
    link, sink = folder.with_name(f"{folder.name}-socket"), folder.with_name(f"{folder.name}-sink")
    with (
        running_simulator("drivers.headsets.simulator", "--link", str(link)) as socket,
        running_simulator("drivers.sounds.simulated_sink", "--folder", str(sink)) as sound,
    ):
        own = OWN.format(socket=link, server=sound.places["server"])
        with open_fault_house(folder, [Program(KIOSK, "kiosk", KIOSK_SCREEN + own)]) as house:
            house.cannot_say = frozenset({f"{KIOSK}/printer"})
            yield ListeningPlay(house, socket, sound, socket), ListeningPlay(house, socket, sound, sound)
