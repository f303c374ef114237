"""The staff code as the settings hold it: a hash, since the file is read by the kiosk's user and kept in backups.

It keeps visitors at the glass out. Whoever has the file can try all codes of six digits in hours, but has a shell on
the kiosk by then, and needs none.
"""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MEMORY_KIB = 19_456
ROUNDS = 2
"""As OWASP's Password Storage Cheat Sheet says for small machines: some 40 ms, in which the screen stands still."""


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KIB, parallelism=1)


def hash_of(code: str) -> str:
    return _hasher().hash(code)


def is_right(code_hash: str, code: str) -> bool:
    try:
        return _hasher().verify(code_hash, code)
    except (VerificationError, InvalidHashError):
        return False
