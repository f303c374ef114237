"""Large blocks leave the process when nothing needs them any more, however many came and went before."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from qtkit.heap import held_bytes

ROOT = Path(__file__).resolve().parents[2]
HELD_AFTER_PICTURES = """
import ctypes, sys
from qtkit.heap import give_large_blocks_back

BLOCK_BYTES, BLOCKS = 1_000_000, 60
c = ctypes.CDLL(None)
c.malloc.restype, c.malloc.argtypes, c.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]

def resident_bytes():
    return int(open("/proc/self/statm").read().split()[1]) * 4096

def block(size):
    held = c.malloc(size)
    ctypes.memset(held, 1, size)
    return held

if sys.argv[1] == "told":
    assert give_large_blocks_back()
c.free(block(30_000_000))  # a whole picture of the screen: the library's own bound rises with it
before = resident_bytes()
pictures, stays = [], []
for _ in range(BLOCKS):
    pictures.append(block(BLOCK_BYTES))
    stays.append(block(2_000))
for each in pictures:
    c.free(each)
print(resident_bytes() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have another heap")
def test_pictures_leave_nothing_behind_between_what_stays() -> None:
    assert held_after_pictures("told") < 2_000_000 < 30_000_000 < held_after_pictures("not told")


def held_after_pictures(how: str) -> int:
    """Bytes that a process of its own holds in the end, beyond what it held before."""
    run = subprocess.run(
        [sys.executable, "-c", HELD_AFTER_PICTURES, how], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    return int(run.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have another heap")
def test_what_is_held_is_told_to_the_byte_and_without_the_gaps() -> None:
    c = ctypes.CDLL(None)
    c.malloc.restype, c.malloc.argtypes, c.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
    before = held_bytes()
    blocks = [c.malloc(200_000) for _ in range(50)]
    between = held_bytes()
    for each in blocks:
        c.free(each)
    after = held_bytes()
    assert before is not None
    assert between is not None
    assert after is not None
    assert 10_000_000 <= between - before < 11_000_000
    assert after - before < 500_000
