"""Bytes to try: some wholly random, most of them good ones with damage, as lines, cables and people give them."""

import random
from collections.abc import Iterator, Sequence

LONGEST_RANDOM = 64
FLOOD = 6_000
"""Longer than any buffer that has a limit."""
TELLING = b"\x00\x01\x02\x03\x04\x06\x0a\x0d\x10\x11\x12\x13\x15\x16\x1b\x1d\x20\x22\x2c\x37\x7b\x7f\x80\x92\xfe\xff"
"""Bytes that mean something to one parser or another: the middle of a message is where they hurt."""


def hostile(examples: Sequence[bytes], count: int, *, seed: int = 1) -> Iterator[bytes]:
    """The same every time, so that what was found can be found again."""
    chance = random.Random(seed)
    for _ in range(count):
        yield one_hostile(examples, chance)


def one_hostile(examples: Sequence[bytes], chance: random.Random) -> bytes:
    kind = chance.random()
    if kind < 0.2 or not examples:
        return chance.randbytes(chance.randrange(LONGEST_RANDOM))
    if kind < 0.202:
        return bytes([chance.choice(TELLING)]) * chance.randrange(FLOOD)
    data = bytearray(chance.choice(examples))
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        _damage(data, examples, chance)
    return bytes(data)


def _damage(data: bytearray, examples: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    until = min(len(data), at + chance.choice((1, 1, 2, 4, 16)))
    match chance.randrange(8):
        case 0:
            data[at:until] = chance.randbytes(until - at)
        case 1:
            data[at:at] = bytes([chance.choice(TELLING)])
        case 2:
            del data[at:until]
        case 3:
            del data[at:]
        case 4:
            data[at:at] = data[at:until]
        case 5:
            data[at:] = chance.choice(examples)[at:]
        case 6:
            data[at:at] = chance.choice(examples)
        case _ if at < len(data):
            data[at] ^= 1 << chance.randrange(8)
