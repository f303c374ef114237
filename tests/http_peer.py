"""Another system that answers over HTTP, on a real socket: rightly, wrongly, too late, or with nothing at all."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

WITHIN_S = 20.0


@dataclass(frozen=True)
class Heard:
    """One request."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Their names in small letters."""
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """What it answers; `hangs` sends the head and never the rest, `drops` hangs up, and `silent` never says a word."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    hangs: bool = False
    drops: bool = False
    silent: bool = False


OK = Reply(204)
Answering = Callable[[Heard], Reply]


class HttpPeer:
    """Keeps what it heard; what it answers can be changed at any time, and it can be away."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.answers: Answering = lambda _heard: OK
        self.port = 0
        self._news = asyncio.Condition()
        self._server: asyncio.Server | None = None
        self._talks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def come(self) -> None:
        """Listens, on the port of before where it was there before."""
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def go(self) -> None:
        """Dies, and hangs up on everybody."""
        assert self._server is not None
        self._server.close()
        for writer in self._talks.values():
            writer.transport.abort()
        await asyncio.gather(*self._talks)
        await self._server.wait_closed()

    async def heard_more_than(self, count: int) -> list[Heard]:
        """Everything, as soon as there is more of it."""
        async with asyncio.timeout(WITHIN_S), self._news:
            await self._news.wait_for(lambda: len(self.heard) > count)
        return self.heard

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self._talks[talk] = writer
        try:
            while (heard := await _request(reader)) is not None:
                reply = self.answers(heard)
                async with self._news:
                    self.heard.append(heard)
                    self._news.notify_all()
                if reply.drops:
                    return
                if not reply.silent:
                    writer.write(_head(reply) + (b"" if reply.hangs else reply.body))
                    await writer.drain()
                if reply.hangs or reply.silent:
                    await reader.read()
                    return
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            del self._talks[talk]
            writer.close()


@asynccontextmanager
async def http_peer() -> AsyncIterator[HttpPeer]:
    """One that is there, until the end of the story."""
    peer = HttpPeer()
    await peer.come()
    try:
        yield peer
    finally:
        await peer.go()


async def _request(reader: asyncio.StreamReader) -> Heard | None:
    first = await reader.readline()
    if not first.strip():
        return None
    method, path, _ = first.decode("ascii").split(" ")
    headers: dict[str, str] = {}
    while line := (await reader.readline()).decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Heard(method, path, headers, body)


def _head(reply: Reply) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} Said", *(f"{name}: {value}" for name, value in reply.headers.items())]
    length = len(reply.body) + (100 if reply.hangs else 0)
    return "\r\n".join((*lines, *([] if reply.status == 204 else [f"Content-Length: {length}"]), "", "")).encode()
