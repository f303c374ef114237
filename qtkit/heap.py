"""What a page needed in one piece goes back to the system with the page.

A picture of the screen, an icon or a code for the phone is one block of memory. The C library takes large ones from the
system and gives them back, but each that it gives back raises its bound for "large", up to 32 MB: soon everything comes
from the one heap, whose free places between small things that stay are never given back (mallopt(3), M_MMAP_THRESHOLD).
A program that draws all day then holds what its fullest minutes needed, scattered.
"""

import ctypes
import sys

LARGE_BLOCK_BYTES = 64 * 1024
"""Above a page's words and items, below its pictures."""
M_MMAP_THRESHOLD = -3
"""Of malloc.h; once it is set, the bound stays where it is."""


def give_large_blocks_back() -> bool:
    """To be called before Qt draws anything; whether this C library can be told so at all (glibc can)."""
    if sys.platform != "linux":
        return False
    tell = getattr(ctypes.CDLL(None), "mallopt", None)
    return tell is not None and tell(M_MMAP_THRESHOLD, LARGE_BLOCK_BYTES) == 1


class MallocInfo(ctypes.Structure):
    """`struct mallinfo2` of malloc.h (mallinfo(3)), in bytes and numbers of blocks; all arenas together."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def held_bytes() -> int | None:
    """What the program has asked the C library for and not given back, without the gaps between.

    Python's own small objects are not among it: they have a heap of their own. None where the library cannot say.
    """
    if sys.platform != "linux":
        return None
    tell = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if tell is None:
        return None
    tell.restype = MallocInfo
    info = tell()
    return int(info.uordblks + info.hblkhd)
