"""A device's thread heals for ever and ends in time."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from drivers.device_life import DeviceLife, Pauses
from drivers.device_thread import DeviceThread, stop_all
from drivers.errors import DeviceAbsent, DeviceLost
from drivers.health import DeviceState, Health

WITHIN_S = 20
"""No test takes so long; one that hangs ends here."""

OK = DeviceState(Health.OK, "The sign is ready.")


@dataclass
class ScriptedSign:
    """Each time it is opened it does the next thing of its script; afterwards it works until it is stopped."""

    script: list[Exception | None]
    opened: int = 0
    closed: int = 0
    fails_to_close: bool = False
    working: threading.Event = field(default_factory=threading.Event)
    states: queue.Queue[DeviceState] = field(default_factory=queue.Queue)

    def __post_init__(self) -> None:
        self.life = DeviceLife("sign", on_state=self.states.put, pauses=Pauses(0.001, 0.002))
        self.thread = DeviceThread(self.life, open=self.open, work=self.work, close=self.close)

    def open(self) -> None:
        self.opened += 1

    def work(self) -> None:
        if self.script and (error := self.script.pop(0)) is not None:
            raise error
        self.life.report(OK)
        self.working.set()
        while self.thread.goes_on():
            self.thread.pause(0.01)

    def close(self) -> None:
        self.closed += 1
        if self.fails_to_close:
            raise OSError("It cannot be closed.")


@contextmanager
def living(sign: ScriptedSign) -> Iterator[None]:
    sign.thread.start()
    assert sign.working.wait(WITHIN_S)
    yield
    assert sign.thread.stop(WITHIN_S)


def test_a_device_is_opened_again_until_it_works_and_closed_as_often_as_it_was_opened(
    announce_log: Callable[[str], None],
) -> None:
    announce_log("The sign is away")
    sign = ScriptedSign([DeviceAbsent("There is none."), DeviceLost("It went away.")])
    with living(sign):
        told = [sign.states.get(timeout=WITHIN_S).health for _ in range(3)]

    assert told == [Health.ABSENT, Health.ABSENT, Health.OK]
    assert (sign.opened, sign.closed) == (3, 3)


def test_a_mistake_in_a_driver_is_survived(announce_log: Callable[[str], None]) -> None:
    announce_log("The driver of the sign failed in an unforeseen way.")
    sign = ScriptedSign([ValueError("a surprise"), ValueError("a surprise")])
    with living(sign):
        told = [sign.states.get(timeout=WITHIN_S).health for _ in range(2)]

    assert told == [Health.UNKNOWN, Health.OK]


def test_a_device_that_cannot_be_closed_is_opened_again_all_the_same(announce_log: Callable[[str], None]) -> None:
    announce_log("The sign could not be closed.")
    announce_log("The sign is away")
    sign = ScriptedSign([DeviceLost("It went away.")], fails_to_close=True)
    with living(sign):
        assert sign.opened == 2


def test_what_a_stop_breaks_off_is_not_told() -> None:
    let_go, states = threading.Event(), queue.Queue[DeviceState]()
    in_work = threading.Event()

    def work() -> None:
        in_work.set()
        assert let_go.wait(WITHIN_S)
        raise DeviceLost("Its port was closed.")

    thread = DeviceThread(DeviceLife("sign", on_state=states.put), work=work)
    thread.start()
    assert in_work.wait(WITHIN_S)
    assert not thread.stop(within_s=0)
    let_go.set()

    assert thread.stop(WITHIN_S)
    assert states.empty()


def test_a_thread_is_alive_from_its_start_to_its_stop() -> None:
    sign = ScriptedSign([])
    alive = [sign.thread.alive]
    with living(sign):
        alive.append(sign.thread.alive)
    alive.append(sign.thread.alive)

    assert alive == [False, True, False]


def test_a_pause_between_two_attempts_does_not_hold_up_a_stop(announce_log: Callable[[str], None]) -> None:
    announce_log("The sign is away")
    told = threading.Event()
    life = DeviceLife("sign", on_state=lambda _: told.set(), pauses=Pauses(first_s=3600, longest_s=3600))

    def work() -> None:
        raise DeviceAbsent("There is none.")

    thread = DeviceThread(life, work=work)
    thread.start()
    assert told.wait(WITHIN_S)

    assert thread.stop(WITHIN_S)


def test_a_thread_that_was_never_started_stops_at_once() -> None:
    assert ScriptedSign([]).thread.stop()


def test_devices_that_hang_hold_up_the_end_of_a_program_once_and_not_one_after_the_other() -> None:
    let_go = threading.Event()

    def hang() -> None:
        assert let_go.wait(WITHIN_S)

    hung = [DeviceThread(DeviceLife(f"sign {number}", on_state=lambda _: None), work=hang) for number in range(5)]
    for thread in hung:
        thread.start()
    began_s = time.monotonic()
    stop_all(hung, within_s=0.3)
    took_s = time.monotonic() - began_s
    let_go.set()

    assert 0.3 <= took_s < 5 * 0.3
    assert all(thread.stop(WITHIN_S) for thread in hung)


def test_all_are_told_to_stop_before_one_is_waited_for() -> None:
    told: list[tuple[str, float]] = []

    class Told:
        def __init__(self, name: str) -> None:
            self.name = name

        def stop(self, within_s: float) -> None:
            told.append((self.name, within_s))

    stop_all([Told("scanner"), Told("printer")], within_s=100)

    assert [name for name, _ in told] == ["scanner", "printer"] * 2
    assert [within_s > 0 for _, within_s in told] == [False, False, True, True]
