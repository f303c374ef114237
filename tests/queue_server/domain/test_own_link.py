"""The link to a visitor's own appointment."""

from codes.own_secret import secret_in
from queue_server.domain.own_link import own_url

SECRET = "A" * 26


def test_the_link_leads_to_the_secret_however_the_address_ends() -> None:
    for address in ("https://afspraak.voorbeeld.nl", "https://afspraak.voorbeeld.nl/"):
        link = own_url(address, SECRET)
        assert link == f"https://afspraak.voorbeeld.nl/a/{SECRET.lower()}"
        assert secret_in(link.rpartition("/")[2]) == SECRET
