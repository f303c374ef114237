"""What has become of everybody: written by the threads that play people and clerks, read at the end."""

import threading
from dataclasses import dataclass, field

from balie.demo.visitors import End, Visitor

READING_THE_NUMBER_S = 6.0


@dataclass
class Record:
    """One person's morning as it went."""

    visitor: Visitor
    number: str = ""
    end: End | None = None
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Press:
    """A clerk pressed "next" and got this number."""

    number: str
    ns: int


class Register:
    """Who has which number, and how each way ended."""

    def __init__(self) -> None:
        self._lock = threading.Condition()
        self._records: dict[str, Record] = {}
        self._by_number: dict[str, Record] = {}
        self._asking = 0
        self.presses: list[Press] = []

    def expect(self, visitor: Visitor) -> None:
        """Somebody is on their way."""
        with self._lock:
            self._records[visitor.name] = Record(visitor)

    def ticket(self, visitor: Visitor, number: str) -> None:
        """They hold a number; a second one for the same person would be a fault."""
        with self._lock:
            record = self._records[visitor.name]
            if record.number and record.number != number:
                record.remarks.append(f"got {number} after {record.number}")
            taken = self._by_number.get(number)
            if taken is not None and taken is not record:
                record.remarks.append(f"{number} was handed out to {taken.visitor.name} too")
            record.number = number
            self._by_number[number] = record
            self._lock.notify_all()

    def who(self, number: str) -> Visitor | None:
        """Whose number this is; somebody called at once may still be reading it from the kiosk."""
        with self._lock:
            self._lock.wait_for(lambda: number in self._by_number, READING_THE_NUMBER_S)
            record = self._by_number.get(number)
            return None if record is None else record.visitor

    def asks_for_help(self) -> None:
        """Somebody at a kiosk called a member of staff."""
        with self._lock:
            self._asking += 1

    def goes_to_help(self) -> bool:
        """Whether the clerk who asks this is the one who goes; for each call it is one only."""
        with self._lock:
            goes = self._asking > 0
            self._asking -= goes
            return goes

    def pressed(self, number: str, ns: int) -> None:
        """A clerk called this number, pressing at this moment of the machine's monotonic clock."""
        with self._lock:
            self.presses.append(Press(number, ns))

    def ended(self, visitor: Visitor, end: End) -> None:
        """Their way is over."""
        with self._lock:
            record = self._records[visitor.name]
            if record.end is not None:
                record.remarks.append(f"ended as {end} after {record.end}")
            record.end = end

    def has_ended(self, visitor: Visitor) -> bool:
        """Whether their way is over already."""
        with self._lock:
            return self._records[visitor.name].end is not None

    def remark(self, visitor: Visitor, remark: str) -> None:
        """Something went otherwise than it should."""
        with self._lock:
            self._records[visitor.name].remarks.append(remark)

    def all(self) -> list[Record]:
        """Everybody."""
        with self._lock:
            return list(self._records.values())

    def in_the_hall(self) -> int:
        """How many hold a number and are not at their end."""
        with self._lock:
            return sum(record.end is None and bool(record.number) for record in self._records.values())

    def open_ways(self) -> int:
        """How many are still under way."""
        with self._lock:
            return sum(record.end is None for record in self._records.values())
