"""The life that all devices lead: told on change, logged once, opened again for ever, ended in time."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.device_life import SHORT_LIVES, DeviceLife, Pauses
from drivers.errors import DeviceLost
from drivers.health import CANNOT_SAY, WORKING, DeviceState, Health

WITHIN_S = 20
"""No test takes so long; one that hangs ends here."""

OK = DeviceState(Health.OK, "The sign is ready.")
DARK = DeviceState(Health.DEGRADED, "The sign is dim.")
MUTE = DeviceState(Health.UNKNOWN, "The sign does not say how it is.")
GONE = DeviceState(Health.ABSENT, "There is no sign.")
STILL_GONE = DeviceState(Health.ABSENT, "Another cable is in its place.")


@dataclass
class Watched:
    """A life with a clock that the test turns, and what was told of it."""

    now_s: float = 100.0
    states: list[DeviceState] = field(default_factory=list)
    jitter: float = 1.0

    def __post_init__(self) -> None:
        self.life = DeviceLife(
            "sign", on_state=self.states.append, clock_s=lambda: self.now_s, jitter=lambda: self.jitter
        )

    def see(self, state: DeviceState, *, after_s: float = 0.0) -> None:
        self.now_s += after_s
        self.life.report(state)

    def lose(self, *, after_s: float) -> None:
        self.now_s += after_s
        self.life.report_loss(DeviceLost(GONE.sentence))


@pytest.fixture
def watched() -> Watched:
    return Watched()


def test_a_state_is_told_when_it_changes_and_only_then(watched: Watched, announce_log: Callable[[str], None]) -> None:
    announce_log("The sign is away")
    for state in (OK, OK, GONE, GONE, OK, OK):
        watched.see(state)

    assert watched.states == [OK, GONE, OK]


def test_a_device_that_goes_is_logged_once_and_so_is_its_return(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for state in (OK, GONE, STILL_GONE, GONE, OK):
        watched.see(state)

    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("INFO", "The sign is there: The sign is ready."),
        ("WARNING", "The sign is away: There is no sign."),
        ("INFO", "The sign is there: The sign is ready."),
    ]


def test_since_is_the_moment_at_which_the_health_changed(watched: Watched, announce_log: Callable[[str], None]) -> None:
    announce_log("The sign is away")
    watched.see(OK)
    watched.see(GONE, after_s=60)
    watched.see(STILL_GONE, after_s=60)
    watched.see(OK, after_s=60)

    assert [(state.health, state.since_s) for state in watched.states] == [
        (Health.OK, 100),
        (Health.ABSENT, 160),
        (Health.ABSENT, 160),
        (Health.OK, 280),
    ]


def test_pauses_grow_to_the_longest_and_stay_there(watched: Watched) -> None:
    pauses = [watched.life.next_pause_s() for _ in range(8)]

    assert pauses == [0.25, 0.5, 1, 2, 4, 5, 5, 5]


def test_pauses_differ_so_that_the_devices_of_a_pulled_hub_do_not_come_back_at_once() -> None:
    assert Watched(jitter=0.0).life.next_pause_s() < Watched(jitter=0.9).life.next_pause_s()


def test_a_device_that_worked_for_a_while_is_looked_for_soon_when_it_goes(
    watched: Watched, announce_log: Callable[[str], None]
) -> None:
    announce_log("The sign is away")
    for _ in range(8):
        watched.life.next_pause_s()
    watched.see(OK)
    watched.see(GONE, after_s=10)

    assert watched.life.next_pause_s() == Pauses().first_s


def test_a_device_that_opens_well_and_fails_at_once_is_left_alone_longer_each_time(
    watched: Watched, announce_log: Callable[[str], None]
) -> None:
    announce_log("The sign is away")
    pauses = []
    for _ in range(8):
        watched.see(OK)
        watched.see(GONE, after_s=0.1)
        pauses.append(watched.life.next_pause_s())

    assert pauses == sorted(pauses)
    assert pauses[-1] == Pauses().longest_s


def test_a_loose_contact_is_told_a_few_times_and_then_counts_as_away_until_it_holds(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(50):
        watched.see(OK, after_s=5)
        watched.lose(after_s=0.1)
    assert len(watched.states) == 2 * SHORT_LIVES
    assert len([record for record in caplog.records if "is away" in record.getMessage()]) == SHORT_LIVES
    assert [record.getMessage() for record in caplog.records if "comes and goes" in record.getMessage()] == [
        "The sign comes and goes; it counts as away until it is steady."
    ]

    watched.see(OK, after_s=1)
    watched.life.beat()
    assert watched.states[-1] == GONE
    watched.now_s += 10
    watched.life.beat()
    assert watched.states[-1] == OK


def test_a_device_in_contact_that_says_what_it_lacks_is_no_loose_contact(
    watched: Watched, announce_log: Callable[[str], None]
) -> None:
    announce_log("The sign is away")
    for _ in range(3 * SHORT_LIVES):
        watched.see(GONE, after_s=0.1)
        watched.see(OK, after_s=0.1)

    assert len(watched.states) == 6 * SHORT_LIVES


@pytest.mark.parametrize("loss", [DeviceState(Health.ABSENT, "Nothing answers."), MUTE])
def test_a_device_that_says_itself_that_its_contact_broke_has_a_loose_contact_too(
    watched: Watched, caplog: pytest.LogCaptureFixture, loss: DeviceState
) -> None:
    for _ in range(50):
        watched.see(OK, after_s=1)
        watched.now_s += 1
        watched.life.report(loss, lost=loss.health is Health.ABSENT)

    assert len(watched.states) == 2 * SHORT_LIVES
    assert len([record for record in caplog.records if "comes and goes" in record.getMessage()]) == 1
    watched.see(OK, after_s=1)
    assert watched.states[-1] == loss
    watched.now_s += 10
    watched.life.beat()
    assert watched.states[-1] == OK


def test_a_loose_contact_does_not_hide_that_the_paper_is_out(
    watched: Watched, announce_log: Callable[[str], None]
) -> None:
    announce_log("The sign")
    for _ in range(SHORT_LIVES):
        watched.see(OK)
        watched.lose(after_s=0.1)
    watched.see(OK)
    watched.see(STILL_GONE)

    assert watched.states[-1] == STILL_GONE


def test_a_device_that_was_steady_may_fail_again_and_is_back_at_once(
    watched: Watched, announce_log: Callable[[str], None]
) -> None:
    announce_log("The sign is away")
    for _ in range(3 * SHORT_LIVES):
        watched.see(OK)
        watched.lose(after_s=60)
    watched.see(OK)

    assert watched.states[-1] == OK


def test_a_device_that_can_only_listen_is_there_while_its_line_is_open(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    watched.life.next_pause_s()
    watched.see(CANNOT_SAY)
    watched.lose(after_s=60)
    watched.see(CANNOT_SAY)

    assert [record.getMessage() for record in caplog.records] == [
        f"The sign is there: {CANNOT_SAY.sentence}",
        f"The sign is away: {GONE.sentence}",
        f"The sign is there: {CANNOT_SAY.sentence}",
    ]
    assert watched.life.next_pause_s() == Pauses().first_s


def test_a_mistake_in_a_driver_that_repeats_is_logged_once(watched: Watched, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        watched.life.report_surprise(ValueError("a surprise"))
    watched.life.report_surprise(ValueError("another one"))

    assert [state.health for state in watched.states] == [Health.UNKNOWN]
    assert [record.exc_text is not None for record in caplog.records if record.levelname == "ERROR"] == [True, True]


def test_a_mistake_that_comes_again_after_a_good_time_is_logged_again(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    watched.life.report_surprise(ValueError("a surprise"))
    watched.see(OK)
    watched.see(OK, after_s=10)
    watched.life.report_surprise(ValueError("a surprise"))

    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]


def test_a_mistake_in_a_screen_does_not_end_the_device(announce_log: Callable[[str], None]) -> None:
    announce_log("A screen failed on what the sign told it.")

    def fail(_: DeviceState) -> None:
        raise ValueError("a surprise")

    life = DeviceLife("sign", on_state=fail)
    life.report(OK)

    assert life.state == OK


def test_a_life_that_does_not_come_round_is_seen(watched: Watched) -> None:
    watched.life.beat()
    watched.now_s += 10
    assert watched.life.came_round(within_s=15)
    watched.now_s += 10
    assert not watched.life.came_round(within_s=15)


@given(st.lists(st.sampled_from([OK, DARK, MUTE, GONE, STILL_GONE])))
def test_whatever_happens_what_was_told_last_is_how_it_is_and_no_change_is_told_twice(seen: list[DeviceState]) -> None:
    watched = Watched()
    watched.life.log = logging.Logger("nobody hears it")
    for state in seen:
        watched.see(state, after_s=1)
    watched.now_s += 10
    watched.life.beat()

    assert watched.states[-1:] == seen[-1:]
    assert all(before != after for before, after in zip(watched.states, watched.states[1:], strict=False))
    since = [state.since_s or 0 for state in watched.states]
    assert since == sorted(since)


def test_working_means_that_people_can_use_it() -> None:
    assert {OK.health, DARK.health} == WORKING


def test_what_was_meant_so_warns_nobody_in_the_log(watched: Watched, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    watched.see(DeviceState(Health.ABSENT, "There shall be none.", as_meant=True))
    assert [record.levelname for record in caplog.records] == ["INFO"]
