"""The staff of a hall in dictionaries: who works where, pauses, what a supervisor said, the last steps."""

from datetime import date, datetime

from queue_server.domain.counter_session import CounterSession, Pause
from queue_server.domain.last_step import LastStep
from queue_server.domain.staff_message import StaffMessage


class FakeSessions:
    def __init__(self) -> None:
        self.by_counter: dict[str, CounterSession] = {}

    def at(self, counter: str) -> CounterSession | None:
        return self.by_counter.get(counter)

    def of_device(self, device: str) -> CounterSession | None:
        return next((session for session in self.by_counter.values() if session.device == device), None)

    def put(self, session: CounterSession) -> None:
        self.by_counter[session.counter] = session

    def staffed(self) -> list[CounterSession]:
        return [session for session in self.by_counter.values() if session.clerk is not None]

    def all(self) -> list[CounterSession]:
        return list(self.by_counter.values())


class FakePauses:
    def __init__(self) -> None:
        self.log: list[tuple[str, Pause, datetime]] = []

    def add(self, counter: str, pause: Pause, *, ended_at: datetime) -> None:
        self.log.append((counter, pause, ended_at))


class FakeStoppedServices:
    def __init__(self) -> None:
        self.by_day: set[tuple[date, str]] = set()

    def has(self, service: str, day: date) -> bool:
        return (day, service) in self.by_day

    def add(self, service: str, day: date) -> None:
        self.by_day.add((day, service))

    def remove(self, service: str, day: date) -> None:
        self.by_day.discard((day, service))


class FakeStaffMessages:
    def __init__(self) -> None:
        self.by_id: dict[str, StaffMessage] = {}

    def shown(self) -> list[StaffMessage]:
        return list(self.by_id.values())

    def get(self, message: str) -> StaffMessage | None:
        return self.by_id.get(message)

    def put(self, message: StaffMessage) -> None:
        self.by_id[message.id] = message

    def remove(self, message: str) -> None:
        del self.by_id[message]


class FakeLastSteps:
    def __init__(self) -> None:
        self.by_counter: dict[str, LastStep] = {}

    def of(self, counter: str) -> LastStep | None:
        return self.by_counter.get(counter)

    def put(self, step: LastStep) -> None:
        self.by_counter[step.counter] = step

    def remove(self, counter: str) -> None:
        del self.by_counter[counter]
