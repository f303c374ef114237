"""PySide6 6.12.0 lost a reference to None with each call on Python 3.11, until a busy counter client aborted."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

CALLS = 5_000


def lost_by(call: Callable[[], object]) -> int:
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.usefixtures("qapp")
def test_a_program_that_draws_all_day_keeps_its_none() -> None:
    picture = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    colour = QColor("black")
    lost = lost_by(lambda: painter.setPen(colour))
    painter.end()
    assert lost < CALLS / 10
