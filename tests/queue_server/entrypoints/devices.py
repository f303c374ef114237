"""Devices that speak the wire word by word, so that a test can also say something wrong."""

import asyncio
import functools
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.hall_files import HallFiles
from tests.server_process import ServerProcess
from wire.answers import Answer
from wire.commands import CommandBody
from wire.link import FROM_SERVER, Command, Event, Hello, Refused, Resumed, Welcome
from wire.message import WireModel
from wire.words import Role

WITHIN_S = 20.0
Given = ParamSpec("Given")
Message = TypeVar("Message", bound=WireModel)


def played(story: Callable[Given, Coroutine[Any, Any, None]]) -> Callable[Given, None]:
    """Lets a test be written as a story in which several devices take part."""

    @functools.wraps(story)
    def play(*args: Given.args, **kwargs: Given.kwargs) -> None:
        asyncio.run(story(*args, **kwargs))

    return play


@dataclass(frozen=True)
class RunningHall:
    """A server that runs, and who may come in."""

    server: ServerProcess
    files: HallFiles

    def hello(self, device: str, **changed: Any) -> Hello:
        """The greeting of this device, in its own role and with its own key."""
        role = Role(device.partition("-")[0])
        return Hello(**{"name": device, "role": role, "key": self.files.keys[device], **changed})


@dataclass
class Device:
    """One end of a link; keeps every text that it has received."""

    socket: ClientConnection
    texts: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    async def say(self, text: str | bytes | WireModel) -> None:
        await self.socket.send(text.model_dump_json() if isinstance(text, WireModel) else text)

    async def hear(self) -> object:
        """The next message, whatever it is."""
        async with asyncio.timeout(WITHIN_S):
            text = await self.socket.recv()
        assert isinstance(text, str)
        self.texts.append(text)
        message = FROM_SERVER.validate_json(text)
        if isinstance(message, Event):
            self.events.append(message)
        return message

    async def hear_a(self, kind: type[Message]) -> Message:
        """The next message of this kind; others are kept and passed over."""
        while True:
            message = await self.hear()
            if isinstance(message, kind):
                return message

    async def hear_upto(self, seq: int) -> None:
        """Until the event with this number has come."""
        while not self.events or self.events[-1].seq < seq:
            await self.hear()

    async def ask(self, body: CommandBody, *, command: str = "") -> Answer:
        """Exactly one answer, to exactly this question."""
        asked = Command(id=command or uuid4().hex, body=body)
        await self.say(asked)
        answer = await self.hear_a(Answer)
        assert answer.id == asked.id
        return answer

    async def closing(self) -> tuple[Refused | None, int | None]:
        """The last word of the server, and the code with which it closed."""
        last: Refused | None = None
        try:
            while True:
                message = await self.hear()
                last = message if isinstance(message, Refused) else last
        except ConnectionClosed:
            return last, self.socket.close_code


@asynccontextmanager
async def knocking(hall: RunningHall, **how: Any) -> AsyncIterator[Device]:
    """A link on which nothing has been said yet."""
    async with connect(hall.server.link_url, compression=None, ping_interval=None, max_size=None, **how) as socket:
        yield Device(socket)


@asynccontextmanager
async def joined(hall: RunningHall, name: str, **changed: Any) -> AsyncIterator[tuple[Device, Welcome | Resumed]]:
    """A device that was greeted, and what it was greeted with."""
    async with knocking(hall) as device:
        await device.say(hall.hello(name, **changed))
        greeting = await device.hear()
        assert isinstance(greeting, Welcome | Resumed), greeting
        yield device, greeting
