"""A call as files to be played: in one piece when it can be, chime first when it must be."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.sounds.clip_store import ClipSettings
from drivers.sounds.ding_dong import DING_DONG, SHIPPED_CHIME, SHIPPED_DING
from drivers.sounds.errors import NoSpeaker, NoVoice, SpeechError
from drivers.sounds.espeak import Manner
from drivers.sounds.joining import BETWEEN_LANGUAGES_S, BETWEEN_PHRASES_S
from drivers.sounds.speech import Speech, SpeechPlan
from drivers.sounds.spoken_call import Digits, Length, SpokenCall
from drivers.sounds.wave_file import SAMPLES_PER_S, read_wave
from tests.drivers.sounds.hearing import stretches
from tests.drivers.sounds.speaking import ToneVoice, hertz_of

CALL = SpokenCall("A042", "3")
CHIME = round(DING_DONG.lasts_s * SAMPLES_PER_S)
NO_ESPEAK = NoSpeaker("espeak-ng is not installed: apt-get install espeak-ng")

OpenSpeech = Callable[..., Speech]


@pytest.fixture
def voice() -> ToneVoice:
    return ToneVoice()


@pytest.fixture
def open_speech(tmp_path: Path, voice: ToneVoice) -> OpenSpeech:
    def open_speech(*languages: str, digits: Digits = Digits.PAIRS, recordings: Path | None = None) -> Speech:
        clips = ClipSettings(folder=tmp_path / "clips", recordings=recordings)
        return Speech(SpeechPlan(languages=languages or ("nl",), digits=digits, clips=clips), voice)

    return open_speech


def prepared(speech: Speech) -> Speech:
    while speech.prepare():
        pass
    return speech


def played(speech: Speech, call: SpokenCall = CALL, length: Length = Length.FULL) -> list[str]:
    return [file.name for file in speech.sounds_of(call, length)]


def words_of(speech: Speech, call: SpokenCall = CALL) -> list[tuple[float, float, float]]:
    """Begin, length and pitch of each word of a prepared call."""
    [words] = [read_wave(file.read_bytes()).samples[CHIME:] for file in speech.sounds_of(call, Length.FULL)]
    return stretches(words)


def test_a_prepared_call_is_one_file_that_is_gone_afterwards(open_speech: OpenSpeech) -> None:
    speech = prepared(open_speech())

    files = []
    for file in speech.sounds_of(CALL, Length.FULL):
        assert file.exists()
        files.append(file)

    assert [file.name for file in files] == ["chime-A042-3-nl.wav"]
    assert not any(file.parent.exists() for file in files)


def test_number_and_counter_are_parted_by_a_pause(open_speech: OpenSpeech) -> None:
    words = words_of(prepared(open_speech()))

    assert [hertz for _, _, hertz in words] == [
        pytest.approx(hertz_of(text), abs=4) for text in ("nummer", "A", "0", "42", "[[b'a:li]]", "3")
    ]
    gaps = [after[0] - (before[0] + before[1]) for before, after in itertools.pairwise(words)]
    assert gaps[3] == pytest.approx(BETWEEN_PHRASES_S, abs=0.05)
    assert max(gaps[:3] + gaps[4:]) < 0.1


def test_languages_follow_each_other_in_their_order(open_speech: OpenSpeech) -> None:
    words = words_of(prepared(open_speech("nl", "tr")))

    spoken = ["nummer", "A", "0", "42", "[[b'a:li]]", "3", "A", "0", "42", "numara", "3", "numaralı gişe"]
    assert [hertz for _, _, hertz in words] == [pytest.approx(hertz_of(text), abs=4) for text in spoken]
    assert words[6][0] - (words[5][0] + words[5][1]) == pytest.approx(BETWEEN_LANGUAGES_S, abs=0.05)


def test_in_a_rush_a_call_has_one_note_and_one_language(open_speech: OpenSpeech) -> None:
    assert played(prepared(open_speech("nl", "en")), length=Length.SHORT) == ["ding-A042-3-nl.wav"]


def test_a_call_before_its_clips_are_made_is_chimed_at_once_and_then_spoken(
    open_speech: OpenSpeech, voice: ToneVoice
) -> None:
    sounds = open_speech().sounds_of(CALL, Length.FULL)

    assert next(sounds) == SHIPPED_CHIME
    assert not voice.said
    assert next(sounds).name == "A042-3-nl.wav"
    assert len(voice.said) == 6


def test_a_call_whose_second_language_is_not_made_yet_is_spoken_in_both(open_speech: OpenSpeech) -> None:
    prepared(open_speech("nl"))

    assert played(open_speech("nl", "en")) == ["chime.wav", "A042-3-nl-en.wav"]


def test_the_name_of_a_counter_is_made_at_its_first_call(open_speech: OpenSpeech) -> None:
    speech = prepared(open_speech())
    call = SpokenCall("A042", "Receptie")

    assert played(speech, call) == ["chime.wav", "A042-Receptie-nl.wav"]
    assert played(speech, call) == ["chime-A042-Receptie-nl.wav"]


def test_preparing_makes_one_clip_at_a_time_until_all_are_there(open_speech: OpenSpeech, voice: ToneVoice) -> None:
    speech = open_speech()

    assert speech.prepare()
    assert len(voice.said) == 1
    prepared(speech)
    assert len(voice.said) == 2 + 26 + 100
    assert not prepared(open_speech()).prepare()
    assert len(voice.said) == 2 + 26 + 100


def test_without_a_voice_every_call_is_chimed_and_staff_learn_what_to_install(
    open_speech: OpenSpeech, voice: ToneVoice
) -> None:
    voice.failure = NO_ESPEAK
    speech = prepared(open_speech())

    assert played(speech) == ["chime.wav"]
    assert played(speech, length=Length.SHORT) == [SHIPPED_DING.name]
    assert speech.trouble == "Calls are chimed and not spoken: espeak-ng is not installed: apt-get install espeak-ng."


def test_a_voice_that_was_installed_meanwhile_is_found(open_speech: OpenSpeech, voice: ToneVoice) -> None:
    voice.failure = NO_ESPEAK
    speech = prepared(open_speech())

    voice.failure = None
    assert speech.look_again()
    prepared(speech)

    assert speech.trouble is None
    assert played(speech) == ["chime-A042-3-nl.wav"]
    assert not speech.look_again()


def test_a_language_without_a_voice_is_told_and_the_others_are_spoken(tmp_path: Path, voice: ToneVoice) -> None:
    def speaker(text: str, manner: Manner) -> bytes:
        if manner.voice == "ar":
            raise NoVoice("espeak-ng has no voice 'ar'")
        return voice(text, manner)

    speech = Speech(SpeechPlan(languages=("nl", "ar"), clips=ClipSettings(folder=tmp_path)), speaker)
    prepared(speech)

    assert played(speech) == ["chime-A042-3-nl.wav"]
    assert speech.trouble == "Not every call is spoken (ar): espeak-ng has no voice 'ar'."


def test_half_a_call_is_never_said(tmp_path: Path, voice: ToneVoice) -> None:
    def speaker(text: str, manner: Manner) -> bytes:
        if text == "42":
            raise SpeechError("espeak-ng could not say '42'")
        return voice(text, manner)

    speech = prepared(Speech(SpeechPlan(languages=("nl",), clips=ClipSettings(folder=tmp_path)), speaker))

    assert played(speech) == ["chime.wav"]
    assert played(speech, SpokenCall("A043", "3")) == ["chime-A043-3-nl.wav"]


def test_figures_are_said_one_by_one_where_the_settings_say_so(open_speech: OpenSpeech) -> None:
    words = words_of(prepared(open_speech(digits=Digits.ONE_BY_ONE)))

    spoken = ["nummer", "A", "0", "4", "2", "[[b'a:li]]", "3"]
    assert [hertz for _, _, hertz in words] == [pytest.approx(hertz_of(text), abs=4) for text in spoken]


def test_how_far_each_language_is_can_be_told(open_speech: OpenSpeech, tmp_path: Path, voice: ToneVoice) -> None:
    recordings = tmp_path / "recordings"
    (recordings / "nl").mkdir(parents=True)
    (recordings / "nl" / "7.wav").write_bytes(voice("seven", Manner(voice="nl", words_per_min=1, pitch=1)))
    speech = open_speech("nl", "en", recordings=recordings)
    speech.prepare()

    dutch, english = speech.readiness()

    assert (dutch.language, dutch.clips, dutch.ready, dutch.recorded) == ("nl", 128, 1, 0)
    assert (english.clips, english.ready) == (128, 0)
    assert prepared(speech).trouble is None
    assert (speech.readiness()[0].ready, speech.readiness()[0].recorded) == (128, 1)


def test_where_nothing_can_be_written_the_chime_still_rings(
    open_speech: OpenSpeech, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    speech = prepared(open_speech())
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))

    assert played(speech) == ["chime.wav"]
    assert speech.trouble == "Calls cannot be joined to one sound: No such file or directory."


def test_a_label_that_is_no_file_name_is_played_from_a_file_nevertheless(open_speech: OpenSpeech) -> None:
    assert played(prepared(open_speech()), SpokenCall("A042", "../3")) == ["chime-A042-___3-nl.wav"]
