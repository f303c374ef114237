"""Who books through another system is written to by that system, unless the house says otherwise."""

from pathlib import Path

from tests.queue_server.entrypoints.devices import joined, played
from tests.queue_server.entrypoints.faces.civic_hall import MONDAY, TUESDAY, civic_hall
from tests.queue_server.entrypoints.faces.qmatic_client import FACE, booked, cancelled, clients
from tests.queue_server.entrypoints.qr_reading import read_qr
from tests.queue_server.mailbox import bytes_of, mail_server
from wire import commands
from wire.answers import TicketIssued

HOUSE = """\
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Stadhuis", en = "City Hall" }
"""
MAIL = """
[mail]
sender = "afspraken@voorbeeld.nl"
house = "house.toml"
also_for = ["forms"]

[mail.smtp]
host = "127.0.0.1"
port = {port}
security = "none"
"""


def test_a_code_reaches_who_booked_by_open_forms_and_the_portals_visitors_are_left_to_the_portal(
    tmp_path: Path,
) -> None:
    (tmp_path / "house.toml").write_text(HOUSE, encoding="utf-8")
    with mail_server() as mailbox:
        hall = civic_hall(tmp_path, places=2, faces=FACE + MAIL.format(port=mailbox.port))
        with hall.server:
            for portal in clients(hall, "other-forms"):
                theirs = booked(portal, TUESDAY, "09:00")
                cancelled(portal, theirs["publicId"])
            for forms in clients(hall):
                booked(forms, MONDAY, "09:00")
            letter = mailbox.next()
            assert letter["To"] == "ada@voorbeeld.nl"
            code = read_qr(bytes_of(letter, "image/png"))

            @played
            async def story() -> None:
                async with joined(hall, "kiosk-1") as (kiosk, _):
                    answer = await kiosk.ask(commands.CheckIn(code=code, language="nl"))
                assert isinstance(answer.result, TicketIssued), answer

            story()
        assert mailbox.rest() == [], "the portal writes its own"
    assert hall.server.said() == ""
