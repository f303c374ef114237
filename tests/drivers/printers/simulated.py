"""The simulated printer as tests use it: started as a process of its own, told to fail over its control port."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedRWPair
from pathlib import Path

READY_WITHIN_S = 20


@dataclass(frozen=True)
class RunningPrinter:
    port: int
    folder: Path
    control: BufferedRWPair

    @property
    def url(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def has(self, fault: str | None, amount: int = 0) -> None:
        assert self.order(fault=fault, bytes=amount) == {"ok": True}

    def order(self, **order: object) -> object:
        self.control.write(json.dumps(order).encode() + b"\n")
        self.control.flush()
        return json.loads(self.control.readline())

    def is_sent(self, data: bytes) -> None:
        """By a program that then dies."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=READY_WITHIN_S) as connection:
            connection.sendall(data)

    def paper(self) -> dict[str, object]:
        """What has come out of it."""
        answer = self.order(ask="paper")
        assert isinstance(answer, dict)
        return answer

    def scraps(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.folder.glob("scrap-*.bin"))]

    def tickets(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.folder.glob("ticket-*.bin"))]


@contextmanager
def running_printer(folder: Path, *arguments: str) -> Iterator[RunningPrinter]:
    command = [sys.executable, "-m", "drivers.printers.simulator", "--port", "0", "--control-port", "0"]
    with subprocess.Popen(
        [*command, "--out", str(folder), *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        try:
            ports = json.loads(process.stdout.readline())
            with (
                socket.create_connection(("127.0.0.1", ports["control_port"]), timeout=READY_WITHIN_S) as connection,
                connection.makefile("rwb") as control,
            ):
                yield RunningPrinter(ports["port"], folder, control)
        finally:
            process.terminate()
            process.wait(READY_WITHIN_S)
