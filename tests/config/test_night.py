"""Which windows of the night the settings may hold."""

from datetime import timedelta

import pytest

from config.misfit import MisfitError
from config.night import night_window


def test_a_window_is_two_times_of_one_night() -> None:
    window = night_window("03:30-04:45")

    assert (window.begins, window.length) == (timedelta(hours=3, minutes=30), timedelta(minutes=75))


@pytest.mark.parametrize("text", ["", "03:30", "3:30-4:30", "04:30-03:30", "03:30-03:30", "24:00-25:00", "23:30-00:30"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(MisfitError, match="two times of one night"):
        night_window(text)
