from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.document import Document, DocumentState, check_ready, letter_code_in
from queue_server.domain.refusal import CollectedAlready, NotReadyYet
from tests.queue_server.builders import NINE

READY = Document("passport-1", "collect", DocumentState.READY, NINE)


def test_what_is_ready_can_be_collected() -> None:
    check_ready(READY)


def test_what_is_not_ready_says_from_when_where_anybody_knows() -> None:
    for ready_on, facts in ((date(2026, 12, 1), {"ready_on": "2026-12-01"}), (None, {})):
        coming = Document("passport-1", "collect", DocumentState.NOT_READY, NINE, ready_on=ready_on)
        with pytest.raises(NotReadyYet) as refused:
            check_ready(coming)
        assert refused.value.facts == {"product": "collect", **facts}


def test_what_somebody_collected_is_gone() -> None:
    with pytest.raises(CollectedAlready):
        check_ready(Document("passport-1", "collect", DocumentState.COLLECTED, NINE))


@pytest.mark.parametrize("text", ["ab12-34cd", "AB12 34CD", " ab1234cd\n", "ab.12.34.cd", "AB12/34CD"])
def test_the_code_of_a_letter_may_be_typed_in_any_way(text: str) -> None:
    assert letter_code_in(text) == "AB1234CD"


@pytest.mark.parametrize("text", ["", "12345", "AB12*34CD", "É123456", "1" * 65])
def test_any_other_text_is_no_code_of_a_letter(text: str) -> None:
    assert letter_code_in(text) is None


@given(st.text(max_size=70))
def test_a_code_as_it_comes_out_comes_out_again(text: str) -> None:
    code = letter_code_in(text)
    assert code is None or letter_code_in(code.lower()) == code
