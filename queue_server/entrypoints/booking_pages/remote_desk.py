"""The pages' desk over the network: `/api/v1/booking` of a queue server, with a key that opens nothing else."""

import json
import time
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import httpx
import structlog
from pydantic import BaseModel, ValidationError

from queue_server.entrypoints.booking_pages.desk import DeskAwayError, DeskRefusedError
from queue_server.entrypoints.booking_shapes import (
    FreeDays,
    FreeTimesShown,
    Held,
    Made,
    NewBooking,
    NewHold,
    NewOwnHold,
    NewOwnMoment,
    Offer,
    OwnAppointment,
)

PATH = "/api/v1/booking"
WITHIN_S = 10.0
"""Longer than a busy server takes, shorter than a visitor waits."""

OFFER_KEPT_S = 30.0
"""What a place offers changes with its settings only, and every page asks for it."""

REFUSED_FROM, FAILED_FROM = 400, 500
NOT_TO_BLAME = frozenset({401, 408, 429})
"""The visitor did nothing wrong: the key is none, or the server has too much to do."""

Shape = TypeVar("Shape", bound=BaseModel)

log = structlog.get_logger("pages")


class RemoteDesk:
    """One server; its connections are kept open between questions."""

    def __init__(self, client: httpx.AsyncClient, now_s: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._now_s = now_s
        self._offer: tuple[float, Offer] | None = None
        self._away = False

    async def offer(self) -> Offer:
        kept = self._offer
        if kept is None or self._now_s() - kept[0] >= OFFER_KEPT_S:
            kept = self._offer = (self._now_s(), await self._ask(Offer, "GET", "/offer"))
        return kept[1]

    async def days(self, products: tuple[str, ...], persons: int, first: date, last: date) -> FreeDays:
        asked = {"product": list(products), "persons": persons, "first": str(first), "last": str(last)}
        return await self._ask(FreeDays, "GET", "/days", params=asked)

    async def times(self, products: tuple[str, ...], persons: int, day: date) -> FreeTimesShown:
        asked = {"product": list(products), "persons": persons, "day": str(day)}
        return await self._ask(FreeTimesShown, "GET", "/times", params=asked)

    async def hold(self, asked: NewHold) -> Held:
        return await self._ask(Held, "POST", "/holds", body=asked)

    async def book(self, asked: NewBooking, key: str) -> Made:
        """Asked once more where the answer was lost: under the same key it is the same appointment."""
        try:
            return await self._ask(Made, "POST", "/appointments", body=asked, headers={"Idempotency-Key": key})
        except DeskAwayError:
            return await self._ask(Made, "POST", "/appointments", body=asked, headers={"Idempotency-Key": key})

    async def own(self, secret: str) -> OwnAppointment:
        return await self._ask(OwnAppointment, "GET", "/own", headers=_shown(secret))

    async def own_days(self, secret: str, first: date, last: date) -> FreeDays:
        asked = {"first": str(first), "last": str(last)}
        return await self._ask(FreeDays, "GET", "/own/days", params=asked, headers=_shown(secret))

    async def own_times(self, secret: str, day: date) -> FreeTimesShown:
        return await self._ask(FreeTimesShown, "GET", "/own/times", params={"day": str(day)}, headers=_shown(secret))

    async def own_hold(self, secret: str, asked: NewOwnHold) -> Held:
        return await self._ask(Held, "POST", "/own/holds", body=asked, headers=_shown(secret))

    async def move(self, secret: str, asked: NewOwnMoment) -> OwnAppointment:
        return await self._ask(OwnAppointment, "PATCH", "/own", body=asked, headers=_shown(secret))

    async def cancel(self, secret: str) -> OwnAppointment:
        return await self._ask(OwnAppointment, "DELETE", "/own", headers=_shown(secret))

    async def _ask(
        self,
        shape: type[Shape],
        method: str,
        path: str,
        *,
        params: Any = None,
        body: BaseModel | None = None,
        headers: dict[str, str] | None = None,
    ) -> Shape:
        sent = {"Content-Type": "application/json", **(headers or {})}
        content = None if body is None else body.model_dump_json()
        try:
            answer = await self._client.request(method, f"{PATH}{path}", params=params, content=content, headers=sent)
        except httpx.HTTPError as error:
            raise self._not_reached(type(error).__name__) from error
        if answer.status_code in NOT_TO_BLAME or answer.status_code >= FAILED_FROM:
            raise self._not_reached(f"status {answer.status_code}")
        if answer.status_code >= REFUSED_FROM:
            raise _refusal_in(answer)
        try:
            understood = shape.model_validate_json(answer.content)
        except ValidationError as error:
            raise self._not_reached("an answer of another version") from error
        if self._away:
            self._away = False
            log.info("server_back")
        return understood

    def _not_reached(self, why: str) -> DeskAwayError:
        """Said once when it goes, and once when it comes back."""
        if not self._away:
            self._away = True
            log.warning("server_away", why=why)
        return DeskAwayError(why)


def _shown(secret: str) -> dict[str, str]:
    return {"Visitor-Secret": secret}


def _refusal_in(answer: httpx.Response) -> DeskRefusedError:
    """A question that the server does not understand has no code: an address that somebody made up."""
    try:
        told = json.loads(answer.content)["detail"]
        return DeskRefusedError(str(told["code"]), {str(key): str(fact) for key, fact in told["facts"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        return DeskRefusedError("not_understood")
