"""The voice that every machine can have: espeak-ng, a program of its own that turns a text into a WAV file.

It is under the GPL; Balie starts it as any person could and shares nothing with it but a pipe.
"""

import subprocess
from dataclasses import dataclass
from typing import Protocol

from drivers.sounds.errors import NoSpeaker, NoVoice, SpeechError

PROGRAM = "espeak-ng"
WITHIN_S = 10.0
"""A word takes it a hundredth of a second."""


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How a synthetic voice speaks."""

    voice: str
    words_per_min: int
    pitch: int
    """0 to 99."""
    amplitude: int = 100
    """100 is the voice as it was made; softer below."""


class Speaker(Protocol):
    """Turns a text into the bytes of a WAV file; a `SpeechError` says why not."""

    def __call__(self, text: str, manner: Manner) -> bytes: ...


def espeak(text: str, manner: Manner, *, program: str = PROGRAM) -> bytes:
    """The text comes by a pipe: as an argument it could be taken for an option.

    Raises:
        NoSpeaker: The program is not installed.
        NoVoice: It does not speak this language.
        SpeechError: It failed in another way.
    """
    how = (f"-v{manner.voice}", f"-s{manner.words_per_min}", f"-p{manner.pitch}", f"-a{manner.amplitude}")
    told = (*how, "-b1", "--stdin", "--stdout")
    try:
        ended = subprocess.run(
            (program, *told), input=text.encode(), capture_output=True, timeout=WITHIN_S, check=False
        )
    except FileNotFoundError as error:
        raise NoSpeaker(f"{program} is not installed: apt-get install {PROGRAM}") from error
    except subprocess.TimeoutExpired as error:
        raise SpeechError(f"{program} did not say {text!r} within {WITHIN_S:.0f} s") from error
    except OSError as error:
        raise SpeechError(f"{program} could not be started: {error.strerror}") from error
    said = ended.stderr.decode(errors="replace").strip()
    if ended.returncode and "voice does not exist" in said:
        raise NoVoice(f"{program} has no voice {manner.voice!r}")
    if ended.returncode or not ended.stdout:
        raise SpeechError(f"{program} could not say {text!r}: {said or f'it ended with code {ended.returncode}'}")
    return ended.stdout
