"""Who may ask over HTTP: each program by a key of its own, for what its role offers, held back where it runs wild."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from queue_server.adapters import credentials
from queue_server.adapters.database import Database
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.caller import Caller, KnownCaller
from queue_server.entrypoints.status_page.rate import WINDOW_S, VisitorRate

KEY_SEPARATOR = ":"
"""What a program shows is `<name>:<key>`, as `balie enrol` makes it, or the key alone."""

FACES = frozenset({DeviceRole.BOOKING, DeviceRole.SYSTEM})
"""Who may use the faces for other systems."""


NOT_COUNTED = frozenset({DeviceRole.SYSTEM, DeviceRole.PAGES})
"""The city's own; the booking pages count each of their visitors, so that none of them uses up what all may ask."""


LOOKED_UP_AT_ONCE = 2
"""Of the threads that all readings share: six on the smallest server."""

WRONG_KEYS_PER_MIN = 60
"""From one address: a program that asks each second with an old key stays below it."""

Known = TypeVar("Known")


class NotLetInError(Exception):
    """Nobody has this key, or its program may not do this."""

    def __init__(self, roles: Collection[DeviceRole]) -> None:
        named = " or ".join(sorted(roles))
        super().__init__(f"Show the key of a program enrolled with the role {named}: `<name>:<key>`.")


class AskedTooOftenError(Exception):
    """More questions in a minute than one program may ask."""

    def __init__(self, sentence: str = "This program asks too often; it may ask again in a minute.") -> None:
        super().__init__(sentence)
        self.retry_after_s = int(WINDOW_S)


class TooManyWrongKeysError(AskedTooOftenError):
    """Somebody tries keys, or a program was never given its new one."""

    def __init__(self) -> None:
        super().__init__("Too many wrong keys came from this address; it may try again in a minute.")


@dataclass(frozen=True)
class Doorkeeper:
    """Looks keys up, few at a time; for addresses from which wrong ones come only one, and none that would wait.

    Anybody may show anything: what is read for them must not take the threads that the reception's questions need.
    No address is closed: many programs stand behind one proxy, and a single one with an old key, or a stranger,
    must not shut the others out.
    """

    wrong: VisitorRate
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(LOOKED_UP_AT_ONCE))
    aside: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while a key is looked up for an address with too many wrong ones."""

    async def look(self, address: str, read: Callable[[], Known | None]) -> Known | None:
        """What is known of the key that this address shows; None is a wrong one.

        Raises:
            TooManyWrongKeysError: It is not looked up, because another one with too many wrong ones is.
        """
        async with self.turns:
            if not self.wrong.is_used_up(address):
                known = await asyncio.to_thread(read)
                if known is None:
                    self.wrong.allows(address)
                return known
        if self.aside.locked():
            raise TooManyWrongKeysError
        async with self.aside:
            return await asyncio.to_thread(read)


@dataclass(frozen=True)
class Consumers:
    """The programs that may ask, of one server."""

    database: Database
    site: str
    rate: VisitorRate
    """Counted by name and only for whoever showed the right key: nobody uses up the questions of another."""
    doorkeeper: Doorkeeper

    async def let_in(self, shown: str, roles: Collection[DeviceRole], *, address: str) -> Caller:
        """Whoever shows `<name>:<key>`, or a key alone, and has one of these roles.

        Raises:
            NotLetInError: A stranger, a wrong key, or a program that may do something else.
            AskedTooOftenError: One that runs wild, or an address that shows wrong keys without end.
        """
        name, named, key = shown.strip().rpartition(KEY_SEPARATOR)
        if not key or "\0" in name:
            raise NotLetInError(roles)
        known = await self.doorkeeper.look(address, lambda: self._known(name if named else None, key))
        if known is None or known[1] not in roles:
            raise NotLetInError(roles)
        name, role = known
        if role not in NOT_COUNTED:
            self.count(name)
        return Caller(name, key, role)

    def count(self, name: str) -> None:
        """One more question of this program.

        Raises:
            AskedTooOftenError: That is too many in a minute.
        """
        if not self.rate.allows(name):
            raise AskedTooOftenError

    def _known(self, name: str | None, key: str) -> tuple[str, DeviceRole] | None:
        with self.database.read() as connection:
            if name is None:
                return credentials.owner_of(connection, self.site, key)
            role = credentials.role_of(connection, self.site, name=name, key=key)
        return None if role is None else (name, role)


def address_of(request: Request) -> str:
    """From where it comes, by which wrong keys are counted."""
    return request.client.host if request.client is not None else ""


def by_bearer(consumers: Consumers, *roles: DeviceRole) -> KnownCaller:
    """A dependency that lets programs with one of these roles in by `Authorization: Bearer <name>:<key>`."""
    named = " or ".join(f"`{role}`" for role in roles)
    bearer = HTTPBearer(description=f"`<name>:<key>` of a program enrolled with the role {named}.", auto_error=False)

    async def caller(
        request: Request, shown: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
    ) -> Caller:
        try:
            return await consumers.let_in(shown.credentials if shown else "", roles, address=address_of(request))
        except NotLetInError as error:
            raise HTTPException(401, str(error), {"WWW-Authenticate": "Bearer"}) from error
        except AskedTooOftenError as error:
            raise HTTPException(429, str(error), {"Retry-After": str(error.retry_after_s)}) from error

    return caller
