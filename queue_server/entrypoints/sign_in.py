"""Checking a clerk's PIN: slow by design, so off the event loop, few at a time, and not for ever."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from queue_server.adapters import credentials
from queue_server.adapters.database import Database
from queue_server.domain.counter_session import Clerk
from queue_server.domain.desk_refusal import WrongNameOrPin
from queue_server.domain.refusal import TooManyAttempts

AT_ONCE = 2
"""Argon2 takes 64 MB and 0.2 s each; more at once would starve the hall."""

ATTEMPTS = 5
WITHIN = timedelta(minutes=15)
COUNTS_KEPT = 1_000
"""Names are free to invent; what is older than the quarter of an hour is dropped when so many are known."""


class SignInDesk:
    """Checks names and PINs, and counts wrong ones per device and per name: neither may be tried through the other."""

    def __init__(self, database: Database, site: str, now: Callable[[], datetime]) -> None:
        self._database = database
        self._site = site
        self._now = now
        self._few = asyncio.Semaphore(AT_ONCE)
        self._tries: dict[str, list[datetime]] = {}

    async def clerk(self, *, device: str, name: str, pin: str) -> Clerk:
        """The clerk of this name and PIN.

        Raises:
            WrongNameOrPin: One of them is not right; which one is not said.
            TooManyAttempts: Five wrong ones from this device, or for this name, within a quarter of an hour.
        """
        counts = (f"device {device}", f"clerk {name}")
        if any(len(self._recent(count)) >= ATTEMPTS for count in counts):
            raise TooManyAttempts(minutes=int(WITHIN.total_seconds() // 60))
        for count in counts:  # before the check: tries that overlap count too
            self._tries.setdefault(count, []).append(self._now())
        async with self._few:
            found = await asyncio.to_thread(self._check, name, pin)
        if found is None:
            raise WrongNameOrPin
        for count in counts:
            self._tries.pop(count, None)
        return found

    def _recent(self, count: str) -> list[datetime]:
        since = self._now() - WITHIN
        if len(self._tries) > COUNTS_KEPT:
            self._tries = {each: tries for each, tries in self._tries.items() if tries[-1] > since}
        return [at for at in self._tries.get(count, []) if at > since]

    def _check(self, name: str, pin: str) -> Clerk | None:
        with self._database.read() as connection:
            known = credentials.clerk_and_hash(connection, self._site, name)
        clerk, pin_hash = known if known is not None else (None, None)
        return clerk if credentials.pin_is_right(pin_hash, pin) else None
