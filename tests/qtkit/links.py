"""A link to a hall that the test plays, with little patience, for every test of the link."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from qtkit.link import Link
from qtkit.link_state import LinkPhase, Patience
from tests.qtkit.hall import Hall
from wire.link import Hello
from wire.words import Role

HELLO = Hello(name="display-1", role=Role.DISPLAY, key="a-key-for-tests")
IMPATIENT = Patience(welcome_s=0.4, silent_s=0.6, ping_every_s=0.1, look_every_s=0.05)
BACK_WITHIN_MS = 3_000

Announce = Callable[[str], None]


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall() as hall:
        yield hall


def midway() -> float:
    return 0.5


@pytest.fixture
def link(qtbot: QtBot, hall: Hall) -> Iterator[Link]:
    link = Link(hall.url, HELLO, patience=IMPATIENT, jitter=midway)
    yield link
    link.stop()


def go_live(qtbot: QtBot, link: Link) -> None:
    if link.state.phase is LinkPhase.CONNECTING:
        link.start()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LIVE, timeout=BACK_WITHIN_MS)
