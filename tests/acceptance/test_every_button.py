"""Every button in every state does what `docs/visit-life.md` says, or is refused with the reason that stands there."""

import asyncio
from pathlib import Path

import pytest

from tests.acceptance import visit_life
from tests.acceptance.every_button import HOUSES, hall_with_rooms, walk_through
from tests.acceptance.kept_intervals import intervals_kept, shortfalls
from tests.acceptance.life_model import House
from tests.server_process import ServerProcess, free_port
from wire.counter_commands import TakeBack
from wire.words import VisitState

ROOMS = 2
DAYS = 15
"""In each room of each house; `python -m reliability buttons` walks through thousands."""


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.name)
def test_every_button_does_what_the_page_says_or_is_refused_with_its_reason(house: House, tmp_path: Path) -> None:
    port = free_port()
    hall = hall_with_rooms(tmp_path, house, rooms=ROOMS, port=port)
    with ServerProcess(hall.server, port) as server:
        walked = asyncio.run(walk_through(hall, server, house, seed="a short run", days=[DAYS] * ROOMS))
    assert server.said() == ""
    assert walked.presses > ROOMS * DAYS * 10
    assert shortfalls(walked.visitors, intervals_kept(hall)) == []


def test_the_page_has_a_cell_for_each_button_in_each_state() -> None:
    states = {column.partition(" ")[0] for column in visit_life.columns()}
    assert states == set(VisitState) - {VisitState.TRANSFERRED}, "transferred is over as soon as it began"
    assert len(visit_life.cells()) == len(visit_life.buttons()) * len(visit_life.columns())
    assert TakeBack.model_fields["type"].default in visit_life.buttons()
