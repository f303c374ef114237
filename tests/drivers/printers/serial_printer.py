"""The simulated printer on a serial line as tests use it: a process of its own behind a path that stays the same."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.drivers.printers.simulated import READY_WITHIN_S, RunningPrinter


@contextmanager
def running_serial_printer(folder: Path, line: Path) -> Iterator[RunningPrinter]:
    """Its own troubles are asked for by "trouble", those of its line by "fault"."""
    command = [sys.executable, "-m", "drivers.printers.serial_simulator", "--path", str(line), "--control-port", "0"]
    with subprocess.Popen(
        [*command, "--out", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        try:
            places = json.loads(process.stdout.readline())
            with (
                socket.create_connection(("127.0.0.1", places["control_port"]), timeout=READY_WITHIN_S) as connection,
                connection.makefile("rwb") as control,
            ):
                yield RunningPrinter(0, folder, control)
        finally:
            process.terminate()
            process.wait(READY_WITHIN_S)
