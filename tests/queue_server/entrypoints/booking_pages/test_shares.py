"""What one address may have at a time of what there is for everybody."""

import pytest

from queue_server.entrypoints.booking_pages.shares import Shares, ShareTakenError
from queue_server.entrypoints.status_page.rate import ADDRESSES_KEPT

HOME, LIBRARY = "192.0.2.1", "192.0.2.2"


class Clock:
    now_s = 0.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


def full(shares: Shares, address: str = HOME) -> bool:
    """Asked without taking anything for longer than a moment."""
    try:
        shares.take(address, "one more", for_s=0)
    except ShareTakenError:
        return True
    return False


def test_an_address_has_its_share_and_takes_nothing_from_another(clock: Clock) -> None:
    shares = Shares(2, lambda: clock.now_s)
    for thing in ("one", "other"):
        assert not full(shares)
        shares.take(HOME, thing, for_s=60)
    assert full(shares)
    assert not full(shares, LIBRARY)


def test_a_whole_network_of_ipv6_is_one_address(clock: Clock) -> None:
    shares = Shares(1, lambda: clock.now_s)
    shares.take("2001:db8::1", "one", for_s=60)
    assert full(shares, "2001:db8::ffff:2")
    assert not full(shares, "2001:db8:0:1::1")


def test_each_thing_is_over_after_its_while(clock: Clock) -> None:
    shares = Shares(2, lambda: clock.now_s)
    shares.take(HOME, "one", for_s=60)
    clock.now_s = 30
    shares.take(HOME, "other", for_s=60)
    assert full(shares)
    clock.now_s = 60
    assert not full(shares)
    shares.take(HOME, "third", for_s=60)
    assert full(shares)


def test_what_is_over_sooner_leaves_room(clock: Clock) -> None:
    shares = Shares(1, lambda: clock.now_s)
    shares.take(HOME, "one", for_s=60)
    shares.end(HOME, "never heard of")
    assert full(shares)
    shares.end(HOME, "one")
    assert not full(shares)


def test_the_same_again_and_another_in_its_place_are_no_more_than_one(clock: Clock) -> None:
    shares = Shares(1, lambda: clock.now_s)
    shares.take(HOME, "one", for_s=60)
    shares.take(HOME, "one", for_s=60)
    shares.take(HOME, "other", for_s=60, instead_of="one")
    with pytest.raises(ShareTakenError):
        shares.take(HOME, "third", for_s=60, instead_of="one")
    assert full(shares)
    shares.end(HOME, "other")
    assert not full(shares)


def test_from_however_many_places_they_come_no_memory_grows(clock: Clock) -> None:
    shares = Shares(1, lambda: clock.now_s)
    shares.take(LIBRARY, "one", for_s=3_600)
    for number in range(2 * ADDRESSES_KEPT):
        clock.now_s += 0.01
        shares.take(f"host-{number}", "one", for_s=60)
    assert full(shares, LIBRARY), "those whose while is over went first"
    clock.now_s += 60
    for number in range(ADDRESSES_KEPT):
        shares.take(f"host-{number}", "one", for_s=60)
    assert not full(shares, LIBRARY)
