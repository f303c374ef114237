"""How programs come in to a face: before anything of their question is read.

FastAPI reads a body before it asks its dependencies, so a stranger with a broken body was told about the body, and
nobody counted them among those who show no key.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import Request

from queue_server.entrypoints.caller import Caller, KnownCaller


@dataclass(frozen=True)
class Entrance:
    """Of one face."""

    let_in: Callable[[Request], Awaitable[Caller]]
    """Asked by the face's routes, once for each question; raises why somebody stays outside."""
    caller: KnownCaller
    """The dependency that gives a route who was let in, and says in the OpenAPI document what they show."""


def let_in_before(request: Request) -> Caller:
    """Whom the route let in, before it read what they ask."""
    found: Caller = request.state.caller
    return found
