"""Whatever comes back over the line: never a wrong "ready", never a wrong "printed", and no error but our own."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.deadline import Deadline
from drivers.errors import DeviceError, DeviceLost
from drivers.health import Health
from drivers.printers.clearing import CLEAR_BUFFERS, clear_buffers
from drivers.printers.confirmation import Expectation, Proof, process_id, wait_until_printed
from drivers.printers.errors import PrinterError
from drivers.printers.printer import PrinterStatus, Trouble
from drivers.printers.replies import Reply, ReplyKind, first_reply
from drivers.printers.status_questions import BITS, ask_status, troubles_in
from tests.drivers.printers.far_end import FakePort

LONG_S = 60.0
"""Nothing here waits: a line that has no more to give is closed."""
OWN_ID = process_id(0x1234)
EXPECTS_ID = Expectation(process_id=OWN_ID, status_suffices=False, settle_s=0.0, hope_for_id_s=LONG_S)
EXPECTS_STATUS = Expectation(process_id=None, status_suffices=True, settle_s=0.0, hope_for_id_s=0.0)


@dataclass
class ClosingPort(FakePort):
    """As a line whose far end hangs up when it has said all it has to say."""

    questions: int = field(default=0)

    def read(self, within_s: float) -> bytes:
        if not self.gives:
            raise DeviceLost("The far end hung up.")
        return self.gives.pop(0)


def watched(port: FakePort, expected: Expectation) -> Proof:
    return wait_until_printed(port, expected, Deadline.after(LONG_S), may_be_out=Deadline.after(LONG_S))


def asked(port: FakePort, *, presents: bool = False) -> PrinterStatus:
    try:
        return ask_status(port, Deadline.after(LONG_S), presents=presents)
    except DeviceError:
        return PrinterStatus(heard=False)


REPORTS = st.tuples(
    st.sampled_from([0x10, 0x14, 0x18, 0x30, 0x5C]), *[st.integers(0, 0x7F).map(lambda b: b & 0x6F)] * 3
)
"""Automatic status reports, as their fixed bits have them; but no full status, which looks like one."""
NOISE = st.one_of(
    st.sampled_from([b"\x11", b"\x13", b"\x13\x11"]),
    REPORTS.map(bytes).filter(lambda report: not report.startswith(b"\x10\x0f")),
    st.just(b"\x37\x22AAAA\x00"),
)
ANSWERS = st.integers(0, 0xFF).map(lambda bits: bits & 0x6C | 0x12)


@dataclass
class Far:
    """A printer that answers as it is, with other messages in between, and one late answer to somebody else."""

    answers: dict[int, int]
    noise: list[bytes]

    def says(self, question: bytes) -> bytes:
        assert question[:2] == b"\x10\x04"
        before = self.noise.pop() if self.noise else b""
        after = self.noise.pop() if self.noise else b""
        return before + bytes([self.answers[question[2]]]) + after


@given(
    st.fixed_dictionaries(dict.fromkeys(BITS, ANSWERS)),
    st.lists(NOISE, max_size=10),
    st.one_of(st.just(b""), ANSWERS.map(lambda answer: bytes([answer]))),
)
def test_a_printer_in_trouble_is_never_called_well_whatever_comes_in_between(
    answers: dict[int, int], noise: list[bytes], stale: bytes
) -> None:
    troubles = frozenset[Trouble]().union(*(troubles_in(number, answers[number]) for number in BITS))
    port = FakePort(answers=Far(answers, noise).says, stale=stale)

    status = asked(port)

    assert not troubles or status.state.health is not Health.OK
    if not stale:
        assert status.heard
        assert status.troubles == troubles


@given(st.lists(NOISE, max_size=6), st.sampled_from(sorted(BITS)), st.integers(0, 5))
def test_xon_and_xoff_in_the_middle_of_a_report_do_not_turn_its_rest_into_answers(
    noise: list[bytes], number: int, place: int
) -> None:
    report = bytearray(b"\x18\x08\x0c\x0f")
    report[min(place, 3) : min(place, 3)] = b"\x11"
    answers = dict.fromkeys(BITS, 0x12) | {number: 0x12 | BITS[number][-1][0]}

    status = asked(FakePort(answers=Far(answers, [bytes(report), *noise]).says))

    assert status.troubles == troubles_in(number, answers[number])


@given(st.binary(max_size=40), st.booleans())
def test_any_bytes_give_a_status_and_at_least_five_answers_are_needed_for_a_good_one(
    received: bytes, presents: bool
) -> None:
    status = asked(ClosingPort(gives=[received]), presents=presents)

    if status.state.health is Health.OK:
        assert sum(byte & 0x93 == 0x12 for byte in received) >= 5
        assert not presents or b"\x10\x0f" in received.translate(None, b"\x11\x13")


@given(st.lists(st.binary(min_size=1, max_size=9), max_size=12))
def test_any_bytes_prove_a_ticket_only_by_its_own_id(pieces: list[bytes]) -> None:
    try:
        proof = watched(ClosingPort(gives=pieces), EXPECTS_ID)
    except PrinterError:
        return
    assert proof is Proof.PROCESS_ID
    assert b"\x37\x22" + OWN_ID + b"\x00" in b"".join(pieces).translate(None, b"\x11\x13")


@given(st.lists(st.binary(min_size=1, max_size=9), max_size=12))
def test_any_bytes_prove_a_ticket_by_status_only_with_an_answer_to_each_question(pieces: list[bytes]) -> None:
    try:
        watched(ClosingPort(gives=pieces), EXPECTS_STATUS)
    except PrinterError:
        return
    assert sum(byte & 0x93 == 0x12 for byte in b"".join(pieces)) >= 5


@pytest.mark.parametrize("other", [process_id(0x1233), b"\x12\x12\x12\x12", b"AAAA"])
def test_the_id_of_another_job_proves_nothing(other: bytes) -> None:
    late = b"\x37\x22" + other + b"\x00"

    with pytest.raises(PrinterError):
        watched(ClosingPort(gives=[late * 3]), EXPECTS_ID)


@given(st.binary(max_size=30))
def test_a_buffer_counts_as_empty_only_when_the_printer_says_exactly_that(received: bytes) -> None:
    port = ClosingPort(gives=[received])
    try:
        cleared = clear_buffers(_KeepsItsInput(port))
    except DeviceError:
        cleared = False

    assert not cleared or b"\x37\x25\x00" in received.translate(None, b"\x11\x13")
    assert port.written == CLEAR_BUFFERS


@dataclass
class _KeepsItsInput:
    """Gives its bytes only after the question, as if they had come late."""

    port: FakePort

    def read(self, within_s: float) -> bytes:
        return self.port.read(within_s)

    def write(self, data: bytes, deadline: Deadline) -> None:
        self.port.write(data, deadline)

    def forget_input(self) -> None: ...

    def drop_unsent(self) -> None: ...

    def close(self) -> None: ...


@given(st.binary(max_size=24))
def test_messages_are_taken_apart_without_a_byte_lost_or_invented(received: bytes) -> None:
    left, read = received, b""
    while (reply := first_reply(left)) is not None:
        assert reply.data
        left, read = left[len(reply.data) :], read + reply.data

    assert read + left == received
    assert len(left) < 7


@pytest.mark.parametrize(
    ("received", "kinds"),
    [
        (b"\x10\x00\x12", [ReplyKind.ODD, ReplyKind.ODD, ReplyKind.ANSWER]),  # a report whose rest never came
        (b"\x18\x08\x0c\x0f\x12", [ReplyKind.AUTOMATIC, ReplyKind.ANSWER]),
        (b"\x10\x0f\x24\x00\x00\x00\x12", [ReplyKind.FULL_STATUS, ReplyKind.ANSWER]),
        (b"\x37\x25\x00\x37\x22ABCD\x00", [ReplyKind.CLEARED, ReplyKind.PROCESS]),
        (b"\xff\x37\x99\x12", [ReplyKind.ODD, ReplyKind.ODD, ReplyKind.ODD, ReplyKind.ANSWER]),
    ],
)
def test_each_message_is_known_by_its_fixed_bits(received: bytes, kinds: list[ReplyKind]) -> None:
    found: list[ReplyKind] = []
    left = received
    while (reply := first_reply(left)) is not None:
        found.append(reply.kind)
        left = left[len(reply.data) :]

    assert found == kinds


def test_what_may_still_become_a_message_is_waited_for() -> None:
    for beginning in (b"", b"\x37", b"\x37\x22AB", b"\x37\x25", b"\x10", b"\x10\x0f\x00", b"\x14\x00\x00"):
        assert first_reply(beginning) is None
    assert first_reply(b"\x12") == Reply(ReplyKind.ANSWER, b"\x12")
