"""Five thousand tickets while the printer fails again and again: every "printed" is a paper, and memory stays flat."""

import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyzbar import pyzbar

from balie.demo.hand_client import HandError
from bench.figure import CouldNotMeasureError, Figure
from drivers.printers.printer_thread import LOOK_EVERY_S
from drivers.printers.reading_back import read_back
from reliability.soak_house import SoakHouse, soak_house

TICKETS = 5_000
SETTLED_AFTER = 500
"""Tickets after which fonts, codecs and caches are all loaded; memory is compared from here on."""
A_FAULT_PER = 100
"""Visitors. A fault stays for one or two of them, whom it holds up for some seconds."""
VISITORS_PER_FAULT = (1, 2)
FAULTS: tuple[Mapping[str, object], ...] = (
    {"fault": "mute"},
    {"fault": "paper_out"},
    {"fault": "paper_out", "bytes": 9_000},
    {"fault": "cover_open"},
    {"fault": "cutter"},
    {"fault": "near_end"},
    {"fault": "paused"},
    {"fault": "close_after", "bytes": 5_000},
    {"fault": "reset_after", "bytes": 5_000},
    {"fault": "off"},
    {"fault": "hung"},
    {"fault": "slow", "bytes": 60_000},
)
LOOKED_WITHIN_S = LOOK_EVERY_S + 1.0
SERVES_WITHIN_S = 60.0
PAPER_WITHIN_S = 60.0
ASK_EVERY_S = 0.005
TOLD_WITHIN_S = 15.0
TELL_EVERY = 250
SEED = 20_261_122


