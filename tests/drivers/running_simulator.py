"""A simulated device as tests use it: a process of its own, told to fail over its control port."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedRWPair
from typing import Any

READY_WITHIN_S = 20
SOON_S = 10.0
"""Far beyond any deadline of a driver, for machines that are busy."""
LOOK_EVERY_S = 0.02


@dataclass(frozen=True)
class RunningSimulator:
    places: dict[str, Any]
    control: BufferedRWPair

    @property
    def url(self) -> str:
        return f"serial://{self.places['path']}" if "path" in self.places else f"tcp://127.0.0.1:{self.places['port']}"

    def has(self, fault: str | None, amount: int = 0) -> None:
        self.order(fault=fault, bytes=amount)

    def order(self, **order: object) -> dict[str, Any]:
        answer = self.try_order(**order)
        assert answer.pop("ok") is True, answer
        return answer

    def try_order(self, **order: object) -> dict[str, Any]:
        self.control.write(json.dumps(order).encode() + b"\n")
        self.control.flush()
        answer: dict[str, Any] = json.loads(self.control.readline())
        return answer


@contextmanager
def running_simulator(module: str, *arguments: str) -> Iterator[RunningSimulator]:
    command = [sys.executable, "-m", module, "--control-port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        try:
            places = json.loads(process.stdout.readline())
            with (
                socket.create_connection(("127.0.0.1", places["control_port"]), timeout=READY_WITHIN_S) as connection,
                connection.makefile("rwb") as control,
            ):
                yield RunningSimulator(places, control)
        finally:
            process.terminate()
            process.wait(READY_WITHIN_S)


def soon(is_so: Callable[[], bool], what: str) -> None:
    """Waits for another process or thread, which can only be asked."""
    ends_at = time.monotonic() + SOON_S
    while not is_so():
        assert time.monotonic() < ends_at, f"it never came: {what}"
        time.sleep(LOOK_EVERY_S)
