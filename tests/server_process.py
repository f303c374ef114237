"""The real queue server as a process of its own: started, awaited, killed."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType

READY_WITHIN_S = 30.0
LOOK_EVERY_S = 0.02


def free_port() -> int:
    """A TCP port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class ServerProcess:
    """`balie server --config FILE`, or another program that serves; what it says goes to a file beside its settings."""

    def __init__(self, config: Path, port: int, *, program: str = "server", ready: str = "/readyz") -> None:
        self._config = config
        self._program = program
        self._ready = ready
        self._log = config.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None
        self.port = port
        self.link_url = f"ws://127.0.0.1:{port}/link"
        self.http_url = f"http://127.0.0.1:{port}"

    def __enter__(self) -> "ServerProcess":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Starts it and waits until it is ready."""
        with self._log.open("ab") as log:
            command = [sys.executable, "-m", "balie", self._program, "--config", str(self._config)]
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        give_up_at = time.monotonic() + READY_WITHIN_S
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > give_up_at:
                raise AssertionError(f"The server did not become ready:\n{self.said()}")
            time.sleep(LOOK_EVERY_S)

    def kill(self) -> None:
        """SIGKILL: no last words, no clean-up."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM, as the service manager does; returns the exit code."""
        return self._end(signal.SIGTERM)

    def hang(self) -> None:
        """SIGSTOP: it neither works nor ends, and the system still takes connections for it."""
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """SIGCONT: as if nothing had been."""
        os.kill(self.pid, signal.SIGCONT)

    @property
    def pid(self) -> int:
        """Its process, while it runs."""
        assert self._process is not None, "the server is not running"
        return self._process.pid

    def said(self) -> str:
        """Everything it has logged."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(how)
        self._process.send_signal(signal.SIGCONT)  # one that hangs would not hear it
        process, self._process = self._process, None
        try:
            return process.wait(timeout=READY_WITHIN_S)
        except subprocess.TimeoutExpired as error:
            process.send_signal(signal.SIGABRT)  # its last word is where each thread hangs
            process.wait(timeout=READY_WITHIN_S)
            raise AssertionError(f"The server did not end within {READY_WITHIN_S:.0f} s:\n{self.said()}") from error

    def _is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.http_url}{self._ready}", timeout=1) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False
