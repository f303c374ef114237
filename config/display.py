"""The settings of one lobby display."""

from typing import Annotated

from pydantic import Field, model_validator

from config.house import HouseStyle
from config.in_file import in_file
from config.link import LinkSettings
from config.misfit import Misfit, MisfitError
from config.model import SettingsModel
from config.names import Id
from config.night import NightWindowText
from config.pages import PageSettings
from config.problems import nearest_name
from config.rehearsal import HandSettings, TraceSettings
from config.screen import ScreenSettings
from config.sound import SoundSettings
from config.speech import SpeechSettings
from config.texts import Languages

DISPLAY_LANGUAGES = ("nl", "en", "de", "ar")
"""Those that a display has words of its own in (`display/texts`)."""


class DisplaySettings(SettingsModel):
    """Everything that one display needs to know before it reaches its server."""

    name: Id
    """The device's name on the link and in messages; the same as given to `balie enrol`."""

    house: Annotated[HouseStyle, in_file(HouseStyle)]
    """The file with the house style."""

    link: LinkSettings
    """How to reach the queue server."""

    screen: ScreenSettings
    """The glass; the viewing distance is that of the farthest chair."""

    counters: tuple[Id, ...] = ()
    """Shows only calls to these counters; empty shows all, which is right in a hall with one waiting room."""

    zone: str | None = None
    """Shows only calls to the counters of this zone, named as in the site's settings in any language."""

    services: tuple[Id, ...] = ()
    """Shows only calls of visitors for these services, and their waits; empty shows all."""

    recent_calls: Annotated[int, Field(ge=1, le=8)] = 4
    """How many earlier calls stay beside the newest at most; those that could not be read from the viewing distance are
    left away. 4, because that is what fits where the screen is as large as its hall needs."""

    languages: Languages | None = None
    """Which of the languages that a display speaks (nl, en, de and ar) take turns on the screen; without it the first
    two of them in the house, since more are never read."""

    pages: Annotated[tuple[PageSettings, ...], Field(max_length=50)] = ()
    """What takes turns with the welcome or the last calls while the hall rests: nobody is awaited, and nobody was
    called for a minute. A call takes the screen back at once."""

    sound: SoundSettings = SoundSettings()
    """The chime of a call."""

    speech: SpeechSettings = SpeechSettings()
    """The words after the chime; they need the sound to be on."""

    restart_between: NightWindowText | None = None
    """When it is started anew at night, as `"03:30-04:30"` by the hall's clock, while nobody is called.

    None, because it needs somebody who starts it again: the units in `config/systemd/` do.
    """

    hand: HandSettings | None = None
    """A simulated finger, in demonstrations and tests only."""

    trace: TraceSettings | None = None
    """A time for each event, in benchmarks only."""

    @model_validator(mode="after")
    def _one_filter_is_enough(self) -> "DisplaySettings":
        if self.counters and self.zone is not None:
            raise MisfitError([Misfit("either counters or zone, not both", at=("zone",))])
        return self

    @model_validator(mode="after")
    def _it_speaks_each_language(self) -> "DisplaySettings":
        """Else it would say a call in English between texts of the site in another language."""
        misfits = [
            Misfit(
                f"one of {', '.join(DISPLAY_LANGUAGES)}, which a display speaks",
                at=("languages", at),
                nearest=nearest_name(language, DISPLAY_LANGUAGES),
            )
            for at, language in enumerate(self.languages or ())
            if language not in DISPLAY_LANGUAGES
        ]
        if misfits:
            raise MisfitError(misfits)
        return self
