"""What a printer says about itself: told apart byte by byte, within one deadline, and silence is never "ok"."""

import socket
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.device_line import DeviceLine
from drivers.health import Health
from drivers.printers.escpos_printer import EscPosPrinter, PrintJob
from drivers.printers.printer import PrinterStatus, Trouble
from drivers.printers.replies import Reply, ReplyKind, first_reply
from drivers.tcp_port import TcpAddress
from tests.drivers.printers.far_end import Behaviour, answering, far_end, questions_from

WELL = {1: b"\x12", 2: b"\x12", 3: b"\x12", 4: b"\x12"}


def looked_at(behaviour: Behaviour) -> PrinterStatus:
    with far_end(behaviour) as port:
        return look_at(line_to(port))


def look_at(line: DeviceLine) -> PrinterStatus:
    return EscPosPrinter(line, render=lambda paper: PrintJob(b"", 0)).status()


def line_to(port: int) -> DeviceLine:
    return DeviceLine(f"127.0.0.1:{port}", TcpAddress("127.0.0.1", port).open, bytes_per_s=100_000)


def test_four_good_answers_are_a_printer_that_is_well() -> None:
    assert looked_at(answering(WELL)).state.health is Health.OK


@pytest.mark.parametrize(
    ("question", "answer", "trouble", "health"),
    [
        (1, 0x1A, Trouble.OFFLINE, Health.ABSENT),
        (2, 0x16, Trouble.COVER_OPEN, Health.ABSENT),
        (2, 0x32, Trouble.PAPER_OUT, Health.ABSENT),
        (3, 0x1A, Trouble.CUTTER, Health.ABSENT),
        (3, 0x32, Trouble.BROKEN, Health.ABSENT),
        (3, 0x52, Trouble.PAUSED, Health.DEGRADED),
        (4, 0x1E, Trouble.PAPER_NEAR_END, Health.DEGRADED),
        (4, 0x72, Trouble.PAPER_OUT, Health.ABSENT),
    ],
)
def test_each_bit_is_its_own_trouble(question: int, answer: int, trouble: Trouble, health: Health) -> None:
    status = looked_at(answering(WELL | {question: bytes([answer])}))

    assert status.heard
    assert status.troubles == {trouble}
    assert status.state.health is health


def test_the_sentence_names_the_cause_and_not_its_consequence() -> None:
    out = looked_at(answering({1: b"\x1a", 2: b"\x32", 3: b"\x12", 4: b"\x7e"}))

    assert out.sentence == "The printer has no paper: put in a new roll."


def test_automatic_reports_and_flow_control_are_not_taken_for_answers() -> None:
    out_of_paper = b"\x10\x00\x0c\x0f"  # pushed by the printer; its first byte read as an answer would say "well"
    chatty = {n: b"\x13\x11" + out_of_paper + answer for n, answer in (WELL | {2: b"\x32"}).items()}

    assert looked_at(answering(chatty)).troubles == {Trouble.PAPER_OUT}


def test_answers_to_earlier_questions_are_not_taken_for_new_ones() -> None:
    def late_and_out_of_paper(connection: socket.socket) -> None:
        connection.recv(3)
        connection.sendall(b"\x12")
        answering(WELL | {2: b"\x32"})(connection)

    assert looked_at(late_and_out_of_paper).stops_printing


def test_a_mute_printer_is_unknown_after_one_deadline_for_everything() -> None:
    started = time.monotonic()

    status = looked_at(answering({}))

    assert status.state.health is Health.UNKNOWN
    assert 1.8 < time.monotonic() - started < 3.0


def test_a_printer_that_takes_its_time_is_still_heard() -> None:
    def slow(connection: socket.socket) -> None:
        pause = socket.socket()
        pause.bind(("127.0.0.1", 0))
        pause.listen()
        pause.settimeout(0.3)
        for number in questions_from(connection):
            with pytest.raises(TimeoutError):
                pause.accept()
            connection.sendall(WELL[number])
        pause.close()

    assert looked_at(slow).heard


def test_a_printer_that_falls_silent_after_three_answers_is_unknown() -> None:
    assert looked_at(answering({1: b"\x12", 2: b"\x12", 3: b"\x12"})).state.health is Health.UNKNOWN


def test_a_printer_that_hangs_up_is_unknown_at_once() -> None:
    started = time.monotonic()

    status = looked_at(lambda connection: connection.close())

    assert status.state.health is Health.UNKNOWN
    assert time.monotonic() - started < 1.0


def test_an_odd_byte_is_never_called_well() -> None:
    assert looked_at(answering(WELL | {3: b"\xff"})).state.health is Health.UNKNOWN


def test_nobody_at_the_address_is_an_absent_printer() -> None:
    with far_end(answering(WELL)) as port:
        pass

    status = look_at(line_to(port))

    assert status.state.health is Health.ABSENT
    assert f"127.0.0.1:{port}" in status.sentence


@given(st.binary(max_size=12))
def test_any_bytes_are_told_apart_without_losing_one(received: bytes) -> None:
    read = b""
    while (reply := first_reply(received[len(read) :])) is not None:
        read += reply.data

    assert received.startswith(read)
    assert len(received) - len(read) < 7


def test_a_process_id_is_one_message_even_when_its_letters_look_like_answers() -> None:
    assert first_reply(b"\x37\x22\x12\x12\x12\x12\x00\x16") == Reply(ReplyKind.PROCESS, b"\x37\x22\x12\x12\x12\x12\x00")


def test_an_address_that_swallows_everything_is_absent_within_the_deadline() -> None:
    """A full queue of connections drops what comes after it, as a firewall or a pulled cable does."""
    with (
        socket.create_server(("127.0.0.1", 0), backlog=0) as server,
        socket.create_connection(server.getsockname(), timeout=5),
    ):
        started = time.monotonic()
        status = look_at(line_to(server.getsockname()[1]))

    assert status.state.health is Health.ABSENT
    assert "Nothing answers" in status.sentence
    assert time.monotonic() - started < 3.0


def test_a_printer_that_never_stops_talking_is_unknown_within_the_deadline() -> None:
    def babble(connection: socket.socket) -> None:
        while True:
            connection.sendall(b"\x10\x00\x00\x00" * 1_000)

    started = time.monotonic()

    assert looked_at(babble).state.health is Health.UNKNOWN
    assert time.monotonic() - started < 6.0
