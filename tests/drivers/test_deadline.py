"""One deadline for a whole conversation."""

from drivers.deadline import Deadline


def test_a_deadline_in_the_future_has_time_left() -> None:
    deadline = Deadline.after(60)

    assert not deadline.passed
    assert 59 < deadline.left_s() <= 60


def test_a_passed_deadline_leaves_no_negative_time_for_a_time_out() -> None:
    deadline = Deadline.after(-5)

    assert deadline.passed
    assert deadline.left_s() == 0
