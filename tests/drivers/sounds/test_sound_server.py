"""A real sound server without a sound card: what is played is recorded again and listened to."""

import os
import select
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from drivers.sounds.ding_dong import SHIPPED_CHIME
from drivers.sounds.errors import SoundError
from drivers.sounds.players import player_from_command

PROGRAMS = ("pulseaudio", "paplay", "parec")
WITHIN_S = 20
SAMPLES_PER_S = 44_100

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in PROGRAMS),
    reason="needs the Debian packages pulseaudio and pulseaudio-utils",
)


@dataclass(frozen=True)
class SoundServer:
    folder: Path

    @contextmanager
    def running(self) -> Iterator[None]:
        socket = self.folder / "socket"
        modules = (
            "-Lmodule-null-sink sink_name=hall",
            f"-Lmodule-native-protocol-unix auth-anonymous=1 socket={socket}",
        )
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *modules]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                wait_for_server()
                yield
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(WITHIN_S)
                socket.unlink(missing_ok=True)


def wait_for_server() -> None:
    give_up_at = time.monotonic() + WITHIN_S
    while subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode:
        assert time.monotonic() < give_up_at, "the sound server did not start"


@pytest.fixture
def sound_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoundServer:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'socket'}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    return SoundServer(tmp_path)


def test_the_chime_is_really_heard(sound_server: SoundServer) -> None:
    with sound_server.running(), recording() as recorded:
        player_from_command(("paplay",)).play(SHIPPED_CHIME)
        heard = recorded.what_came(seconds=1.2)

    assert strongest_hertz(heard) in (pytest.approx(659, abs=8), pytest.approx(523, abs=8))


def test_the_chime_is_heard_again_after_the_sound_server_was_restarted(sound_server: SoundServer) -> None:
    player = player_from_command(("paplay",))
    with sound_server.running():
        player.play(SHIPPED_CHIME)
    with pytest.raises(SoundError, match="paplay"):
        player.play(SHIPPED_CHIME)

    with sound_server.running():
        player.play(SHIPPED_CHIME)


@dataclass(frozen=True)
class Recording:
    process: subprocess.Popen[bytes]

    def what_came(self, *, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
        """The loudest stretch of this length; what came before the chime is silence."""
        assert self.process.stdout is not None
        received = b""
        while select.select([self.process.stdout], [], [], 1.0)[0] and len(received) < 20 * SAMPLES_PER_S:
            received += os.read(self.process.stdout.fileno(), 65_536)
            if len(received) > 2 * SAMPLES_PER_S * 4:
                break
        sound = np.frombuffer(received[: len(received) // 2 * 2], dtype="<i2")
        loud = np.flatnonzero(np.abs(sound.astype(int)) > 1000)
        assert loud.size, "nothing was heard"
        return sound[loud[0] : loud[0] + round(seconds * SAMPLES_PER_S)]


@contextmanager
def recording() -> Iterator[Recording]:
    command = [
        "parec",
        "-d",
        "hall.monitor",
        "--format=s16le",
        "--channels=1",
        f"--rate={SAMPLES_PER_S}",
        "--latency-msec=20",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        assert select.select([process.stdout], [], [], WITHIN_S)[0], "the recorder did not start"
        try:
            yield Recording(process)
        finally:
            process.terminate()
            process.wait(WITHIN_S)


def strongest_hertz(part: np.ndarray[tuple[int], np.dtype[np.int16]]) -> float:
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    return float(np.argmax(spectrum)) * SAMPLES_PER_S / len(part)
