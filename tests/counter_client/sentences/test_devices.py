"""Whatever a driver says about its device, a clerk reads it in their own language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_client.sentences.devices import KNOWN_SENTENCES, in_clerks_language
from drivers.printers.printer import SENTENCES
from tests.counter_client.sentences_of_drivers import sentences

ADD_IT = "add it to counter_client/sentences/devices.py and translate it in counter_client/texts"


def test_every_sentence_of_every_driver_can_be_said_in_the_clerks_language() -> None:
    unknown = [f"{said.where}: {said.sentence}" for said in sentences() if in_clerks_language(said.sentence) is None]
    assert unknown == [], ADD_IT


def test_the_search_for_sentences_finds_those_of_each_kind() -> None:
    found = {said.sentence for said in sentences()}
    assert "The serial port X is held by another program." in found, "an error with a fact in it"
    assert "The hand scanner that types cannot say whether it is plugged in." in found, "a state without one"
    assert "The recording X cannot be used: X." in found, "one that is kept and told later"
    assert "it is no WAV file" in found, "a reason inside another sentence"
    assert not any("address" in sentence and "cannot be used" in sentence for sentence in found), "not of settings"


def test_whatever_a_printer_complains_of_can_be_said_in_the_clerks_language() -> None:
    assert set(SENTENCES.values()) <= set(KNOWN_SENTENCES)


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("The printer's cover is open: close it.", "De klep van de printer staat open: sluit hem."),
        (
            "The printer's cover is open: close it. The printer has no paper: put in a new roll.",
            "De klep van de printer staat open: sluit hem. Het papier van de printer is op: plaats een nieuwe rol.",
        ),
        (
            "The device at 10.0.0.21:9100 cannot be reached: Connection refused.",
            "Het apparaat op 10.0.0.21:9100 is niet bereikbaar: verbinding geweigerd.",
        ),
        (
            "The hand scanner on /dev/ttyACM0 is not open.",
            "De handscanner op /dev/ttyACM0 is niet geopend.",
        ),
        (
            "The printer does not say how it is: The device at 10.0.0.21:9100 closed the connection.",
            "De printer zegt niet hoe het met hem gaat: Het apparaat op 10.0.0.21:9100 heeft de verbinding verbroken.",
        ),
        (
            "The recording /own/nl/3.wav cannot be used: it is no WAV file.",
            "De opname /own/nl/3.wav is niet te gebruiken: het is geen WAV-bestand.",
        ),
        (
            "The clips of speech cannot be kept in /var/cache/balie: No space left on device.",
            "De spraakfragmenten kunnen niet worden bewaard in /var/cache/balie: er is geen ruimte meer.",
        ),
        (
            "Calls cannot be joined to one sound: Read-only file system.",
            "Oproepen kunnen niet tot één geluid worden samengevoegd: het bestandssysteem kan alleen worden gelezen.",
        ),
        (
            "Calls are chimed and not spoken: espeak-ng is not installed: apt-get install espeak-ng.",
            "Oproepen klinken wel, maar worden niet uitgesproken: espeak-ng is niet geïnstalleerd: "
            "apt-get install espeak-ng.",
        ),
    ],
)
def test_facts_and_what_is_said_inside_a_sentence_are_kept(said: str, read: str) -> None:
    assert in_clerks_language(said) == read


def test_what_nobody_knows_is_not_guessed_at() -> None:
    assert in_clerks_language("Carrier pigeons are asleep.") is None
    assert in_clerks_language("") is None


@given(st.text(max_size=100))
def test_whatever_a_device_says_nothing_of_it_is_lost(said: str) -> None:
    """In English, where a translation changes nothing."""
    for sentence in (said, f"The device at {said} cannot be reached: {said}.", f"The {said} is not open. {said}"):
        assert in_clerks_language(sentence) in (None, sentence)
