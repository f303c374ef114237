"""The one grammar of addresses: what is not meant is refused with a reason, and nothing is forgiven in silence."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.device_url import DeviceUrl
from drivers.errors import BadDeviceUrl


def test_an_address_is_taken_apart() -> None:
    address = DeviceUrl("tcp://terminal-server:4001/?confirm=status")

    assert (address.scheme, address.place()) == ("tcp", ("terminal-server", 4001))
    assert (address.take("confirm", "auto"), address.take("mode", "text")) == ("status", "text")
    address.refuse_other_options()


def test_a_number_address_of_the_newer_kind_stands_in_brackets() -> None:
    assert DeviceUrl("tcp://[fd00::21]:9100").place() == ("fd00::21", 9100)


def test_a_path_may_hold_what_is_written_with_percent_signs() -> None:
    assert DeviceUrl("file:///srv/my%20tickets%23/").file_path() == "/srv/my tickets#/"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("tcp://10.0.0.31:4001\n", "a line break"),
        (" tcp://10.0.0.31:4001", "a space at its end"),
        ("tcp://[10.0.0.31:4001", "it cannot be read"),
        ("serial:///dev/ttyUSB0#2?baud=9600", 'a "#" is written as %23'),
        ("tcp://host?baud=1&baud=2", "stands there twice"),
        ("tcp://host?baud", r'options are written "\?name=value'),
    ],
)
def test_what_the_library_would_forgive_is_refused(url: str, reason: str) -> None:
    with pytest.raises(BadDeviceUrl, match=reason):
        DeviceUrl(url)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("tcp://", "the host is missing"),
        ("tcp://somebody@host:1", "no host in a network"),
        ("tcp://two words:1", "no host in a network"),
        ("tcp://host", "the port is missing"),
        ("tcp://host:0", "from 1 to 65535"),
        ("tcp://host:70000", "from 1 to 65535"),
        ("tcp://host:1/path", 'nothing can be done with "/path"'),
    ],
)
def test_a_place_in_the_network_is_a_host_and_a_port_and_nothing_else(url: str, reason: str) -> None:
    with pytest.raises(BadDeviceUrl, match=reason):
        DeviceUrl(url).place()


@pytest.mark.parametrize("url", ["serial:", "serial:///", "serial://dev/ttyUSB0", "serial:dev/ttyUSB0"])
def test_a_path_starts_with_three_slashes(url: str) -> None:
    with pytest.raises(BadDeviceUrl, match="three slashes"):
        DeviceUrl(url).file_path()


def test_an_option_that_nobody_knows_is_told_with_the_nearest_that_is_known() -> None:
    address = DeviceUrl("serial:///dev/ttyUSB0?bauds=9600")
    address.take("baud", "9600")

    with pytest.raises(BadDeviceUrl, match='the option "bauds" is unknown here; did you mean "baud"'):
        address.refuse_other_options()


METHODS: list[Callable[[DeviceUrl], object]] = [
    DeviceUrl.place,
    DeviceUrl.file_path,
    DeviceUrl.be_nothing_but_options,
    DeviceUrl.refuse_other_options,
]
PIECES = st.sampled_from(
    ["tcp", "serial", "://", "/", "[", "]", "@", ":", "9100", "?", "a=b", "&", "%00", "#", " ", "é"]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.sampled_from(METHODS))
def test_whatever_is_written_it_is_read_or_refused_with_a_reason(
    url: str, method: Callable[[DeviceUrl], object]
) -> None:
    with suppress(BadDeviceUrl):
        method(DeviceUrl(url))
