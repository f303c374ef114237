"""How much one address may ask in a while: no phone notices, a program that runs wild does."""

import ipaddress
from collections.abc import Callable

WINDOW_S = 60.0
ADDRESSES_KEPT = 10_000
"""Whoever comes from more places than this at once finds the counts begun anew, and no memory grows."""

PREFIX_V6 = 64
"""A household or a phone has a whole network of this size, and could change its address with every question."""


class VisitorRate:
    """Counts per address in windows of a minute, or of another length; keeps no address for longer."""

    def __init__(self, most: int, clock_s: Callable[[], float], *, window_s: float = WINDOW_S) -> None:
        self._most = most
        self._window_s = window_s
        self._clock_s = clock_s
        self._began_s = clock_s()
        self._counts: dict[str, int] = {}

    def allows(self, address: str) -> bool:
        """Counts this question too."""
        self._begin_anew_in_time()
        who = network_of(address)
        self._counts[who] = self._counts.get(who, 0) + 1
        return self._counts[who] <= self._most

    def is_used_up(self, address: str) -> bool:
        """Whether it would not allow another one; counts nothing."""
        self._begin_anew_in_time()
        return self._counts.get(network_of(address), 0) >= self._most

    def _begin_anew_in_time(self) -> None:
        now = self._clock_s()
        if now - self._began_s >= self._window_s or len(self._counts) >= ADDRESSES_KEPT:
            self._began_s = now
            self._counts.clear()


def network_of(address: str) -> str:
    """By what whoever comes from there is counted."""
    parsed = ip_of(address)
    if parsed is None:
        return address
    if parsed.version == 4:
        return str(parsed)
    return str(ipaddress.ip_network((parsed, PREFIX_V6), strict=False))


def ip_of(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """None where it is none. A socket for both kinds says IPv4 within IPv6 (RFC 4291, 2.5.5.2), all in one /64."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return None
    return parsed if parsed.version == 4 else parsed.ipv4_mapped or parsed
