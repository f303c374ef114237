"""The programs of the demonstration, each a process of its own; what they say goes to files beside their settings."""

import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType

from balie.demo.town import COUNTERS, DISPLAY, KIOSKS, SIGNS, Town

READY_WITHIN_S = 30.0
STOP_WITHIN_S = 8.0
LOOK_EVERY_S = 0.02


class ProgramError(Exception):
    """A program did not start, or ended before its time; the text says which, and where it says why."""


class Programs:
    """Starts them, watches over them, stops them."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            self._environment["QT_QPA_PLATFORM"] = "offscreen"

    def __enter__(self) -> "Programs":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start_printers(self) -> None:
        """The simulated printers, on real sockets."""
        for kiosk in KIOSKS:
            port, out = str(self._town.printers[kiosk]), str(self._town.tickets(kiosk))
            arguments = ("-m", "drivers.printers.simulator", "--port", port, "--out", out)
            self._start(f"printer-{kiosk}", *arguments)

    def start_sign_and_light(self) -> None:
        """The simulated devices of one counter, on a pseudo-terminal and on a real socket."""
        sign = ("--protocol", "dm_d", "--link", str(self._town.sign))
        self._start("sign", "-m", "drivers.signs.simulator", *sign, *self._control("sign"))
        light = ("--protocol", "patlite", "--port", str(self._town.tower))
        self._start("light", "-m", "drivers.lights.simulator", *light, *self._control("light"))

    def start_screens(self) -> None:
        """Kiosks, display, counters and signs; they wait for the server, as they would on a Monday morning."""
        for kiosk in KIOSKS:
            self._balie(kiosk, "kiosk")
        self._balie(DISPLAY, "display")
        for counter in COUNTERS:
            self._balie(counter, "counter")
        self._balie(SIGNS, "signs")

    def start_server(self) -> None:
        """The queue server; returns when it is ready."""
        self._balie("server", "server")
        give_up_at = time.monotonic() + READY_WITHIN_S
        while not self._server_is_ready():
            self.check()
            if time.monotonic() > give_up_at:
                log = self._log("server")
                raise ProgramError(f"The server was not ready within {READY_WITHIN_S:.0f} s; see {log}.")
            time.sleep(LOOK_EVERY_S)

    def check(self) -> None:
        """Raises `ProgramError` when one of them has ended."""
        for name, process in self._running.items():
            if process.poll() is not None:
                raise ProgramError(f"{name} ended with {process.returncode}; it says why in {self._log(name)}.")

    def stop(self) -> None:
        """Asks all of them to end, and makes them."""
        for process in self._running.values():
            process.terminate()
        give_up_at = time.monotonic() + STOP_WITHIN_S
        for process in self._running.values():
            try:
                process.wait(max(0.1, give_up_at - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._running.clear()

    def _control(self, device: str) -> tuple[str, str]:
        return "--control-port", str(self._town.controls[device])

    def _balie(self, name: str, program: str) -> None:
        self._start(name, "-m", "balie", program, "--config", str(self._town.settings(name)))

    def _start(self, name: str, *arguments: str) -> None:
        with self._log(name).open("wb") as log:
            self._running[name] = subprocess.Popen(
                [sys.executable, *arguments], stdout=log, stderr=log, env=self._environment
            )

    def _log(self, name: str) -> Path:
        return self._town.run / f"{name}.log"

    def _server_is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self._town.http_url}/readyz", timeout=1) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False
