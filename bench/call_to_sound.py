"""From the counter's command to the first sound in the hall: a real display, its player, a real sound server.

The sound server's loudspeaker only records; the time ends when the recorder has the first sample that can be heard, so
that its own few milliseconds count too. Calls are far enough apart for each to find silence.
"""

import shutil
import subprocess
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.counters import Desk, open_desk
from bench.crowd import Crowd
from bench.figure import CouldNotMeasureError, Figure, p50_and_p99
from bench.hall import hall_in
from bench.screens import ScreenProcess, running_screen, write_display
from drivers.sounds.clip_store import ClipSettings
from drivers.sounds.espeak import PROGRAM
from drivers.sounds.simulated_sink import PROGRAMS, SINK, SimulatedSink
from drivers.sounds.speech import Speech, SpeechPlan
from drivers.sounds.wave_file import SAMPLES_PER_S
from tests.server_process import ServerProcess, free_port

CALLS, WARM_UP = 20, 2
FAST = 300
"""Words a minute: the words are not looked at here, and have to be waited for."""
AUDIBLE = 200
QUIET_S = 1.0
"""Longer than any pause inside a call."""
HEARD_WITHIN_S = 10.0
OVER_WITHIN_S = 30.0
CHUNK_BYTES = 512
LOOK_EVERY_S = 0.02


def measure(folder: Path) -> list[Figure]:
    absent = [program for program in (*PROGRAMS, "paplay", PROGRAM) if shutil.which(program) is None]
    if absent:
        raise CouldNotMeasureError(f"It needs the programs {', '.join(absent)}.")
    port = free_port()
    hall = hall_in(folder, port=port, displays=1)
    _make_clips(folder / "clips")
    with sound_system(folder / "sink") as sink, ServerProcess(hall.server, port), Crowd() as crowd:
        display = write_display(folder, hall, port, "display-1", sound=_sound_settings(sink, folder / "clips"))
        desk = open_desk(crowd, hall, port)
        with running_screen("display", display) as screen, listening(sink) as ear:
            screen.wait_for("first_frame")
            spent_ms = [_call_ms(desk, screen, ear) for _ in range(WARM_UP + CALLS)]
    note = "chime and words in one file, paplay, PulseAudio; from the counter's command to the first audible sample"
    return p50_and_p99("call_to_sound", spent_ms[WARM_UP:], note=note)


class Ear:
    """Notes when it last heard something, and when that began."""

    def __init__(self) -> None:
        self.began_ns = 0
        self.last_ns = 0

    def hear(self, chunk: bytes, at_ns: int) -> None:
        loud = [at for at, sample in enumerate(array("h", chunk)) if abs(sample) >= AUDIBLE]
        if not loud:
            return
        if at_ns - self.last_ns > QUIET_S * 1e9:
            self.began_ns = at_ns - round((len(chunk) // 2 - loud[0]) / SAMPLES_PER_S * 1e9)
        self.last_ns = at_ns

    @property
    def quiet(self) -> bool:
        return time.monotonic_ns() - self.last_ns > QUIET_S * 1e9


def _call_ms(desk: Desk, screen: ScreenProcess, ear: Ear) -> float:
    _wait(desk, lambda: ear.quiet, OVER_WITHIN_S, "The last call did not end")
    call = desk.call()
    _wait(desk, lambda: ear.began_ns > call.sent_ns, HEARD_WITHIN_S, f"{screen.name} did not sound a call")
    desk.finish(call)
    return (ear.began_ns - call.sent_ns) / 1e6


def _wait(desk: Desk, until: Callable[[], bool], within_s: float, what: str) -> None:
    give_up_at = time.monotonic() + within_s
    while not until():
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"{what} within {within_s:.0f} s.")
        desk.crowd.keep_alive()
        desk.crowd.rest(LOOK_EVERY_S)


def _make_clips(folder: Path) -> None:
    """As `balie speech` does before a hall opens."""
    speech = Speech(SpeechPlan(languages=("nl",), clips=ClipSettings(folder=folder, words_per_min=FAST)))
    while speech.prepare():
        pass
    if speech.trouble is not None:
        raise CouldNotMeasureError(speech.trouble)


def _sound_settings(sink: SimulatedSink, clips: Path) -> str:
    player = f'["env", "PULSE_SERVER={sink.address}", "paplay"]'
    return (
        f"sound = {{ player = {player} }}\n"
        f'speech = {{ languages = ["nl"], words_per_min = {FAST}, clips = "{clips}" }}\n'
    )


@contextmanager
def sound_system(folder: Path) -> Iterator[SimulatedSink]:
    folder.mkdir()
    sink = SimulatedSink(folder)
    try:
        sink.has(None)
        yield sink
    finally:
        sink.stop()


@contextmanager
def listening(sink: SimulatedSink) -> Iterator[Ear]:
    """A recorder of its own, which hands over what it has every few milliseconds."""
    told = (f"--device={SINK}.monitor", "--format=s16ne", "--channels=1", f"--rate={SAMPLES_PER_S}", "--latency-msec=5")
    ear = Ear()
    with subprocess.Popen(("parec", *told), env=sink.environment, stdout=subprocess.PIPE, bufsize=0) as recorder:
        listener = threading.Thread(target=_hear_all, args=(recorder, ear), name="ear")
        listener.start()
        try:
            yield ear
        finally:
            recorder.kill()
            listener.join()


def _hear_all(recorder: subprocess.Popen[bytes], ear: Ear) -> None:
    assert recorder.stdout is not None
    held = b""
    while chunk := recorder.stdout.read(CHUNK_BYTES):
        held += chunk
        whole = len(held) // 2 * 2
        ear.hear(held[:whole], time.monotonic_ns())
        held = held[whole:]
