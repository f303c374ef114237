"""Checking a clerk's PIN: slow by design, so off the event loop, few at a time, and not for ever."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from queue_server.adapters import credentials
from queue_server.adapters.database import Database
from queue_server.domain.counter_session import Clerk
from queue_server.domain.refusal import TooManyAttempts, WrongNameOrPin

AT_ONCE = 2
"""Argon2 takes 64 MB and 0.2 s each; more at once would starve the hall."""

ATTEMPTS = 5
WITHIN = timedelta(minutes=15)


class SignInDesk:
    """Checks names and PINs, and counts wrong ones per device."""

    def __init__(self, database: Database, site: str, now: Callable[[], datetime]) -> None:
        self._database = database
        self._site = site
        self._now = now
        self._few = asyncio.Semaphore(AT_ONCE)
        self._failures: dict[tuple[str, str], list[datetime]] = {}

    async def clerk(self, *, device: str, name: str, pin: str) -> Clerk:
        """The clerk of this name and PIN.

        Raises:
            WrongNameOrPin: One of them is not right; which one is not said.
            TooManyAttempts: Five wrong ones from this device within a quarter of an hour.
        """
        who = (device, name)
        since = self._now() - WITHIN
        recent = [at for at in self._failures.get(who, []) if at > since]
        self._failures[who] = recent
        if len(recent) >= ATTEMPTS:
            raise TooManyAttempts(minutes=int(WITHIN.total_seconds() // 60))
        async with self._few:
            found = await asyncio.to_thread(self._check, name, pin)
        if found is None:
            recent.append(self._now())
            raise WrongNameOrPin
        self._failures.pop(who, None)
        return found

    def _check(self, name: str, pin: str) -> Clerk | None:
        with self._database.read() as connection:
            known = credentials.clerk_and_hash(connection, self._site, name)
        clerk, pin_hash = known if known is not None else (None, None)
        return clerk if credentials.pin_is_right(pin_hash, pin) else None
