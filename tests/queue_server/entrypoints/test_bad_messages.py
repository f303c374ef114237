"""Nonsense on a link that was greeted: answered, counted, and in the end shut out; nobody else notices."""

import asyncio
import json
from typing import Any

import pytest

from queue_server.entrypoints.link import BAD_MESSAGES_ALLOWED
from tests.hall_files import PIN
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from wire import commands
from wire.answers import Answer, TicketIssued
from wire.message import MAX_MESSAGE_BYTES
from wire.words import CLOSE_CODES, LinkRefusal, RefusalCode

FLOOD = 2_000


def command(body: dict[str, Any], **changed: Any) -> str:
    return json.dumps({"type": "command", "id": "command-1", "body": body, **changed})


BAD: dict[str, str | bytes] = {
    "empty": "",
    "no JSON": "what?",
    "half": '{"type":"command","id":"comm',
    "binary": bytes(range(256)),
    "a list": "[]",
    "a number": "1e999",
    "unknown message": '{"type":"dance"}',
    "unknown command": command({"type": "close_the_town"}),
    "no command": command({}),
    "unknown field": command({"type": "call_next", "please": True}),
    "misspelt field": command({"type": "take_ticket", "produkt": "product-a"}),
    "wrong type": command({"type": "take_ticket", "product": ["product-a"]}),
    "too long a text": command({"type": "take_ticket", "product": "p" * 65}),
    "too short an id": command({"type": "call_next"}, id="1"),
    "an id with other characters": command({"type": "call_next"}, id="../../etc/passwd"),
    "NUL": command({"type": "take_ticket", "product": "product-a", "language": "n\0l"}),
    "half a character": '{"type":"command","id":"command-1","body":{"type":"take_ticket","product":"\\ud800"}}',
    "deeply nested": command({"type": "call_next"}).replace("{}", "") + "[" * 20_000,
    "nested in a field": '{"type":"command","id":"command-1","body":' + "[" * 20_000 + "]" * 20_000 + "}",
    "twice the same key": '{"type":"ping","type":"dance"}',
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
@played
async def test_a_message_that_cannot_be_read_is_answered_and_the_link_lives_on(
    hall: RunningHall, bad: str | bytes
) -> None:
    async with joined(hall, "kiosk-1") as (device, _):
        await device.say(bad)
        answer = await device.hear_a(Answer)
        assert answer.refusal is not None
        assert answer.refusal.code is RefusalCode.BAD_MESSAGE
        assert "Traceback" not in answer.refusal.sentence
        good = await device.ask(commands.TakeTicket(product="product-a"))
        assert isinstance(good.result, TicketIssued)


@played
async def test_what_was_sent_is_never_repeated_since_it_may_hold_a_pin(hall: RunningHall) -> None:
    async with joined(hall, "counter-1") as (device, _):
        await device.say(command({"type": "sign_in", "counter": "counter-1", "clerk": ["x"], "pin": {"is": PIN}}))
        await device.hear_a(Answer)
    assert not any(PIN in text for text in device.texts if '"answer"' in text)


@played
async def test_an_oversized_message_ends_the_link(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (device, _):
        await device.say(" " * (MAX_MESSAGE_BYTES + 1))
        _, code = await device.closing()
    assert code == 1009


@played
async def test_a_message_as_large_as_allowed_is_read(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (device, _):
        text = command({"type": "take_ticket", "product": "product-a"}, id="as-large-as-allowed")
        await device.say(text + " " * (MAX_MESSAGE_BYTES - len(text)))
        assert (await device.hear_a(Answer)).id == "as-large-as-allowed"


@played
async def test_a_device_that_sends_nothing_but_nonsense_is_shut_out_with_a_reason(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (device, _):
        for _ in range(BAD_MESSAGES_ALLOWED + 1):
            await device.say("nonsense")
        refused, code = await device.closing()
    assert refused is not None
    assert (refused.code, code) == (LinkRefusal.BAD_HELLO, CLOSE_CODES[LinkRefusal.BAD_HELLO])


@played
async def test_thousands_of_bad_messages_do_not_keep_the_hall_from_its_work(hall: RunningHall) -> None:
    nonsense = list(BAD.values())

    async def rave(name: str) -> int:
        """Comes back again and again, as a broken program would."""
        sent = 0
        while sent < FLOOD:
            async with joined(hall, name) as (device, _):
                for _ in range(BAD_MESSAGES_ALLOWED + 1):
                    await device.say(nonsense[sent % len(nonsense)])
                    sent += 1
                await device.closing()
        return sent

    async def work() -> int:
        async with joined(hall, "kiosk-2") as (device, _):
            answers = [await device.ask(commands.TakeTicket(product="product-c")) for _ in range(100)]
        return sum(isinstance(answer.result, TicketIssued) for answer in answers)

    *sent, worked = await asyncio.gather(rave("display-3"), rave("display-4"), work())
    assert worked == 100
    assert sum(sent) >= 2 * FLOOD


@played
async def test_a_command_that_is_wrong_inside_is_answered_under_its_own_id(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        await kiosk.say('{"type": "command", "id": "a-wrong-command", "body": {"type": "dance"}}')
        answer = await kiosk.hear_a(Answer)
        assert (answer.id, answer.refusal and answer.refusal.code) == ("a-wrong-command", RefusalCode.BAD_MESSAGE)
