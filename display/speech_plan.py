"""From the settings of a display to what it speaks; without Qt, so that the command line makes the same clips."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from config.display import DisplaySettings
from drivers.sounds.clip_store import ClipSettings
from drivers.sounds.speech import SpeechPlan
from drivers.sounds.spoken_call import Digits

SPOKEN_BY_DEFAULT = 1
"""Of the house's languages."""


def speech_plan(
    settings: DisplaySettings, labels: Iterable[str] = (), environment: Mapping[str, str] = os.environ
) -> SpeechPlan | None:
    """None where nothing shall be spoken; `labels` are those of the counters, where they are known already."""
    speech = settings.speech
    if not (settings.sound.on and speech.on):
        return None
    return SpeechPlan(
        languages=speech.languages or settings.house.languages[:SPOKEN_BY_DEFAULT],
        digits=Digits(speech.digits),
        labels=tuple(labels),
        clips=ClipSettings(
            folder=speech.clips or _usual_folder(environment),
            recordings=speech.recordings,
            words_per_min=speech.words_per_min,
            pitch=speech.pitch,
            voices=speech.voices,
        ),
    )


def _usual_folder(environment: Mapping[str, str]) -> Path:
    """Where this user's programs keep what they can make again (the XDG base directory specification)."""
    cache = environment.get("XDG_CACHE_HOME")
    return Path(cache or os.path.expanduser("~/.cache")) / "balie" / "speech"
