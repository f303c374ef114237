"""How many pages one address may have."""

from queue_server.entrypoints.status_page.rate import ADDRESSES_KEPT, WINDOW_S, VisitorRate


class Stopwatch:
    def __init__(self) -> None:
        self.s = 100.0

    def __call__(self) -> float:
        return self.s


def test_an_address_that_runs_wild_is_refused_until_the_minute_is_over() -> None:
    watch = Stopwatch()
    rate = VisitorRate(3, watch)
    assert [rate.allows("192.0.2.1") for _ in range(4)] == [True, True, True, False]
    watch.s += WINDOW_S
    assert rate.allows("192.0.2.1")


def test_others_do_not_notice() -> None:
    rate = VisitorRate(1, Stopwatch())
    assert rate.allows("192.0.2.1")
    assert not rate.allows("192.0.2.1")
    assert rate.allows("192.0.2.2")


def test_a_phone_that_changes_its_ipv6_address_is_one_visitor() -> None:
    rate = VisitorRate(1, Stopwatch())
    assert rate.allows("2001:db8:1:2::1")
    assert not rate.allows("2001:db8:1:2:aaaa::9")
    assert rate.allows("2001:db8:1:3::1")


def test_visitors_whose_ipv4_addresses_come_within_ipv6_are_no_one_visitor() -> None:
    rate = VisitorRate(1, Stopwatch())
    assert rate.allows("::ffff:192.0.2.1")
    assert rate.allows("::ffff:192.0.2.2")
    assert not rate.allows("192.0.2.2"), "it is the same, however the socket says it"


def test_a_million_addresses_take_no_more_memory_than_ten_thousand() -> None:
    rate = VisitorRate(1, Stopwatch())
    for number in range(3 * ADDRESSES_KEPT):
        assert rate.allows(f"name-{number}")
    assert len(rate._counts) <= ADDRESSES_KEPT
