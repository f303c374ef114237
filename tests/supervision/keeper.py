"""A service manager as small as one can be: hears what a program says, and ends one that is silent as systemd does."""

import signal
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

READY_WITHIN_S = 30.0


class Keeper:
    """A real datagram socket; what systemd does with it is written in systemd.service(5), "WatchdogSec="."""

    def __init__(self, folder: Path, *, term_s: float = 2.0) -> None:
        self.term_s = term_s
        self.heard: list[str] = []
        """Every assignment, in order."""
        self._address = str(folder / "notify")
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(self._address)
        self._fed_at_s = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ear.close()

    @property
    def environment(self) -> dict[str, str]:
        return {"NOTIFY_SOCKET": self._address, "WATCHDOG_USEC": str(round(self.term_s * 1e6))}

    @property
    def statuses(self) -> list[str]:
        return [each.removeprefix("STATUS=") for each in self.heard if each.startswith("STATUS=")]

    def wait_for(self, words: str, within_s: float = READY_WITHIN_S) -> None:
        give_up_s = time.monotonic() + within_s
        while not any(words in each for each in self.heard):
            left_s = give_up_s - time.monotonic()
            assert left_s > 0, f"{words} was never heard; heard: {self.heard}"
            self._listen(left_s)

    def hears(self, words: str) -> bool:
        """Whether it was said by now; waits for nothing."""
        while self._listen(0.001):
            pass
        return any(words in each for each in self.heard)

    def ended_for_silence(self, process: "subprocess.Popen[str]", within_s: float) -> bool:
        """Watches for so long; True when the program was ended because it fed nothing for a whole term."""
        until_s = time.monotonic() + within_s
        self._fed_at_s = time.monotonic()
        while (now_s := time.monotonic()) < until_s:
            if now_s - self._fed_at_s > self.term_s:
                process.send_signal(signal.SIGABRT)
                process.send_signal(signal.SIGCONT)
                process.wait(READY_WITHIN_S)
                return True
            assert process.poll() is None, f"The program ended by itself with {process.returncode}."
            self._listen(0.1)
        return False

    def _listen(self, within_s: float) -> bool:
        self._ear.settimeout(within_s)
        try:
            said = self._ear.recv(4096).decode().splitlines()
        except TimeoutError:
            return False
        self.heard += said
        if "WATCHDOG=1" in said:
            self._fed_at_s = time.monotonic()
        return True
