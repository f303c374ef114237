"""Circles of Qt objects die on the thread of the screen, whoever allocates."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qtkit.garbage import collect_on_this_thread


class Circle:
    """Holds itself, so that only the collector can end it; notes on which thread that was."""

    def __init__(self, ended_on: list[str]) -> None:
        self.itself = self
        self.ended_on = ended_on

    def __del__(self) -> None:
        self.ended_on.append(threading.current_thread().name)


@pytest.fixture(autouse=True)
def automatic_collection_again() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    if was_on:
        gc.enable()


def busy_device() -> None:
    """Allocates so much that Python would collect several times over."""
    kept = [[number] for number in range(50_000)]
    del kept


def leave_garbage() -> None:
    """More than Python lets lie before it collects."""
    for _ in range(2 * gc.get_threshold()[0]):
        Circle([])


def test_a_circle_ends_on_the_thread_of_the_screen_while_a_device_allocates(qtbot: QtBot) -> None:
    ended_on: list[str] = []
    owner = QObject()
    collect_on_this_thread(owner)
    watched = weakref.ref(Circle(ended_on))
    leave_garbage()

    device = threading.Thread(target=busy_device, name="printer")
    device.start()
    device.join()
    assert watched() is not None, "a device's thread has collected"

    qtbot.waitUntil(lambda: watched() is None, timeout=5000)
    assert set(ended_on) == {threading.main_thread().name}
