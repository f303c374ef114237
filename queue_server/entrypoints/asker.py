"""Who asks over a link, and what only they and this server can work out of a question of theirs."""

import hashlib
import hmac
from dataclasses import dataclass

from codes.appointment_code import TOKEN_BYTES, token_from
from wire.words import Role


@dataclass(frozen=True)
class Asker:
    """A device, as it greeted the server; its key is held while its link lasts."""

    name: str
    role: Role
    key: str

    def secret_for(self, command: str) -> str:
        """For an appointment that this command makes."""
        return repeatable_secret(self.key, command)


def repeatable_secret(key: str, question: str) -> str:
    """The same secret for the same question, which nobody without this key can work out: the house keeps its hash."""
    digest = hmac.new(key.encode(), question.encode(), hashlib.sha256).digest()
    return token_from(digest[:TOKEN_BYTES])
