"""Once a night, while nobody is there, and never twice."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from config.night import night_window
from qtkit.night_restart import NightRestart, is_due

WINDOW = night_window("03:30-04:30")
NIGHT = datetime(2026, 3, 2, tzinfo=UTC)
A_DAY = timedelta(hours=20)
SHARES = st.floats(0, 1)


def at(text: str) -> datetime:
    hours, minutes = map(int, text.split(":"))
    return NIGHT + timedelta(hours=hours, minutes=minutes)


class Kiosk:
    """What the restart asks, and how often it ended the program."""

    def __init__(self, parent: QObject) -> None:
        self.now: datetime | None = None
        self.is_at_rest = True
        self.ends = 0
        self.restart = NightRestart(
            WINDOW, parent, now=lambda: self.now, at_rest=lambda: self.is_at_rest, end=self.end, share=lambda: 0.0
        )

    def end(self) -> None:
        self.ends += 1

    def look_at(self, now: datetime | None) -> int:
        self.now = now
        self.restart.look()
        return self.ends


@pytest.fixture
def kiosk(qapp: QApplication) -> Iterator[Kiosk]:
    parent = QObject()
    yield Kiosk(parent)
    shiboken6.delete(parent)


def test_a_kiosk_of_yesterday_is_ended_in_the_window(kiosk: Kiosk) -> None:
    assert kiosk.look_at(at("03:30") - A_DAY) == 0
    assert kiosk.look_at(at("03:29")) == 0
    assert kiosk.look_at(at("03:30")) == 1


def test_nobody_is_sent_away(kiosk: Kiosk) -> None:
    kiosk.look_at(at("03:30") - A_DAY)
    kiosk.is_at_rest = False
    assert kiosk.look_at(at("03:30")) == 0

    kiosk.is_at_rest = True

    assert kiosk.look_at(at("04:10")) == 1


def test_who_was_just_started_again_is_left_alone(kiosk: Kiosk) -> None:
    kiosk.look_at(at("03:31"))

    assert [kiosk.look_at(at(text)) for text in ("03:32", "04:00", "04:29", "04:31", "12:00")] == [0] * 5


def test_without_the_halls_clock_nothing_happens(kiosk: Kiosk) -> None:
    assert kiosk.look_at(None) == 0


@given(share=SHARES)
def test_everybody_has_half_the_window_to_become_free(share: float) -> None:
    assert is_due(WINDOW, at("04:00"), A_DAY, share)
    assert is_due(WINDOW, at("04:29"), A_DAY, share)


@given(share=SHARES, minute=st.integers(0, 24 * 60 - 1))
def test_never_by_day(share: float, minute: int) -> None:
    now = NIGHT + timedelta(minutes=minute)

    assert not is_due(WINDOW, now, A_DAY, share) or at("03:30") <= now < at("04:30")


def test_kiosks_of_one_hall_go_one_after_the_other() -> None:
    assert is_due(WINDOW, at("03:31"), A_DAY, 0.0)
    assert not is_due(WINDOW, at("03:31"), A_DAY, 0.5)
