import socket
import struct
import time

import pytest

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceLost, DeviceSilent
from drivers.tcp_port import open_tcp_port
from tests.drivers.printers.far_end import answering, far_end

LOCALHOST = "127.0.0.1"


def test_what_was_said_before_the_question_is_forgotten() -> None:
    with far_end(answering({1: b"\x12\x12\x12"})) as number:
        port = open_tcp_port(LOCALHOST, number, Deadline.after(2))
        port.write(b"\x10\x04\x01", Deadline.after(2))
        assert port.read(2)

        port.forget_input()

        assert port.read(0.05) == b""
        port.close()


def test_a_far_end_that_never_reads_stops_a_write_at_its_deadline() -> None:
    with socket.create_server((LOCALHOST, 0)) as server:
        port = open_tcp_port(LOCALHOST, server.getsockname()[1], Deadline.after(2))
        started = time.monotonic()

        with pytest.raises(DeviceSilent, match=r"of 20000000 bytes are left"):
            port.write(bytes(20_000_000), Deadline.after(0.3))

        assert time.monotonic() - started < 2
        port.close()


def test_a_closed_and_a_reset_connection_are_both_lost() -> None:
    def reset(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    for hang_up in (lambda connection: None, reset):
        with far_end(hang_up) as number:
            port = open_tcp_port(LOCALHOST, number, Deadline.after(2))
            with pytest.raises(DeviceLost):
                port.read(2)
            port.close()


def test_a_name_that_no_machine_has_is_absent() -> None:
    with pytest.raises(DeviceAbsent, match=r"printer\.invalid:9100 cannot be reached"):
        open_tcp_port("printer.invalid", 9100, Deadline.after(2))
