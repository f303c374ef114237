"""Who is let in, and what everybody else is told before the door closes."""

import socket as sockets
from contextlib import closing
from http import HTTPStatus

import pytest
from websockets.exceptions import InvalidStatus

from tests.queue_server.entrypoints.devices import RunningHall, joined, knocking, played
from wire import commands
from wire.answers import Answer, TicketIssued
from wire.link import Command, Ping, Refused, Welcome
from wire.message import MAX_MESSAGE_BYTES, WIRE_VERSION
from wire.words import CLOSE_CODES, LinkRefusal, Role

DEEP = 30_000


@pytest.mark.parametrize("name", ["kiosk-1", "display-1", "counter-1"])
@played
async def test_a_device_with_its_key_is_shown_the_hall_of_its_role(hall: RunningHall, name: str) -> None:
    async with joined(hall, name) as (_, welcome):
        assert isinstance(welcome, Welcome)
        assert welcome.house.site == "testhall"
        kinds = {thing.thing for thing in welcome.things}
        assert {"service", "product", "counter"} <= kinds
        assert len(welcome.outlook) == 3


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"key": "not-the-key"}, LinkRefusal.UNKNOWN_DEVICE),
        ({"name": "kiosk-99"}, LinkRefusal.UNKNOWN_DEVICE),
        ({"name": "kiosk\u0000-1"}, LinkRefusal.BAD_HELLO),
        ({"name": "'; DROP TABLE device; --"}, LinkRefusal.UNKNOWN_DEVICE),
        ({"role": Role.COUNTER}, LinkRefusal.WRONG_ROLE),
        ({"wire_version": WIRE_VERSION + 1}, LinkRefusal.WRONG_WIRE_VERSION),
        ({"wire_version": 0}, LinkRefusal.WRONG_WIRE_VERSION),
    ],
    ids=lambda value: str(value),
)
@played
async def test_a_wrong_greeting_is_refused_with_its_reason(
    hall: RunningHall, changed: dict[str, object], why: LinkRefusal
) -> None:
    async with knocking(hall) as device:
        await device.say(hall.hello("kiosk-1", **changed))
        refused, code = await device.closing()
    assert refused is not None
    assert (refused.code, code) == (why, CLOSE_CODES[why])
    assert hall.files.keys["kiosk-1"] not in refused.sentence


@pytest.mark.parametrize(
    "first",
    [
        Ping().model_dump_json(),
        Command(id="command-1", body=commands.CallNext()).model_dump_json(),
        "",
        "hello",
        "{",
        "null",
        '{"type":"hello"}',
        '{"type":"goodbye"}',
        '{"type":"hello","name":"kiosk-1","role":"mayor","key":"x"}',
        b"\xff\xfe\x00\x01",
        b"",
        "[" * DEEP,
        '{"a":' * (DEEP // 5),
        '{"type":"hello","name":"\\ud800","role":"kiosk","key":"x"}',
    ],
    ids=lambda value: str(value)[:24],
)
@played
async def test_a_first_message_that_is_no_greeting_is_refused(hall: RunningHall, first: str | bytes) -> None:
    async with knocking(hall) as device:
        await device.say(first)
        refused, code = await device.closing()
    assert refused is not None
    assert (refused.code, code) == (LinkRefusal.BAD_HELLO, CLOSE_CODES[LinkRefusal.BAD_HELLO])


@played
async def test_an_oversized_first_message_ends_the_link_unread(hall: RunningHall) -> None:
    async with knocking(hall) as device:
        await device.say("x" * (MAX_MESSAGE_BYTES + 1))
        _, code = await device.closing()
    assert code == 1009


@played
async def test_a_link_is_greeted_once(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (device, _):
        await device.say(hall.hello("kiosk-1"))
        refused, code = await device.closing()
    assert refused == Refused(code=LinkRefusal.BAD_HELLO, sentence="A link is greeted once.")
    assert code == CLOSE_CODES[LinkRefusal.BAD_HELLO]


@played
async def test_a_second_program_of_the_same_name_ends_the_link_of_the_first(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (first, _), joined(hall, "kiosk-1") as (second, _):
        refused, code = await first.closing()
        assert refused is not None
        assert (refused.code, code) == (LinkRefusal.REPLACED, CLOSE_CODES[LinkRefusal.REPLACED])
        answer = await second.ask(commands.TakeTicket(product="product-a"))
        assert isinstance(answer.result, TicketIssued)


@played
async def test_a_page_of_somebody_else_in_a_browser_gets_no_link(hall: RunningHall) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with knocking(hall, origin="https://elders.nl"):
            pass
    assert refused.value.response.status_code == HTTPStatus.FORBIDDEN


@played
async def test_a_page_of_the_server_itself_may_have_a_link(hall: RunningHall) -> None:
    async with knocking(hall, origin=hall.server.http_url) as device:
        await device.say(hall.hello("display-4"))
        assert isinstance(await device.hear(), Welcome)


@pytest.mark.parametrize(
    "cut_off",
    [
        b"",
        b"GET /link HT",
        b"GET /link HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\x00" * 4_096,
    ],
    ids=["nothing", "half a line", "half a head", "TLS", "noughts"],
)
@played
async def test_whoever_knocks_and_walks_away_costs_nobody_anything(hall: RunningHall, cut_off: bytes) -> None:
    with closing(sockets.create_connection(("127.0.0.1", hall.server.port))) as stranger:
        stranger.sendall(cut_off)
    async with joined(hall, "kiosk-1"):
        pass


@played
async def test_a_link_that_breaks_off_in_the_middle_of_a_message_costs_nobody_anything(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-2") as (device, _):
        device.socket.transport.write(b"\x81\xfe\x01\x00half of it")  # a frame of 256 bytes, cut off
        device.socket.transport.abort()
    async with joined(hall, "kiosk-2") as (device, _):
        assert (await device.ask(commands.TakeTicket(product="product-a"))).result is not None


@played
async def test_a_message_in_several_pieces_is_one_message(hall: RunningHall) -> None:
    text = Command(id="in-pieces-1", body=commands.TakeTicket(product="product-b")).model_dump_json()
    async with joined(hall, "kiosk-1") as (device, _):
        await device.socket.send([text[:7], text[7:20], text[20:]])
        assert (await device.hear_a(Answer)).id == "in-pieces-1"
