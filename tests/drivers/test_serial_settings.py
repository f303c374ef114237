"""A serial line set up as the device's manual says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.errors import BadDeviceUrl
from drivers.serial_settings import Flow, Parity, SerialSettings, take_serial_settings


def taken(**options: str) -> SerialSettings:
    return take_serial_settings(options.pop)


def test_without_options_a_line_is_set_as_it_leaves_the_factory() -> None:
    assert str(taken()) == "9600 8N1"


def test_every_option_of_an_old_pole_display_can_be_given() -> None:
    assert taken(baud="19200", parity="e", data_bits="7", stop_bits="2", flow="rts_cts") == SerialSettings(
        19200, Parity.EVEN, 7, 2, Flow.RTS_CTS
    )


def test_options_that_were_understood_are_taken_and_others_left() -> None:
    options = {"baud": "4800", "flow": "xon_xoff", "confirm": "status"}

    take_serial_settings(options.pop)

    assert options == {"confirm": "status"}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"baud": "fast"}, 'the speed "fast" is no number of baud from 1 to 4000000'),
        ({"baud": "0"}, 'the speed "0" is no number'),
        ({"baud": "99999999"}, "is no number of baud"),
        ({"parity": "some"}, 'parity is one of N, E, O, M, S; found "SOME"'),
        ({"data_bits": "5"}, 'data_bits is one of 7, 8; found "5"'),
        ({"stop_bits": "0"}, 'stop_bits is one of 1, 2; found "0"'),
        ({"flow": "hardware"}, 'flow is one of none, rts_cts, dtr_dsr, xon_xoff; found "hardware"'),
    ],
)
def test_a_slip_of_the_pen_is_answered_with_what_is_possible(options: dict[str, str], sentence: str) -> None:
    with pytest.raises(BadDeviceUrl) as caught:
        take_serial_settings(options.pop)

    assert sentence in str(caught.value)


def test_a_line_carries_fewer_bytes_the_more_bits_travel_with_each() -> None:
    assert taken().bytes_per_s == 960
    assert taken(parity="O", stop_bits="2").bytes_per_s == 800


@given(st.dictionaries(st.sampled_from(["baud", "parity", "data_bits", "stop_bits", "flow"]), st.text()))
def test_whatever_stands_in_an_address_is_understood_or_refused(options: dict[str, str]) -> None:
    try:
        settings = take_serial_settings(options.pop)
    except BadDeviceUrl:
        return
    assert settings.bytes_per_s > 0
