"""Programs that play a sound file, one child process per sound.

A child process finds the sound server anew each time. Qt's own players stay silent for ever after the server was
restarted, and one of them "plays" to the end where there is no sound at all.
"""

import os
import shutil
import signal
import subprocess
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from drivers.sounds.ding_dong import SHIPPED_SILENCE
from drivers.sounds.errors import NoPlayer, SoundError, UnreadableSound

KNOWN_PLAYERS = ("pw-play", "paplay", "aplay")
"""PipeWire, PulseAudio, ALSA: the newest first, and each falls back to the next when it cannot play."""
SPARE_S = 3.0
"""On top of the sound's own length: a sound server that was just started takes its time."""


class Player(Protocol):
    def check(self) -> None:
        """Raises `NoPlayer` when nothing could be played at all."""

    def try_out(self) -> None:
        """Plays what nobody hears; raises a `SoundError` when a sound would not be played either."""

    def play(self, sound: Path) -> None:
        """Returns when the sound has come to its end; raises a `SoundError` otherwise."""


def player_from_command(command: Sequence[str] | None) -> Player:
    """The player of the settings: a command to which the file is added, or None for the first known one that works.

    `("null:",)` plays nothing; `("recording:", "/a/file")` writes the name of each sound as a line into that file.
    """
    match tuple(command or ()):
        case ():
            return CommandPlayer(tuple((name,) for name in KNOWN_PLAYERS))
        case ("null:",):
            return NullPlayer()
        case ("recording:", file):
            return RecordingPlayer(Path(file))
        case own:
            return CommandPlayer((own,))


@dataclass(frozen=True)
class NullPlayer:
    """For places that must be quiet."""

    def check(self) -> None:
        """It can always play nothing."""

    def try_out(self) -> None:
        """Nothing is tried."""

    def play(self, sound: Path) -> None:
        """Nothing is heard."""


@dataclass(frozen=True)
class RecordingPlayer:
    """For tests of whole programs: what would have been heard, in order."""

    file: Path

    def check(self) -> None:
        """It can always write."""

    def try_out(self) -> None:
        """What is only tried is not noted."""

    def play(self, sound: Path) -> None:
        try:
            with self.file.open("a") as heard:
                heard.write(f"{sound.name}\n")
        except OSError as error:
            raise SoundError(f"The sound {sound.name} could not be noted in {self.file}: {error.strerror}.") from error


@dataclass(frozen=True)
class CommandPlayer:
    """Tries these commands in turn, with the file as their last argument, until one plays it."""

    commands: tuple[tuple[str, ...], ...]
    spare_s: float = SPARE_S

    def check(self) -> None:
        self._installed()

    def try_out(self) -> None:
        self.play(SHIPPED_SILENCE)

    def play(self, sound: Path) -> None:
        longest_s = _length_s(sound) + self.spare_s
        failures = []
        for command in self._installed():
            failure = _failure_of((*command, str(sound)), longest_s)
            if failure is None:
                return
            failures.append(f"{command[0]}: {failure}")
        raise SoundError(f"The sound {sound.name} could not be played: {'; '.join(failures)}.")

    def _installed(self) -> list[tuple[str, ...]]:
        installed = [command for command in self.commands if shutil.which(command[0])]
        if not installed:
            names = ", ".join(command[0] for command in self.commands)
            raise NoPlayer(f"No sounds can be played: none of these programs is installed: {names}.")
        return installed


def _failure_of(command: Sequence[str], longest_s: float) -> str | None:
    """What went wrong, in the program's own words; None when it came to its end well."""
    try:
        # A session of its own, so that a player that is a script is ended together with what it started.
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return error.strerror or str(error)
    with process:
        try:
            _, complaints = process.communicate(timeout=longest_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return f"it did not come to an end within {longest_s:.0f} s"
    if process.returncode == 0:
        return None
    said = complaints.strip().splitlines()
    return said[-1].rstrip(".") if said else f"it ended with code {process.returncode}"


def _length_s(sound: Path) -> float:
    try:
        with wave.open(str(sound), "rb") as file:
            return file.getnframes() / file.getframerate()
    except (OSError, wave.Error, EOFError) as error:
        raise UnreadableSound(f"The sound {sound} cannot be read: {error}.") from error
