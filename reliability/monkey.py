"""Ten minutes of random fingers, keys, codes and faults on a real kiosk: it stays up, locked, and serves afterwards."""

import random
import re
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from balie.demo.hand_client import HandError
from bench.figure import Figure
from kiosk.staff.staff_code import hash_of
from reliability.monkey_deeds import MonkeyDeeds
from reliability.soak_house import SoakHouse, soak_house

SECONDS = 600.0
SEED = 20_261_122
LOOK_EVERY = 20
"""Actions."""
SERVES_EVERY_S = 20.0
SERVES_WITHIN_S = 100.0
"""A page that was left, the warning before it goes, an answer that never came, and the keypad of staff: 60 s at most,
and a printer that has to be found again."""
AGAIN_AFTER_S = 5.0
"""Longer than a scanner keeps silent about a code that it has just read."""
WAYS_BACK = ("staffLeave", "back", "ready")
STEPS_BACK = 4
"""From the deepest page to the first."""
ASK_EVERY_S = 0.2
STAFF_CODE = "4820917365"
INSIDE = ("staffPrint", "staffSound", "staffRestart")
"""Buttons that only staff may see."""

KNOWN_LINES = (
    r"INFO ",
    r"WARNING staff: A wrong staff code was typed\.",
    r"WARNING link: There is no link with the queue server",
    r"WARNING printer: The printer is away: ",
    r"WARNING printer: The printer comes and goes; it counts as away until it is steady\.",
)
"""What the monkey's own faults make a kiosk say."""


@dataclass
class Monkey:
    house: SoakHouse
    deeds: MonkeyDeeds
    actions: int = 0
    ways_out: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    pages: Counter[str] = field(default_factory=Counter)
    served: int = 0

    def play(self, seconds: float) -> None:
        ends = time.monotonic() + seconds
        try:
            while time.monotonic() < ends:
                self._play_until(min(ends, time.monotonic() + SERVES_EVERY_S))
                self.deeds.make_well()
                self._try_a_visitor()
        except HandError as error:
            self._explain(error)

    def _play_until(self, ends: float) -> None:
        while time.monotonic() < ends:
            for _ in range(LOOK_EVERY):
                self.deeds.one()
                self.actions += 1
            self._look()

    def _look(self) -> None:
        seen = self.house.hand.seen()
        self.ways_out += ways_out(seen)
        self.deeds.buttons = [tuple(each["at"]) for each in seen["buttons"]]
        self.pages[self.house.hand.read("pages", "page")] += 1

    def _try_a_visitor(self) -> None:
        """Somebody with an appointment comes, after all that, and waits at most until the page of before is gone."""
        code = self.house.book(self.served)
        give_up_at = time.monotonic() + SERVES_WITHIN_S
        scan_at = 0.0
        self.house.papers_settled()
        while not self.house.papers_settled():
            page, now = self.house.hand.read("pages", "page"), time.monotonic()
            if now > give_up_at:
                self.stuck.append(f"on page {page} for {SERVES_WITHIN_S:.0f} s")
                return
            if now > scan_at or page == "welcome":
                self._leave_the_page_of_somebody_else(page)
                self.house.hand.scan(code)
                scan_at = now + AGAIN_AFTER_S
            time.sleep(ASK_EVERY_S)
        self.served += 1

    def _leave_the_page_of_somebody_else(self, page: str) -> None:
        """As people do who find one: they go back as long as there is a way back."""
        if page in ("checking", "ticket"):
            return
        for _ in range(STEPS_BACK):
            shown = {each["name"]: each["at"] for each in self.house.hand.seen()["buttons"]}
            way = next((name for name in WAYS_BACK if name in shown), None)
            if way is not None:
                self.house.hand.touch([shown[way]])

    def _explain(self, error: HandError) -> None:
        """A kiosk whose hand is silent has ended or hangs."""
        code = self.house.kiosk.process.poll()
        if code is None:
            self.stuck.append(str(error))
        else:
            self.crashes.append(f"exit code {code} after {error}")

    def surprises(self) -> list[str]:
        """Lines of the kiosk's log that nothing the monkey did explains."""
        lines = self.house.kiosk.log.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if not any(re.match(known, line) for known in KNOWN_LINES)]


def ways_out(seen: Mapping[str, Any]) -> list[str]:
    """Of what the hand saw: another window, none at all, one that is not in front of everything, or what staff see."""
    windows = seen["windows"]
    locked = len(windows) == 1 and windows[0]["active"] and windows[0]["full_screen"]
    inside = [each["name"] for each in seen["buttons"] if each["name"] in INSIDE]
    found = [] if locked else [f"the windows are {windows}"]
    return [*found, f"the page of staff stands open with {inside}"] if inside else found


def measure(folder: Path, seconds: float = SECONDS, seed: int = SEED) -> Sequence[Figure]:
    settings = f'staff_code = "{hash_of(STAFF_CODE)}"\n'
    with soak_house(folder, full_screen=True, more=settings) as house:
        monkey = Monkey(house, MonkeyDeeds(house, random.Random(seed)))
        monkey.play(seconds)
        surprises = monkey.surprises()
    for word, found in (
        ("crash", monkey.crashes),
        ("way out", monkey.ways_out),
        ("stuck", monkey.stuck),
        ("log", surprises),
    ):
        for each in found:
            print(f"monkey, {word}: {each}", file=sys.stderr)
    return _figures(monkey, len(surprises), seconds)


def _figures(monkey: Monkey, surprises: int, seconds: float) -> list[Figure]:
    pages = ", ".join(f"{page} {count}" for page, count in monkey.pages.most_common())
    note = (
        f"random fingers, keys, codes and faults for {seconds:.0f} s on a real kiosk in full screen with server and "
        f"printer; {monkey.served} visitors served in between; pages seen: {pages}"
    )
    actions = monkey.actions
    return [
        Figure("monkey.actions", actions, "actions", n=actions, note=note),
        Figure("monkey.crashes", len(monkey.crashes), "crashes", n=actions, note=note),
        Figure("monkey.ways_out", len(monkey.ways_out), "ways", n=actions, note=note),
        Figure("monkey.stuck", len(monkey.stuck), "times", n=actions, note=note),
        Figure("monkey.surprises", surprises, "lines of the log", n=actions, note=note),
    ]
