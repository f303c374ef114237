"""The real espeak-ng, where it is installed: every language of the house has a voice, and it says whole sentences."""

import shutil
import sys
from pathlib import Path

import pytest

from drivers.sounds.clip_store import ClipSettings
from drivers.sounds.ding_dong import DING_DONG
from drivers.sounds.errors import NoSpeaker, NoVoice, SpeechError
from drivers.sounds.espeak import Manner, espeak
from drivers.sounds.levelling import fitting
from drivers.sounds.speech import Speech, SpeechPlan
from drivers.sounds.spoken_call import Length, SpokenCall
from drivers.sounds.vocabulary import VOCABULARIES
from drivers.sounds.wave_file import SAMPLES_PER_S, read_wave

DUTCH = Manner(voice="nl", words_per_min=140, pitch=50)
PAUSES_S = 0.65
"""Between the words of a call and after them."""
SENTENCES = {
    "nl": "nummer A nul twaalf, balie drie",
    "en": "number A zero twelve, counter three",
    "de": "Nummer A null zwölf, Schalter drei",
    "fr": "numéro A zéro douze, guichet trois",
    "pl": "numer A zero dwanaście, okienko trzy",
    "uk": "номер а нуль дванадцять, віконце три",
    "tr": "A sıfır on iki numara, üç numaralı gişe",
    "ar": "الرقم A صفر اثنا عشر، الشباك ثلاثة",
}

real = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs the Debian package espeak-ng")


@real
@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_the_joined_words_take_as_long_as_the_whole_sentence_and_its_pauses(language: str, tmp_path: Path) -> None:
    speech = Speech(SpeechPlan(languages=(language,), clips=ClipSettings(folder=tmp_path)))
    call = SpokenCall("A012", "3")
    assert len(list(speech.sounds_of(call, Length.FULL))) == 2  # the chime, then the words that were made meanwhile

    [joined] = [read_wave(file.read_bytes()) for file in speech.sounds_of(call, Length.FULL)]
    manner = Manner(voice=str(VOCABULARIES[language].voice), words_per_min=140, pitch=50)
    whole = fitting(read_wave(espeak(SENTENCES[language], manner)).samples)

    words_s, whole_s = joined.lasts_s - DING_DONG.lasts_s - PAUSES_S, len(whole) / SAMPLES_PER_S
    assert 0.9 < words_s / whole_s < 1.35


@real
def test_a_word_is_spoken_at_the_common_rate() -> None:
    assert read_wave(espeak("twaalf", DUTCH)).samples_per_s == SAMPLES_PER_S


@real
def test_a_language_that_it_does_not_know_is_told() -> None:
    with pytest.raises(NoVoice, match="no voice 'xx'"):
        espeak("hello", Manner(voice="xx", words_per_min=140, pitch=50))


@real
def test_what_looks_like_an_option_is_only_a_text() -> None:
    assert len(read_wave(espeak("--help", DUTCH)).samples) > 0


def test_a_program_that_is_not_installed_is_told_with_what_to_install() -> None:
    with pytest.raises(NoSpeaker, match="no-such-speaker is not installed: apt-get install espeak-ng"):
        espeak("hello", DUTCH, program="no-such-speaker")


def test_a_program_that_fails_or_says_nothing_is_told_in_its_own_words(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('its data is missing')\n")
    broken.chmod(0o755)
    mute = tmp_path / "mute"
    mute.write_text(f"#!{sys.executable}\n")
    mute.chmod(0o755)

    with pytest.raises(SpeechError, match="could not say 'hello': its data is missing"):
        espeak("hello", DUTCH, program=str(broken))
    with pytest.raises(SpeechError, match="ended with code 0"):
        espeak("hello", DUTCH, program=str(mute))
