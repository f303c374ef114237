"""The settings of a hall that writes to its visitors."""

from pathlib import Path

from tests.hall_files import where_it_is_midday, write_hall
from tests.queue_server.mailbox import Mailbox

ADDRESS = """
[address]
street = "Marktplein"
number = "1"
postal_code = "1234 AB"
city = "Voorbeeldstad"
telephone = "+31101234567"
route = { nl = "Tram 3, halte Marktplein.", en = "Tram 3, stop Marktplein." }
"""
PAGES = """
[booking_pages]
public_url = "http://127.0.0.1:{port}"
house = "house.toml"
"""
MAIL = """
[mail]
sender = "afspraken@voorbeeld.nl"

[mail.smtp]
host = "127.0.0.1"
port = {port}
security = "none"
"""
RECIPIENT = "noor@voorbeeld.nl"


def write_mailing_hall(
    folder: Path, mailbox: Mailbox, *, database_url: str, port: int, link_lost_after_s: float = 3_600.0
) -> Path:
    server = write_hall(
        folder,
        database_url=database_url,
        port=port,
        counters=1,
        public_url=f"http://127.0.0.1:{port}",
        link_lost_after_s=link_lost_after_s,
        time_zone=where_it_is_midday(),
    )
    with (folder / "site.toml").open("a", encoding="utf-8") as site:
        site.write(ADDRESS)
    with server.open("a", encoding="utf-8") as settings:
        settings.write(MAIL.format(port=mailbox.port) + PAGES.format(port=port))
    return server
