"""Asks the server for a kit while it is there, and keeps what a kiosk needs once it is gone."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from boards.replica import Replica
from kiosk.alone.keepsake import HallTime, Keepsake
from qtkit.link import Link
from qtkit.link_state import LinkPhase, LinkState
from wire.answers import Answer, OfflineKit
from wire.commands import PrepareOffline
from wire.words import RefusalCode

log = logging.getLogger("kiosk")

ANSWER_WITHIN_S = 20.0
ASK_AGAIN_AFTER_S = 30.0
"""Where the server was too busy, or did not answer."""


@dataclass(frozen=True)
class Owner:
    """Whose keepsake it is."""

    server: str
    kiosk: str


class KitKeeper(QObject):
    """Holds the newest keepsake.

    Signals:
        kept: Another keepsake; carries it.
    """

    kept = Signal(object)

    def __init__(self, owner: Owner, link: Link, keepsake: Keepsake | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keepsake = keepsake
        self._owner = owner
        self._link = link
        self._kit: OfflineKit | None = None
        """As this server said it; a kept one is asked for again."""
        self._asked_for: tuple[object, ...] = ()
        self._again = QTimer(self, singleShot=True, interval=round(1000 * ASK_AGAIN_AFTER_S))
        self._again.timeout.connect(self._ask_again)
        link.stateChanged.connect(self._link_changed)
        link.replicaChanged.connect(self._hall_changed)

    def _link_changed(self, state: LinkState) -> None:
        """After each loss it is asked anew: the server may be another one, or an older one that was put back."""
        if state.phase is not LinkPhase.LIVE:
            self._asked_for = ()
        else:
            self._ask(self._link.replica)

    def _hall_changed(self, replica: Replica) -> None:
        self._ask(replica)
        self._keep(replica)

    def _ask_again(self) -> None:
        self._asked_for = ()
        self._ask(self._link.replica)

    def _ask(self, replica: Replica) -> None:
        """On a closed day there is no kit; the next opening is asked again."""
        house = replica.house
        if house is None or self._link.state.phase is not LinkPhase.LIVE:
            return
        wanted = (replica.epoch, house.office_day, house.open_now)
        if wanted != self._asked_for:
            self._asked_for = wanted
            self._link.send(PrepareOffline(), self._answered, deadline_s=ANSWER_WITHIN_S)

    def _answered(self, answer: Answer) -> None:
        if isinstance(answer.result, OfflineKit):
            self._kit = answer.result
            self._keep(self._link.replica)
        elif answer.refusal is not None and answer.refusal.code is RefusalCode.TRY_AGAIN:
            self._again.start()
        elif answer.refusal is not None and answer.refusal.code is not RefusalCode.CLOSED:
            log.warning("The server prepares no hour alone for this kiosk: %s", answer.refusal.sentence)

    def _keep(self, replica: Replica) -> None:
        house, clock = replica.house, self._link.clock
        if self._kit is None or house is None or clock is None or house.office_day != self._kit.office_day:
            return
        fresh = Keepsake(
            server=self._owner.server,
            kiosk=self._owner.kiosk,
            kit=self._kit,
            house=house,
            services=replica.services,
            products=replica.products,
            time=HallTime(clock.now(time.monotonic_ns()), datetime.now(UTC), clock.rate),
        )
        if self.keepsake is None or not _says_the_same(fresh, self.keepsake):
            self.keepsake = fresh
            self.kept.emit(fresh)


def _says_the_same(one: Keepsake, other: Keepsake) -> bool:
    """But for the moment at which it was kept: the time goes on by itself."""
    said: tuple[Callable[[Keepsake], object], ...] = (
        lambda kept: kept.kit,
        lambda kept: kept.house,
        lambda kept: kept.services,
        lambda kept: kept.products,
        lambda kept: kept.time.rate,
    )
    return all(part(one) == part(other) for part in said)
