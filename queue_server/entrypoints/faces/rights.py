"""What a program may do over a face, by its settings: book and cancel for itself, read all there is, or nothing."""

from dataclasses import dataclass

from config.faces import Face
from queue_server.domain.appointment import Appointment
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.caller import Caller


class NotForThisProgramError(Exception):
    """A program that is known, and may not do this here."""

    def __init__(self, what: str) -> None:
        super().__init__(f"This program may not {what} over this face, by the server's settings.")


@dataclass(frozen=True)
class Rights:
    """Over one face."""

    face: Face

    def check_uses(self, who: Caller) -> None:
        """Raises `NotForThisProgramError` for whom the settings leave out."""
        if not (self._books(who) or self._reads_all(who)):
            raise NotForThisProgramError("ask anything")

    def check_books(self, who: Caller) -> None:
        """Raises `NotForThisProgramError` for who only reads."""
        if not self._books(who):
            raise NotForThisProgramError("book or cancel")

    def made_by(self, who: Caller) -> str | None:
        """Whose bookings this program sees: its own; None for everybody's."""
        return None if self._reads_all(who) else who.name

    def sees(self, who: Caller, appointment: Appointment) -> bool:
        """To who may not see it, it is as if it were not there: ids are no secrets."""
        return self._reads_all(who) or appointment.source == who.name

    def cancels(self, who: Caller, appointment: Appointment) -> bool:
        """Only what it made itself, also where it reads more."""
        return who.role is DeviceRole.SYSTEM or (self._books(who) and appointment.source == who.name)

    def _books(self, who: Caller) -> bool:
        if who.role is DeviceRole.SYSTEM:
            return True
        named = self.face.programs
        return who.name not in self.face.readers if named is None else who.name in named

    def _reads_all(self, who: Caller) -> bool:
        return who.role is DeviceRole.SYSTEM or who.name in self.face.readers
