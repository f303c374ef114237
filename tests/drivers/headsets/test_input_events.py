from hypothesis import given
from hypothesis import strategies as st

from drivers.headsets.input_events import (
    EV_SW,
    EV_SYN,
    EVENT,
    SW_HEADPHONE_INSERT,
    SYN_DROPPED,
    EventReader,
    Heard,
    event,
)

SW_LID, EV_KEY, KEY_VOLUMEUP = 0x00, 0x01, 115


def test_a_plug_is_heard_in_and_out() -> None:
    said = event(EV_SW, SW_HEADPHONE_INSERT, 1) + event(EV_SYN, 0, 0) + event(EV_SW, SW_HEADPHONE_INSERT, 0)

    assert EventReader().take(said) == (Heard.IN, Heard.OUT)


def test_an_event_is_as_long_as_the_kernel_of_this_machine_makes_it() -> None:
    assert EVENT.size == 24  # of 64 bits; a Raspberry Pi with a system of 32 has 16


def test_other_switches_and_keys_mean_nothing() -> None:
    said = event(EV_SW, SW_LID, 1) + event(EV_KEY, KEY_VOLUMEUP, 1) + event(EV_SW, SW_HEADPHONE_INSERT, 7)

    assert EventReader().take(said) == ()


def test_what_the_kernel_lost_is_told() -> None:
    assert EventReader().take(event(EV_SYN, SYN_DROPPED, 0)) == (Heard.LOST,)


@given(st.binary(max_size=200), st.integers(1, 30))
def test_it_does_not_matter_in_which_pieces_the_bytes_come(data: bytes, piece: int) -> None:
    whole, parted = EventReader(), EventReader()

    heard = [heard for at in range(0, len(data), piece) for heard in parted.take(data[at : at + piece])]

    assert tuple(heard) == whole.take(data)
