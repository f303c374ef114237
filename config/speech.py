"""Whether and how a display speaks its calls."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from config.misfit import Misfit, MisfitError, misfit
from config.model import SettingsModel
from config.paths import ExistingFolder, SettingsPath
from config.problems import nearest_name
from config.texts import Language, Languages
from drivers.sounds.vocabulary import VOCABULARIES

VOICE = re.compile(r"[A-Za-z0-9][A-Za-z0-9+_/-]*")


def _voice(text: str) -> str:
    if not VOICE.fullmatch(text):
        raise misfit('the name of a voice of espeak-ng, such as "nl" or "nl+f3"')
    return text


Voice = Annotated[str, AfterValidator(_voice)]


class SpeechSettings(SettingsModel):
    """A call in words, joined from clips that are made once, by espeak-ng or from own recordings."""

    on: bool = True
    """True, because a chime alone tells whoever cannot read the screen that somebody is called, and not who."""

    languages: Languages | None = None
    """Spoken for each call, in this order; without it the first of the house alone.

    Alone, because each language takes four seconds during which the next visitor waits, and a number is short enough
    to be recognised in a language that one speaks badly; the screen says it in the others.
    """

    digits: Literal["pairs", "one_by_one"] = "pairs"
    """`pairs`: A042 is "A, nul, tweeënveertig", as people read their own ticket aloud. `one_by_one`: "A, nul, vier,
    twee", for halls that echo or where many speak the language badly; half a second longer."""

    words_per_min: Annotated[int, Field(ge=80, le=300)] = 140
    """How fast the synthetic voice speaks; its own 175 is for people who sit before it, stations announce at 140."""

    pitch: Annotated[int, Field(ge=0, le=99)] = 50
    """How high it speaks; 50 is the voice as it was made."""

    voices: Mapping[Language, Voice] = Field(default_factory=dict)
    """espeak-ng's voice per language, such as `{ nl = "nl+f3" }`; without it the usual one of the language."""

    recordings: ExistingFolder | None = None
    """A folder with own recordings, one folder per language: `nl/number.wav`, `nl/a.wav`, `nl/7.wav`. They go before
    the synthetic voice; `balie speech --list` prints all names."""

    clips: SettingsPath | None = None
    """Where made clips are kept; without it `~/.cache/balie/speech`. They can be deleted at any time."""

    @model_validator(mode="after")
    def _somebody_speaks_each_language(self) -> "SpeechSettings":
        if self.recordings is not None:
            return self
        misfits = [
            Misfit(
                f"one of {', '.join(VOCABULARIES)}, or own recordings of it",
                at=("languages", at),
                nearest=nearest_name(language, VOCABULARIES),
            )
            for at, language in enumerate(self.languages or ())
            if language not in VOCABULARIES
        ]
        if misfits:
            raise MisfitError(misfits)
        return self
