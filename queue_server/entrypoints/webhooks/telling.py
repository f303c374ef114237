"""One subscriber is told what happens: in order, one message at a time, each until it was taken or is refused for good.

What is to be told stands in the event table, so nothing is lost while the subscriber, this server or the database is
away, as long as events are kept (`people_kept_days`). How far it was told is kept after every few messages: a server
that is killed in between sends some again, under the same ids.

Of several servers over one database one tells. It says so in the database before it begins and while it goes on;
when it is silent for longer than `HELD_FOR_S` another one takes over.
"""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import httpx
import structlog

from config.webhooks import WebhookSettings
from queue_server.adapters import webhooks
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError
from queue_server.adapters.webhooks import Subscriber, Untold
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.own_parts import OwnPart
from queue_server.entrypoints.webhooks.messages import Message, messages_in
from queue_server.entrypoints.webhooks.patience import STAFF_HEAR_AFTER, NotTaken, Patience
from queue_server.entrypoints.webhooks.signing import signed_headers
from wire.words import Health

AT_ONCE = 20
"""Events between two notes of how far it was told."""

LOOK_EVERY_S = 5.0
"""How often a server looks whether the one that tells is still there, and whether anything was missed."""

HELD_FOR_S = 90.0
"""Longer than the longest answer may take."""

RENEWED_EVERY_S = 20.0
FIRST_AGAIN_S = 1.0

AGENT = "Balie"

AWAY_FOR_STAFF = "This system does not take what it is told; it is tried again. The server's log says why."
REFUSES_FOR_STAFF = "This system refuses messages, which it does not get any more. The server's log says which."

ERASED = "It is no longer kept."

log = structlog.get_logger("webhooks")


class _NoLongerOurs(Exception):
    """Another server tells this subscriber now."""


