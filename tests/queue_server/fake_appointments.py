"""Appointments, their codes and the times that they take, in dictionaries."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.dialling import dialled
from queue_server.domain.free_time import Minute, Taken
from queue_server.domain.name_search import fits
from queue_server.service.unit_of_work import CodeHashes


class FakeAppointments:
    def __init__(self) -> None:
        self.by_id: dict[str, Appointment] = {}
        self.by_code: dict[str, str] = {}
        self.by_short_code: dict[str, str] = {}
        self.by_own_secret: dict[str, str] = {}
        self.people: dict[str, Person] = {}

    def get(self, appointment: str) -> Appointment | None:
        return self.by_id.get(appointment)

    def with_code(self, code_hash: str) -> Appointment | None:
        return self.by_id.get(self.by_code.get(code_hash, ""))

    def booked_before(self, site: str, moment: datetime) -> list[Appointment]:
        here = (each for each in self.by_id.values() if each.site == site and each.starts_at < moment)
        return [each for each in here if each.state is AppointmentState.BOOKED]

    def with_short_code(self, short_hash: str) -> Appointment | None:
        return self.by_id.get(self.by_short_code.get(short_hash, ""))

    def at(self, site: str, minute: datetime) -> list[tuple[Appointment, date | None]]:
        here = [each for each in self.by_id.values() if each.site == site]
        then = [each for each in here if minute <= each.starts_at < minute + timedelta(minutes=1)]
        return [(each, self.people[each.id].born) for each in then]

    def search(
        self,
        site: str,
        *,
        begins: datetime,
        ends: datetime,
        words: tuple[str, ...],
        limit: int,
        born: date | None = None,
    ) -> list[tuple[Appointment, Person]]:
        here = [each for each in self.by_id.values() if each.site == site and begins <= each.starts_at < ends]
        named = [each for each in here if fits(self.people[each.id].name, words)]
        fitting = [each for each in named if born is None or self.people[each.id].born == born]
        ordered = sorted(fitting, key=lambda each: (each.starts_at, each.id))
        return [(each, self.people[each.id]) for each in ordered[:limit]]

    def with_own_secret(self, own_hash: str) -> Appointment | None:
        return self.by_id.get(self.by_own_secret.get(own_hash, ""))

    def from_elsewhere(self, site: str, source: str, external_id: str) -> Appointment | None:
        named = (site, source, external_id)
        return next((one for one in self.by_id.values() if (one.site, one.source, one.external_id) == named), None)

    def to_come(self, site: str, person: Person, now: datetime) -> int:
        booked = (one for one in self.by_id.values() if (one.site, one.state) == (site, AppointmentState.BOOKED))
        theirs = [self.people[one.id] for one in booked if one.starts_at > now]
        email, number = person.email.lower(), dialled(person.telephone)
        by_email = sum(bool(email) and one.email.lower() == email for one in theirs)
        return max(by_email, sum(bool(number) and dialled(one.telephone) == number for one in theirs))

    def add(self, appointment: Appointment, person: Person, codes: CodeHashes) -> None:
        self.by_id[appointment.id] = appointment
        self.people[appointment.id] = person
        self.add_codes(appointment.id, codes)

    def add_codes(self, appointment: str, codes: CodeHashes) -> None:
        """As the database: no code leads to two."""
        hashes = ((self.by_code, codes.scanned), (self.by_short_code, codes.typed), (self.by_own_secret, codes.own))
        for known, hashed in hashes:
            if hashed is not None:
                assert hashed not in known
                known[hashed] = appointment

    def update(self, appointment: Appointment) -> None:
        assert appointment.id in self.by_id
        self.by_id[appointment.id] = appointment


class FakeOtherLists:
    def __init__(self, appointments: FakeAppointments) -> None:
        self._appointments = appointments
        self.noted: dict[tuple[str, str], str] = {}

    def said(self, source: str, external_id: str) -> str | None:
        return self.noted.get((source, external_id))

    def note(self, source: str, external_id: str, said: str, *, starts_at: datetime) -> None:
        self.noted[source, external_id] = said

    def still_booked(self, source: str, begins: datetime, ends: datetime) -> list[Appointment]:
        of_source = [each for each in self._appointments.by_id.values() if each.source == source and each.external_id]
        booked = [each for each in of_source if each.state is AppointmentState.BOOKED]
        return sorted((each for each in booked if begins <= each.starts_at < ends), key=lambda each: each.starts_at)

    def put_person(self, appointment: str, person: Person) -> None:
        assert appointment in self._appointments.people
        self._appointments.people[appointment] = person

    def give_up_code(self, code_hash: str) -> None:
        del self._appointments.by_code[code_hash]


@dataclass(frozen=True)
class TakenTime:
    service: str
    taken: Taken
    appointment: str | None = None
    hold: str | None = None
    held_since: datetime | None = None
    lapses_at: datetime | None = None


class FakeTakenTimes:
    def __init__(self) -> None:
        self.all: list[TakenTime] = []

    def between(
        self,
        services: Collection[str],
        *,
        begins: Minute,
        ends: Minute,
        now: datetime,
        besides_appointment: str | None = None,
        besides_hold: str | None = None,
    ) -> list[Taken]:
        return [
            each.taken
            for each in self.all
            if each.service in services
            and each.taken.begins < ends
            and each.taken.begins + each.taken.minutes > begins
            and (each.lapses_at is None or each.lapses_at > now)
            and (each.appointment is None or each.appointment != besides_appointment)
            and (each.hold is None or each.hold != besides_hold)
        ]

    def take(self, appointment: str, service: str, taken: Taken) -> None:
        self.all.append(TakenTime(service, taken, appointment=appointment))

    def hold(self, hold: str, service: str, taken: Taken, *, since: datetime, lapses_at: datetime) -> None:
        self.all.append(TakenTime(service, taken, hold=hold, held_since=since, lapses_at=lapses_at))

    def give_back(self, appointment: str) -> None:
        self.all = [each for each in self.all if each.appointment != appointment]

    def held_since(self, hold: str, begins: Minute, now: datetime) -> datetime | None:
        so_far = (each for each in self.all if each.lapses_at is not None and each.lapses_at > now)
        found = (each.held_since for each in so_far if (each.hold, each.taken.begins) == (hold, begins))
        return next(found, None)

    def release(self, hold: str) -> None:
        self.all = [each for each in self.all if each.hold != hold]

    def forget_lapsed(self, now: datetime) -> None:
        self.all = [each for each in self.all if each.lapses_at is None or each.lapses_at > now]
