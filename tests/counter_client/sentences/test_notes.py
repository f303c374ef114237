import pytest

from counter_client.sentences.notes import note_sentence, what_to_know
from queue_server.domain.alone_note import AloneFinding as InTheDomain
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import a_walk_in, called_here
from tests.counter_client.window_hands import words
from wire.things import AloneNote
from wire.words import AloneFinding

TWO_NUMBERS = AloneNote(finding=AloneFinding.TWO_NUMBERS, number="A012")


def test_every_finding_of_the_server_has_its_word_on_the_wire() -> None:
    assert [each.value for each in AloneFinding] == [each.value for each in InTheDomain]


@pytest.mark.usefixtures("dutch")
def test_each_finding_has_a_sentence_of_its_own_in_dutch() -> None:
    said = {note_sentence(AloneNote(finding=each, number="A012")) for each in AloneFinding}
    assert len(said) == len(AloneFinding)
    assert all("bezoeker" in sentence for sentence in said)


@pytest.mark.usefixtures("dutch")
def test_it_is_said_in_the_clerks_language_beside_what_a_person_wrote() -> None:
    said = "Deze bezoeker heeft misschien ook nummer A012: dezelfde code is twee keer getoond. · Rolstoel"
    assert what_to_know(TWO_NUMBERS, "Rolstoel") == said


def test_what_a_person_wrote_stays_as_it_is() -> None:
    own = "This visitor may also have number A012: the same code was shown twice."
    assert what_to_know(None, own) == own
    assert what_to_know(None, "") == ""
    assert what_to_know(TWO_NUMBERS, "") == own


def test_the_clerk_reads_it_when_the_visitor_is_called_and_before(open_window: OpenWindow) -> None:
    window = open_window(
        called_here(a_walk_in("A940", alone=TWO_NUMBERS, remarks="Rolstoel")),
        a_walk_in("A941", alone=AloneNote(finding=AloneFinding.CANCELLED)),
    )
    assert words(window, "now.remarks").startswith("This visitor may also have number A012:")
    assert words(window, "now.remarks").endswith(" · Rolstoel")
    assert words(window, "next.remarks").startswith("The appointment of this visitor was cancelled;")
