"""A sound system that is not there: a real PulseAudio server whose loudspeaker only records, and faults on command.

    python -m drivers.sounds.simulated_sink --folder DIR --control-port 0

The first line on the standard output says where it is: `{"server": "unix:...", "control_port": ...}`; players reach it
with PULSE_SERVER set to the first. On the control port each line is a JSON object, answered by one:

    {"fault": "off"}  {"fault": "hung"}  {"fault": "unplugged"}  {"fault": null}  {"restart": true}  {"ask": "heard"}
"""

import argparse
import json
import os
import signal
import socketserver
import subprocess
import sys
import time
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Final

from drivers.sounds.listening import Stretch, stretches
from drivers.sounds.wave_file import SAMPLES_PER_S, Samples

PROGRAMS: Final = ("pulseaudio", "pactl", "parec")
"""Debian packages pulseaudio and pulseaudio-utils."""
WITHIN_S: Final = 20.0
SINK: Final = "hall"
SINK_MODULE: Final = ("module-null-sink", f"sink_name={SINK}", "norewinds=1")
"""Without rewinds it ends a sound as soon as a sound card does, and not two seconds later."""


SEAM_S: Final = 0.5
"""Silence where the recorder was started again, so that what was heard before and after stays two sounds."""


class Fault(StrEnum):
    """What can be wrong with a sound system."""

    OFF = "off"
    """The sound server is killed, as by a crash or a log-out."""
    HUNG = "hung"
    """It takes connections and does nothing any more."""
    UNPLUGGED = "unplugged"
    """It runs and has no loudspeaker: a pulled HDMI cable."""


class SinkFailed(Exception):
    """The simulated sound system did not do as it was told."""


class SimulatedSink:
    """All of it lives in one folder, and no other sound server of the machine is touched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "socket"
        self._recording = folder / "heard.raw"
        self._server: subprocess.Popen[bytes] | None = None
        self._recorder: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """For PULSE_SERVER."""
        return f"unix:{self._socket}"

    @property
    def environment(self) -> dict[str, str]:
        """For players and for pactl."""
        own = {"PULSE_SERVER": self.address, "XDG_RUNTIME_DIR": str(self._folder), "HOME": str(self._folder)}
        return {**os.environ, **own}

    def has(self, fault: Fault | None) -> None:
        """Begins the fault, after any other one has ended; None heals."""
        self._thaw()
        match fault:
            case Fault.OFF:
                self.stop()
            case Fault.HUNG:
                self._start()
                self._signal(signal.SIGSTOP)
            case Fault.UNPLUGGED:
                self._start()
                self._pactl("unload-module", SINK_MODULE[0])
            case None:
                self._start()
                if SINK not in self._pactl("list", "short", "sinks"):
                    self._pactl("load-module", *SINK_MODULE)
                    self._record()

    def restart(self) -> None:
        """As an update or a crash with a supervisor does."""
        self.stop()
        self._start()

    def heard(self) -> tuple[Stretch, ...]:
        """Every sound since it was made, also before a restart."""
        return stretches(self.recorded())

    def recorded(self) -> Samples:
        content = self._recording.read_bytes() if self._recording.exists() else b""
        return array("h", content[: len(content) // 2 * 2])

    def stop(self) -> None:
        self._thaw()
        for process in (self._recorder, self._server):
            if process is not None:
                process.kill()
                process.wait()
        self._recorder = self._server = None
        self._socket.unlink(missing_ok=True)

    def _start(self) -> None:
        if self._server is not None:
            return
        protocol = f"-Lmodule-native-protocol-unix auth-anonymous=1 socket={self._socket}"
        told = (
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
            f"-L{' '.join(SINK_MODULE)}",
            protocol,
        )
        self._server = self._child("pulseaudio", *told)
        give_up_at = time.monotonic() + WITHIN_S
        while self._asked("info").returncode:
            if time.monotonic() > give_up_at or self._server.poll() is not None:
                raise SinkFailed("pulseaudio did not start.")
            time.sleep(0.01)
        self._record()

    def _record(self) -> None:
        """Appends; returns when the first samples are there."""
        if self._recorder is not None:
            self._recorder.kill()
            self._recorder.wait()
        told = (f"--device={SINK}.monitor", "--format=s16ne", "--channels=1", f"--rate={SAMPLES_PER_S}")
        with self._recording.open("ab") as recording:
            recording.write(bytes(2 * round(SEAM_S * SAMPLES_PER_S)))
            recording.flush()
            before = len(self.recorded())
            self._recorder = self._child("parec", *told, "--latency-msec=10", stdout=recording.fileno())
        give_up_at = time.monotonic() + WITHIN_S
        while len(self.recorded()) == before:
            if time.monotonic() > give_up_at:
                raise SinkFailed("parec did not begin to record.")
            time.sleep(0.01)

    def _child(self, *command: str, stdout: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, env=self.environment, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.DEVNULL
        )

    def _asked(self, *order: str) -> subprocess.CompletedProcess[str]:
        command = ("pactl", *order)
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=WITHIN_S, check=False
        )

    def _pactl(self, *order: str) -> str:
        answer = self._asked(*order)
        if answer.returncode:
            raise SinkFailed(f"pactl {' '.join(order)}: {answer.stderr.strip()}")
        return answer.stdout

    def _signal(self, number: signal.Signals) -> None:
        if self._server is not None:
            self._server.send_signal(number)

    def _thaw(self) -> None:
        self._signal(signal.SIGCONT)


def obey(sink: SimulatedSink, order: Mapping[str, object]) -> dict[str, object]:
    """One line of the control port."""
    if order.get("ask") == "heard":
        return {"ok": True, "heard": [asdict(each) for each in sink.heard()]}
    if order.get("restart"):
        sink.restart()
    else:
        name = order["fault"]
        sink.has(None if name is None else Fault(str(name)))
    return {"ok": True}


class _Control(socketserver.StreamRequestHandler):
    server: "_ControlServer"

    def handle(self) -> None:
        for line in self.rfile:
            try:
                answer = obey(self.server.sink, json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError, SinkFailed) as error:
                answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
            self.wfile.write(json.dumps(answer).encode() + b"\n")


class _ControlServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, port: int, sink: SimulatedSink) -> None:
        super().__init__(("127.0.0.1", port), _Control)
        self.sink = sink


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.sounds.simulated_sink", description="A sound system.")
    parser.add_argument("--folder", type=Path, required=True, help="where its socket and its recording are")
    parser.add_argument("--control-port", type=int, default=0, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--fault", type=Fault, help="how it is at the beginning")
    told = parser.parse_args(arguments)
    told.folder.mkdir(parents=True, exist_ok=True)
    sink = SimulatedSink(told.folder)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    with _ControlServer(told.control_port, sink) as control:
        try:
            sink.has(told.fault)
            ports = {"server": sink.address, "control_port": control.server_address[1]}
            sys.stdout.write(json.dumps(ports) + "\n")
            sys.stdout.flush()
            control.serve_forever()
        finally:
            sink.stop()


if __name__ == "__main__":
    main()
