"""The example city's real queue server with its booking pages, on a Monday in November at seven in the morning."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from balie.screens.hall import EXAMPLE

READY_WITHIN_S = 60.0
LOOK_EVERY_S = 0.1

SERVER = """\
site = "site.toml"

[listen]
port = {port}

[database]
url = "sqlite:///balie.sqlite3"

[log]
level = "warning"
format = "text"

[clock]
start = 2026-11-23T06:00:00Z

[status_page]
public_url = "http://127.0.0.1:{port}"
house = "house.toml"

[booking_pages]
public_url = "http://127.0.0.1:{port}"
house = "house.toml"
holds_per_address = 10000
bookings_per_address_per_hour = 10000
max_pages_per_min = 10000
max_searches_per_min = 10000
max_forms_per_10_min = 10000
"""
"""One address asks for every picture."""


class NoServerError(Exception):
    """The server of the example did not start."""


@contextmanager
def booking_city(folder: Path) -> Iterator[str]:
    """Its address; it ends with its pictures."""
    for name in ("site.toml", "house.toml", "logo.svg", "logo.png"):
        shutil.copy(EXAMPLE / name, folder / name)
    port = _free_port()
    (folder / "server.toml").write_text(SERVER.format(port=port), encoding="utf-8")
    log = folder / "server.log"
    command = [sys.executable, "-m", "balie", "server", "--config", str(folder / "server.toml")]
    with log.open("wb") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said)
    try:
        give_up_at = time.monotonic() + READY_WITHIN_S
        while not _is_ready(port):
            if process.poll() is not None or time.monotonic() > give_up_at:
                raise NoServerError(f"The example's server did not start:\n{log.read_text(encoding='utf-8')}")
            time.sleep(LOOK_EVERY_S)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(READY_WITHIN_S)


def _is_ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=1):
            return True
    except (urllib.error.URLError, OSError):
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
