"""The settings of the program at one counter."""

from typing import Annotated

from pydantic import Field

from config.house import HouseStyle
from config.in_file import in_file
from config.link import LinkSettings
from config.model import SettingsModel
from config.names import Id
from config.rehearsal import HandSettings, TraceSettings
from config.texts import Language


class CounterSettings(SettingsModel):
    """Everything that one counter's program needs to know before it reaches its server."""

    name: Id
    """The device's name on the link and in messages; the same as given to `balie enrol`."""

    house: Annotated[HouseStyle, in_file(HouseStyle)]
    """The file with the house style."""

    link: LinkSettings
    """How to reach the queue server."""

    counter: Id
    """The counter that this computer stands at, by its id in the site's settings."""

    clerk: Annotated[str, Field(min_length=1, max_length=64)] | None = None
    """Filled in at sign-in, for a desk with one regular clerk; never a pin."""

    language: Language | None = None
    """The clerk's language; without it the first of the house."""

    high_contrast: bool = False
    """Black, white and one yellow. Off, because the normal theme already holds 4.5 to 1."""

    hand: HandSettings | None = None
    """A simulated finger, in demonstrations and tests only."""

    trace: TraceSettings | None = None
    """A time for each event, in benchmarks only."""
