"""The device link at `/link`: nobody is served before a valid Hello, and every silence has an end."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from urllib.parse import urlsplit

import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect

from queue_server.adapters import credentials
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError
from queue_server.domain.counter_session import Clerk
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints import commands as asked
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.broadcast import Broadcast, event_text
from queue_server.entrypoints.desk_of_commands import DeskOfCommands, refuse
from queue_server.entrypoints.listener import Listener, say_goodbye
from queue_server.entrypoints.look_ups import LookUps
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.reading import UnreadableMessage, message_in
from queue_server.entrypoints.said_outside import AWAY
from queue_server.entrypoints.sign_in import SignInDesk
from queue_server.entrypoints.site_state import SiteState
from queue_server.service.hall import Hall
from wire.commands import LookUpAppointments, LookUpFreeTimes, SignIn
from wire.link import HELLO_WITHIN_S, SILENT_FOR_S, Command, Hello, Resumed
from wire.message import WIRE_VERSION
from wire.words import LinkRefusal, RefusalCode, Role

BAD_MESSAGES_ALLOWED = 20
"""A device that sends more nonsense than this in one link is broken or hostile."""

SHOWN_WITHIN_S = 20.0
"""A device that has not taken the snapshot by then does not read; a thousand at once need a few seconds."""

LAST_WORD_WITHIN_S = 2.0

log = structlog.get_logger("link")


class LinkRefusedError(Exception):
    """The server does not talk to this device."""

    def __init__(self, code: LinkRefusal, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


@dataclass(frozen=True)
class LinkDesk:
    """Everything that a link needs of the server."""

    database: Database
    hall: Hall
    broadcast: Broadcast
    state: SiteState
    commands: DeskOfCommands
    look_ups: LookUps
    sign_in: SignInDesk
    measures: Measures
    max_unsent: int
    max_connections: int
    max_commands_per_min: int

    async def serve(self, websocket: WebSocket) -> None:
        """One device, from its greeting to its end."""
        if not _from_a_device(websocket):
            await websocket.close(1008)
            return
        await websocket.accept()
        try:
            hello, role = await self._greeted(websocket)
        except LinkRefusedError as refusal:
            self.measures.link_refused(refusal.code.value)
            log.info("link_refused", code=refusal.code.value)
            with suppress(WebSocketDisconnect, RuntimeError, OSError):
                await say_goodbye(websocket, refusal.code, refusal.sentence)
            return
        except (WebSocketDisconnect, RuntimeError):
            return
        listener = Listener(websocket, name=hello.name, role=role, max_unsent=self.max_unsent)
        self.broadcast.join(listener)
        log.info("device_came", device=hello.name, role=role.value, version=hello.program_version)
        try:
            await self._listen(websocket, listener, hello)
        finally:
            self.broadcast.leave(listener)
            log.info("device_went", device=hello.name)

    async def _greeted(self, websocket: WebSocket) -> tuple[Hello, Role]:
        try:
            async with asyncio.timeout(HELLO_WITHIN_S):
                message = await _text(websocket)
            hello = message_in(message)
        except TimeoutError as error:
            raise LinkRefusedError(LinkRefusal.HELLO_TOO_LATE, f"No Hello within {HELLO_WITHIN_S:.0f} s.") from error
        except UnreadableMessage as error:
            raise LinkRefusedError(LinkRefusal.BAD_HELLO, f"The first message is no Hello: {error}") from error
        if not isinstance(hello, Hello):
            raise LinkRefusedError(LinkRefusal.BAD_HELLO, f"The first message is a {hello.type}, not a Hello.")
        if hello.wire_version != WIRE_VERSION:
            raise LinkRefusedError(
                LinkRefusal.WRONG_WIRE_VERSION,
                f"The server speaks wire version {WIRE_VERSION}, the device {hello.wire_version}: update the older.",
            )
        try:
            known = await asyncio.to_thread(self._role_of, hello)
        except StorageError as error:
            raise LinkRefusedError(LinkRefusal.SERVER_STOPS, AWAY) from error
        if known is None:
            raise LinkRefusedError(
                LinkRefusal.UNKNOWN_DEVICE, f"No device {hello.name!r} with this key: enrol it with `balie enrol`."
            )
        if known != hello.role.value:
            raise LinkRefusedError(
                LinkRefusal.WRONG_ROLE, f"Device {hello.name!r} is enrolled as {known}, not as {hello.role.value}."
            )
        if len(self.broadcast) >= self.max_connections and not self.broadcast.knows(hello.name):
            raise LinkRefusedError(LinkRefusal.TOO_SLOW, "This server has as many devices as it may have.")
        return hello, hello.role

    async def _listen(self, websocket: WebSocket, listener: Listener, hello: Hello) -> None:
        # The listener has joined already: whatever happens while the snapshot is read lies ready behind it.
        sending: asyncio.Task[None] | None = None
        try:
            async with asyncio.timeout(SHOWN_WITHIN_S):
                await self._show_the_hall(websocket, listener, hello)
            sending = asyncio.create_task(listener.keep_sending())
            await self._receive(websocket, listener, Asker(hello.name, listener.role, hello.key))
        except (WebSocketDisconnect, RuntimeError, TimeoutError):
            pass
        except StorageError:
            with suppress(WebSocketDisconnect, RuntimeError, OSError):
                await say_goodbye(websocket, LinkRefusal.SERVER_STOPS, AWAY)
        finally:
            if sending is not None:
                if listener.dropped:
                    with suppress(TimeoutError):  # it does not read even its last message
                        async with asyncio.timeout(LAST_WORD_WITHIN_S):
                            await sending
                sending.cancel()

    async def _show_the_hall(self, websocket: WebSocket, listener: Listener, hello: Hello) -> None:
        if hello.epoch is not None and hello.since is not None:
            missed = await self.state.missed(hello.epoch, hello.since)
            if missed is not None:
                listener.skip_upto = missed.seq
                resumed = Resumed(epoch=missed.epoch, seq=missed.seq, clock=self.state.clock())
                await websocket.send_text(resumed.model_dump_json())
                for record in missed.records:
                    await websocket.send_text(event_text(record, listener.role, listener.name, self.hall))
                return
        welcome = await self.state.welcome(listener.role, device=hello.name, at_least=self.broadcast.seq)
        listener.skip_upto = welcome.seq
        await websocket.send_text(welcome.model_dump_json())

    async def _receive(self, websocket: WebSocket, listener: Listener, who: Asker) -> None:
        bad = 0
        allowance = _Allowance(self.max_commands_per_min, monotonic)
        while not listener.dropped:
            try:
                async with asyncio.timeout(SILENT_FOR_S):
                    text = await _text(websocket)
                message = message_in(text)
            except TimeoutError:
                log.info("device_silent", device=listener.name)
                return
            except UnreadableMessage as error:
                bad += 1
                self.measures.bad_message(listener.role.value)
                if bad > BAD_MESSAGES_ALLOWED:
                    listener.drop(LinkRefusal.BAD_HELLO, f"Too many messages that cannot be read: {error}")
                    return
                listener.send(asked.refused(error.command_id, RefusalCode.BAD_MESSAGE, str(error)))
                continue
            if isinstance(message, Command):
                await self._command(message, listener, who, allowance)
            elif isinstance(message, Hello):
                listener.drop(LinkRefusal.BAD_HELLO, "A link is greeted once.")

    async def _command(self, command: Command, listener: Listener, who: Asker, allowance: "_Allowance") -> None:
        clerk: Clerk | None = None
        if not allowance.one_more():
            sentence = f"More than {self.max_commands_per_min} commands a minute from one device."
            listener.send(asked.refused(command.id, RefusalCode.TRY_AGAIN, sentence))
            return
        try:
            asked.check_allowed(listener.role, command.body)
            if isinstance(command.body, SignIn):
                clerk = await self.sign_in.clerk(device=listener.name, name=command.body.clerk, pin=command.body.pin)
        except Refusal as refusal:
            listener.send(refuse(command, refusal))
            return

        if isinstance(command.body, LookUpAppointments | LookUpFreeTimes):
            listener.send(await self.look_ups.answer(command.id, command.body, who=who))
        else:
            self.commands.ask(command, who=who, clerk=clerk, answer=listener.send)

    def _role_of(self, hello: Hello) -> str | None:
        with self.database.read() as connection:
            role = credentials.role_of(connection, self.hall.catalogue.site, name=hello.name, key=hello.key)
        return None if role is None else role.value


class _Allowance:
    """A bucket of commands that refills evenly over the minute."""

    def __init__(self, per_min: int, now: Callable[[], float]) -> None:
        self._per_s = per_min / 60
        self._most = float(per_min)
        self._left = self._most
        self._now = now
        self._at_s = now()

    def one_more(self) -> bool:
        at_s = self._now()
        self._left = min(self._most, self._left + (at_s - self._at_s) * self._per_s)
        self._at_s = at_s
        if self._left < 1:
            return False
        self._left -= 1
        return True


def _from_a_device(websocket: WebSocket) -> bool:
    """Browsers name the page that opens a link; a page of somebody else must not use a person's network place."""
    origin = websocket.headers.get("origin")
    return not origin or urlsplit(origin).netloc == websocket.headers.get("host")


async def _text(websocket: WebSocket) -> str | bytes:
    message = await websocket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    text: str | bytes | None = message.get("text") or message.get("bytes")
    return text or ""
