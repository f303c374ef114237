"""What nobody may read: names and remarks in the lobby, PINs and keys anywhere."""

import sqlite3
from contextlib import closing
from pathlib import Path

import httpx

from tests.hall_files import PIN
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from wire import commands
from wire.answers import Called, TicketIssued
from wire.words import RefusalCode

NAME, REMARKS, NOTE = "Adalberta Zonderling", "rolstoelplaats", "haalt-pasfoto"
SAID_PIN = f'"{PIN}"'
"""As it would stand in a message; the four digits alone also occur in an id, once in some hundred runs."""


@played
async def test_the_lobby_never_receives_what_staff_know_of_a_visitor(hall: RunningHall) -> None:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with (
        httpx.AsyncClient(base_url=hall.server.http_url, headers=shown) as program,
        joined(hall, "display-1") as (display, welcome),
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "counter-1") as (counter, _),
    ):
        made = await program.post(
            "/api/v1/appointments",
            json={
                "product": "product-c",
                "starts_at": welcome.clock.now.isoformat(),
                "name": NAME,
                "remarks": REMARKS,
            },
        )
        assert made.status_code == 201, made.text
        code = made.json()["code"]
        ticket = await kiosk.ask(commands.CheckIn(code=code))
        assert isinstance(ticket.result, TicketIssued)
        await counter.ask(commands.SignIn(counter="counter-1", clerk="clerk-1", pin=PIN))
        called = await counter.ask(commands.CallVisit(visit=ticket.result.visit))
        assert isinstance(called.result, Called)
        parked = await counter.ask(commands.Park(visit=ticket.result.visit, reason=NOTE))
        assert parked.refusal is None
        await counter.ask(commands.SignOut())
        await display.hear_upto(welcome.seq + 6)
        async with (
            joined(hall, "display-2") as (late_display, _),
            joined(hall, "kiosk-2") as (late_kiosk, _),
            joined(hall, "counter-2") as (late_counter, _),
            joined(hall, "display-3", epoch=welcome.epoch, since=welcome.seq) as (returning, _),
        ):
            await returning.hear_upto(welcome.seq + 6)
            lobby = "".join(
                text for each in (display, kiosk, late_display, late_kiosk, returning) for text in each.texts
            )
            staff = "".join(text for each in (counter, late_counter) for text in each.texts)
    token = code.rpartition("/")[2]
    for secret in (NAME, REMARKS, NOTE, "clerk-1", "Clerk 1", SAID_PIN, token, *hall.files.keys.values()):
        assert secret not in lobby, f"{secret} was sent to the lobby"
    for known in (NAME, REMARKS, NOTE):
        assert known in staff, f"staff cannot prepare without {known}"
    for secret in (SAID_PIN, token, *hall.files.keys.values()):
        assert secret not in staff
    _assert_kept_where_it_belongs(hall, token)


def _assert_kept_where_it_belongs(hall: RunningHall, token: str) -> None:
    """The database is searched as bytes, events and answers as texts."""
    file = Path(hall.files.settings.database.url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        bodies = "".join(body for (body,) in database.execute("SELECT body FROM event"))
        answers = "".join(answer for (answer,) in database.execute("SELECT answer FROM command"))
    for secret in (NAME, REMARKS, NOTE, SAID_PIN, token):
        assert secret not in bodies, f"{secret} stands in the event table"
        assert secret not in answers, f"{secret} stands in an answer that is kept"
    kept = file.read_bytes()
    for key in hall.files.keys.values():
        assert key.encode() not in kept


@played
async def test_neither_a_right_nor_a_wrong_pin_is_kept_or_logged(hall: RunningHall) -> None:
    right, wrong = PIN, "8642-verkeerd"
    async with joined(hall, "counter-3") as (counter, _):
        refused = await counter.ask(commands.SignIn(counter="counter-3", clerk="clerk-3", pin=wrong))
        assert refused.refusal is not None
        assert refused.refusal.code is RefusalCode.WRONG_NAME_OR_PIN
        signed_in = await counter.ask(commands.SignIn(counter="counter-3", clerk="clerk-3", pin=right))
        assert signed_in.refusal is None
        await counter.ask(commands.SignOut())
    said = hall.server.said()
    folder = Path(hall.files.settings.database.url.removeprefix("sqlite:///")).parent
    kept = b"".join(file.read_bytes() for file in folder.glob("balie.sqlite3*"))
    assert wrong not in said
    assert wrong.encode() not in kept
    assert SAID_PIN.encode() not in kept


@played
async def test_a_stranger_cannot_learn_whether_a_name_exists_and_cannot_guess_for_ever(hall: RunningHall) -> None:
    async with joined(hall, "counter-2") as (counter, _):
        wrong = [
            await counter.ask(commands.SignIn(counter="counter-2", clerk=clerk, pin="0000"))
            for clerk in ("clerk-2", "nobody")
        ]
        assert wrong[0].refusal is not None
        assert wrong[1].refusal is not None
        assert wrong[0].refusal.code is wrong[1].refusal.code is RefusalCode.WRONG_NAME_OR_PIN
        assert wrong[0].refusal.sentence == wrong[1].refusal.sentence
        for _ in range(4):
            await counter.ask(commands.SignIn(counter="counter-2", clerk="clerk-2", pin="0000"))
        locked = await counter.ask(commands.SignIn(counter="counter-2", clerk="clerk-2", pin=PIN))
    assert locked.refusal is not None
    assert locked.refusal.code is RefusalCode.TOO_MANY_ATTEMPTS