@dataclass
class Soak:
    house: SoakHouse
    tickets: int
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    faults: int = 0
    refused_s: float = 0.0
    """How long the kiosk, in all, told visitors that it could not serve them."""
    settled_mb: tuple[float, float] = (0.0, 0.0)
    end_mb: tuple[float, float] = (0.0, 0.0)
    unprinted_while_well: int = 0
    """Tickets that did not come out although the printer was known to be well."""
    fault_ended_s: float = 0.0
    in_the_wake: bool = False
    """A fault is over and the kiosk has not seen it yet: some printers wait for a word after a blocked cutter."""

    def run(self) -> None:
        began = time.monotonic()
        plan = dict(self._faults())
        until = 0
        for visitor in range(self.tickets):
            if visitor in plan:
                fault, visitors = plan[visitor]
                self.house.printer(**fault)
                self.faults += 1
                until = visitor + visitors
            failing = visitor < until
            self.in_the_wake = failing or (self.in_the_wake and not self._is_known_to_be_well())
            outcome = self._visit(visitor, failing=failing)
            if not self.in_the_wake and outcome != "printed":
                self.unprinted_while_well += 1
                print(f"soak: the paper of visitor {visitor}: {outcome}, and nothing is wrong", file=sys.stderr)
            if visitor + 1 == until:
                self.house.printer(fault=None)
                self.fault_ended_s = time.monotonic()
            if visitor + 1 == min(SETTLED_AFTER, self.tickets // 10):
                self.settled_mb = self.house.memory_mb()
            if (visitor + 1) % TELL_EVERY == 0:
                kiosk_mb, server_mb = self.house.memory_mb()
                spent_s = time.monotonic() - began
                print(
                    f"soak: {visitor + 1} visitors, {self.faults} faults, {spent_s:.0f} s, "
                    f"kiosk {kiosk_mb:.0f} MB, server {server_mb:.0f} MB",
                    file=sys.stderr,
                    flush=True,
                )
        self.end_mb = self.house.memory_mb()

    def _is_known_to_be_well(self) -> bool:
        """The kiosk has looked since the fault, and told what it saw."""
        return time.monotonic() - self.fault_ended_s > LOOKED_WITHIN_S and self.house.printer_is_well()

    def _faults(self) -> Iterator[tuple[int, tuple[Mapping[str, object], int]]]:
        """At which visitor each fault begins, and for how many it stays; every kind comes equally often."""
        for number, start in enumerate(range(A_FAULT_PER // 2, self.tickets, A_FAULT_PER)):
            at = start + self.chance.randrange(A_FAULT_PER // 3)
            yield at, (FAULTS[number % len(FAULTS)], self.chance.choice(VISITORS_PER_FAULT))

    def _visit(self, visitor: int, *, failing: bool) -> str:
        """Somebody shows a code and waits until it is known what became of the paper; that is returned."""
        code = self.house.book(visitor)
        asked = time.monotonic()
        while not self._is_served(code):
            if time.monotonic() - asked > SERVES_WITHIN_S:
                raise CouldNotMeasureError(f"Visitor {visitor} was not served within {SERVES_WITHIN_S:.0f} s.")
            if failing:
                self.house.printer(fault=None)  # nobody gets a number before the printer is well
                failing = False
            time.sleep(ASK_EVERY_S)
        self.refused_s += time.monotonic() - asked
        give_up_at = time.monotonic() + PAPER_WITHIN_S
        while not (settled := self.house.papers_settled()):
            if time.monotonic() > give_up_at:
                raise CouldNotMeasureError(f"Nobody knows what became of the paper of visitor {visitor}.")
            time.sleep(ASK_EVERY_S)
        return str(settled[-1]["outcome"])

    def _is_served(self, code: str) -> bool:
        if self.house.hand.read("pages", "page") in {"out_of_order", "checking"}:
            return False
        self.house.hand.scan(code)
        return bool(self.house.hand.read("pages", "page") in {"checking", "ticket"})


def measure(folder: Path, tickets: int = TICKETS) -> Sequence[Figure]:
    with soak_house(folder) as house:
        soak = Soak(house, tickets)
        try:
            soak.run()
        except HandError as error:
            said = house.kiosk.log.read_text(encoding="utf-8")[-4_000:]
            raise CouldNotMeasureError(
                f"{error} The kiosk's last words ({house.kiosk.process.poll()}): {said}"
            ) from error
        visits = _told(house)
        papers = papers_in(house.tickets)
    return figures(soak, visits, papers)


def _told(house: SoakHouse) -> Sequence[Mapping[str, Any]]:
    """All visits, once the last kiosk's word about its paper has reached the server too."""
    give_up_at = time.monotonic() + TOLD_WITHIN_S
    while True:
        visits: Sequence[Mapping[str, Any]] = house.http("GET", "/api/v1/visits")
        if all(visit["ticket"] != "not_printed" for visit in visits) or time.monotonic() > give_up_at:
            return visits
        time.sleep(1.0)


def papers_in(folder: Path) -> list[str]:
    """The visit of each whole ticket that was cut, read from the code on the paper."""
    papers = []
    for file in sorted(folder.glob("ticket-*.bin")):
        (code,) = pyzbar.decode(read_back(file.read_bytes()).picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
        papers.append(code.data.decode().rpartition("/")[2].lower())
    return papers


def figures(soak: Soak, visits: Sequence[Mapping[str, Any]], papers: Sequence[str]) -> list[Figure]:
    """`lost`: a visitor without a visit, or a visit without a report; `untrue`: "printed" and no paper."""
    said = {str(visit["id"]).lower(): str(visit["ticket"]) for visit in visits}
    printed = {visit for visit, outcome in said.items() if outcome == "printed"}
    unsaid = [visit for visit, outcome in said.items() if outcome not in ("printed", "failed", "unknown")]
    on_paper = set(papers)
    confirmed = len(on_paper & printed)
    note = (
        f"one kiosk, one printer over TCP, {soak.faults} faults of {len(FAULTS)} kinds; of {len(said)} visits "
        f"{len(printed)} say printed, {len(on_paper)} have a paper; the kiosk refused for {soak.refused_s:.0f} s in all"
    )
    at = f"@{soak.tickets}"
    return [
        Figure(f"soak.lost{at}", soak.tickets - len(said) + len(unsaid), "visitors", n=soak.tickets, note=note),
        Figure(f"soak.untrue{at}", len(printed - on_paper), "visitors", n=soak.tickets, note=note),
        Figure(f"soak.unprinted_while_well{at}", soak.unprinted_while_well, "visitors", n=soak.tickets, note=note),
        Figure(f"soak.confirmed{at}", confirmed, "tickets", len(printed), soak.tickets, note),
        Figure("soak.rss_growth_mb", soak.end_mb[0] - soak.settled_mb[0], "MB", soak.settled_mb[0], note=_memory(soak)),
        Figure(
            "soak.server_rss_growth_mb",
            soak.end_mb[1] - soak.settled_mb[1],
            "MB",
            soak.settled_mb[1],
            note=_memory(soak),
        ),
    ]


def _memory(soak: Soak) -> str:
    return f"from {min(SETTLED_AFTER, soak.tickets // 10)} tickets to {soak.tickets}; the floor is what it was at first"
