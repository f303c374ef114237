"""A device for tests that speaks the wire over a real socket, and asks again after every break, with the same id."""

import asyncio
from contextlib import suppress
from types import TracebackType
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage

from wire.answers import Answer
from wire.commands import CommandBody
from wire.link import FROM_SERVER, Command, Event, Hello, Refused, Welcome
from wire.words import Role

AGAIN_AFTER_S = 0.05
ANSWER_WITHIN_S = 30.0


class WireClient:
    """One device; `async with` connects it, and it comes back by itself until it is left."""

    def __init__(self, url: str, *, name: str, role: Role, key: str) -> None:
        self._url = url
        self._hello = Hello(name=name, role=role, key=key).model_dump_json()
        self._asked: dict[str, tuple[str, asyncio.Future[Answer]]] = {}
        self._socket: ClientConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self.greeted = asyncio.Event()
        self.welcome: Welcome | None = None
        self.refused: Refused | None = None
        self.events: list[Event] = []
        self.welcomes = 0

    async def __aenter__(self) -> "WireClient":
        self._task = asyncio.create_task(self._keep_connected())
        async with asyncio.timeout(ANSWER_WITHIN_S):
            await self.greeted.wait()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def ask(self, body: CommandBody, *, command_id: str | None = None) -> Answer:
        """Sends a command and waits for its one answer, across any number of server restarts."""
        command = Command(id=command_id or uuid4().hex, body=body)
        text = command.model_dump_json()
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._asked[command.id] = (text, future)
        await self._send(text)
        async with asyncio.timeout(ANSWER_WITHIN_S):
            return await future

    async def _send(self, text: str) -> None:
        if self._socket is not None:
            with suppress(ConnectionClosed):
                await self._socket.send(text)

    async def _keep_connected(self) -> None:
        while True:
            try:
                async with connect(self._url, compression=None, max_size=None, ping_interval=None) as socket:
                    await socket.send(self._hello)
                    await self._receive(socket)
            except (OSError, ConnectionClosed, InvalidHandshake, InvalidMessage, EOFError, TimeoutError):
                pass
            self._socket = None
            await asyncio.sleep(AGAIN_AFTER_S)

    async def _receive(self, socket: ClientConnection) -> None:
        async for text in socket:
            await self.hear(str(text), socket)

    async def hear(self, text: str, socket: ClientConnection) -> None:
        """One message of the server."""
        message = FROM_SERVER.validate_json(text)
        match message:
            case Welcome():
                self.welcome = message
                self.welcomes += 1
                self._socket = socket
                self.greeted.set()
                for asked, _ in list(self._asked.values()):
                    await socket.send(asked)
            case Refused():
                self.refused = message
                self.greeted.set()
            case Event():
                self.events.append(message)
            case Answer():
                _, future = self._asked.pop(message.id, ("", None))
                if future is not None and not future.done():
                    future.set_result(message)
