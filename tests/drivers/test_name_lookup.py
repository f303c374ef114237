"""A device's name becomes an address in time, also while the name server is away."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from drivers.deadline import Deadline
from drivers.errors import DeviceAbsent
from drivers.name_lookup import Address, NameLookup

WITHIN_S = 20

HERE: Address = (socket.AF_INET, ("10.0.0.21", 9100))
MOVED: Address = (socket.AF_INET, ("10.0.0.22", 9100))


@dataclass
class FakeResolver:
    """Answers what it was told to, and only while it is up."""

    answer: list[Address] | Exception = field(default_factory=lambda: [HERE])
    up: threading.Event = field(default_factory=threading.Event)
    asked: int = 0

    def ask(self, host: str, port: int) -> list[Address]:
        self.asked += 1
        assert self.up.wait(WITHIN_S)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def resolver() -> Iterator[FakeResolver]:
    resolver = FakeResolver()
    resolver.up.set()
    yield resolver
    resolver.up.set()


@pytest.fixture
def lookup(resolver: FakeResolver) -> NameLookup:
    return NameLookup("printer.hall", 9100, ask=resolver.ask)


def test_a_name_is_asked_anew_for_each_connection(lookup: NameLookup, resolver: FakeResolver) -> None:
    assert lookup.addresses(Deadline.after(WITHIN_S)) == [HERE]
    resolver.answer = [MOVED]

    assert lookup.addresses(Deadline.after(WITHIN_S)) == [MOVED]


def test_a_name_server_that_hangs_holds_nobody_beyond_the_deadline(lookup: NameLookup, resolver: FakeResolver) -> None:
    resolver.up.clear()

    with pytest.raises(DeviceAbsent, match=r"printer\.hall could not be looked up in time"):
        lookup.addresses(Deadline.after(0.02))


def test_a_name_server_that_hangs_is_asked_once_and_its_late_answer_is_taken(
    lookup: NameLookup, resolver: FakeResolver
) -> None:
    resolver.up.clear()
    for _ in range(3):
        with pytest.raises(DeviceAbsent):
            lookup.addresses(Deadline.after(0.01))
    resolver.up.set()

    assert lookup.addresses(Deadline.after(WITHIN_S)) == [HERE]
    assert resolver.asked == 1


def test_while_the_name_server_hangs_the_address_from_before_is_used(
    lookup: NameLookup, resolver: FakeResolver
) -> None:
    lookup.addresses(Deadline.after(WITHIN_S))
    resolver.up.clear()
    deadline = Deadline.after(0.1)

    assert lookup.addresses(deadline) == [HERE]
    assert not deadline.passed


def test_a_name_that_is_no_longer_known_leads_to_the_address_from_before(
    lookup: NameLookup, resolver: FakeResolver
) -> None:
    lookup.addresses(Deadline.after(WITHIN_S))
    resolver.answer = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    assert lookup.addresses(Deadline.after(WITHIN_S)) == [HERE]


def test_a_name_that_nobody_knows_is_absent_with_the_reason(lookup: NameLookup, resolver: FakeResolver) -> None:
    resolver.answer = socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(DeviceAbsent, match=r"printer\.hall:9100 cannot be reached: Name or service not known"):
        lookup.addresses(Deadline.after(WITHIN_S))


@pytest.mark.parametrize("host", ["a..b", "x" * 300, "x" * 64 + ".hall"])
def test_a_name_that_no_machine_can_have_is_absent_and_no_surprise(host: str) -> None:
    with pytest.raises(DeviceAbsent, match="cannot be reached: "):
        NameLookup(host, 9100).addresses(Deadline.after(WITHIN_S))


def test_a_mistake_in_the_lookup_is_heard_at_once_and_asked_past_the_next_time(
    lookup: NameLookup, resolver: FakeResolver
) -> None:
    resolver.answer = RuntimeError("a mistake of ours")
    with pytest.raises(RuntimeError, match="of ours"):
        lookup.addresses(Deadline.after(WITHIN_S))
    resolver.answer = [HERE]

    assert lookup.addresses(Deadline.after(WITHIN_S)) == [HERE]
