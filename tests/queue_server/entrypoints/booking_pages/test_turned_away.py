"""An address that is told to wait, and that may be everybody's."""

import pytest

from queue_server.entrypoints.booking_pages.turned_away import TurnedAway


@pytest.mark.parametrize(
    "sender", ["10.0.0.7", "::ffff:10.0.0.7", "172.31.0.1", "192.168.1.1", "127.0.0.1", "fd00::7", "::1"]
)
def test_what_may_be_the_citys_own_web_server_is_told_of_once(sender: str, caplog: pytest.LogCaptureFixture) -> None:
    turned_away = TurnedAway()
    for _ in range(2):
        turned_away.see(sender)
    assert [each.getMessage() for each in caplog.records] == ["address_of_a_house_turned_away"]


@pytest.mark.parametrize("sender", ["203.0.113.7", "172.32.0.1", "2001:db8::7", "::ffff:203.0.113.7", "", "proxy"])
def test_a_visitor_from_outside_is_no_news(sender: str) -> None:
    TurnedAway().see(sender)
