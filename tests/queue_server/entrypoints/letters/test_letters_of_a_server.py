"""A whole server writes to its visitors: a real mail server takes the letters, and their codes open the kiosk."""

import asyncio
import base64
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import httpx
import pytest

from tests.hall_files import staffed_hall
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.letters.builders import LANGUAGES
from tests.queue_server.entrypoints.letters.mailing_hall import RECIPIENT, write_mailing_hall
from tests.queue_server.entrypoints.qr_reading import read_qr
from tests.queue_server.entrypoints.test_ics import properties
from tests.queue_server.entrypoints.test_link_watch import hear_of
from tests.queue_server.mailbox import Mailbox, bytes_of, mail_server, part, text_of
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import TicketIssued
from wire.words import Health


@pytest.fixture(scope="module")
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as mailbox:
        yield mailbox


@pytest.fixture(scope="module")
def hall(mailbox: Mailbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    folder, port = tmp_path_factory.mktemp("hall"), free_port()
    server = write_mailing_hall(folder, mailbox, database_url=f"sqlite:///{folder / 'balie.sqlite3'}", port=port)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


def test_staff_read_that_the_mail_server_is_away_until_it_is_back(tmp_path: Path) -> None:
    port, mail_port = free_port(), free_port()
    database_url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    settings = write_mailing_hall(
        tmp_path, Mailbox(mail_port), database_url=database_url, port=port, link_lost_after_s=1.0
    )
    hall = RunningHall(ServerProcess(settings, port), staffed_hall(settings, kiosks=0, counters=1))

    def mail_is(client: httpx.Client) -> set[str]:
        """As a program that watches over the server reads it."""
        lines = client.get("/metrics").text.splitlines()
        said = re.compile(r'balie_device_health\{device="server",health="(\w+)",part="mail"\} 1\.0')
        return {found[1] for line in lines if (found := said.fullmatch(line)) is not None}

    @played
    async def story() -> None:
        async with joined(hall, "counter-1") as (counter, _):
            with program(hall) as client:
                book(client)
                await hear_of(counter, "server/mail", health=Health.DEGRADED)
                with mail_server(port=mail_port) as mailbox:
                    while mailbox.came.empty():
                        assert mail_is(client), "no look at the devices forgets the server's own"
                        await asyncio.to_thread(mailbox.wait_a_moment)
                    assert mailbox.next()["To"] == RECIPIENT
                assert mail_is(client) == {"ok"}

    with hall.server:
        story()
    (line,) = hall.server.said().splitlines()
    assert "mail_away" in line


@contextmanager
def program(hall: RunningHall) -> Iterator[httpx.Client]:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    with httpx.Client(base_url=hall.server.http_url, headers=shown) as client:
        yield client


def in_some_minutes(minutes: int = 40) -> datetime:
    """Soon enough to check in for, in whole minutes."""
    return datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=minutes)


def book(client: httpx.Client, **changed: object) -> str:
    body = {"product": "product-a", "starts_at": in_some_minutes().isoformat(), "name": "Noor", "email": RECIPIENT}
    made = client.post("/api/v1/appointments", json={**body, **changed})
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


async def check_in(hall: RunningHall, code: str) -> TicketIssued:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        answer = await kiosk.ask(commands.CheckIn(code=code, language="nl"))
    assert isinstance(answer.result, TicketIssued), answer
    return answer.result


def typed_code(letter: EmailMessage) -> str:
    (line,) = (line for line in text_of(letter).splitlines() if line.startswith("Uw code: "))
    return line.removeprefix("Uw code: ")


def calendar_of(letter: EmailMessage) -> dict[str, tuple[str, str]]:
    within, attached = text_of(letter, "text/calendar"), bytes_of(letter, "application/ics").decode()
    assert within.replace("\r\n", "\n") == attached.replace("\r\n", "\n")
    assert part(letter, "text/calendar").get_param("method") == properties(attached)["METHOD"][1]
    return properties(attached)


def test_the_picture_in_the_letter_checks_in_at_the_kiosk(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        book(client)
    letter = mailbox.next()
    assert (letter["To"], letter["From"]) == (RECIPIENT, "Proefhal <afspraken@voorbeeld.nl>")
    assert letter["Auto-Submitted"] == "auto-generated"
    code = read_qr(bytes_of(letter, "image/png"))

    @played
    async def story() -> None:
        ticket = await check_in(hall, code)
        assert ticket.appointed_at is not None

    story()


def test_so_does_the_picture_in_its_calendar_file(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        book(client, product="product-b")
    calendar = calendar_of(mailbox.next())

    @played
    async def story() -> None:
        await check_in(hall, read_qr(base64.b64decode(calendar["ATTACH"][1])))

    story()


def test_so_does_the_code_that_people_type(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        book(client, product="product-c")
    code = typed_code(mailbox.next())

    @played
    async def story() -> None:
        await check_in(hall, code)

    story()


def test_the_link_in_it_leads_to_the_visitors_own_page(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        book(client)
    letter = mailbox.next()
    (link,) = (line for line in text_of(letter).splitlines() if line.startswith(f"{hall.server.http_url}/a/"))
    assert calendar_of(letter)["URL"][1] == link
    page = httpx.get(link, follow_redirects=True)
    assert page.status_code == 200, page.text
    assert typed_code(letter) in page.text, "mail and page say the same code"
    from_page = properties(httpx.get(f"{link}/appointment.ics").text)
    from_mail = calendar_of(letter)
    same = ("UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "ATTACH")
    assert {name: from_page[name] for name in same} == {name: from_mail[name] for name in same}


def test_a_calendar_follows_an_appointment_that_moves_and_is_cancelled(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        appointment = book(client, language="en", starts_at=in_some_minutes(60 * 24 * 3).isoformat())
        made = mailbox.next()
        client.patch(
            f"/api/v1/appointments/{appointment}",
            json={"starts_at": in_some_minutes(60 * 24 * 4).isoformat()},
        ).raise_for_status()
        moved = mailbox.next()
        client.delete(f"/api/v1/appointments/{appointment}").raise_for_status()
        gone = mailbox.next()
    subjects = [str(letter["Subject"]) for letter in (made, moved, gone)]
    assert [subject.partition(" on ")[0].partition(" to ")[0] for subject in subjects] == [
        "Your appointment",
        "Your appointment was moved",
        "Your appointment",
    ]
    assert subjects[2].endswith("was cancelled")
    calendars = [calendar_of(letter) for letter in (made, moved, gone)]
    assert len({calendar["UID"] for calendar in calendars}) == 1
    assert [calendar["SEQUENCE"][1] for calendar in calendars] == ["0", "1", "2"]
    assert [calendar["METHOD"][1] for calendar in calendars] == ["REQUEST", "REQUEST", "CANCEL"]
    assert "image/png" not in {each.get_content_type() for each in gone.walk()}


def test_who_cannot_be_written_to_gets_an_appointment_all_the_same(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        book(client, email="")
        book(client, email=RECIPIENT)
    assert mailbox.next()["To"] == RECIPIENT
    assert mailbox.rest() == []


def test_visitors_are_written_to_in_their_own_languages(hall: RunningHall, mailbox: Mailbox) -> None:
    with program(hall) as client:
        for language in LANGUAGES:
            book(client, language=language)
    letters = [mailbox.next() for _ in LANGUAGES]
    assert {letter["Content-Language"] for letter in letters} == set(LANGUAGES)
    for letter in letters:
        language = letter["Content-Language"]
        html = text_of(letter, "text/html")
        assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in html
        assert "Marktplein 1" in html
        assert "Noor" not in html
