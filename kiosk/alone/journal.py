"""The journal of a kiosk alone: a line per record, on the disk before anybody is told, and read again after any end.

A line is the checksum of its record and the record as JSON. A power cut may leave a torn last line: its visitor was
never told of a number, so it is cut off and forgotten. A line that is whole and wrong is another matter, the last one
too: the disk lost what somebody was told, and numbers of that day are not given on.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from zlib import crc32

from pydantic import Field, TypeAdapter, ValidationError

from kiosk.alone.disk import Disk
from kiosk.alone.ledger import Doubted, Ledger, Record, replayed

log = logging.getLogger("kiosk")

FILE = "journal"
NOTHING = b"\x00\x00"
"""No line of ours holds it, and no single bit that flips makes it."""
_RECORD: TypeAdapter[Record] = TypeAdapter(Annotated[Record, Field(discriminator="kind")])


@dataclass(frozen=True)
class Found:
    """What a journal says."""

    ledger: Ledger
    sound: bool
    """No line is damaged."""
    doubted_on: date | None = None
    """The day on which its damage was found; None for damage that nobody has seen before."""


class Journal:
    """Used by one thread at a time."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._size = 0
        """Of what is known to be whole; what lies behind it is cut off before the next line."""
        self._torn = False

    def read(self) -> Found:
        """Everything that was written; a torn last line is as if it had never been.

        Raises:
            OSError: The file cannot be read.
        """
        data = self._disk.read(FILE) or b""
        whole, newline, rest = data.rpartition(b"\n")
        self._size, self._torn = len(whole) + len(newline), bool(rest)
        records = [_record_in(line) for line in whole.split(b"\n")] if newline else []
        if records and records[-1] is None and NOTHING in whole[whole.rfind(b"\n") + 1 :]:
            # A cut may also leave blocks of nothing, with a newline of an older file behind them.
            self._size, self._torn = whole.rfind(b"\n") + 1, True
            records = records[:-1]
        if _record_in(rest[:-1]) is not None:
            # The line is whole, and something stands in the place of its newline.
            self._size, self._torn = len(data), False
            records = [*records, _record_in(rest[:-1]), None]
        sound = [record for record in records if record is not None]
        if len(sound) < len(records):
            log.error("The journal of this kiosk has %d damaged lines.", len(records) - len(sound))
        return Found(replayed(sound), sound=len(sound) == len(records), doubted_on=_doubted_on(records))

    def append(self, record: Record) -> None:
        """Durable when it returns.

        Raises:
            OSError: It is not on the disk, and will not be.
        """
        if self._torn:
            self._disk.cut(FILE, self._size)
            self._torn = False
        line = _line_of(record)
        try:
            self._disk.append(FILE, line)
        except OSError:
            self._torn = True
            raise
        self._size += len(line)

    def sum_up(self, records: Iterable[Record]) -> None:
        """Puts these records in the place of all that was written.

        Raises:
            OSError: All is as it was.
        """
        data = b"".join(_line_of(record) for record in records)
        self._disk.replace(FILE, data)
        self._size, self._torn = len(data), False

    def probe(self) -> None:
        """Whether the disk takes a line again.

        Raises:
            OSError: It does not.
        """
        data = (self._disk.read(FILE) or b"")[: self._size]
        self._disk.replace(FILE, data)
        self._torn = False


def _doubted_on(records: Sequence[Record | None]) -> date | None:
    """None also where a line that is damaged stands behind the doubt: that is another damage."""
    known: date | None = None
    for record in records:
        if record is None:
            known = None
        elif isinstance(record, Doubted):
            known = record.day
    return known


def _line_of(record: Record) -> bytes:
    said = _RECORD.dump_json(record)
    return b"%08x %s\n" % (crc32(said), said)


def _record_in(line: bytes) -> Record | None:
    checksum, _, said = line.partition(b" ")
    if checksum != b"%08x" % crc32(said):
        return None
    try:
        return _RECORD.validate_json(said)
    except ValidationError:
        return None
