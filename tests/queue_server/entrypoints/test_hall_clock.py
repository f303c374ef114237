"""The server's clock: never back, never still."""

from datetime import UTC, datetime, timedelta

from queue_server.entrypoints.hall_clock import RealClock, RehearsalClock

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Machine:
    """A machine's wall clock and its stopwatch, which a test turns."""

    def __init__(self) -> None:
        self.wall = NINE
        self.stopwatch_s = 100.0

    def run(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.stopwatch_s += seconds


def clock_of(machine: Machine) -> RealClock:
    return RealClock(lambda: machine.wall, lambda: machine.stopwatch_s)


def test_it_is_as_late_as_the_machine_says() -> None:
    machine = Machine()
    clock = clock_of(machine)
    machine.run(12.5)
    assert clock.now() == NINE + timedelta(seconds=12.5)


def test_it_follows_a_clock_that_is_put_forward() -> None:
    machine = Machine()
    clock = clock_of(machine)
    machine.wall += timedelta(hours=1)
    assert clock.now() == NINE + timedelta(hours=1)


def test_a_clock_that_is_put_back_lets_nobody_jump_the_queue_and_no_wait_stand_still() -> None:
    machine = Machine()
    clock = clock_of(machine)
    machine.wall -= timedelta(seconds=20)
    moments = []
    for _ in range(10):
        machine.run(1)
        moments.append(clock.now())
    assert moments == sorted(set(moments)), "two moments are the same, or in the wrong order"
    assert moments[-1] == NINE + timedelta(seconds=5)


def test_it_is_right_again_after_a_while() -> None:
    machine = Machine()
    clock = clock_of(machine)
    machine.wall -= timedelta(seconds=20)
    for _ in range(45):
        machine.run(1)
        clock.now()
    assert clock.now() == machine.wall


def test_whoever_watches_the_log_learns_of_it_once(announce_log: object) -> None:
    assert callable(announce_log)
    announce_log("clock_put_back")
    machine = Machine()
    clock = clock_of(machine)
    machine.wall -= timedelta(hours=1)
    machine.run(1)
    clock.now()
    clock.now()


def test_a_rehearsal_runs_at_its_own_rate() -> None:
    clock = RehearsalClock(NINE, 1_000)
    assert NINE <= clock.now() < NINE + timedelta(hours=1)
    assert clock.rate == 1_000
