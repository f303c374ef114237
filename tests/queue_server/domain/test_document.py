from datetime import date, timedelta

import pytest

from queue_server.domain.document import Document, DocumentState, check_ready
from queue_server.domain.refusal import CollectedAlready, NotReadyYet
from tests.queue_server.builders import NINE

TODAY = NINE.date()
READY = Document("passport-1", "collect", DocumentState.READY, NINE)


def test_what_is_ready_can_be_collected() -> None:
    check_ready(READY, TODAY)


def test_what_is_not_ready_says_from_when_where_anybody_knows() -> None:
    for ready_on, facts in ((date(2026, 12, 1), {"ready_on": "2026-12-01"}), (None, {})):
        coming = Document("passport-1", "collect", DocumentState.NOT_READY, NINE, ready_on=ready_on)
        with pytest.raises(NotReadyYet) as refused:
            check_ready(coming, TODAY)
        assert refused.value.facts == {"product": "collect", **facts}


@pytest.mark.parametrize("ready_on", [TODAY, TODAY - timedelta(days=5)])
def test_a_day_that_came_without_the_document_is_nobodys_to_come_back_on(ready_on: date) -> None:
    late = Document("passport-1", "collect", DocumentState.NOT_READY, NINE, ready_on=ready_on)
    with pytest.raises(NotReadyYet) as refused:
        check_ready(late, TODAY)
    assert refused.value.facts == {"product": "collect"}


def test_what_somebody_collected_is_gone() -> None:
    with pytest.raises(CollectedAlready):
        check_ready(Document("passport-1", "collect", DocumentState.COLLECTED, NINE), TODAY)
