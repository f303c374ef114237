"""One connected device: what lies ready for it, and the task that sends it.

A device that reads slowly fills its own queue and nobody else's; when it is full the device is dropped and comes
back with `since` (`docs/wire.md`).
"""

import asyncio
from collections import deque

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from wire.link import Refused
from wire.words import CLOSE_CODES, LinkRefusal, Role

CLOSE_WITHIN_S = 1.0


class Listener:
    """A device on its link; every method is called on the event loop."""

    def __init__(self, websocket: WebSocket, *, name: str, role: Role, max_unsent: int) -> None:
        self.name = name
        self.role = role
        self.skip_upto = -1
        """Events up to this number are part of its snapshot and are not sent again."""
        self._websocket = websocket
        self._max_unsent = max_unsent
        self._ready: deque[tuple[int | None, str]] = deque()
        self._something = asyncio.Event()
        self._last_word: LinkRefusal | None = None
        self._last_sentence = ""

    @property
    def dropped(self) -> bool:
        """Whether this link is being closed."""
        return self._last_word is not None

    def send(self, text: str, seq: int | None = None) -> None:
        """Lays a message ready, an event with its number; a device that does not read is dropped."""
        if self.dropped:
            return
        if len(self._ready) >= self._max_unsent:
            self.drop(LinkRefusal.TOO_SLOW, "This device does not read what it is sent; it may come back.")
            return
        self._ready.append((seq, text))
        self._something.set()

    def drop(self, why: LinkRefusal, sentence: str) -> None:
        """Says why, and closes the link."""
        if self.dropped:
            return
        self._last_word, self._last_sentence = why, sentence
        self._ready.clear()
        self._something.set()

    async def keep_sending(self) -> None:
        """Sends what lies ready until the link is dropped or breaks."""
        try:
            while True:
                while self._ready:
                    seq, text = self._ready.popleft()
                    if seq is None or seq > self.skip_upto:
                        await self._websocket.send_text(text)
                if self._last_word is not None:
                    async with asyncio.timeout(CLOSE_WITHIN_S):
                        await say_goodbye(self._websocket, self._last_word, self._last_sentence)
                    return
                self._something.clear()
                await self._something.wait()
        except (WebSocketDisconnect, RuntimeError, TimeoutError, OSError):
            return  # the other side is gone: the receiving half of the link notices and tidies up


async def say_goodbye(websocket: WebSocket, why: LinkRefusal, sentence: str) -> None:
    """A last message before the close: Qt tells its program nothing of close codes."""
    if websocket.application_state is not WebSocketState.CONNECTED:
        return
    await websocket.send_text(Refused(code=why, sentence=sentence).model_dump_json())
    await websocket.close(CLOSE_CODES[why])
