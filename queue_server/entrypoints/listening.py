"""A socket on which a server's clients may already knock while it is still starting, and who is believed on it."""

import ipaddress
import socket
from collections.abc import Iterable

BACKLOG = 2_048
"""A whole city's devices may come back in the same second."""

MAPPED = int(ipaddress.IPv6Address("::ffff:0:0"))
MAPPED_BITS = 96
"""RFC 4291, section 2.5.5.2."""


def listening_on(host: str, port: int) -> socket.socket:
    """Bound and listening.

    Raises:
        OSError: The place is taken, or is not ours.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening


def believed(proxies: Iterable[str]) -> list[str]:
    """These addresses and networks, and as a socket for both kinds of IP names those of IPv4."""
    known = [ipaddress.ip_network(each) for each in proxies]
    within = [
        ipaddress.IPv6Network((MAPPED + int(each.network_address), MAPPED_BITS + each.prefixlen))
        for each in known
        if each.version == 4
    ]
    return [str(each) for each in (*known, *within)]
