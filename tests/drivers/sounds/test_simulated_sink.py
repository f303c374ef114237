"""The simulated sound system as a program: it must fail as told and come back as told."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from drivers.sounds.ding_dong import SHIPPED_DING
from drivers.sounds.simulated_sink import PROGRAMS, Fault

WITHIN_S = 30

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in (*PROGRAMS, "paplay")),
    reason="needs the Debian packages pulseaudio and pulseaudio-utils",
)


@dataclass(frozen=True)
class RunningSink:
    server: str
    control: socket.socket

    def order(self, **order: object) -> Any:
        self.control.sendall(json.dumps(order).encode() + b"\n")
        return json.loads(self.control.makefile("rb").readline())

    def plays(self, *, within_s: float = WITHIN_S) -> bool:
        environment = {**os.environ, "PULSE_SERVER": self.server}
        try:
            played = subprocess.run(
                ["paplay", str(SHIPPED_DING)], env=environment, capture_output=True, timeout=within_s, check=False
            )
        except subprocess.TimeoutExpired:
            return False
        return played.returncode == 0

    def heard(self) -> int:
        return len(self.order(ask="heard")["heard"])


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningSink]:
    command = [sys.executable, "-m", "drivers.sounds.simulated_sink", "--folder", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        places = json.loads(process.stdout.readline())
        with socket.create_connection(("127.0.0.1", places["control_port"]), WITHIN_S) as control:
            yield RunningSink(places["server"], control)
        process.send_signal(signal.SIGTERM)
        assert process.wait(WITHIN_S) == 0
    assert not (tmp_path / "socket").exists()


def test_what_is_played_is_heard(running: RunningSink) -> None:
    assert running.plays()

    [heard] = running.order(ask="heard")["heard"]
    assert heard["lasts_s"] == pytest.approx(0.45, abs=0.1)
    assert heard["hertz"] == pytest.approx(659, rel=0.1)


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_silences_and_is_healed(running: RunningSink, fault: Fault) -> None:
    assert running.order(fault=fault) == {"ok": True}
    assert not running.plays(within_s=1.0)

    assert running.order(fault=None) == {"ok": True}
    assert running.plays()
    assert running.heard() >= 1


def test_after_a_restart_it_plays_and_still_knows_what_was_heard_before(running: RunningSink) -> None:
    assert running.plays()
    assert running.order(restart=True) == {"ok": True}
    assert running.plays()
    assert running.heard() == 2


@pytest.mark.parametrize("order", [{"fault": "on_fire"}, {"bytes": 3}, {"fault": 7}])
def test_an_order_that_cannot_be_meant_is_answered(running: RunningSink, order: dict[str, object]) -> None:
    assert running.order(**order)["ok"] is False
