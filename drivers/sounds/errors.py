"""Why nothing was heard."""

from drivers.errors import DeviceError


class SoundError(DeviceError):
    """The sound was not played to its end."""


class NoPlayer(SoundError):
    """No program that plays sounds is installed."""


class UnreadableSound(SoundError):
    """The sound's own file is missing or is no WAV file."""
