"""The ledger as it is now, beside the journal that makes it last: what is told to nobody before it is written."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.alone.journal import Found
from kiosk.alone.ledger import (
    Counted,
    Doubted,
    Given,
    HandedOver,
    Ledger,
    Papered,
    Record,
    TurnedDown,
    Untold,
    entered,
    replayed,
    summed_up,
)
from kiosk.alone.scribe import Scribe
from wire.words import PrintOutcome

log = logging.getLogger("kiosk")

PROBE_EVERY_S = 30.0
"""A disk that was full may have room again, once somebody tidied it."""


@dataclass
class _Reserved:
    """A number that is not on the disk yet: it is nobody's, and nobody else gets it."""

    entry: Given
    then: list[Callable[[bool], None]]


class Books(QObject):
    """Kept on the screen's thread; written on the journal's.

    Signals:
        changed: The ledger, or whether anything can be written down.
    """

    changed = Signal()

    def __init__(self, scribe: Scribe, found: Found, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ledger: Ledger = found.ledger
        """What is on the disk, and the numbers that are on their way there."""
        self._reserved: dict[str, _Reserved] = {}
        self._cannot_write = ""
        self._damaged = not found.sound
        self._doubted_on = found.doubted_on
        self._scribe = scribe
        self._probe = QTimer(self, interval=round(1000 * PROBE_EVERY_S))
        self._probe.timeout.connect(self.try_again)

    @property
    def trouble(self) -> str:
        """Why no number may be given; empty while all is well."""
        return "its journal is damaged" if self._damaged else self._cannot_write

    def give(self, entry: Given, then: Callable[[bool], None]) -> None:
        """`then` hears whether the number is on the disk; only then may the visitor hear of it.

        Until then it is reserved. A disk that hangs is not waited for: `then` hears no, and if the line comes onto the
        disk after all, the next one says that nobody was told.
        """
        self._reserved[entry.id] = _Reserved(entry, [then])
        self.ledger = entered(self.ledger, Counted(entry.day, entry.body.service, entry.number))
        self._scribe.write(entry, partial(self._given, entry))

    @property
    def reserved(self) -> tuple[Given, ...]:
        """Whose visitors wait for the disk."""
        return tuple(each.entry for each in self._reserved.values())

    def when_given(self, entry: str, then: Callable[[bool], None]) -> None:
        """Somebody asks again for what is on its way to the disk."""
        self._reserved[entry].then.append(then)

    def _given(self, entry: Given, error: OSError | None) -> None:
        reserved = self._reserved.pop(entry.id, None)
        if error is None and reserved is not None:
            self.ledger = entered(self.ledger, entry)
        elif error is None:
            self._scribe.write(Untold(entry.id), self.wrote)
        self.wrote(error)
        for then in reserved.then if reserved else ():
            then(error is None)

    def paper(self, entry: str, outcome: PrintOutcome) -> None:
        self._enter(Papered(entry, outcome))

    def handed_over(self, entry: str, today: date | None) -> None:
        """Once nobody is left to hand over, the journal forgets all but the numbers."""
        self._enter(HandedOver(entry))
        self.tidy(today)

    def turned_down(self, entry: str, sentence: str, today: date | None) -> None:
        self._enter(TurnedDown(entry, sentence))
        self.tidy(today)

    def tidy(self, today: date | None) -> None:
        """Also on a new day: whom the server did not take yesterday is nobody's task today."""
        if today is None or self._doubted(today) or self.ledger.pending or self._reserved:
            return
        records = summed_up(self.ledger, today)
        self.ledger = replayed(records)
        self._scribe.sum_up(records, self.wrote)
        self.changed.emit()

    def try_again(self) -> None:
        if not self._scribe.hangs:
            self._scribe.probe(self.wrote)

    def stop(self) -> None:
        self._probe.stop()

    def _doubted(self, today: date) -> bool:
        """A damaged line may hide a number of today: only tomorrow's numbers are sure to be new.

        The day is written down, since a kiosk may be switched off every night.
        """
        if self._damaged and self._doubted_on is None:
            self._doubted_on = today
            self._scribe.write(Doubted(today), self.wrote)
        self._damaged = self._damaged and self._doubted_on is not None and today <= self._doubted_on
        return self._damaged

    def _enter(self, record: Record) -> None:
        self.ledger = entered(self.ledger, record)
        self._scribe.write(record, self.wrote)
        self.changed.emit()

    def wrote(self, error: OSError | None) -> None:
        """What became of the last thing that was written into this kiosk's folder."""
        trouble = "" if error is None else f"its folder cannot be written ({error.strerror or error})"
        if trouble and not self._cannot_write:
            log.warning("This kiosk cannot write its journal: %s.", error)
        if self._cannot_write and not trouble:
            log.info("This kiosk can write its journal again.")
        self._cannot_write = trouble
        if trouble:
            self._probe.start()
        else:
            self._probe.stop()
        self.changed.emit()
