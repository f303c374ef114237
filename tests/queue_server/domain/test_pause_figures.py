from queue_server.domain.counter_session import Pause, PauseReason
from queue_server.domain.pause_figures import PauseFigures, pause_figures
from tests.queue_server.builders import NINE, minutes

EVENING = NINE + minutes(15 * 60)


def test_pauses_of_one_reason_are_counted_together_and_every_reason_is_named() -> None:
    lunch, coffee, files = (
        (Pause(reason, NINE + minutes(begins)), NINE + minutes(ends))
        for reason, begins, ends in (
            (PauseReason.BREAK, 180, 210),
            (PauseReason.BREAK, 60, 75),
            (PauseReason.PAPERWORK, 0, 5),
        )
    )
    found = pause_figures([lunch, coffee, files], ends=EVENING)
    assert found[PauseReason.BREAK] == PauseFigures(count=2, total_s=45 * 60)
    assert found[PauseReason.PAPERWORK] == PauseFigures(count=1, total_s=5 * 60)
    assert found[PauseReason.TECHNICAL] == PauseFigures(count=0, total_s=0)
    assert set(found) == set(PauseReason)


def test_a_pause_that_nobody_ended_lasts_until_the_end_of_its_day() -> None:
    forgotten = (Pause(PauseReason.OTHER, EVENING - minutes(10)), EVENING + minutes(600))
    assert pause_figures([forgotten], ends=EVENING)[PauseReason.OTHER] == PauseFigures(1, 600)
