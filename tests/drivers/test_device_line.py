import pytest

from drivers.device_line import LineKinds, line_from_url
from drivers.errors import BadDeviceUrl

BOTH = LineKinds(what="sign", possible="Possible are serial:///dev/ttyUSB0 and tcp://host:port.")
TCP_ALONE = LineKinds(what="light", possible="Possible is tcp://host:10000.", serial=False, tcp_port=10000)


def test_a_serial_line_knows_how_long_bytes_are_under_way() -> None:
    line = line_from_url("serial:///dev/serial/by-id/usb-Sign?baud=1200&parity=E&data_bits=7", BOTH)

    assert line.address == "/dev/serial/by-id/usb-Sign"
    assert line.time_of_s(bytes(120)) == 1.0


def test_a_network_line_may_leave_out_the_usual_port() -> None:
    assert line_from_url("tcp://10.0.0.31", TCP_ALONE).address == "10.0.0.31:10000"


@pytest.mark.parametrize(
    ("url", "kinds", "said"),
    [
        ("tcp://10.0.0.31", BOTH, "the port is missing"),
        ("tcp://:4001", BOTH, "the host is missing"),
        ("tcp://10.0.0.31:4001/sign", BOTH, 'nothing can be done with "/sign"'),
        ("tcp://10.0.0.31:70000", BOTH, "from 1 to 65535"),
        ("serial://ttyUSB0", BOTH, "starts with three slashes"),
        ("serial:///dev/ttyUSB0?baud=fast", BOTH, 'the speed "fast"'),
        ("serial:///dev/ttyUSB0?colour=red", BOTH, 'the option "colour" is unknown'),
        ("serial:///dev/ttyUSB0?baud", BOTH, "bad query field"),
        ("serial:///dev/ttyUSB0", TCP_ALONE, 'nothing is known about "serial"'),
        ("/dev/ttyUSB0", BOTH, "it names no kind of line"),
    ],
)
def test_an_address_that_cannot_be_meant_is_said_with_what_is_possible(url: str, kinds: LineKinds, said: str) -> None:
    with pytest.raises(BadDeviceUrl) as caught:
        line_from_url(url, kinds)

    assert said in str(caught.value)
    assert url in str(caught.value)
    assert kinds.possible in str(caught.value)
