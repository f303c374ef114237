"""A hall with a loudspeaker that records, reached by the players as any sound server is: over its socket."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.sounds.simulated_sink import PROGRAMS, SimulatedSink


@pytest.fixture
def sink(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedSink]:
    if any(shutil.which(program) is None for program in (*PROGRAMS, "paplay")):
        pytest.skip("needs the Debian packages pulseaudio and pulseaudio-utils")
    sink = SimulatedSink(tmp_path / "sink")
    (tmp_path / "sink").mkdir()
    for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR", "HOME"):
        monkeypatch.setenv(name, sink.environment[name])
    sink.has(None)
    yield sink
    sink.stop()
