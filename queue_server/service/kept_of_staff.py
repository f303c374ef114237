"""What the use cases keep of the staff: who works where, pauses, stopped services and messages."""

from datetime import date, datetime
from typing import Protocol

from queue_server.domain.counter_session import CounterSession, Pause
from queue_server.domain.staff_message import StaffMessage


class Sessions(Protocol):
    """Who works at which counter."""

    def at(self, counter: str) -> CounterSession | None: ...
    def of_device(self, device: str) -> CounterSession | None: ...
    def put(self, session: CounterSession) -> None: ...
    def staffed(self) -> list[CounterSession]: ...
    def all(self) -> list[CounterSession]:
        """Also of the counters where nobody works."""
        ...


class Pauses(Protocol):
    """When counters called nobody, for the figures."""

    def add(self, counter: str, pause: Pause, *, ended_at: datetime) -> None: ...


class StoppedServices(Protocol):
    """Services for which a supervisor ended the tickets of a day."""

    def has(self, service: str, day: date) -> bool: ...
    def add(self, service: str, day: date) -> None: ...
    def remove(self, service: str, day: date) -> None: ...


class StaffMessages(Protocol):
    """What the lobby displays say now."""

    def shown(self) -> list[StaffMessage]: ...
    def get(self, message: str) -> StaffMessage | None: ...
    def put(self, message: StaffMessage) -> None:
        """Adds it, or replaces the one of the same id."""
        ...

    def remove(self, message: str) -> None: ...
