"""Processes that hang in their start for real: both threads wait for the other, and one of them holds Python."""

import subprocess
import sys

HANGS_FOR_EVER = """
import ctypes
from supervision.start_deadline import start_deadline

def held_with_python():
    ctypes.PyDLL(None).pause()  # keeps Python's lock, as a call into Qt's loader did: no other thread of Python runs

with start_deadline(0.5):
    held_with_python()
"""
STARTS = """
import threading
from supervision.start_deadline import start_deadline, started

with start_deadline(0.5):
    started()
    threading.Event().wait(1)
print("lived on")
"""
CANNOT_START = """
import threading
from supervision.start_deadline import start_deadline

try:
    with start_deadline(0.5):
        raise OSError
except OSError:
    threading.Event().wait(1)
print("lived on")
"""
WITHIN_S = 20.0


def run(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=WITHIN_S, check=False)


def test_a_start_that_hangs_ends_with_1_and_says_where_every_thread_stood() -> None:
    ended = run(HANGS_FOR_EVER)

    assert ended.returncode == 1
    assert "held_with_python" in ended.stderr


def test_a_program_that_has_started_may_take_its_time() -> None:
    assert run(STARTS).stdout == "lived on\n"


def test_a_program_that_says_why_it_cannot_start_is_left_to_end_by_itself() -> None:
    assert run(CANNOT_START).stdout == "lived on\n"
