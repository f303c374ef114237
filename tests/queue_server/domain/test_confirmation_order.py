"""A confirmation that staff have printed is on paper soon, or nobody waits for it any more."""

from datetime import timedelta

import pytest

from queue_server.domain.confirmation_order import ConfirmationOrder, has_lapsed, over
from queue_server.domain.print_order import LAPSES_AFTER
from queue_server.domain.visit import PrintOutcome
from tests.queue_server.builders import NINE

ORDER = ConfirmationOrder("order-1", "kiosk-1", "appointment-1", NINE, "tr")


def test_it_lapses_when_whoever_it_is_for_has_gone_away() -> None:
    assert not has_lapsed(ORDER, NINE + LAPSES_AFTER - timedelta(milliseconds=1))
    assert has_lapsed(ORDER, NINE + LAPSES_AFTER)


def test_what_is_over_never_lapses() -> None:
    assert not has_lapsed(over(ORDER), NINE + LAPSES_AFTER)


@pytest.mark.parametrize("outcome", [None, PrintOutcome.PRINTED, PrintOutcome.FAILED])
def test_its_end_says_what_became_of_the_paper(outcome: PrintOutcome | None) -> None:
    ended = over(ORDER, outcome)
    assert (ended.open, ended.outcome, ended.appointment) == (False, outcome, ORDER.appointment)
