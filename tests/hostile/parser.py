"""One place where bytes from outside come in, and what must hold there whatever the bytes are."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Parser:
    """`check` lets escape what the parser lets escape, beyond the errors that it promises; or says what was wrong."""

    name: str
    examples: tuple[bytes, ...]
    """Well-formed ones: what is damaged a little gets further than what is random."""
    check: Callable[[bytes], None]
