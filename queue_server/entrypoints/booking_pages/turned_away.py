"""Whether the address that asks too much may be that of everybody: of the web server before the pages."""

import ipaddress

import structlog

from queue_server.entrypoints.status_page.rate import ip_of

log = structlog.get_logger("pages")

OF_A_HOUSE = tuple(
    ipaddress.ip_network(each)
    for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7", "::1/128")
)
"""Nobody's from outside: RFC 1918, RFC 4193, and this machine."""

HINT = (
    "If it is the web server before these pages, name it in trusted_proxies under [listen]: it counts as one visitor."
)


class TurnedAway:
    """Said once: whoever reads it can do something about it, and visitors of the house's own Wi-Fi are no news."""

    def __init__(self) -> None:
        self._said = False

    def see(self, sender: str) -> None:
        """This address was told to wait."""
        if not self._said and _is_of_a_house(sender):
            self._said = True
            log.warning("address_of_a_house_turned_away", hint=HINT)


def _is_of_a_house(sender: str) -> bool:
    address = ip_of(sender)
    return address is not None and any(address in each for each in OF_A_HOUSE)