@dataclass
class Telling:
    """One subscriber of one server."""

    settings: WebhookSettings
    database: Database
    who: Subscriber
    part: OwnPart
    """How staff read of it."""
    measures: Measures
    now_s: Callable[[], float] = time.time
    first_again_s: float = FIRST_AGAIN_S
    look_every_s: float = LOOK_EVERY_S
    news: asyncio.Event = field(default_factory=asyncio.Event)
    """Something has happened."""
    _told: int = 0
    """The last event of which every message was taken; noted down at the latest when this server stops."""
    _away: bool = False
    """It did not take the last message at the first try."""
    _staff_know: bool | None = None
    """That it takes nothing; None before this server has looked what an earlier one told them."""

    def begin(self) -> None:
        """Before this server answers anybody: a subscriber that is new is told of all that happens from then on."""
        with suppress(StorageError):  # the writer says so; it begins once the database is back
            self._hold()

    async def keep_telling(self) -> None:
        """For ever."""
        try:
            await self._keep_telling()
        finally:
            with suppress(StorageError):
                await asyncio.to_thread(self._release)

    async def _keep_telling(self) -> None:
        self.measures.webhook_skipped(self.who.name, 0)
        async with self._client() as client:
            while True:
                self.news.clear()
                try:
                    await self.tell(client)
                except (StorageError, _NoLongerOurs):
                    pass  # the writer has said so, once; or another server tells
                except Exception:
                    log.exception("webhook_failed", subscriber=self.who.name)
                await self._until_news()

    async def tell(self, client: httpx.AsyncClient) -> None:
        """Everything that the subscriber does not know yet, where it is this server that tells it."""
        after = await asyncio.to_thread(self._hold)
        while after is not None:
            untold = await asyncio.to_thread(self._untold, after)
            if untold.upto == after:
                return
            self._told = after
            try:
                await self._tell_all(client, untold)
                self._told = untold.upto
            finally:  # also at the end of this server, so that the next one says nothing twice
                still_ours = self._told == after or await asyncio.to_thread(self._advance, self._told)
            after = self._told if still_ours else None

    async def _tell_all(self, client: httpx.AsyncClient, untold: Untold) -> None:
        wanted = frozenset(self.settings.events)
        for record in untold.events:
            for message in messages_in(record, self.who.site, untold.epoch):
                if message.event in wanted:
                    await self._check_ours()
                    await self._until_done_with(client, message, record.seq)
            self._told = record.seq

    async def _until_done_with(self, client: httpx.AsyncClient, message: Message, seq: int) -> None:
        patience = Patience(self.first_again_s)
        while True:
            try:
                await self._post(client, message)
                return await self._say_back()
            except NotTaken as error:
                wait_s = patience.wait_s(error)
                await self._say_away(str(error), patience.tries)
                if wait_s is None:
                    return await self._skip(message, str(error))
            await self._wait(wait_s)
            if not await asyncio.to_thread(self._is_kept, seq):
                return await self._skip(message, ERASED)

    async def _skip(self, message: Message, why: str) -> None:
        """Those behind it would wait for ever."""
        await self._tell_staff(REFUSES_FOR_STAFF)
        log.warning("webhook_skipped", subscriber=self.who.name, id=message.id, told=message.event.value, why=why)
        self.measures.webhook_skipped(self.who.name)

    async def _post(self, client: httpx.AsyncClient, message: Message) -> None:
        """Raises NotTaken for whatever is no 2xx within the deadline."""
        headers = signed_headers(
            secret=self.settings.secret, message=message.id, sent_at_s=int(self.now_s()), body=message.body
        )
        try:
            async with (
                asyncio.timeout(self.settings.deadline_s),
                client.stream("POST", self.settings.url, content=message.body, headers=headers) as answer,
            ):
                if not answer.is_success:
                    said = f"It answered with status {answer.status_code}."
                    raise NotTaken(said, status=answer.status_code, again_after_s=_asked_for_s(answer))
        except TimeoutError as error:
            raise NotTaken(f"No answer came within {self.settings.deadline_s:g} s.") from error
        except httpx.HTTPError as error:
            raise NotTaken(f"It cannot be reached ({type(error).__name__}).") from error

    async def _wait(self, seconds: float) -> None:
        """And says meanwhile that this server is still there."""
        while seconds > 0:
            await asyncio.sleep(min(seconds, RENEWED_EVERY_S))
            seconds -= RENEWED_EVERY_S
            await self._check_ours()

    async def _check_ours(self) -> None:
        if await asyncio.to_thread(self._hold) is None:
            raise _NoLongerOurs

    async def _until_news(self) -> None:
        try:
            async with asyncio.timeout(self.look_every_s):
                await self.news.wait()
        except TimeoutError:
            return

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[httpx.AsyncClient]:
        headers = {"Content-Type": "application/json", "User-Agent": AGENT}
        trusted = ssl.create_default_context()  # the machine's own store, where a city puts its own authority
        async with httpx.AsyncClient(headers=headers, timeout=self.settings.deadline_s, verify=trusted) as client:
            yield client

    def _hold(self) -> int | None:
        """Writes only where what stands there will not do for long: most looks find nothing to tell."""
        with self.database.read() as connection:
            found = webhooks.place(connection, self.who)
        if found is not None and found.holder == self.who.server and found.held_until_ms > self._ms(HELD_FOR_S / 2):
            return found.seq
        if found is not None and found.holder != self.who.server and found.held_until_ms > self._ms():
            return None
        with self.database.write() as connection:
            return webhooks.hold(connection, self.who, now_ms=self._ms(), until_ms=self._ms(HELD_FOR_S))

    def _advance(self, upto: int) -> bool:
        with self.database.write() as connection:
            return webhooks.advance(connection, self.who, upto=upto, until_ms=self._ms(HELD_FOR_S))

    def _release(self) -> None:
        with self.database.write() as connection:
            webhooks.release(connection, self.who)

    def _untold(self, after: int) -> Untold:
        with self.database.read() as connection:
            return webhooks.untold(connection, self.who.site, after=after, most=AT_ONCE)

    def _ms(self, later_s: float = 0.0) -> int:
        return int((self.now_s() + later_s) * 1_000)

    def _is_kept(self, seq: int) -> bool:
        with self.database.read() as connection:
            return webhooks.is_kept(connection, self.who.site, seq)

    async def _say_away(self, why: str, tries: int) -> None:
        """Once when it goes; the way back is said once too."""
        if not self._away:
            log.warning("webhook_not_taken", subscriber=self.who.name, why=why)
        self._away = True
        if tries == STAFF_HEAR_AFTER:
            await self._tell_staff(AWAY_FOR_STAFF)

    async def _say_back(self) -> None:
        if self._staff_know is None:
            self._staff_know = not await self.part.was_well()
        if self._staff_know:
            await self.part.report(Health.OK, "")
        if self._away:
            log.info("webhook_taken_again", subscriber=self.who.name)
        self._away = self._staff_know = False

    async def _tell_staff(self, sentence: str) -> None:
        await self.part.report(Health.DEGRADED, sentence)
        self._staff_know = True


def _asked_for_s(answer: httpx.Response) -> float:
    """RFC 9110, 10.2.3, in seconds; a date there is not worth a second way."""
    asked = answer.headers.get("Retry-After", "")
    return float(asked) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000") else 0.0
