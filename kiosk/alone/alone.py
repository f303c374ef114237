"""A kiosk that can stand alone: what the session asks while the server is gone, and what staff hear of it."""

import time
import uuid
from base64 import b64decode
from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from drivers.health import DeviceState, Health
from kiosk.alone.answering import Known, Question, reply_to, services_alone, ticket_before
from kiosk.alone.books import Books
from kiosk.alone.handing_over import HandingOver
from kiosk.alone.keepsake import Keepsake
from kiosk.alone.kit_keeper import KitKeeper
from kiosk.alone.ledger import Given, Ledger
from kiosk.alone.scribe import Scribe
from kiosk.hall_info import Offer
from qtkit.link import Link
from wire.answers import Answer, Refusal, TicketIssued
from wire.commands import CheckIn
from wire.words import PrintOutcome, RefusalCode

OFFLINE_PART = "offline"

LOOK_EVERY_S = 1.0
"""How late it may notice that the office closed."""


class Alone(QObject):
    """Answers as the server would, as long as its kit is good and its journal can be written.

    Signals:
        changed: What it can do alone may have changed.
        state_changed: The part "offline" of this kiosk, for staff; carries a `DeviceState`.
    """

    changed = Signal()
    state_changed = Signal(object)

    def __init__(
        self, link: Link, scribe: Scribe, books: Books, kits: KitKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._scribe = scribe
        self._books = books
        self._kits = kits
        self._return = HandingOver(books, link, self._today, self)
        self._shown: tuple[object, ...] = ()
        self._state: DeviceState | None = None
        kits.kept.connect(self._keep)
        books.changed.connect(self._look)
        self._watch = QTimer(self, interval=round(1000 * LOOK_EVERY_S))
        self._watch.timeout.connect(self._look)
        self._watch.start()

    # What it can do.

    def hall_time(self) -> datetime | None:
        """By the link's clock while this program has heard the server; else by what was kept."""
        if self._link.clock is not None:
            return self._link.clock.now(time.monotonic_ns())
        kept = self._kits.keepsake
        return kept.time.at(datetime.now(UTC)) if kept else None

    @property
    def possible(self) -> bool:
        """Whether the pages may be shown: today's kit, a number that is left, and a disk that takes the journal."""
        kept, now = self._kits.keepsake, self.hall_time()
        if kept is None or now is None or self._books.trouble or not kept.is_of_today(now):
            return False
        day = kept.kit.office_day
        return any(self._books.ledger.next_number(block, day) is not None for block in kept.kit.blocks)

    @property
    def open_now(self) -> bool:
        kept, now = self._kits.keepsake, self.hall_time()
        return kept is not None and now is not None and kept.is_open(now)

    @property
    def next_opening(self) -> datetime | None:
        """Of today only: whether the office opens tomorrow stands in the server."""
        kept, now = self._kits.keepsake, self.hall_time()
        if kept is None or now is None or kept.house.next_opening is None or not kept.lets_in(now):
            return None
        return kept.house.next_opening if kept.house.next_opening > now else None

    @property
    def early_may_wait(self) -> bool:
        kept = self._kits.keepsake
        return kept is None or kept.house.early_may_wait

    @property
    def offer(self) -> Offer:
        """Without an outlook: how long anybody waits is known to nobody. What has no number left is not offered."""
        kept = self._kits.keepsake
        if kept is None:
            return Offer()
        services = services_alone(kept, self._books.ledger)
        return Offer(zone=kept.zone, products=kept.products, services=services)

    # What it is asked.

    def ask(self, body: Question, then: Callable[[Answer], None], *, instead_of: str | None = None) -> None:
        """`then` hears the answer once the number is on the disk."""
        coming = self._coming(body)
        if coming is not None:
            again = _answer(coming.id, coming.ticket.model_copy(update={"again": True}))
            self._books.when_given(coming.id, lambda given: then(again if given else _cannot(coming.id)))
            return
        kept, now = self._kits.keepsake, self.hall_time()
        entry = uuid.uuid4().hex
        if kept is None or now is None or not self.possible:
            then(_cannot(entry))
            return
        known = Known(kept, self._books.ledger, b64decode(kept.kit.key), now)
        reply = reply_to(body, known, new_id=entry, instead_of=instead_of)
        answer = _answer(entry, reply.told)
        if reply.given is None:
            then(answer)
            return
        self._books.give(reply.given, lambda given: then(answer if given else _cannot(entry)))

    def is_giving(self, body: Question) -> bool:
        """Whether the number that this asks for is on its way to the disk, so that nobody else may give another."""
        return self._coming(body) is not None

    def _coming(self, body: Question) -> Given | None:
        return ticket_before(body.code, Ledger(pending=self._books.reserved)) if isinstance(body, CheckIn) else None

    def ticket_again(self, body: Question) -> Answer | None:
        """Whoever got a number here and is not handed over yet gets the same one, also when the server is back.

        For a moment only this kiosk knows of them, and the server would give them another.
        """
        before = ticket_before(body.code, self._books.ledger) if isinstance(body, CheckIn) else None
        if before is None or before.day != self._today():
            return None
        return _answer(before.id, before.ticket.model_copy(update={"again": True}))

    def paper_settled(self, visit: str, outcome: PrintOutcome) -> bool:
        """Whether this is the paper of somebody who is not handed over yet."""
        if not any(each.id == visit for each in self._books.ledger.pending):
            return False
        self._books.paper(visit, outcome)
        return True

    def visit_of(self, visit: str) -> str:
        """What the server calls the visit of a ticket that was given here."""
        return self._return.visit_of(visit) or visit

    def begin(self) -> None:
        """Once everybody listens."""
        self._books.tidy(self._today())
        self._look()
        self._return.go_on()

    def stop(self) -> None:
        self._watch.stop()
        self._books.stop()
        self._scribe.stop()

    def _keep(self, kept: Keepsake) -> None:
        self._scribe.keep(kept, self._books.wrote)
        self._books.tidy(kept.kit.office_day)
        self._look()

    def _today(self) -> date | None:
        kept, now = self._kits.keepsake, self.hall_time()
        return now.astimezone(kept.zone).date() if kept and now else None

    def _look(self) -> None:
        shown = (self.possible, self.open_now, self.next_opening, self.offer)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
        state = state_of(self._books)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def state_of(books: Books) -> DeviceState:
    """What staff must know: whom the server did not take, before what may go wrong one day."""
    if books.ledger.unwelcome:
        numbers = ", ".join(given.body.number for given, _ in books.ledger.unwelcome)
        return DeviceState(
            Health.DEGRADED,
            f"The queue server did not take numbers that this kiosk gave: {numbers}. See that they are helped.",
        )
    if books.trouble:
        return DeviceState(
            Health.DEGRADED, f"This kiosk cannot let visitors in without the queue server: {books.trouble}."
        )
    return DeviceState(Health.OK, "The journal for an hour without the queue server can be written.")


def _answer(entry: str, told: TicketIssued | Refusal) -> Answer:
    return Answer(id=entry, result=told) if isinstance(told, TicketIssued) else Answer(id=entry, refusal=told)


def _cannot(entry: str) -> Answer:
    """Nothing was promised to anybody."""
    sentence = "This kiosk can give no number now."
    return Answer(id=entry, refusal=Refusal(code=RefusalCode.TRY_AGAIN, sentence=sentence))
