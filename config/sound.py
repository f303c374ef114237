"""Whether and how a program sounds."""

from typing import Annotated

from pydantic import Field

from config.model import SettingsModel


class SoundSettings(SettingsModel):
    """Sounds are played by a program of the system, because Qt stays silent for ever after a sound server's restart."""

    on: bool = True
    """True, because a visitor who looks at a child or a form hears a call but does not see it."""

    player: Annotated[tuple[str, ...], Field(min_length=1)] | None = None
    """The command that plays a file, whose path is added; without it the first of pw-play, paplay and aplay."""
