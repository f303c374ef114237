"""A random life of a booking plan, in the real database and in the model at once: every answer must be the same."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.service import booking, holding
from queue_server.service.free_times import Besides, Wish, free_times
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.booking_model import BookingModel, Kept, Wanted, wall
from tests.queue_server.fakes import FakeClock
from tests.queue_server.planned_house import EVERY_MIN, PRODUCTS, planned_hall

MULTIPLIED = (
    Wanted(("passport",), 3, (3,)),
    Wanted(("call",), 2, (2,)),
    Wanted(("collect", "passport"), 2, (1, 2)),
    Wanted(("passport", "collect", "passport"), 2, (1, 2, 1)),
)
"""From a system that multiplies each product by its own amount, and counts as many persons as the highest."""

WISHES = (
    *(Wanted((name,), persons) for name in PRODUCTS for persons in (1, 1, 2, 4)),
    *(Wanted(("passport", "collect"), persons) for persons in (1, 2, 3)),
    Wanted(("collect", "passport")),
    Wanted(("passport", "passport")),
    Wanted(("naturalisation", "lost")),
    Wanted(("passport", "call")),
    Wanted(("wedding", "passport")),
    *MULTIPLIED,
    *MULTIPLIED,
)
ONE_MINUTE = timedelta(minutes=1)


@dataclass
class RandomBookings:
    """Both sides and what they said differently."""

    storage: Storage
    folder: Path
    seed: int
    now: datetime
    differences: list[str] = field(default_factory=list)
    granted: int = 0
    multiplied: int = 0
    """Of those that were granted, how many had amounts."""
    refused: Counter[str] = field(default_factory=Counter)
    """By the code of the refusal."""
    compared: int = 0
    """Free times that both named."""

    def __post_init__(self) -> None:
        self._random = Random(self.seed)
        self._clock = FakeClock(self.now)
        self._hall = planned_hall(self.folder, self._clock)
        self._model = BookingModel(self.now)
        self._appointments: dict[str, Wanted] = {}
        self._holds: dict[str, Wanted] = {}
        self._last_free: list[datetime] = []

    def live(self, steps: int) -> None:
        for _ in range(steps):
            deed = self._random.choices(
                (self._book, self._hold, self._release, self._move, self._cancel, self._wait),
                weights=(14, 4, 1, 4, 2, 1),
            )[0]
            deed()
            self._compare()

    def _book(self) -> None:
        audience, (wanted, at) = self._audience(), self._wanted_at()
        held = self._some(self._holds) if self._random.random() < 0.4 else None
        if held is not None and self._random.random() < 0.8:
            wanted, at = self._holds[held], self._held_at(held) or at
        ours = "in_the_past" if at < self._clock.at - timedelta(minutes=5) else ""
        ours = ours or self._model.verdict(wanted, at, audience, *self._of(held))

        def work(uow: UnitOfWork) -> str:
            made = booking.book(
                uow,
                self._hall,
                wish=_wish(wanted),
                starts_at=at,
                person=Person("Ada"),
                channel="web",
                audience=Audience(audience),
                held=held,
            )
            return made.appointment.id

        name = self._both(f"book {wanted} at {at} by {audience}", ours, work)
        if name is not None:
            if held is not None:
                self._forget(held)
            self._model.take(name, wanted, at)
            self._appointments[name] = wanted
            self.multiplied += bool(wanted.amounts)

    def _hold(self) -> None:
        audience, (wanted, at) = self._audience(), self._wanted_at()
        before = self._some(self._holds) if self._random.random() < 0.5 else None
        if before is not None and self._random.random() < 0.8:
            wanted, at = self._holds[before], self._held_at(before) or at
        besides = Besides(hold=before)
        name = self._both(
            f"hold {wanted} at {at} by {audience} instead of {before}",
            self._model.verdict(wanted, at, audience, *self._of(before)),
            lambda uow: (
                holding.hold(
                    uow, self._hall, wish=_wish(wanted), starts_at=at, audience=Audience(audience), besides=besides
                ).id
            ),
        )
        if name is not None:
            self._model.hold(name, wanted, at, before)
            self._holds.pop(before or "", None)
            self._holds[name] = wanted

    def _release(self) -> None:
        held = self._some(self._holds)
        if held is not None:

            def work(uow: UnitOfWork) -> str:
                holding.release(uow, held)
                return held

            self._both("release", "", work)
            self._forget(held)

    def _move(self) -> None:
        name = self._some(self._appointments)
        if name is None:
            return
        wanted, audience, at = self._appointments[name], self._audience(), self._moment()
        kept = self._model.kept[name]
        held = self._some(self._holds) if self._random.random() < 0.2 else None
        stays = int(at.timestamp()) == kept.begins * 60
        ours = self._model.too_late(name, audience)
        ours = ours or ("in_the_past" if at < self._clock.at - timedelta(minutes=5) else "")
        ours = ours or ("" if stays else self._model.verdict(wanted, at, audience, name, *self._of(held)))
        moved = self._both(
            f"move {wanted} to {at} by {audience}",
            ours,
            lambda uow: (
                booking.move(uow, self._hall, appointment=name, starts_at=at, audience=Audience(audience), held=held).id
            ),
        )
        if moved is not None and not stays:
            self._model.give_back(name)
            self._model.take(name, wanted, at)
            if held is not None:
                self._forget(held)

    def _cancel(self) -> None:
        name = self._some(self._appointments)
        if name is None:
            return
        audience = self._audience()
        cancelled = self._both(
            f"cancel by {audience}",
            self._model.too_late(name, audience),
            lambda uow: booking.cancel(uow, self._hall, appointment=name, audience=Audience(audience)).id,
        )
        if cancelled is not None:
            self._model.give_back(name)
            del self._appointments[name]

    def _wait(self) -> None:
        by = timedelta(seconds=self._random.choice((20, 70, 300, 900, 4_000)))
        self._clock.at += by
        self._model.forward(by)
        self._holds = {name: wanted for name, wanted in self._holds.items() if name in self._model.kept}

    def _compare(self) -> None:
        wanted, audience = self._wanted(), self._audience()
        name = self._some(self._appointments) if self._random.random() < 0.2 else None
        held = self._some(self._holds) if self._random.random() < 0.2 else None
        first = self._day()
        last = first + timedelta(days=self._random.choice((0, 0, 1, 2)))
        ours = self._model.free_times(wanted, audience, first, last, *self._of(name), *self._of(held))
        found: list[datetime] = []

        def look(uow: UnitOfWork) -> str:
            found.extend(
                free_times(
                    uow.taken_times,
                    self._hall,
                    _wish(wanted),
                    audience=Audience(audience),
                    first=first,
                    last=last,
                    besides=Besides(appointment=name, hold=held),
                )
            )
            return ""

        theirs = self._outcome(look) or found
        if isinstance(theirs, str):
            theirs = theirs.removeprefix("refused: ")
        self.compared += len(ours) if isinstance(ours, list) else 0
        if theirs != ours:
            self._differ(f"free times of {wanted} by {audience} from {first} to {last}", ours, theirs)
        if isinstance(ours, list) and ours:
            self._last_free = ours

    def _both(self, deed: str, ours: str, work: Callable[[UnitOfWork], str]) -> str | None:
        """The name that the house gave, where it was granted; None where it was refused."""
        said = self._outcome(work)
        theirs = said.removeprefix("refused: ") if said.startswith("refused: ") else ""
        self.granted += not theirs
        if theirs:
            self.refused[theirs] += 1
        if theirs != ours:
            self._differ(deed, ours, theirs)
        return None if theirs else said

    def _outcome(self, work: Callable[[UnitOfWork], str]) -> str:
        (outcome,) = self.storage.do(work)
        if isinstance(outcome, Exception):
            raise outcome
        return str(outcome)

    def _differ(self, deed: str, ours: object, theirs: object) -> None:
        self.differences.append(f"{self._clock.at}: {deed}: the model {ours!r}, the house {theirs!r}")

    def _forget(self, held: str) -> None:
        self._model.give_back(held)
        self._holds.pop(held, None)

    def _held_at(self, held: str) -> datetime | None:
        kept = self._model.kept.get(held)
        return None if kept is None else datetime.fromtimestamp(kept.begins * 60, UTC)

    def _of(self, name: str | None) -> tuple[str, ...]:
        return () if name is None else (name,)

    def _some(self, known: dict[str, Wanted]) -> str | None:
        return self._random.choice(list(known)) if known else None

    def _wanted(self) -> Wanted:
        return self._random.choice(WISHES)

    def _audience(self) -> str:
        return self._random.choice(("public", "public", "program", "here", "staff"))

    def _day(self) -> date:
        today = wall(int(self._clock.at.timestamp()) // 60).date()
        return today + timedelta(days=self._random.choice((0, 0, 0, 0, 1, 1, 1, 2, 3, 40, 41, 120)))

    def _wanted_at(self) -> tuple[Wanted, datetime]:
        """Mostly as somebody has it already, and beside them, so that the house fills up."""
        if self._model.kept and self._random.random() < 0.7:
            kept = self._random.choice(list(self._model.kept.values())[-6:])
            wanted = kept.wanted if self._random.random() < 0.8 else self._wanted()
            return wanted, self._beside(kept)
        return self._wanted(), self._moment()

    def _moment(self) -> datetime:
        """Beside somebody, or one that was free a moment ago, or any."""
        chance = self._random.random()
        if self._model.kept and chance < 0.4:
            return self._beside(self._random.choice(list(self._model.kept.values())))
        if self._last_free and chance < 0.8:
            return self._random.choice(self._last_free[:12])
        step = self._random.randrange(-30, 4 * 24 * 60)
        return self._clock.at.replace(second=0, microsecond=0) + ONE_MINUTE * step

    def _beside(self, kept: Kept) -> datetime:
        steps = self._random.choice((0, 0, 0, 0, 0, 1, 1, -1, 2))
        odd = self._random.choice((0, 0, 0, 0, 3))
        return datetime.fromtimestamp((kept.begins + steps * EVERY_MIN + odd) * 60, UTC)


def _wish(wanted: Wanted) -> Wish:
    return Wish(wanted.products, wanted.persons, amounts=wanted.amounts)
