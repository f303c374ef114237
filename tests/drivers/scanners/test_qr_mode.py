"""The first squares of a code tell what it begins with, under every mask."""

import numpy as np
import pytest
import segno

from drivers.scanners.qr_mode import PART_OF_A_SEQUENCE, first_mode

NUMBERS, CAPITALS, BYTES = 1, 2, 4


def squares(code: segno.QRCode) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return np.array([list(row) for row in code.matrix], np.bool_)


@pytest.mark.parametrize("mask", range(8))
@pytest.mark.parametrize(("content", "mode"), [("1234", NUMBERS), ("ABC", CAPITALS), ("abc", BYTES)])
def test_the_mode_is_read_under_every_mask(mask: int, content: str, mode: int) -> None:
    assert first_mode(squares(segno.make(content, mask=mask, micro=False)), mask) == mode


@pytest.mark.parametrize("mask", range(8))
def test_a_part_of_a_sequence_says_so(mask: int) -> None:
    for part in segno.make_sequence("A" * 90, symbol_count=3, mask=mask):
        assert first_mode(squares(part), mask) == PART_OF_A_SEQUENCE
