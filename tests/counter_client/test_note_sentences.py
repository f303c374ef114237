import pytest

from counter_client.note_sentences import KNOWN_NOTES, remarks_in_words
from queue_server.domain.alone_note import NOTES


def test_every_note_of_the_server_is_known_here() -> None:
    assert set(KNOWN_NOTES) == set(NOTES)


@pytest.mark.parametrize("text", ["", "Rolstoel", "haalt pasfoto · Rolstoel", "This visitor may also have number x."])
def test_what_a_person_wrote_stays_as_it_is(text: str) -> None:
    assert remarks_in_words(text) == text


@pytest.mark.usefixtures("dutch")
def test_a_note_is_said_in_the_clerks_language_beside_what_a_person_wrote() -> None:
    note = "This visitor may also have number A012: the same code was shown twice. · Rolstoel"
    said = "Deze bezoeker heeft misschien ook nummer A012: dezelfde code is twee keer getoond. · Rolstoel"
    assert remarks_in_words(note) == said
