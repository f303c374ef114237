"""Clips: made once, replaced by what people record, and never lost on a bad file."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.sounds.clip_store import KEPT_S, ClipSettings, ClipStore
from drivers.sounds.errors import NoSpeaker, NoVoice
from drivers.sounds.spoken_call import Clip
from drivers.sounds.vocabulary import vocabulary_of
from drivers.sounds.wave_file import Samples
from tests.drivers.sounds.hearing import strongest_hertz
from tests.drivers.sounds.speaking import ToneVoice, hertz_of, tone, wave_bytes

NL = vocabulary_of("nl")
SEVEN = Clip("7", "7")

Open = Callable[..., ClipStore]


@pytest.fixture
def voice() -> ToneVoice:
    return ToneVoice()


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    folder = tmp_path / "recordings"
    (folder / "nl").mkdir(parents=True)
    return folder


@pytest.fixture
def open_store(tmp_path: Path, recordings: Path, voice: ToneVoice) -> Open:
    """The same folders, as after a restart."""

    def open_store(**settings: object) -> ClipStore:
        known: dict[str, object] = {"folder": tmp_path / "clips", "recordings": recordings, **settings}
        return ClipStore(ClipSettings(**known), voice)  # type: ignore[arg-type]

    return open_store


def pitch(clip: Samples | None) -> float:
    assert clip is not None
    return strongest_hertz(clip)


def test_a_clip_is_made_once_and_found_again_after_a_restart(open_store: Open, voice: ToneVoice) -> None:
    assert open_store().ready(NL, SEVEN) is None
    assert pitch(open_store().made(NL, SEVEN)) == pytest.approx(hertz_of("7"), abs=2)

    assert open_store().ready(NL, SEVEN) == open_store().made(NL, SEVEN)
    assert [text for text, _ in voice.said] == ["7"]


def test_another_speed_or_voice_is_another_clip(open_store: Open, voice: ToneVoice) -> None:
    open_store().made(NL, SEVEN)
    open_store(words_per_min=120).made(NL, SEVEN)
    open_store(voices={"nl": "nl+f3"}).made(NL, SEVEN)

    assert [(manner.voice, manner.words_per_min) for _, manner in voice.said] == [
        ("nl", 140),
        ("nl", 120),
        ("nl+f3", 140),
    ]


def test_a_recording_that_is_dropped_in_goes_before_the_voice_while_the_program_runs(
    open_store: Open, recordings: Path
) -> None:
    store = open_store()
    store.made(NL, SEVEN)

    (recordings / "nl" / "7.wav").write_bytes(wave_bytes(tone(1234, samples_per_s=48_000), samples_per_s=48_000))

    assert store.ready(NL, SEVEN) is None
    assert pitch(store.made(NL, SEVEN)) == pytest.approx(1234, abs=2)
    assert store.is_recorded(NL, SEVEN)


def test_a_newer_recording_takes_the_place_of_the_older(open_store: Open, recordings: Path) -> None:
    file = recordings / "nl" / "7.wav"
    file.write_bytes(wave_bytes(tone(600)))
    store = open_store()
    store.made(NL, SEVEN)

    file.write_bytes(wave_bytes(tone(900, 0.3)))

    assert pitch(store.made(NL, SEVEN)) == pytest.approx(900, abs=2)


def test_a_bad_recording_is_told_by_its_name_and_the_voice_says_its_word(open_store: Open, recordings: Path) -> None:
    file = recordings / "nl" / "7.wav"
    file.write_bytes(b"ID3 this is an mp3")
    store = open_store()

    assert pitch(store.made(NL, SEVEN)) == pytest.approx(hertz_of("7"), abs=2)
    assert store.refused == {file: f"The recording {file} cannot be used: it is no WAV file."}
    assert store.ready(NL, SEVEN) is not None


def test_a_bad_recording_that_was_mended_is_used(open_store: Open, recordings: Path) -> None:
    file = recordings / "nl" / "7.wav"
    file.write_bytes(b"nonsense")
    store = open_store()
    store.made(NL, SEVEN)

    file.write_bytes(wave_bytes(tone(900)))
    store.look_again()

    assert pitch(store.made(NL, SEVEN)) == pytest.approx(900, abs=2)
    assert not store.refused


def test_a_language_without_a_voice_needs_recordings(open_store: Open) -> None:
    with pytest.raises(NoVoice, match=r"no voice speaks 'it' and there is no recording it/7\.wav"):
        open_store().made(vocabulary_of("it"), SEVEN)


def test_a_missing_program_is_told(open_store: Open, voice: ToneVoice) -> None:
    voice.failure = NoSpeaker("espeak-ng is not installed: apt-get install espeak-ng")

    with pytest.raises(NoSpeaker, match="apt-get install"):
        open_store().made(NL, SEVEN)


def test_a_folder_that_cannot_be_written_costs_time_and_no_words(
    open_store: Open, voice: ToneVoice, tmp_path: Path
) -> None:
    (tmp_path / "clips").write_text("a file where the folder should be")
    store = open_store()

    made = store.made(NL, SEVEN)

    assert store.ready(NL, SEVEN) == made
    assert store.unkept is not None
    assert str(tmp_path / "clips") in store.unkept
    assert [text for text, _ in voice.said] == ["7"]


def test_a_clip_that_was_damaged_on_disk_is_made_anew(open_store: Open, voice: ToneVoice, tmp_path: Path) -> None:
    open_store().made(NL, SEVEN)
    [file] = (tmp_path / "clips" / "nl").iterdir()
    file.write_bytes(file.read_bytes()[:100])

    assert pitch(open_store().made(NL, SEVEN)) == pytest.approx(hertz_of("7"), abs=2)
    assert len(voice.said) == 2


def test_what_nobody_wants_for_a_month_is_taken_away(open_store: Open, tmp_path: Path) -> None:
    store = open_store()
    store.made(NL, SEVEN)
    open_store(words_per_min=200).made(NL, SEVEN)
    wanted = [(NL, SEVEN)]
    files = sorted((tmp_path / "clips" / "nl").iterdir())
    half_a_file = tmp_path / "clips" / "nl" / "8.wavxyz.part"
    half_a_file.touch()
    made_at_s = files[0].stat().st_mtime
    for file in (*files, half_a_file):
        os.utime(file, (made_at_s, made_at_s))

    assert store.tidy(wanted, now_s=made_at_s + KEPT_S - 1) == 0
    assert store.tidy(wanted, now_s=made_at_s + KEPT_S + 1) == 2
    assert store.ready(NL, SEVEN) is not None
