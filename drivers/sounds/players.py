"""Programs that play a sound file, one child process per sound.

A child process finds the sound server anew each time. Qt's own players stay silent for ever after the server was
restarted, and one of them "plays" to the end where there is no sound at all.
"""

import shutil
import wave
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from drivers.deadline import Deadline
from drivers.sounds.child_process import ChildProcess, CutOff, ProgramFailed, ProgramHangs
from drivers.sounds.ding_dong import SHIPPED_SILENCE
from drivers.sounds.errors import NoPlayer, SoundError, UnreadableSound

KNOWN_PLAYERS = ("pw-play", "paplay", "aplay")
"""PipeWire, PulseAudio, ALSA: the newest first, and each falls back to the next when it says at once that it cannot."""
DEVICE_OPTION = {"pw-play": "--target={}", "paplay": "--device={}", "aplay": "--device={}"}
"""How each is told where to play; PipeWire and PulseAudio call the same output by the same name, ALSA by another."""
SPARE_S = 3.0
"""On top of the sound's own length: a sound server that was just started takes its time. Whoever fails later than that
may have been heard, and nothing is said twice."""


class Player(Protocol):
    def check(self) -> None:
        """Raises `NoPlayer` when nothing could be played at all."""

    def try_out(self) -> None:
        """Plays what nobody hears; raises a `SoundError` when a sound would not be played either."""

    def play(self, sound: Path) -> None:
        """Returns when the sound has come to its end; raises a `SoundError` otherwise."""

    def cut_off(self) -> None:
        """Ends what sounds now, from any thread; nothing is played afterwards."""


def player_from_command(command: Sequence[str] | None, *, device: str | None = None) -> Player:
    """The player of the settings: a command to which the file is added, or None for the first known one that works.

    `device` is the name of an output, for the known players; any other command has to say it by itself.
    `("null:",)` plays nothing; `("recording:", "/a/file")` writes the name of each sound as a line into that file.
    """
    match tuple(command or ()):
        case ():
            return CommandPlayer(tuple(_at(device, (name,)) for name in KNOWN_PLAYERS))
        case ("null:",):
            return NullPlayer()
        case ("recording:", file):
            return RecordingPlayer(Path(file))
        case own:
            return CommandPlayer((_at(device, own),))


def _at(device: str | None, player: tuple[str, ...]) -> tuple[str, ...]:
    option = DEVICE_OPTION.get(player[0])
    return player if device is None or option is None else (*player, option.format(device))


@dataclass(frozen=True)
class NullPlayer:
    """For places that must be quiet."""

    def check(self) -> None:
        """It can always play nothing."""

    def try_out(self) -> None:
        """Nothing is tried."""

    def play(self, sound: Path) -> None:
        """Nothing is heard."""

    def cut_off(self) -> None:
        """Nothing sounds."""


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

    def cut_off(self) -> None:
        """Nothing sounds."""


@dataclass(frozen=True)
class CommandPlayer:
    """Tries these commands in turn, with the file as their last argument, until one plays it.

    Only a player that failed is followed by the next. One that hangs may have said everything, and the one behind it
    speaks to the same sound server.
    """

    commands: tuple[tuple[str, ...], ...]
    spare_s: float = SPARE_S
    _child: ChildProcess = field(default_factory=ChildProcess, init=False)

    def check(self) -> None:
        self._installed()

    def try_out(self) -> None:
        self.play(SHIPPED_SILENCE)

    def play(self, sound: Path) -> None:
        length_s = _length_s(sound)
        deadline = Deadline.after(length_s + self.spare_s)
        failures = []
        for command in self._installed():
            try:
                self._child.run((*command, str(sound)), within_s=deadline.left_s())
            except ProgramFailed as error:
                failures.append(f"{command[0]}: {error}")
                if deadline.left_s() < length_s:
                    break
            except (ProgramHangs, CutOff) as error:
                failures.append(f"{command[0]}: {error}")
                break
            else:
                return
        raise SoundError(f"The sound {sound.name} could not be played: {'; '.join(failures)}.")

    def cut_off(self) -> None:
        self._child.cut_off()

    def _installed(self) -> list[tuple[str, ...]]:
        installed = [command for command in self.commands if shutil.which(command[0])]
        if not installed:
            names = ", ".join(command[0] for command in self.commands)
            raise NoPlayer(f"No sounds can be played: none of these programs is installed: {names}.")
        return installed


def _length_s(sound: Path) -> float:
    try:
        with wave.open(str(sound), "rb") as file:
            return file.getnframes() / file.getframerate()
    except (OSError, wave.Error, EOFError) as error:
        raise UnreadableSound(f"The sound {sound} cannot be read: {error}.") from error
