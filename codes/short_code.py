"""The short code that a person can read out and type: 8 characters, written in two halves, `KM4T-9WXP`.

Its alphabet leaves out 0, O, 1 and I, which look like each other and like letters that it has: 32 characters, so 5
bits each and 40 in all. A day of a large city hall has 600 appointments; one code typed at random is right once in
1.8 thousand million times, so that a code this short is safe only where few may be tried
(`queue_server.entrypoints.guesses` says how few).
"""

import hashlib
import re
from itertools import product

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
SHORT_CHARS = 8
_HALF = SHORT_CHARS // 2
_BITS_EACH = 5
_BYTES = SHORT_CHARS * _BITS_EACH // 8

READ_AS = {"0": "DQ", "O": "DQ", "1": "L", "I": "L"}
"""What stands on the paper where somebody reads a character that no code has; a small l looks like both 1 and I."""

READINGS_MAX = 4
"""More than two such characters are no slip of the eye, and each reading is one more code that is tried."""

LONGEST_CHARS = 24
_PARTED = re.compile(r"[\s.\-\u2010-\u2015_]+")


def short_code_of(token: str, attempt: int = 0) -> str:
    """The short code beside a token: nobody need keep it to say it again. Should another have it, the next attempt."""
    drawn = int.from_bytes(hashlib.sha256(f"{token} {attempt}".encode()).digest()[:_BYTES])
    return "".join(ALPHABET[drawn >> shift & 31] for shift in range(0, SHORT_CHARS * _BITS_EACH, _BITS_EACH))


def as_written(code: str) -> str:
    """In two halves, which the eye and the memory hold."""
    return f"{code[:_HALF]}-{code[_HALF:]}"


def readings_in(text: str) -> tuple[str, ...]:
    """The codes that a typed text may mean, most often one; none where it is no short code at all."""
    if len(text) > LONGEST_CHARS:
        return ()
    typed = _PARTED.sub("", text).upper()
    if len(typed) != SHORT_CHARS:
        return ()
    meant = [READ_AS.get(character, character if character in ALPHABET else "") for character in typed]
    readings = ("".join(each) for each in product(*meant))
    found = tuple(reading for reading, _ in zip(readings, range(READINGS_MAX + 1), strict=False))
    return found if len(found) <= READINGS_MAX else ()
