"""One program at a time that runs to its end, is ended when it takes too long, and can be cut off by another thread."""

import os
import signal
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

GONE_WITHIN_S: Final = 1.0
"""After SIGKILL. Whoever hangs in the kernel longer is left behind: a screen must not wait for it."""


class ProgramFailed(Exception):
    """It could not be started, or ended badly; in its own words."""


class ProgramHangs(Exception):
    """It did not come to an end and was ended: what it was to do may be done or not."""


class CutOff(Exception):
    """Somebody wanted no more of it."""


class ChildProcess:
    """`run` by one thread, `cut_off` from any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: subprocess.Popen[str] | None = None
        self._is_cut_off = False

    def run(self, command: Sequence[str], *, within_s: float) -> None:
        process = self._start(command)
        try:
            _, complaints = process.communicate(timeout=within_s)
        except subprocess.TimeoutExpired as error:
            _end(process)
            raise ProgramHangs(f"it did not come to an end within {within_s:.0f} s") from error
        finally:
            with self._lock:
                self._running = None
            _close(process)
        if self._is_cut_off:
            raise CutOff("it was cut off")
        if process.returncode != 0:
            said = complaints.strip().splitlines()
            raise ProgramFailed(said[-1].rstrip(".") if said else f"it ended with code {process.returncode}")

    def cut_off(self) -> None:
        """What runs is ended, and nothing is started any more."""
        with self._lock:
            self._is_cut_off = True
            if self._running is not None:
                _kill(self._running)

    def _start(self, command: Sequence[str]) -> subprocess.Popen[str]:
        with self._lock:
            if self._is_cut_off:
                raise CutOff("it was cut off")
            try:
                # A session of its own, so that a player that is a script is ended together with what it started.
                self._running = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    errors="replace",
                    start_new_session=True,
                )
            except OSError as error:
                raise ProgramFailed(error.strerror or str(error)) from error
            return self._running


def _end(process: "subprocess.Popen[str]") -> None:
    _kill(process)
    with suppress(subprocess.TimeoutExpired):
        process.wait(GONE_WITHIN_S)


def _kill(process: "subprocess.Popen[str]") -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)


def _close(process: "subprocess.Popen[str]") -> None:
    if process.stderr is not None:
        process.stderr.close()
