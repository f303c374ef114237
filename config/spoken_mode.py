"""Whether and how a kiosk reads its pages aloud, for whoever cannot see or read them."""

from collections.abc import Mapping
from itertools import combinations
from typing import Annotated, Literal

from pydantic import Field, model_validator

from config.keypad import Keys
from config.misfit import Misfit, MisfitError
from config.model import SettingsModel
from config.paths import SettingsPath
from config.speech import Voice
from config.texts import Language


class SpeechKeys(SettingsModel):
    """The keys of an audio keypad beyond the five of `keypad`; which key sends what, the keypad's own program sets."""

    louder: Keys = ("VolumeUp",)
    """One step louder, and from the loudest step nothing."""

    softer: Keys = ("VolumeDown",)
    """One step softer; never to silence, which nobody would find the way back from."""

    plugged: Keys = ()
    """What a keypad with a socket of its own sends when a headset goes in."""

    unplugged: Keys = ()
    """What it sends when the headset comes out."""

    @model_validator(mode="after")
    def _each_key_has_one_meaning(self) -> "SpeechKeys":
        meanings = {name: set(getattr(self, name)) for name in type(self).model_fields}
        misfits = [
            Misfit(f"another key than {', '.join(sorted(meanings[one] & meanings[other]))} of {one}", at=(other,))
            for one, other in combinations(meanings, 2)
            if meanings[one] & meanings[other]
        ]
        if misfits:
            raise MisfitError(misfits)
        return self


class SpokenSettings(SettingsModel):
    """The pages said by espeak-ng; who needs it starts it without seeing anything, by a key or a headset."""

    on: bool = True
    """True, because who needs it cannot ask for it: EN 301 549, 5.1.3 wants all that is seen to be heard as well."""

    aloud: bool = True
    """Whether it speaks on the loudspeaker while no headset is in. True, because few visitors carry one, and what is
    said is no secret: what is typed is only said on a headset. False needs a headset socket."""

    loudspeaker: str | None = None
    """The output for that, as the player calls it; without it the machine's usual one."""

    headset: str | None = None
    """The output that the headset hangs on; without it the machine's usual one, which most sound cards switch over
    by themselves."""

    words_per_min: Annotated[int, Field(ge=80, le=300)] = 150
    """How fast it speaks. espeak-ng's own is 175, for people who hear it every day."""

    voices: Mapping[Language, Voice] = Field(default_factory=dict)
    """espeak-ng's voice per language, such as `{ nl = "nl+f3" }`; without it the usual one of the language."""

    digits: Literal["pairs", "one_by_one"] = "pairs"
    """How a ticket's number is said: to be the same as on the displays, which call it."""

    keys: SpeechKeys = SpeechKeys()
    """The keys for it."""


class VolumeSettings(SettingsModel):
    """How loud the kiosk beeps and speaks, in per cent of what its amplifier is set to; each 20 is one step of 6 dB."""

    usual: Annotated[int, Field(ge=20, le=100, multiple_of=20)] = 60
    """Where every visitor begins. EN 301 549, 5.1.3.13 wants 65 dB(A) at most there; staff can change it."""

    loudest: Annotated[int, Field(ge=20, le=100, multiple_of=20)] = 100
    """What no visitor and no member of staff gets beyond. Measure it once at the place of a visitor's head: below
    85 dB(A), and on the headset too."""

    kept_in: SettingsPath | None = None
    """The file that keeps what staff have set; without it `~/.local/state/balie/`, a file with the kiosk's name."""

    @model_validator(mode="after")
    def _the_usual_one_is_allowed(self) -> "VolumeSettings":
        if self.usual > self.loudest:
            raise MisfitError([Misfit(f"at most {self.loudest}, which is the loudest", at=("usual",))])
        return self
