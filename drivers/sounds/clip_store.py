"""The clips on disk: a person's recording where there is one, else made by the voice; each made once and kept.

A clip's file is named after everything that it depends on, so another speed, another voice or a newer recording is
simply another file, also while the program runs; nothing has to be told that something changed.
"""

import hashlib
import os
import tempfile
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from drivers.sounds.errors import BadRecording, NoVoice, SpeechError
from drivers.sounds.espeak import Manner, Speaker, espeak
from drivers.sounds.levelling import fitting
from drivers.sounds.resampling import resampled
from drivers.sounds.spoken_call import Clip
from drivers.sounds.vocabulary import Vocabulary
from drivers.sounds.wave_file import SAMPLES_PER_S, Samples, read_wave, write_wave

MADE_AS = "1"
"""To be raised with every change of how clips are made, so that none of the old ones is used."""
KEPT_S = 30 * 86_400.0
"""Another display of this machine may use clips that this one does not; a month after they were made it makes them
anew."""


@dataclass(frozen=True, kw_only=True)
class ClipSettings:
    """Where clips come from and where they are kept."""

    folder: Path
    recordings: Path | None = None
    """Holds a folder per language with own recordings: `nl/7.wav`."""
    words_per_min: int = 140
    pitch: int = 50
    voices: Mapping[str, str] = field(default_factory=dict)
    """By language, instead of the vocabulary's."""


class ClipStore:
    """Used by one thread; several programs may share its folder."""

    def __init__(self, settings: ClipSettings, speaker: Speaker = espeak) -> None:
        self._settings = settings
        self._speaker = speaker
        self.refused: dict[Path, str] = {}
        """Recordings that cannot be used, and why; the voice says their words."""
        self.unkept: str | None = None
        """Why clips cannot be kept on disk; they are then made anew after each start."""
        self._in_memory: dict[Path, Samples] = {}

    def ready(self, words: Vocabulary, clip: Clip) -> Samples | None:
        """The clip if it was made before; None if it must still be made."""
        return self._kept(self._file(words, clip))

    def made(self, words: Vocabulary, clip: Clip) -> Samples:
        """The clip, made now if it must be.

        Raises:
            SpeechError: It can neither be found nor made.
        """
        kept = self.ready(words, clip)
        if kept is not None:
            return kept
        file = self._file(words, clip)
        recording = self._recording(words, clip)
        if recording is None:
            return self._keep(file, self._spoken(words, clip))
        try:
            return self._keep(file, self._converted(recording))
        except BadRecording as error:
            self.refused[recording] = f"The recording {recording} cannot be used: {error}."
            return self.made(words, clip)

    def look_again(self) -> None:
        """Forget what was wrong: somebody may have mended it."""
        self.refused.clear()
        self.unkept = None

    def is_recorded(self, words: Vocabulary, clip: Clip) -> bool:
        return self._recording(words, clip) is not None

    def tidy(self, wanted: Iterable[tuple[Vocabulary, Clip]], *, now_s: float | None = None) -> int:
        """Take away what nobody has wanted for a month; how many files that were."""
        keep = {self._file(words, clip) for words, clip in wanted}
        made_before_s = (time.time() if now_s is None else now_s) - KEPT_S
        taken = 0
        for file in self._settings.folder.glob("*/*.wav*"):
            with suppress(OSError):  # another display may tidy at the same moment
                if file not in keep and file.stat().st_mtime < made_before_s:
                    file.unlink()
                    taken += 1
        return taken

    # --- which file

    def _recording(self, words: Vocabulary, clip: Clip) -> Path | None:
        if self._settings.recordings is None:
            return None
        file = self._settings.recordings / words.language / f"{clip.name}.wav"
        return file if file not in self.refused and file.is_file() else None

    def _file(self, words: Vocabulary, clip: Clip) -> Path:
        recording = self._recording(words, clip)
        if recording is None:
            return self._named(words, clip, self._manner(words), words.pronounced(clip.text))
        facts = recording.stat()
        return self._named(words, clip, recording, facts.st_size, facts.st_mtime_ns)

    def _named(self, words: Vocabulary, clip: Clip, *depends_on: object) -> Path:
        mark = hashlib.sha256("\n".join(map(str, (MADE_AS, *depends_on))).encode()).hexdigest()[:12]
        return self._settings.folder / words.language / f"{clip.name}.{mark}.wav"

    # --- making

    def _manner(self, words: Vocabulary) -> Manner | None:
        voice = self._settings.voices.get(words.language) or words.voice
        if voice is None:
            return None
        return Manner(voice=voice, words_per_min=self._settings.words_per_min, pitch=self._settings.pitch)

    def _spoken(self, words: Vocabulary, clip: Clip) -> Samples:
        manner = self._manner(words)
        if manner is None:
            raise NoVoice(
                f"no voice speaks {words.language!r} and there is no recording {words.language}/{clip.name}.wav"
            )
        try:
            return fitting(_at_common_rate(self._speaker(words.pronounced(clip.text), manner)))
        except BadRecording as error:
            raise SpeechError(f"the voice {manner.voice!r} cannot say {clip.text!r}: {error}") from error

    def _converted(self, recording: Path) -> Samples:
        try:
            return fitting(_at_common_rate(recording.read_bytes()))
        except OSError as error:
            raise BadRecording(error.strerror or str(error)) from error

    # --- keeping

    def _kept(self, file: Path) -> Samples | None:
        try:
            return read_wave(file.read_bytes()).samples
        except (OSError, BadRecording):
            return self._in_memory.get(file)

    def _keep(self, file: Path, samples: Samples) -> Samples:
        try:
            write_whole(file, samples)
        except OSError as error:
            self._in_memory[file] = samples
            self.unkept = f"The clips of speech cannot be kept in {self._settings.folder}: {error.strerror}."
        return samples


def write_whole(file: Path, samples: Samples) -> None:
    """Under another name first: no other program meets half a file, and a power cut leaves none."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=file.name, suffix=".part", dir=file.parent)
    os.close(handle)
    try:
        write_wave(Path(name), samples)
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)


def _at_common_rate(content: bytes) -> Samples:
    return resampled(read_wave(content), SAMPLES_PER_S)
