"""The writer's memory, a freshly read hall and a hall in dictionaries stay equal, whatever is asked of them."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import count
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from codes.short_code import short_code_of
from queue_server.adapters import schema
from queue_server.adapters.database import Database
from queue_server.adapters.group_commit import ONE_DAY
from queue_server.adapters.live_hall import read_live_hall
from queue_server.adapters.unit_of_work import SqlUnitOfWork
from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.counter_session import Arrangement, Clerk, CounterSession, Duty, PauseReason
from queue_server.domain.outlook import Crowd
from queue_server.domain.refusal import Refusal
from queue_server.domain.visit import PrintOutcome, Visit
from queue_server.service import (
    arranging,
    booking,
    calling,
    device_reports,
    pausing,
    sending_on,
    serving,
    staffing,
    taking_back,
    ticketing,
)
from queue_server.service.closing import close_earlier_days
from queue_server.service.free_times import Wish
from queue_server.service.hall import Hall
from queue_server.service.leaving import send_home
from queue_server.service.short_codes import SECRET_BYTES
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage, opened, said, stored
from tests.queue_server.builders import COUNTERS, NINE, PASSPORTS, ZONE, catalogue, hall, minutes
from tests.queue_server.fakes import FakeClock, FakeUnitOfWork

BORN = date(1947, 2, 28)
ADA = Person("Ada", born=BORN)
CLERKS = (Clerk("noor", "Noor", may=frozenset(Duty)), Clerk("sam", "Sam", ("collecting",)))
STEPS = (
    serving.arrived,
    serving.finish,
    serving.no_show,
    serving.resume,
    serving.mark_left,
    taking_back.take_back,
    calling.recall,
    calling.call_visit,
)

Asked = Callable[[UnitOfWork, Hall], str]


@dataclass(frozen=True)
class Picture:
    """What the use cases can see of the hall."""

    waiting: frozenset[Visit]
    crowds: dict[str, Crowd]
    at_counters: tuple[Visit | None, ...]
    staffed: frozenset[CounterSession]
    arranged: tuple[Arrangement | None, ...]
    through_devices: tuple[CounterSession | None, ...]


def picture(uow: UnitOfWork, seen_in: Hall) -> Picture:
    today = seen_in.today(seen_in.clock.now())
    return Picture(
        waiting=frozenset(uow.visits.waiting(today, set(seen_in.catalogue.services))),
        crowds={service: crowd for service, crowd in uow.waiting_crowds(today).items() if crowd.visits},
        at_counters=tuple(uow.visits.at_counter(today, counter.id) for counter in COUNTERS),
        staffed=frozenset(uow.sessions.staffed()),
        arranged=tuple(
            None if (found := uow.sessions.at(counter.id)) is None else found.arranged for counter in COUNTERS
        ),
        through_devices=tuple(
            found if (found := uow.sessions.of_device(device)) and found.clerk else None for device in ("pc-0", "pc-1")
        ),
    )


class HallMachine(RuleBasedStateMachine):
    """A day in a hall, carried out twice: by the house and by a model of it."""

    def __init__(self, database: Database, site: str) -> None:
        super().__init__()
        schema.bring_up_to_date(database, site)
        self.clock = FakeClock(NINE)
        self.real, self.model = Storage(database, site, self.clock), FakeUnitOfWork()
        self.real.employ(*CLERKS)
        self.real.hall, self.model_hall = (self._new_hall(site) for _ in range(2))
        self.visits: list[str] = []
        self.codes: list[str] = []
        self.moments: list[time] = []

    def _new_hall(self, site: str) -> Hall:
        ids, codes = count(1), count(1)
        small = replace(PASSPORTS, last_number=3)
        return hall(
            clock=self.clock,
            catalogue=replace(catalogue(), site=site, services={**catalogue().services, small.id: small}),
            new_id=lambda: f"{site}-{next(ids)}",
            random_bytes=lambda size: (
                bytes(size) if size == SECRET_BYTES else f"{site:>12.12}{next(codes):04d}".encode()[:size]
            ),
        )

    def teardown(self) -> None:
        self.real.group.disconnect()

    def both(self, asked: Asked) -> str:
        """The answer of the house, which must be that of the model."""
        expected = self._of_model(asked)
        (outcome,) = self.real.do(lambda uow: asked(uow, self.real.hall))
        assert outcome == expected
        return expected

    def _of_model(self, asked: Asked) -> str:
        before = deepcopy(self.model)
        try:
            return asked(self.model, self.model_hall)
        except Refusal as refusal:
            self.model = before
            return said(refusal)

    @rule(
        product=st.sampled_from(["passport", "collect", "naturalisation"]),
        also=st.sampled_from([(), ("collect",), ("passport", "collect")]),
        persons=st.integers(1, 3),
    )
    def a_walk_in_takes_a_ticket(self, product: str, also: tuple[str, ...], persons: int) -> None:
        self._remember(
            self.both(
                lambda uow, hall: (
                    ticketing.take_ticket(
                        uow, hall, product=product, language="nl", also=also, persons=persons
                    ).visit.id
                )
            )
        )

    @rule(in_min=st.integers(-30, 90))
    def somebody_books(self, in_min: int) -> None:
        starts_at = self.clock.now() + minutes(in_min)
        token = self.both(
            lambda uow, hall: (
                booking.book(
                    uow,
                    hall,
                    wish=Wish(("passport",)),
                    starts_at=starts_at,
                    person=ADA,
                    channel="web",
                    audience=Audience.CITY,
                ).codes.token
            )
        )
        self.codes.append(token)
        self.moments.append(starts_at.astimezone(ZONE).time())

    @rule(index=st.integers(0, 5))
    def somebody_shows_a_code(self, index: int) -> None:
        if self.codes:
            code = self.codes[index % len(self.codes)]
            self._remember(
                self.both(lambda uow, hall: ticketing.check_in(uow, hall, code=code, language="nl").visit.id)
            )

    @rule(index=st.integers(0, 5), early=st.booleans())
    def somebody_types_the_short_code(self, index: int, early: bool) -> None:
        if self.codes:
            code = short_code_of(self.codes[index % len(self.codes)])
            self._remember(
                self.both(
                    lambda uow, hall: ticketing.check_in(uow, hall, code=code, language="nl", early=early).visit.id
                )
            )

    @rule(index=st.integers(0, 5), early=st.booleans())
    def somebody_knows_birthday_and_time(self, index: int, early: bool) -> None:
        if self.moments:
            at = self.moments[index % len(self.moments)]
            self._remember(
                self.both(
                    lambda uow, hall: (
                        ticketing.find_appointment(uow, hall, born=BORN, at=at, language="nl", early=early).visit.id
                    )
                )
            )

    def _remember(self, answer: str) -> None:
        if not answer.startswith("refused"):
            self.visits.append(answer)

    @rule(device=st.integers(0, 1), number=st.integers(1, len(COUNTERS)), clerk=st.sampled_from(CLERKS))
    def a_clerk_signs_in(self, device: int, number: int, clerk: Clerk) -> None:
        pc, desk = f"pc-{device}", f"desk-{number}"
        self.both(lambda uow, hall: staffing.sign_in(uow, hall, device=pc, counter=desk, clerk=clerk).counter)

    @rule(device=st.integers(0, 1), back=st.booleans())
    def a_clerk_goes_to_lunch_or_is_back(self, device: int, back: bool) -> None:
        pc = f"pc-{device}"
        if back:
            self.both(lambda uow, hall: repr(pausing.end_pause(uow, hall, device=pc).pause))
        else:
            self.both(lambda uow, hall: repr(pausing.pause(uow, hall, device=pc, reason=PauseReason.BREAK).pause))

    @rule(
        device=st.integers(0, 1),
        number=st.integers(1, len(COUNTERS)),
        shut=st.booleans(),
        services=st.sampled_from([None, (), ("collecting",)]),
    )
    def a_supervisor_arranges_a_counter(
        self, device: int, number: int, shut: bool, services: tuple[str, ...] | None
    ) -> None:
        pc, desk = f"pc-{device}", f"desk-{number}"

        def arranged(uow: UnitOfWork, hall: Hall) -> str:
            arranging.arrange_counter(uow, hall, device=pc, counter=desk, shut=shut, services=services, team="")
            return desk

        self.both(arranged)

    @rule()
    def what_was_arranged_for_another_day_lapses_and_who_need_not_stay_leaves(self) -> None:
        def lapsed(uow: UnitOfWork, hall: Hall) -> str:
            arranging.lapse_arrangements(uow, hall)
            send_home(uow, hall)
            return "lapsed"

        self.both(lapsed)

    @rule(device=st.integers(0, 1))
    def a_clerk_signs_out(self, device: int) -> None:
        self.both(lambda uow, hall: staffing.sign_out(uow, hall, device=f"pc-{device}").counter)

    @rule(device=st.integers(0, 1))
    def a_counter_calls(self, device: int) -> None:
        self.both(lambda uow, hall: repr(calling.call_next(uow, hall, device=f"pc-{device}")))

    @rule(device=st.integers(0, 1), index=st.integers(0, 9), step=st.sampled_from(STEPS))
    def a_counter_takes_a_step(self, device: int, index: int, step: Callable[..., Visit]) -> None:
        if self.visits:
            visit = self.visits[index % len(self.visits)]
            self.both(lambda uow, hall: repr(step(uow, hall, device=f"pc-{device}", visit=visit)))

    @rule(device=st.integers(0, 1), index=st.integers(0, 9), sent=st.booleans())
    def a_counter_sets_somebody_aside_or_passes_them_on(self, device: int, index: int, sent: bool) -> None:
        if not self.visits:
            return
        visit, pc = self.visits[index % len(self.visits)], f"pc-{device}"
        if sent:
            self.both(
                lambda uow, hall: repr(
                    sending_on.transfer(
                        uow, hall, device=pc, visit=visit, service="collecting", first_in_line=True, note=""
                    )
                )
            )
        else:
            self.both(lambda uow, hall: repr(serving.park(uow, hall, device=pc, visit=visit, reason="form")))

    @rule(index=st.integers(0, 9), outcome=st.sampled_from(PrintOutcome))
    def a_kiosk_says_what_became_of_the_paper(self, index: int, outcome: PrintOutcome) -> None:
        if self.visits:
            visit = self.visits[index % len(self.visits)]
            self.both(lambda uow, hall: repr(device_reports.report_print(uow, visit=visit, outcome=outcome)))

    @rule(by_min=st.integers(1, 45))
    def time_passes(self, by_min: int) -> None:
        self.clock.forward(minutes=by_min)

    @rule(closed=st.booleans())
    def a_night_passes(self, closed: bool) -> None:
        self.clock.forward(minutes=14 * 60)
        if closed:
            self.both(lambda uow, hall: str(close_earlier_days(uow, hall)))

    @rule()
    def the_server_starts_anew(self) -> None:
        self.real.group.disconnect()
        self.real.group = self.real.new_group()

    @invariant()
    def memory_database_and_model_are_equal(self) -> None:
        expected = picture(self.model, self.model_hall)
        assert self.real.look(lambda uow: picture(uow, self.real.hall)) == expected
        with self.real.database.read() as connection:
            fresh = read_live_hall(connection, self.real.site, from_day=self.clock.now().date() - ONE_DAY)
            assert picture(SqlUnitOfWork(connection, self.real.site, fresh), self.real.hall) == expected


@pytest.mark.parametrize(("engine", "examples"), [("sqlite", 20), ("postgresql", 5)])
def test_whatever_is_asked_memory_database_and_model_stay_equal(
    engine: str, examples: int, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    if engine == "postgresql":
        url = request.getfixturevalue("postgres_url")
    sites = (f"hall-{number}" for number in count(1))
    with opened(url) as database:
        run_state_machine_as_test(
            lambda: HallMachine(database, next(sites)),  # type: ignore[arg-type]  # it calls whatever it is given
            settings=settings(max_examples=examples, stateful_step_count=40, phases=[Phase.generate]),
        )


def test_a_call_reads_nothing_of_the_hall_from_the_database(tmp_path: Path) -> None:
    """Also where a supervisor arranged the counter: who is at work, and how, is in memory."""
    statements: list[str] = []
    with stored(f"sqlite:///{tmp_path / 'balie.sqlite3'}") as storage:
        here = storage.hall
        storage.employ(*CLERKS)

        def morning(uow: UnitOfWork) -> str:
            staffing.sign_in(uow, here, device="pc-1", counter="desk-1", clerk=CLERKS[0])
            arranging.arrange_counter(
                uow, here, device="pc-1", counter="desk-1", shut=False, services=("passports",), team=""
            )
            return ticketing.take_ticket(uow, here, product="passport", language="nl").visit.id

        storage.look(morning)
        assert storage.group._connection is not None
        driver = storage.group._connection.connection.driver_connection
        driver.set_trace_callback(statements.append)  # type: ignore[union-attr]
        storage.look(lambda uow: calling.call_next(uow, here, device="pc-1"))
    tables = [line.split("FROM", 1)[1].split()[0] for line in statements if line.startswith("SELECT")]
    assert tables == ["site", "command"]
