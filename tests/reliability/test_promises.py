"""A broken promise is told as broken; a mere time is told as nothing."""

import pytest

from bench.figure import Figure
from reliability.promises import promised, verdict


@pytest.mark.parametrize(("value", "said"), [(0, "kept"), (1, "BROKEN"), (None, "BROKEN")])
def test_a_lost_ticket_breaks_the_promise(value: float | None, said: str) -> None:
    assert verdict(Figure("kill.lost@30", value, "tickets")) == said


def test_a_time_is_no_promise() -> None:
    figure = Figure("faults.longest_stall_ms@sign/slow", 900.0, "ms")
    assert (promised(figure), verdict(figure)) == ("", "")
