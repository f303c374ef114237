"""Following the squares of a code over paper that is bent, folded or crumpled: where each of them lies in the picture.

Decoders take a code for a flat thing seen askew. Paper curls and cloth creases, and squares that lie half a square off
are read as their neighbours. But the borders between squares still lie on a grid, and locally this grid is a wave: the
brightest frequency of the picture's slopes tells its direction and pitch, the phase where its lines are. Measured at
the three corner patterns first and then step by step from each measured node to the next, it is followed over any bend
that is not sharper than half a square per step.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.scanners.picture import Grey, Slopes, brightness_at, slopes

Numbers = NDArray[np.float64]

SQUARE_PX = 8
"""A square in the picture that is looked at here: see `seen_flat`."""

MARGIN_SQUARES = 5
CORNER_SQUARES = 3.5
"""From the edge of a code to the middle of its corner pattern."""

STEP_SQUARES = 3
"""About so far lie two nodes apart."""

WINDOW_PX = 27
"""To each side of a node: 7 squares are enough to see a pitch, and few enough for a bend."""

PITCHES = np.linspace(0.6, 1.6, 21)
"""Lines per square, as a share of what a flat code would have."""

SLANTS = np.linspace(-0.6, 0.6, 25)
PITCH_CHANGES_BY = 0.12
"""At most, from one node to the next."""

MOVED_AT_MOST_SQUARES = 0.5
"""A node that is measured farther from where its neighbours expect it has caught the next line."""

SEEN_ABOVE = 0.04
"""Share of the slopes that stand in the wave; noise has about 0.02."""

CORNER_LIKENESS = 0.6
"""Correlation with a corner pattern. Of what zxing takes for a code by mistake most is below; real ones have 0.9."""

ROUNDS = 2
"""So often all nodes are measured again, now with neighbours on all sides."""

_OFFSETS = np.arange(-WINDOW_PX, WINDOW_PX + 1) / SQUARE_PX
_WINDOW = np.hanning(2 * WINDOW_PX + 3)[1:-1]
_WEIGHTS = (_WINDOW[:, None] * _WINDOW[None, :]).astype(np.float32)
_ALONG = np.exp(-2j * np.pi * _OFFSETS[:, None] * PITCHES[None, :]).astype(np.complex64)
_ACROSS = np.exp(-2j * np.pi * SLANTS[:, None] * _OFFSETS[None, :]).astype(np.complex64)

_RINGS = np.maximum(*np.abs(np.mgrid[-3:4, -3:4]))
_CORNER = (_RINGS == 2).astype(np.float64).ravel()
_CORNER -= _CORNER.mean()
_CORNER /= np.linalg.norm(_CORNER)
_CORNER_SHAPES = np.array(
    [
        [[wide, 0.0], [slant, high]]
        for wide in (0.75, 0.87, 1, 1.15, 1.3)
        for high in (0.75, 0.87, 1, 1.15, 1.3)
        for slant in (-0.35, 0, 0.35)
    ]
)
_CORNER_SHIFTS = np.array([[x, y] for x in np.arange(-2.25, 2.3, 0.75) for y in np.arange(-2.25, 2.3, 0.75)])
_CORNER_SQUARES = np.stack(np.meshgrid(np.arange(-3, 4), np.arange(-3, 4)), -1)
_CORNER_POINTS = SQUARE_PX * (
    _CORNER_SHIFTS[None, :, None, None, :] + np.einsum("kab,ijb->kija", _CORNER_SHAPES, _CORNER_SQUARES)[:, None]
)


@dataclass(frozen=True)
class Node:
    """The grid at one place."""

    at: Numbers
    """x and y in the picture."""
    lines: Numbers
    """Per square of picture: how the column's and the row's number grow along x and y."""
    seen: float
    """How clearly; nearly 0 where the node was only expected."""

    def to(self, squares: Numbers) -> Numbers:
        """The place so many columns and rows away, if all went on as here."""
        return np.asarray(self.at + SQUARE_PX * self.square @ squares, np.float64)

    @property
    def square(self) -> Numbers:
        """One column's and one row's step, in squares of picture."""
        (wide, slant), (lean, high) = self.lines.tolist()
        area = wide * high - slant * lean or 1.0
        return np.array([[high / area, -slant / area], [-lean / area, wide / area]])

    def is_near(self, expected: "Node") -> bool:
        x, y = (self.at - expected.at).tolist()
        return math.hypot(x, y) <= MOVED_AT_MOST_SQUARES * SQUARE_PX


def middles_of_squares(flat: Grey, squares: int) -> Numbers | None:
    """Where each square's middle lies (x, y), by row and column; None when this is no code of so many squares.

    `flat` shows the code with `SQUARE_PX` a square and `MARGIN_SQUARES` around, as far as its corners alone can tell.
    """
    follower = _Follower(flat, squares)
    return follower.middles() if follower.begin() and follower.follow() else None


class _Follower:
    def __init__(self, flat: Grey, squares: int) -> None:
        self._flat = flat
        self._slopes = slopes(flat, around_px=SQUARE_PX)
        self._squares = squares
        self._last = round((squares - 2 * CORNER_SQUARES) / STEP_SQUARES)
        self._places = np.linspace(CORNER_SQUARES, squares - CORNER_SQUARES, self._last + 1)
        self._nodes: dict[tuple[int, int], Node] = {}
        """By row and column of nodes."""

    def begin(self) -> bool:
        """At the three corner patterns; False when one of them is none."""
        for place in ((0, 0), (0, self._last), (self._last, 0)):
            corner = self._corner_near(SQUARE_PX * (MARGIN_SQUARES + self._squares_at(place)))
            if corner is None:
                return False
            measured = self._measured(place, corner)
            self._nodes[place] = measured if measured is not None and measured.is_near(corner) else corner
        return True

    def follow(self) -> bool:
        """From node to node, always where most is known of the neighbours; False when it leaves the picture."""
        count = self._last + 1
        missing = {(row, column) for row in range(count) for column in range(count)} - self._nodes.keys()
        while missing:
            place = max(missing, key=lambda each: sum(node.seen for _, node in self._beside(each)))
            node = self._followed(place)
            if node is None:
                return False
            self._nodes[place] = node
            missing.discard(place)
        for _ in range(ROUNDS):
            for place in self._nodes:
                self._nodes[place] = self._followed(place) or self._nodes[place]
        return True

    def middles(self) -> Numbers:
        """Between four nodes each says where a square lies, and the nearer is heard more."""
        wanted = np.arange(self._squares) + 0.5
        step = self._places[1] - self._places[0]
        position = np.clip((wanted - CORNER_SQUARES) / step, 0, self._last - 1e-6)
        before = position.astype(np.int64)
        share = position - before
        at = np.array([[self._nodes[row, column].at for column in self._all] for row in self._all])
        square = np.array([[self._nodes[row, column].square for column in self._all] for row in self._all])
        middles = np.zeros((self._squares, self._squares, 2))
        for down in (0, 1):
            for right in (0, 1):
                rows, columns = before + down, before + right
                away = np.stack(
                    np.broadcast_arrays(
                        (wanted - self._places[columns])[None, :], (wanted - self._places[rows])[:, None]
                    ),
                    -1,
                )
                place = at[np.ix_(rows, columns)] + SQUARE_PX * np.einsum(
                    "ijab,ijb->ija", square[np.ix_(rows, columns)], away
                )
                heard = (share if down else 1 - share)[:, None] * (share if right else 1 - share)[None, :]
                middles += heard[..., None] * place
        return middles

    @property
    def _all(self) -> range:
        return range(self._last + 1)

    def _squares_at(self, place: tuple[int, int]) -> Numbers:
        row, column = place
        return np.array([self._places[column], self._places[row]])

    def _beside(self, place: tuple[int, int]) -> list[tuple[tuple[int, int], Node]]:
        row, column = place
        around = [(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right]
        return [(each, self._nodes[each]) for each in around if each in self._nodes]

    def _expected(self, place: tuple[int, int]) -> Node:
        """What the neighbours say, those that were seen more clearly and lie nearer before the others."""
        beside = self._beside(place)
        heard = np.array([(node.seen + 0.001) * (1.0 if 0 in _apart(place, at) else 0.5) for at, node in beside])
        heard /= heard.sum()
        here = self._squares_at(place)
        return Node(
            np.einsum("n,na->a", heard, np.array([node.to(here - self._squares_at(at)) for at, node in beside])),
            np.einsum("n,nab->ab", heard, np.array([node.lines for _, node in beside])),
            0.001,
        )

    def _followed(self, place: tuple[int, int]) -> Node | None:
        expected = self._expected(place)
        node = self._measured(place, expected)
        if node is None:
            return None
        return node if node.seen >= SEEN_ABOVE and node.is_near(expected) else expected

    def _measured(self, place: tuple[int, int], expected: Node) -> Node | None:
        """None beyond the picture."""
        node = expected
        for _ in range(2):  # the second look has its window in the right place
            x, y = (int(each) for each in np.round(node.at))
            height, width = self._flat.shape
            if not (WINDOW_PX <= x < width - WINDOW_PX and WINDOW_PX <= y < height - WINDOW_PX):
                return None
            (wide, slant), column_phase, columns_seen = _wave(self._slopes, x, y, node.lines[0])
            (high, lean), row_phase, rows_seen = _wave(self._slopes.turned, y, x, node.lines[1][::-1])
            lines = np.array([[wide, slant], [lean, high]])
            from_here = (np.array([x, y]) - node.at) / SQUARE_PX
            off = np.array([column_phase, row_phase]) / (2 * np.pi) - self._squares_at(place) - lines @ from_here
            off -= np.round(off)
            seen = max((columns_seen + rows_seen) / 2, 0.001)
            node = Node(Node(node.at, lines, seen).to(-off), lines, seen)
            if np.abs(off).max() < 0.1:
                break
        return node

    def _corner_near(self, at: Numbers) -> Node | None:
        """The corner pattern is known, so it is looked for as such: bent, slanted and up to two squares away."""
        points = at + _CORNER_POINTS
        seen = brightness_at(self._flat, points[..., 0].reshape(-1, 49), points[..., 1].reshape(-1, 49))
        seen -= seen.mean(1, keepdims=True)
        likeness = np.abs(seen @ _CORNER) / (np.linalg.norm(seen, axis=1) + 1e-6)
        best = int(np.argmax(likeness))
        if likeness[best] < CORNER_LIKENESS:
            return None
        shape, shift = divmod(best, len(_CORNER_SHIFTS))
        return Node(at + SQUARE_PX * _CORNER_SHIFTS[shift], np.linalg.inv(_CORNER_SHAPES[shape]), 0.5)


def _apart(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] - other[0], one[1] - other[1]


def _wave(found: Slopes, x: int, y: int, expected: Numbers) -> tuple[tuple[float, float], float, float]:
    """Pitch along and across, phase at (x, y) and clearness of the strongest wave near the expected one."""
    around = found.along[y - WINDOW_PX : y + WINDOW_PX + 1, x - WINDOW_PX : x + WINDOW_PX + 1] * _WEIGHTS
    pitches, slants = _near(PITCHES, expected[0]), _near(SLANTS, expected[1])
    waves = (_ACROSS[slants] @ around) @ _ALONG[:, pitches]
    strength = np.abs(waves)
    slant, pitch = divmod(int(strength.argmax()), strength.shape[1])
    return (
        (_top(strength[slant], pitch, PITCHES[pitches]), _top(strength[:, pitch], slant, SLANTS[slants])),
        float(np.angle(waves[slant, pitch])),
        float(strength[slant, pitch] / (around.sum() + 1e-9)),
    )


def _near(scale: Numbers, expected: float) -> slice:
    """The part of the scale that one step can lead to; never empty."""
    first, last = np.searchsorted(scale, (expected - PITCH_CHANGES_BY, expected + PITCH_CHANGES_BY))
    first = min(int(first), len(scale) - 3)
    return slice(first, max(int(last), first + 3))


def _top(strength: Numbers, place: int, scale: Numbers) -> float:
    """The top of the parabola through the strongest point and its neighbours."""
    if not 0 < place < len(scale) - 1:
        return float(scale[place])
    left, middle, right = strength[place - 1 : place + 2]
    bend = left - 2 * middle + right
    aside = 0.5 * (left - right) / bend if bend < 0 else 0.0
    return float(scale[place] + aside * (scale[1] - scale[0]))
