"""A program that asks over HTTP, once its key was recognised."""

import hashlib
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.asker import repeatable_secret


@dataclass(frozen=True)
class Caller:
    """A program with a key of its own."""

    name: str
    key: str
    role: DeviceRole | None = None
    """As it was enrolled; None for the pages within this server."""

    def secret_for(self, question: str) -> str:
        """The same for the same question of this program."""
        return repeatable_secret(self.key, question)

    def fingerprint_of(self, question: str) -> str:
        """Tells one question from another. It is kept, so without this key nobody can try out what was in one."""
        return hmac.new(self.key.encode(), b"fingerprint " + question.encode(), hashlib.sha256).hexdigest()


KnownCaller = Callable[..., Awaitable[Caller]]
"""The dependency that lets a program in by its key."""
