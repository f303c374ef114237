"""Asking another system for its appointments every few minutes, in the way of a Qmatic-style calendar.

Every wait has an end, and a system that does not answer is asked less and less often, for ever.
"""

import asyncio
import ssl
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import quote

import httpx
import structlog

from config.imports import PullSettings
from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.day_lists.desk import ListDesk
from queue_server.entrypoints.day_lists.entries import NotAList, ReadList
from queue_server.entrypoints.day_lists.qmatic_answer import entries_in
from queue_server.entrypoints.day_lists.taking import Days

FIRST_AGAIN_S = 10.0
LONGEST_AGAIN_S = 900.0
"""After an hour of silence it is still asked four times an hour."""

ANSWER_MAX_BYTES = 30_000_000

log = structlog.get_logger("imports")


class NotAnswered(Exception):
    """The other system did not say what it was asked; the sentence is for whoever can mend it."""


@dataclass
class Pull:
    """Of one other system."""

    desk: ListDesk
    settings: PullSettings
    first_again_s: float = FIRST_AGAIN_S
    _failures: int = field(default=0)

    async def keep_asking(self) -> None:
        """For ever."""
        while True:
            await asyncio.sleep(await self.ask())

    async def ask(self) -> float:
        """Asks once; returns in how many seconds to ask again."""
        days = self._days()
        try:
            await self.desk.take(await self._read(days), days)
        except (NotAnswered, NotAList) as error:
            return self._failed(str(error))
        except StorageError:
            return self.first_again_s  # the writer has said so, once
        except Exception:
            log.exception("pull_failed", source=self.desk.settings.source)
            return self._again_s()
        if self._failures:
            log.info("pull_answered_again", source=self.desk.settings.source)
        self._failures = 0
        return self.settings.every_min * 60.0

    async def _read(self, days: Days) -> ReadList:
        text = await self._answer(days)
        reader = self.desk.reader
        return await asyncio.to_thread(lambda: reader.read(entries_in(text, reader.knows)))

    async def _answer(self, days: Days) -> str:
        path = self.settings.path.format(
            branch=quote(self.settings.branch, safe=""), first=days.first.isoformat(), last=days.last.isoformat()
        )
        try:
            async with asyncio.timeout(self.settings.deadline_s), self._client() as client:
                return await _body_of(client, f"{self.settings.url}{path}")
        except TimeoutError as error:
            raise NotAnswered(f"No whole answer came within {self.settings.deadline_s:g} s.") from error
        except httpx.HTTPError as error:
            raise NotAnswered(f"It cannot be reached ({type(error).__name__}).") from error

    def _client(self) -> httpx.AsyncClient:
        shown = {self.settings.key_header: self.settings.key, "Accept": "application/json"}
        return httpx.AsyncClient(
            headers=shown,
            timeout=self.settings.deadline_s,
            follow_redirects=False,
            verify=ssl.create_default_context(),  # the machine's own store, where a city puts its own authority
        )

    def _days(self) -> Days:
        today = self.desk.hall.today(self.desk.hall.clock.now())
        return Days(today, today + timedelta(days=self.settings.days - 1))

    def _failed(self, why: str) -> float:
        """Said once when it goes; the way back is said once too."""
        if not self._failures:
            log.warning("pull_not_answered", source=self.desk.settings.source, why=why)
        return self._again_s()

    def _again_s(self) -> float:
        wait_s = min(self.first_again_s * 2.0 ** min(self._failures, 20), LONGEST_AGAIN_S)
        self._failures += 1
        return wait_s


async def _body_of(client: httpx.AsyncClient, url: str) -> str:
    async with client.stream("GET", url) as answer:
        if answer.status_code != httpx.codes.OK:
            raise NotAnswered(f"It answered with status {answer.status_code}.")
        body = bytearray()
        async for part in answer.aiter_bytes():
            body += part
            if len(body) > ANSWER_MAX_BYTES:
                raise NotAnswered(f"Its answer is longer than {ANSWER_MAX_BYTES // 1_000_000} MB.")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotAnswered("Its answer is no UTF-8.") from error
