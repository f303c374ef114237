"""Who gets a token (OAuth2 client credentials, RFC 6749 section 4.4), and who is let in by one."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.openapi.models import OAuthFlowClientCredentials, OAuthFlows
from fastapi.security import OAuth2

from queue_server.adapters import credentials
from queue_server.adapters.database import Database
from queue_server.adapters.secrets import SqlSecrets, tokens_of
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.consumers import FACES, Consumers, NotLetInError, address_of
from queue_server.entrypoints.faces import tokens
from queue_server.entrypoints.faces.entrance import Entrance, let_in_before
from queue_server.entrypoints.faces.rights import NotForThisProgramError, Rights

BEARER = "bearer"


class TokenRefusedError(Exception):
    """Why there is no token; `error` is the word of RFC 6749, section 5.2."""

    def __init__(self, error: str, sentence: str) -> None:
        super().__init__(sentence)
        self.error = error


class TokenNotGoodError(Exception):
    """No token, none of this house, one that is over, or one whose program is no longer let in."""

    def __init__(self) -> None:
        super().__init__("Show a token of this server that is not over; ask for one with the program's name and key.")


class OutOfScopeError(Exception):
    """A good token, for something else."""

    def __init__(self, scope: str) -> None:
        super().__init__(f"This token is not for {scope}.")


@dataclass(frozen=True)
class TokenDesk:
    """Gives tokens and reads them, for one site."""

    database: Database
    site: str
    consumers: Consumers
    now_s: Callable[[], float]
    """Of the real time, also where the hall's own clock runs fast: clients count in theirs."""
    random_bytes: Callable[[int], bytes]

    async def grant(self, *, name: str, key: str, scope: str, rights: Rights, address: str) -> str:
        """A token for a program that shows its name and its key, for a face that it may use.

        Raises:
            TokenRefusedError: It is not let in.
            AskedTooOftenError: It runs wild, or too many wrong keys came from its address.
        """
        try:
            shown = f"{name}:{key}" if name else ""
            rights.check_uses(await self.consumers.let_in(shown, FACES, address=address))
        except NotLetInError as error:
            raise TokenRefusedError("invalid_client", str(error)) from error
        except NotForThisProgramError as error:
            raise TokenRefusedError("unauthorized_client", str(error)) from error
        token = await asyncio.to_thread(self._granted, name, key, scope)
        if token is None:
            raise TokenRefusedError("invalid_client", "This program was shut out a moment ago.")
        return token

    async def let_in(self, authorization: str | None, scope: str, *, address: str) -> Caller:
        """Whoever shows a good token for this.

        Raises:
            TokenNotGoodError, OutOfScopeError, AskedTooOftenError: They are not let in, and why.
        """
        kind, _, token = (authorization or "").partition(" ")
        claims = tokens.claims_in(token.strip()) if kind.lower() == BEARER else None
        if claims is None:
            raise TokenNotGoodError
        known = await self.consumers.doorkeeper.look(address, lambda: self._known(claims))
        if known is None:
            raise TokenNotGoodError
        role, key = known
        if role is not DeviceRole.SYSTEM:
            self.consumers.count(claims.name)
        if claims.scope != scope:
            raise OutOfScopeError(scope)
        return Caller(claims.name, key.hex(), role)

    def _granted(self, name: str, key: str, scope: str) -> str | None:
        with self.database.read() as connection:
            known = credentials.role_and_hash(connection, self.site, name)
            secret = SqlSecrets(connection).get(tokens_of(self.site))
        if known is None:
            return None
        return tokens.token_for(
            name=name,
            scope=scope,
            ends_at_s=int(self.now_s()) + tokens.LASTS_S,
            derived=tokens.derived_key(key),
            key_hash=known[1],
            secret=secret,
            nonce=self.random_bytes(tokens.NONCE_BYTES),
        )

    def _known(self, claims: tokens.Claims) -> tuple[DeviceRole, bytes] | None:
        with self.database.read() as connection:
            known = credentials.role_and_hash(connection, self.site, claims.name)
            secret = SqlSecrets(connection).get(tokens_of(self.site))
        if known is None or known[0] not in FACES:
            return None
        if not tokens.is_good(claims, key_hash=known[1], secret=secret, now_s=self.now_s()):
            return None
        return known[0], tokens.key_in(claims, secret=secret)


def by_token(desk: TokenDesk, scope: str, rights: Rights, *, token_url: str) -> Entrance:
    """Lets programs in by `Authorization: Bearer <token>`.

    Rights are looked at here too: a token outlives the server that gave it, and with it those settings.
    """
    flow = OAuthFlowClientCredentials(tokenUrl=token_url, scopes={scope: "The whole face."})
    scheme = OAuth2(flows=OAuthFlows(clientCredentials=flow), scheme_name=f"token for {scope}", auto_error=False)

    async def let_in(request: Request) -> Caller:
        who = await desk.let_in(await scheme(request), scope, address=address_of(request))
        rights.check_uses(who)
        return who

    async def caller(request: Request, _authorization: Annotated[str | None, Depends(scheme)]) -> Caller:
        return let_in_before(request)

    return Entrance(let_in, caller)
