"""Free times, holds, bookings, moves: in a random life the house says what a model says that looks at every minute.

`python -m reliability bookings` plays ten thousand steps.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.queue_server.adapters.storage import stored
from tests.queue_server.random_bookings import RandomBookings

STEPS = 250
BEGINNINGS = {
    "clocks go back": datetime(2026, 10, 23, 14, 12, 40, tzinfo=UTC),
    "clocks go forward": datetime(2027, 3, 26, 11, 3, 5, tzinfo=UTC),
    "Christmas": datetime(2026, 12, 23, 7, 30, tzinfo=UTC),
    "a roster begins": datetime(2026, 12, 14, 16, 59, 59, tzinfo=UTC),
}


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_every_answer_is_that_of_the_model(beginning: str, tmp_path: Path) -> None:
    with stored(f"sqlite:///{tmp_path / 'balie.sqlite3'}") as storage:
        life = RandomBookings(storage, tmp_path, seed=6, now=BEGINNINGS[beginning])
        life.live(STEPS)
    assert life.differences == []
    happened = (life.granted, life.refused["time_taken"], life.refused["not_open_then"], life.compared)
    assert min(happened) > STEPS / 20, f"a life in which nothing happens shows nothing: {life.refused}"


def test_every_answer_is_that_of_the_model_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    with stored(postgres_url) as storage:
        life = RandomBookings(storage, tmp_path, seed=66, now=BEGINNINGS["clocks go forward"])
        life.live(STEPS)
    assert life.differences == []
