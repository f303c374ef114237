"""What kind of content a code says that it begins with: the first four squares that carry data.

zxing-cpp hands one part of a sequence of codes ("structured append") over as if it were the whole text, and does not
tell. The squares do: https://www.iso.org/standard/83389.html, table of mode indicators.
"""

import numpy as np
from numpy.typing import NDArray

PART_OF_A_SEQUENCE = 0b0011


def first_mode(is_dark: NDArray[np.bool_], mask: int) -> int:
    """The mode indicator of a code whose squares are given upright and without its border."""
    last = len(is_dark) - 1
    mode = 0
    for row, column in ((last, last), (last, last - 1), (last - 1, last), (last - 1, last - 1)):
        mode = 2 * mode + int(is_dark[row, column] != _turned_over(mask, row, column))
    return mode


def _turned_over(mask: int, row: int, column: int) -> bool:
    """Whether the code's mask changes this square."""
    product = row * column
    match mask:
        case 0:
            rest = (row + column) % 2
        case 1:
            rest = row % 2
        case 2:
            rest = column % 3
        case 3:
            rest = (row + column) % 3
        case 4:
            rest = (row // 2 + column // 3) % 2
        case 5:
            rest = product % 2 + product % 3
        case 6:
            rest = (product % 2 + product % 3) % 2
        case _:
            rest = ((row + column) % 2 + product % 3) % 2
    return rest == 0
