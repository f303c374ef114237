"""Waits grow up to a quarter of an hour; what is refused is given up, what is only away never."""

import pytest

from queue_server.entrypoints.webhooks.patience import LONGEST_AGAIN_S, REFUSED_TRIES, NotTaken, Patience


def waits(error: NotTaken, tries: int) -> list[float | None]:
    patience = Patience(1.0)
    return [patience.wait_s(error) for _ in range(tries)]


@pytest.mark.parametrize("status", [None, 302, 408, 425, 429, 500, 503])
def test_a_subscriber_that_is_away_is_tried_for_ever_and_at_last_every_quarter_of_an_hour(status: int | None) -> None:
    found = waits(NotTaken("Away.", status=status), 1_000)
    assert found[:4] == [1, 2, 4, 8]
    assert found[-1] == LONGEST_AGAIN_S == max(each or 0 for each in found)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422])
def test_a_message_that_is_refused_is_given_up_after_some_minutes(status: int) -> None:
    found = waits(NotTaken("Refused.", status=status), REFUSED_TRIES)
    assert found[-1] is None
    assert 8 * 60 < sum(each or 0 for each in found) < 9 * 60


def test_a_subscriber_that_wants_nothing_any_more_is_believed_at_once() -> None:
    assert waits(NotTaken("Gone.", status=410), 1) == [None]


def test_what_happens_between_two_refusals_does_not_count_as_one() -> None:
    patience = Patience(1.0)
    for _ in range(REFUSED_TRIES - 1):
        assert patience.wait_s(NotTaken("Refused.", status=400)) is not None
        assert patience.wait_s(NotTaken("Away.")) is not None
    assert patience.wait_s(NotTaken("Refused.", status=400)) is None


def test_a_pause_that_is_asked_for_is_given_within_reason() -> None:
    assert waits(NotTaken("Too many.", status=429, again_after_s=60), 1) == [60]
    assert waits(NotTaken("Too many.", status=429, again_after_s=1_000_000), 1) == [LONGEST_AGAIN_S]
