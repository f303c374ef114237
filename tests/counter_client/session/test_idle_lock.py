"""A desk that nobody touches locks itself, and no desk at which somebody works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_client.session.idle_lock import IdleLock
from counter_client.session.session import Session
from tests.counter_client.clerks import SlowServer, a_session, at_work
from tests.counter_client.halls import a_hall, a_walk_in, called_here, served_here

SOON_MS, NEVER_MS = 30, 3_600_000
CLEARLY_MS = 1_500
"""Qt lets so long a timer end on a whole second: what began anew within one may end in the same."""


def is_locked(session: Session) -> bool:
    return session.moment.desk.locked


def left_ms(lock: IdleLock) -> int:
    """-1 while it waits for nothing."""
    return lock._patience.remainingTime()


def test_a_free_desk_that_nobody_touches_is_locked(qtbot: QtBot) -> None:
    session = at_work(SlowServer(), a_hall(a_walk_in()))
    lock = IdleLock(session, after_ms=SOON_MS)
    session.tick()
    qtbot.waitUntil(lambda: is_locked(session))
    assert left_ms(lock) == -1


@pytest.mark.parametrize("here", [called_here(a_walk_in()), served_here(a_walk_in())], ids=["called", "serving"])
def test_a_clerk_with_a_visitor_is_not_locked_out(qtbot: QtBot, here: object) -> None:
    session = at_work(SlowServer(), a_hall(here))  # type: ignore[arg-type]
    lock = IdleLock(session, after_ms=NEVER_MS)
    session.tick()
    assert left_ms(lock) == -1


def test_nobody_waits_for_a_lock_where_nobody_signed_in(qtbot: QtBot) -> None:
    session = a_session(SlowServer(), a_hall())
    lock = IdleLock(session, after_ms=NEVER_MS)
    session.tick()
    assert left_ms(lock) == -1


def test_a_key_anywhere_in_the_program_begins_the_wait_anew(qtbot: QtBot) -> None:
    session = at_work(SlowServer(), a_hall())
    lock = IdleLock(session, after_ms=NEVER_MS)
    session.tick()
    window = QWidget()
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: left_ms(lock) < NEVER_MS - CLEARLY_MS)
    before = left_ms(lock)
    QTest.keyClick(window, Qt.Key.Key_A)
    assert left_ms(lock) > before


def test_the_seconds_that_go_by_do_not_count_as_a_touch(qtbot: QtBot) -> None:
    session = at_work(SlowServer(), a_hall())
    lock = IdleLock(session, after_ms=NEVER_MS)
    session.tick()
    qtbot.waitUntil(lambda: left_ms(lock) < NEVER_MS)
    before = left_ms(lock)
    session.tick()
    assert left_ms(lock) <= before
