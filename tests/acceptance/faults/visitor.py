"""Somebody at a kiosk: takes a number by hand or with a code, and meets what the screen shows."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyzbar import pyzbar

from balie.demo.hand_client import HandClient
from drivers.printers.reading_back import read_back
from tests.acceptance.faults.fault import Visitor
from tests.acceptance.faults.house import FaultHouse
from tests.acceptance.finger import take_steps
from tests.acceptance.house import eventually

PRODUCT = "product-product-b"
BY_REPORT = {"printed": Visitor.PAPER, "failed": Visitor.SCREEN, "unknown": Visitor.UNSURE}
WORDS = {
    Visitor.PAPER: "Please take your ticket",
    Visitor.SCREEN: "No ticket comes out. Remember your number",
    Visitor.UNSURE: "Is there no ticket? Please remember your number",
}
"""On the ticket page, in English."""
PAPER_WITHIN_S = 45.0
FREE_WITHIN_S = 60.0


@dataclass(frozen=True)
class Met:
    """What a visitor met, and whether it was so."""

    visitor: Visitor
    lost: int = 0
    untrue: int = 0


@dataclass
class AtTheKiosk:
    house: FaultHouse
    name: str
    papers: Path
    """Where the kiosk's printer puts its tickets."""

    @property
    def hand(self) -> HandClient:
        return self.house.hands[self.name]

    def waits_for_the_first_page(self) -> None:
        eventually(
            lambda: self.hand.read("pages", "page") == "welcome", within_s=FREE_WITHIN_S, what="the kiosk is free"
        )

    def stand_before_the_number(self) -> None:
        """One tap away from it."""
        self.waits_for_the_first_page()
        take_steps(self.hand, "walkIn", PRODUCT)

    def choose(self) -> Met:
        before = set(self.house.visits())
        self.hand.tap("takeNumber", within_ms=5_000)
        return self.meets(before)

    def meets(self, before: set[str]) -> Met:
        """Waits for the end of the visitor's own way: a number, or the word that there is none."""
        eventually(
            lambda: self.hand.read("pages", "page") in {"ticket", "out_of_order"},
            within_s=PAPER_WITHIN_S,
            what="the kiosk says something",
        )
        if self.hand.read("pages", "page") == "out_of_order":
            return Met(Visitor.SENT_TO_STAFF, lost=len(set(self.house.visits()) - before))
        number = str(self.hand.read("ticketNumber", "text", within_ms=2_000))
        visit = self._settled_visit(before)
        met = BY_REPORT[str(visit["ticket"])]
        self._screen_says(met)
        has_paper = visit["id"] in visits_on(self.papers)
        return Met(met, lost=int(visit["number"] != number), untrue=int(met is Visitor.PAPER and not has_paper))

    def goes_away(self) -> None:
        """The kiosk may be showing anything now."""
        if self.hand.read("pages", "page") in {"ticket", "sorry"}:
            self.hand.tap("ready", within_ms=10_000)

    def _settled_visit(self, before: set[str]) -> Mapping[str, Any]:
        found: dict[str, Mapping[str, Any]] = {}

        def settled() -> bool:
            found.update({key: visit for key, visit in self.house.visits().items() if key not in before})
            return any(visit["ticket"] in BY_REPORT for visit in found.values())

        eventually(settled, within_s=PAPER_WITHIN_S, what="staff know what became of the paper")
        (visit,) = found.values()
        return visit

    def _screen_says(self, met: Visitor) -> None:
        """The same on the screen as in the report: who holds no paper is told so, and who does is not."""
        eventually(
            lambda: WORDS[met] in str(self.hand.look("printingWords", "text", "")),
            what=f"the ticket page tells {met}",
        )


def visits_on(papers: Path) -> set[str]:
    """The visits whose tickets are wholly on paper, as the codes on them say."""
    return {code.rpartition("/")[2].lower() for file in papers.glob("ticket-*.bin") for code in _codes(file)}


def _codes(file: Path) -> list[str]:
    printed = read_back(file.read_bytes())
    drawn = pyzbar.decode(printed.picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [*printed.qr_texts, *(code.data.decode() for code in drawn)]


def now_ns() -> int:
    return time.monotonic_ns()
