from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.catalogue import Service
from queue_server.domain.number_block import NumberBlock, block_for
from queue_server.domain.refusal import NoMoreTickets
from queue_server.domain.ticket_number import number_after
from tests.queue_server.builders import TODAY


def service(first: int, last: int) -> Service:
    return Service("passports", "A", first, last, name={}, zone={}, target_wait_min=15, longest_wait_min=40)


def blocks_for(kiosks: int, offered: Service, last_given: int | None = None) -> list[NumberBlock]:
    blocks: list[NumberBlock] = []
    for kiosk in range(kiosks):
        block = block_for(offered, device=f"kiosk-{kiosk}", day=TODAY, last_given=last_given, others=blocks)
        if block is not None:
            blocks.append(block)
    return blocks


def shown(blocks: Iterable[NumberBlock]) -> list[tuple[int, int]]:
    return [(block.first, block.last) for block in blocks]


def test_blocks_are_taken_from_the_end_of_the_range_one_below_the_other() -> None:
    assert shown(blocks_for(3, service(1, 999))) == [(940, 999), (880, 939), (820, 879)]


def test_of_a_small_range_a_kiosk_gets_a_tenth() -> None:
    assert shown(blocks_for(2, service(1, 99))) == [(91, 99), (82, 90)]


def test_of_a_range_of_nine_nothing_is_set_aside() -> None:
    assert blocks_for(1, service(1, 9)) == []


def test_all_kiosks_together_get_at_most_half() -> None:
    assert shown(blocks_for(20, service(1, 100)))[-1] == (51, 60)


def test_what_was_given_already_is_not_set_aside() -> None:
    assert blocks_for(1, service(1, 999), last_given=940) == []
    assert shown(blocks_for(1, service(1, 999), last_given=939)) == [(940, 999)]


def test_a_kiosk_that_lost_its_memory_goes_on_after_what_it_handed_over() -> None:
    assert NumberBlock("kiosk-1", "passports", TODAY, 940, 999).next_free == 940
    assert NumberBlock("kiosk-1", "passports", TODAY, 940, 999, used=951).next_free == 952


@given(st.integers(1, 50), st.integers(0, 998), st.integers(0, 30), st.integers(0, 1000))
def test_no_number_is_in_two_hands(first: int, more: int, kiosks: int, given_before: int) -> None:
    offered = service(first, min(999, first + more))
    last = None if given_before == 0 else min(offered.last_number, first + given_before - 1)
    blocks = blocks_for(kiosks, offered, last)
    numbers = [number for block in blocks for number in range(block.first, block.last + 1)]
    assert len(numbers) == len(set(numbers))
    below = min((block.first for block in blocks), default=None)
    while True:
        try:
            last = number_after(offered, last, below=below)
        except NoMoreTickets:
            break
        assert last not in numbers
        assert offered.first_number <= last <= offered.last_number
    assert all(offered.first_number <= number <= offered.last_number for number in numbers)


def test_numbers_end_where_the_blocks_begin() -> None:
    assert number_after(service(1, 999), 938, below=940) == 939
    with pytest.raises(NoMoreTickets, match="939"):
        number_after(service(1, 999), 939, below=940)
