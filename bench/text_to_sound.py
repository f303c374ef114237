"""From a text that is to be read to its first sound, and from a touch to silence: voice, player, sound server.

The time ends when the recorder has the first sample that can be heard, as for calls. Every text begins in silence.
"""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from bench.call_to_sound import Ear, listening, sound_system
from bench.figure import CouldNotMeasureError, Figure, p50_and_p99
from drivers.health import DeviceState
from drivers.sounds.espeak import PROGRAM
from drivers.sounds.simulated_sink import PROGRAMS
from drivers.sounds.utterance import Utterance
from drivers.sounds.voice_thread import VoiceSettings, VoiceThread

TEXTS, WARM_UP = 40, 2
LONG_PAGE = (
    "Houd uw code voor de scanner, die onder dit scherm zit. Hebt u geen afspraak? Kies dan waar u voor komt en neem"
    " een nummer. Uw nummer staat daarna op het grote scherm, met de balie waar u wordt geholpen."
)
WITHIN_S = 10.0
LOOK_EVERY_S = 0.005


def measure(folder: Path) -> list[Figure]:
    absent = [program for program in (*PROGRAMS, "paplay", PROGRAM) if shutil.which(program) is None]
    if absent:
        raise CouldNotMeasureError(f"It needs the programs {', '.join(absent)}.")
    with sound_system(folder / "sink") as sink, listening(sink) as ear:
        player = ("env", f"PULSE_SERVER={sink.address}", "paplay")
        voice = VoiceThread(VoiceSettings(languages=("nl",), player=player), on_state=_nobody_asks)
        voice.start()
        try:
            spent_ms = [_sound_and_silence_ms(voice, ear) for _ in range(WARM_UP + TEXTS)][WARM_UP:]
        finally:
            voice.stop()
    note = "a page of three sentences, espeak-ng, paplay, PulseAudio; to the first audible sample"
    silence = "from a touch to the last audible sample"
    return [
        *p50_and_p99("text_to_sound", [sound_ms for sound_ms, _ in spent_ms], note=note),
        *p50_and_p99("touch_to_silence", [silence_ms for _, silence_ms in spent_ms], note=silence),
    ]


def _nobody_asks(_: DeviceState) -> None:
    """A voice that fails is not heard, which is told."""


def _sound_and_silence_ms(voice: VoiceThread, ear: Ear) -> tuple[float, float]:
    asked_ns = time.monotonic_ns()
    voice.say([Utterance(LONG_PAGE, "nl")])
    _wait(lambda: ear.began_ns > asked_ns, "A text was not heard")
    heard_at_s = time.monotonic()
    _wait(lambda: time.monotonic() - heard_at_s > 0.5, "Time stood still")
    touched_ns = time.monotonic_ns()
    voice.hush()
    _wait(lambda: ear.quiet, "A text did not end")
    return (ear.began_ns - asked_ns) / 1e6, (ear.last_ns - touched_ns) / 1e6


def _wait(until: Callable[[], bool], what: str) -> None:
    give_up_at = time.monotonic() + WITHIN_S
    while not until():
        if time.monotonic() > give_up_at:
            raise CouldNotMeasureError(f"{what} within {WITHIN_S:.0f} s.")
        time.sleep(LOOK_EVERY_S)
