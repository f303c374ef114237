"""A code on bent paper is followed square by square, and what is no code is left alone."""

import numpy as np
import pytest
import segno

from drivers.scanners.attempts import PLAIN, reading_by, straightening
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.straightening import FoundCode, Point, straightened
from tests.drivers.scanners.pictures import CODE, frame_of

CURLED = Presentation(CODE, curl_deg=110)


def squares_of_code() -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return np.array([list(row) for row in segno.make(CODE, error="m", micro=False).matrix], np.bool_)


def test_every_square_of_a_curled_ticket_is_found_where_it_is() -> None:
    picture = frame_of(CURLED)
    plain = reading_by(PLAIN, picture)
    assert plain.texts == (), "the decoder reads it as it is, so this would show nothing"

    drawn = [straightened(picture, found, version=3) for found in plain.found]

    assert any(flat is not None and np.array_equal(flat[16:-16:4, 16:-16:4] == 0, squares_of_code()) for flat in drawn)


def test_a_code_that_is_light_on_dark_is_straightened_as_well() -> None:
    picture = np.asarray(255 - frame_of(CURLED), np.uint8)

    assert reading_by(straightening(reading_by(PLAIN, picture).found), picture).texts == (CODE,)


def test_where_no_code_is_nothing_is_drawn() -> None:
    empty = frame_of(None)
    nowhere = FoundCode((400, 200), (600, 200), (400, 400), version=3)

    assert straightened(empty, nowhere, version=3) is None


@pytest.mark.parametrize("version", [-1, 0, 11, 40])
def test_a_version_that_no_visitor_holds_up_costs_no_time(version: int) -> None:
    assert straightened(frame_of(CURLED), FoundCode((0, 0), (9, 0), (0, 9), version=3), version=version) is None


@pytest.mark.parametrize(
    "corners",
    [
        pytest.param(((0, 0), (0, 0), (0, 0)), id="all in one point"),
        pytest.param(((10, 10), (20, 20), (30, 30)), id="on one line"),
        pytest.param(((-500, -500), (5000, -300), (-400, 9000)), id="far outside"),
    ],
)
def test_corners_that_cannot_be_are_survived(corners: tuple[Point, Point, Point]) -> None:
    found = FoundCode(*corners, 3)

    assert straightened(frame_of(None), found, version=3) is None


def test_one_code_that_two_attempts_saw_is_one() -> None:
    seen = FoundCode((100, 100), (200, 100), (100, 200), version=3)

    assert seen.is_about(FoundCode((102, 99), (201, 103), (98, 201), version=4))
    assert not seen.is_about(FoundCode((150, 100), (250, 100), (150, 200), version=3))
