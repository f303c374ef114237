"""What is remembered of the lists of other systems."""

from datetime import datetime
from typing import Protocol

from queue_server.domain.appointment import Appointment, Person


class OtherLists(Protocol):
    """Of this site."""

    def said(self, source: str, external_id: str) -> str | None:
        """The keyed hash of what that system said of this appointment last; None for one never heard of."""
        ...

    def note(self, source: str, external_id: str, said: str, *, starts_at: datetime) -> None:
        """It says so now. The moment tells when all of it may be forgotten."""
        ...

    def still_booked(self, source: str, begins: datetime, ends: datetime) -> list[Appointment]:
        """From the one moment to before the other, those of that system for which nobody has come yet.

        Without those that a program of the same name booked over a face: no list names them.
        """
        ...

    def put_person(self, appointment: str, person: Person) -> None:
        """Who it is for, in place of what was known."""
        ...

    def give_up_code(self, code_hash: str) -> None:
        """The further code leads to nobody any more."""
        ...
