"""Why nothing was heard, or nothing was said."""

from drivers.errors import DeviceError


class SoundError(DeviceError):
    """The sound was not played to its end."""


class NoPlayer(SoundError):
    """No program that plays sounds is installed."""


class UnreadableSound(SoundError):
    """The sound's own file is missing or is no WAV file."""


class SpeechError(DeviceError):
    """The call could not be put into words; its chime can still ring."""


class NoSpeaker(SpeechError):
    """The program that speaks is not installed."""


class NoVoice(SpeechError):
    """The program that speaks does not know this language."""


class BadRecording(SpeechError):
    """A file that somebody recorded cannot be used."""
