"""What may come from a headset socket, or from whatever else was plugged in there."""

from drivers.headsets.input_events import EV_SW, EV_SYN, EVENT, SW_HEADPHONE_INSERT, SYN_DROPPED, EventReader, event
from tests.hostile.parser import Parser

MOVES = event(EV_SW, SW_HEADPHONE_INSERT, 1) + event(EV_SYN, 0, 0) + event(EV_SW, SW_HEADPHONE_INSERT, 0)
LOSES = event(EV_SYN, SYN_DROPPED, 0) + event(EV_SW, SW_HEADPHONE_INSERT, 1)


def check_input_events(fed: bytes) -> None:
    heard = EventReader().take(fed)
    assert len(heard) <= len(fed) // EVENT.size, "a plug out of noise"


PARSERS = (Parser("input events of a headset socket", (MOVES, LOSES), check_input_events),)
