"""One WAV for a whole call: its chime, then phrase after phrase, with the pauses that a person would make."""

from array import array
from collections.abc import Iterable, Sequence

from drivers.sounds.wave_file import SAMPLES_PER_S, Samples

BETWEEN_CLIPS_S = 0.05
BETWEEN_PHRASES_S = 0.35
"""Between number and counter: whoever has heard their number begins to listen for the counter now."""
BETWEEN_LANGUAGES_S = 0.6
AT_THE_END_S = 0.1
"""Some sound servers swallow the last moment of a stream."""

SpokenPhrase = Sequence[Samples]


def joined(opening: Samples, languages: Iterable[Sequence[SpokenPhrase]]) -> Samples:
    """The opening may be empty."""
    whole = opening[:]
    for at_language, phrases in enumerate(languages):
        whole.extend(_pause(BETWEEN_LANGUAGES_S if at_language else 0))
        for at_phrase, clips in enumerate(phrases):
            whole.extend(_pause(BETWEEN_PHRASES_S if at_phrase else 0))
            for at_clip, clip in enumerate(clips):
                whole.extend(_pause(BETWEEN_CLIPS_S if at_clip else 0))
                whole.extend(clip)
    whole.extend(_pause(AT_THE_END_S))
    return whole


def _pause(seconds: float) -> Samples:
    return array("h", bytes(2 * round(seconds * SAMPLES_PER_S)))
