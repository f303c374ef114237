"""Spoken calls: chime and words of a call as files to be played, from clips that are made while nobody calls."""

import tempfile
from array import array
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from drivers.sounds.clip_store import ClipSettings, ClipStore
from drivers.sounds.ding_dong import SHIPPED_CHIME, SHIPPED_DING
from drivers.sounds.errors import SpeechError
from drivers.sounds.espeak import Speaker, espeak
from drivers.sounds.joining import SpokenPhrase, joined
from drivers.sounds.spoken_call import Clip, Digits, Length, SpokenCall, clips_to_prepare, phrases_of
from drivers.sounds.vocabulary import Vocabulary, vocabulary_of
from drivers.sounds.wave_file import Samples, read_wave, write_wave

Spoken = Sequence[SpokenPhrase]
FindClip = Callable[[Vocabulary, Clip], Samples | None]


OPENINGS: Mapping[Length, Path] = {Length.FULL: SHIPPED_CHIME, Length.SHORT: SHIPPED_DING}


@dataclass(frozen=True, kw_only=True)
class SpeechPlan:
    languages: tuple[str, ...]
    """In the order in which they are spoken."""
    clips: ClipSettings
    digits: Digits = Digits.PAIRS
    labels: tuple[str, ...] = ()
    """Of counters, as far as they are known; the name of any other is made when it is first called."""


@dataclass(frozen=True)
class Readiness:
    """How far one language is, for people who set a display up."""

    language: str
    clips: int
    ready: int
    recorded: int
    """How many of the ready ones a person has spoken."""


class Speech:
    """For one thread, the one that plays."""

    def __init__(self, plan: SpeechPlan, speaker: Speaker = espeak) -> None:
        self._digits = plan.digits
        self._store = ClipStore(plan.clips, speaker)
        self._labels = plan.labels
        self._languages = tuple(vocabulary_of(language) for language in plan.languages)
        self._openings = {length: read_wave(file.read_bytes()).samples for length, file in OPENINGS.items()}
        self._to_prepare = self._everything()
        self._unsayable: dict[tuple[str, str], str] = {}
        """By language and clip, why it could not be made when it was last tried."""
        self._unwritten: str | None = None

    @property
    def trouble(self) -> str | None:
        """What staff should know first, as a sentence; None while every word can be said."""
        return next(iter(self.troubles()), None)

    def troubles(self) -> tuple[str, ...]:
        """The worst first."""
        others = (*self._store.refused.values(), self._store.unkept, self._unwritten)
        return tuple(each for each in (self._silence(), *others) if each is not None)

    def prepare(self) -> bool:
        """Makes one clip that is missing; False when none is left to make. To be called while nobody calls."""
        while self._to_prepare:
            words, clip = self._to_prepare.pop(0)
            if self._store.ready(words, clip) is None:
                self._made(words, clip)
                return True
        return False

    def look_again(self) -> bool:
        """Where something was wrong, try it again: a program may have been installed, a recording mended."""
        if self.trouble is None:
            return False
        self._unsayable.clear()
        self._unwritten = None
        self._store.look_again()
        self._to_prepare = self._everything()
        return True

    def tidy(self) -> int:
        """Takes away old clips that this display does not want; how many."""
        return self._store.tidy(self._everything())

    def readiness(self) -> tuple[Readiness, ...]:
        return tuple(self._readiness_of(words) for words in self._languages)

    def sounds_of(self, call: SpokenCall, length: Length) -> Generator[Path]:
        """The files to play for a call, one after the other; each is gone when the next is asked for.

        It is one file when all clips are there. Else the chime is heard at once and its words follow, made meanwhile.
        A language that cannot say the whole call says nothing: half of it would send people to a wrong counter.
        """
        able = self._able(call, length)
        ready = self._spoken(call, able, self._store.ready)
        opening = OPENINGS[length]
        if ready and len(ready) == len(able):
            name = "-".join((opening.stem, *_facts(call, ready)))
            yield from self._written(name, joined(self._openings[length], ready.values()), or_else=opening)
            return
        yield opening
        made = self._spoken(call, able, self._made)
        if made:
            yield from self._written("-".join(_facts(call, made)), joined(array("h"), made.values()))

    # --- clips

    def _silence(self) -> str | None:
        if not self._unsayable:
            return None
        reason = next(iter(self._unsayable.values()))
        if all((words.language, clip.name) in self._unsayable for words, clip in self._everything()):
            return f"Calls are chimed and not spoken: {reason}."
        languages = ", ".join(dict.fromkeys(language for language, _ in self._unsayable))
        return f"Not every call is spoken ({languages}): {reason}."

    def _everything(self) -> list[tuple[Vocabulary, Clip]]:
        return [(words, clip) for words in self._languages for clip in clips_to_prepare(words, self._labels)]

    def _readiness_of(self, words: Vocabulary) -> Readiness:
        clips = clips_to_prepare(words, self._labels)
        ready = [clip for clip in clips if self._store.ready(words, clip) is not None]
        recorded = [clip for clip in ready if self._store.is_recorded(words, clip)]
        return Readiness(words.language, len(clips), len(ready), len(recorded))

    def _able(self, call: SpokenCall, length: Length) -> list[Vocabulary]:
        """The languages that are not known to lack a clip of this call."""
        able = [
            words
            for words in self._languages
            if not any((words.language, clip.name) in self._unsayable for clip in _clips_of(call, words, self._digits))
        ]
        return able[:1] if length is Length.SHORT else able

    def _spoken(self, call: SpokenCall, languages: Sequence[Vocabulary], find: FindClip) -> dict[str, Spoken]:
        whole: dict[str, Spoken] = {}
        for words in languages:
            phrases = phrases_of(call, words, self._digits)
            found = [[clip for each in phrase if (clip := find(words, each)) is not None] for phrase in phrases]
            if [len(phrase) for phrase in found] == [len(phrase) for phrase in phrases]:
                whole[words.language] = found
        return whole

    def _made(self, words: Vocabulary, clip: Clip) -> Samples | None:
        try:
            return self._store.made(words, clip)
        except SpeechError as error:
            self._unsayable[words.language, clip.name] = str(error)
            return None

    # --- files

    def _written(self, name: str, samples: Samples, *, or_else: Path | None = None) -> Iterator[Path]:
        """A file of a folder of its own, both gone afterwards; what else to play where nothing can be written."""
        try:
            with tempfile.TemporaryDirectory(prefix="balie-call-") as folder:
                file = Path(folder) / f"{name}.wav"
                write_wave(file, samples)
                yield file
        except OSError as error:
            self._unwritten = f"Calls cannot be joined to one sound: {error.strerror}."
            if or_else is not None:
                yield or_else


def _clips_of(call: SpokenCall, words: Vocabulary, digits: Digits) -> list[Clip]:
    return [clip for phrase in phrases_of(call, words, digits) for clip in phrase]


def _facts(call: SpokenCall, languages: Iterable[str]) -> tuple[str, ...]:
    """For the file's name, which players and tests see; a counter's label may hold anything."""
    return tuple(
        "".join(sign if sign.isalnum() else "_" for sign in fact) for fact in (call.number, call.counter, *languages)
    )
