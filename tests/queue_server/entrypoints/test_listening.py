"""Which web servers are believed when they say whose question they pass on."""

from ipaddress import ip_address, ip_network

import pytest

from queue_server.entrypoints.listening import believed


def is_believed(host: str, proxies: list[str]) -> bool:
    return any(ip_address(host) in ip_network(each) for each in believed(proxies))


@pytest.mark.parametrize("host", ["10.0.0.9", "::ffff:10.0.0.9", "127.0.0.1", "::ffff:127.0.0.1", "fd00::7"])
def test_a_web_server_is_believed_however_the_socket_says_its_address(host: str) -> None:
    assert is_believed(host, ["127.0.0.1", "10.0.0.8/30", "fd00::7"])


@pytest.mark.parametrize("host", ["10.0.0.12", "::ffff:10.0.0.12", "::ffff:127.0.0.2", "::10.0.0.9", "fd00::8"])
def test_nobody_else_is_believed(host: str) -> None:
    assert not is_believed(host, ["127.0.0.1", "10.0.0.8/30", "fd00::7"])


def test_where_none_is_named_none_is_believed() -> None:
    assert believed([]) == []
