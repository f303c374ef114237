import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent, DeviceLost, DeviceSilent
from drivers.name_lookup import Address
from drivers.tcp_port import TcpAddress
from tests.drivers.printers.far_end import answering, far_end

LOCALHOST = "127.0.0.1"


def test_what_was_said_before_the_question_is_forgotten() -> None:
    with far_end(answering({1: b"\x12\x12\x12"})) as number:
        port = TcpAddress(LOCALHOST, number).open(Deadline.after(2))
        port.write(b"\x10\x04\x01", Deadline.after(2))
        assert port.read(2)

        port.forget_input()

        assert port.read(0.05) == b""
        port.close()


def test_a_far_end_that_never_reads_stops_a_write_at_its_deadline() -> None:
    with socket.create_server((LOCALHOST, 0)) as server:
        port = TcpAddress(LOCALHOST, server.getsockname()[1]).open(Deadline.after(2))
        started = time.monotonic()

        with pytest.raises(DeviceSilent, match=r"of 20000000 bytes are left"):
            port.write(bytes(20_000_000), Deadline.after(0.3))

        assert time.monotonic() - started < 2
        port.close()


def test_a_closed_and_a_reset_connection_are_both_lost() -> None:
    def close(connection: socket.socket) -> None:
        connection.recv(1)

    def reset(connection: socket.socket) -> None:
        connection.recv(1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    for hang_up in (close, reset):
        with far_end(hang_up) as number:
            port = TcpAddress(LOCALHOST, number).open(Deadline.after(2))
            port.write(b"?", Deadline.after(2))
            with pytest.raises(DeviceLost):
                port.read(2)
            port.close()


def test_a_name_that_no_machine_has_is_absent() -> None:
    with pytest.raises(DeviceAbsent, match=r"printer\.invalid:9100 cannot be reached"):
        TcpAddress("printer.invalid", 9100).open(Deadline.after(2))


@contextmanager
def deaf() -> Iterator[Address]:
    """Where a connection is neither taken nor refused: the queue is full, and nobody takes from it."""
    with socket.create_server((LOCALHOST, 0), backlog=0) as server, socket.create_connection(server.getsockname()):
        yield socket.AF_INET, server.getsockname()


def test_one_deadline_covers_all_addresses_of_a_name() -> None:
    """A name with several addresses must not be waited for several times as long."""
    with deaf() as nobody_answers:
        address = TcpAddress("printer.hall", 9100, ask=lambda host, port: [nobody_answers] * 5)
        started = time.monotonic()

        with pytest.raises(DeviceAbsent, match=r"Nothing answers at printer\.hall"):
            address.open(Deadline.after(0.3))

        assert time.monotonic() - started < 2


def test_the_next_address_is_tried_when_the_first_refuses() -> None:
    with socket.create_server((LOCALHOST, 0)) as server, far_end(lambda connection: None) as number:
        refusing = server.getsockname()
        server.close()
        ways = [(socket.AF_INET, refusing), (socket.AF_INET, (LOCALHOST, number))]

        TcpAddress("printer.hall", number, ask=lambda host, port: ways).open(Deadline.after(2)).close()


def test_a_device_is_reached_while_the_name_server_is_away() -> None:
    with far_end(lambda connection: None) as number:
        answers: Iterator[list[Address] | OSError] = iter(
            [[(socket.AF_INET, (LOCALHOST, number))], socket.gaierror(socket.EAI_AGAIN, "try again")]
        )

        def ask(host: str, port: int) -> list[Address]:
            answer = next(answers)
            if isinstance(answer, OSError):
                raise answer
            return answer

        address = TcpAddress("printer.hall", number, ask=ask)
        address.open(Deadline.after(2)).close()

        address.open(Deadline.after(2)).close()


def test_a_line_on_which_nobody_answers_any_more_is_noticed_within_half_a_minute() -> None:
    """The system asks for us; that it does cannot be waited for here, so this looks at what it was told."""
    with socket.create_server((LOCALHOST, 0)) as server:
        port = TcpAddress(LOCALHOST, server.getsockname()[1]).open(Deadline.after(2))
        told = [
            port._connection.getsockopt(socket.IPPROTO_TCP, option)
            for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT, socket.TCP_USER_TIMEOUT)
        ]
        port.close()

    idle_s, every_s, times, unacknowledged_ms = told
    assert idle_s + every_s * times <= 30
    assert unacknowledged_ms <= 30_000
