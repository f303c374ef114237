"""Whether what is seen can be read and hit: nothing cut, nothing over anything else, letters and targets large."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QMarginsF, QRectF

from balie.screens.finding import Check, Finding
from balie.screens.seen import Dropped, Seen, SeenControl, SeenText
from qtkit.theme.measures import TOUCH_GAP_MM, TOUCH_TARGET_MM

OVER_THE_EDGE_PX = 2.0
"""Letters may lean this far over the edge of their room: what shapes a curve is not lost."""

VALUE = re.compile(r"\d\S*\d")
"""A word with several digits: a date, a time, a code. A lone "+7" is none."""

ROUNDING = 0.98
"""Sizes are rounded to whole pixels, some of them down."""


@dataclass(frozen=True, kw_only=True)
class Demands:
    """What a screen asks of the texts and controls on it."""

    smallest_font_px: float
    """What reaches the capital height at the screen's viewing distance."""
    pixels_per_mm: float | None = None
    """None where nobody touches the glass."""
    reach_px: float | None = None
    """The highest point of the glass that a hand reaches in low mode; None where it reaches all of it."""


def layout_findings(seen: Seen, demands: Demands) -> Iterator[Finding]:
    yield from cut_texts(seen.texts)
    yield from overlapping_texts(seen.texts)
    yield from words_over_others(seen)
    yield from small_letters(seen.texts, demands.smallest_font_px)
    if demands.pixels_per_mm is not None:
        yield from hard_to_hit(seen.controls, demands.pixels_per_mm)
    yield from over_the_edge(seen.controls, seen.glass)
    yield from covered(seen.controls)
    yield from sticking_out(seen.controls)
    yield from uneven_rows(seen.controls)
    yield from dropped_beside_room(seen.dropped)
    if demands.reach_px is not None:
        yield from out_of_reach(seen.controls, demands.reach_px)
    yield from nameless(seen.controls)
    yield from examples(seen.controls)
    yield from keys_for_two(seen.controls)
    yield from unsaid(seen.texts)
    for source in seen.missing:
        yield Finding(Check.PICTURE, source, "Its place stays empty.")


def cut_texts(texts: Iterable[SeenText]) -> Iterator[Finding]:
    edge = QMarginsF(OVER_THE_EDGE_PX, OVER_THE_EDGE_PX, OVER_THE_EDGE_PX, OVER_THE_EDGE_PX)
    for text in texts:
        if text.shortened:
            yield Finding(Check.CUT, text.words, "A part of it is left away.")
        elif text.broken:
            yield Finding(Check.CUT, text.words, "A word of it is broken off at the end of a line.")
        elif text.half_hidden:
            yield Finding(Check.CUT, text.words, "Something lies over a part of it.")
        elif not text.room.marginsAdded(edge).contains(text.ink):
            yield Finding(Check.CUT, text.words, f"Its letters take {_said(text.ink)} and have {_said(text.room)}.")


def overlapping_texts(texts: Iterable[SeenText]) -> Iterator[Finding]:
    for one, other in combinations(texts, 2):
        if one.ink.intersects(other.ink):
            yield Finding(Check.OVERLAP, one.words, f"It lies over “{other.words}”.")


def words_over_others(seen: Seen) -> Iterator[Finding]:
    """Over a control that they do not belong to, or over a picture."""
    for text in seen.texts:
        for control in seen.controls:
            if control.place != text.on and control.place.intersects(text.ink):
                yield Finding(Check.OVERLAP, text.words, f"It lies over the control {control.name}.")
        if any(picture.intersects(text.ink) for picture in seen.pictures):
            yield Finding(Check.OVERLAP, text.words, "It lies over a picture.")


def small_letters(texts: Iterable[SeenText], smallest_font_px: float) -> Iterator[Finding]:
    for text in texts:
        if text.font_px < ROUNDING * smallest_font_px:
            found = f"Its font is {text.font_px:.0f} px high and must be {smallest_font_px:.0f} px."
            yield Finding(Check.LETTERS, text.words, found)


def hard_to_hit(controls: Iterable[SeenControl], pixels_per_mm: float) -> Iterator[Finding]:
    """Too small for a thumb, or too near to another."""
    targets = tuple(controls)
    for each in targets:
        least_mm = min(each.place.width(), each.place.height()) / pixels_per_mm
        if least_mm < ROUNDING * TOUCH_TARGET_MM:
            yield Finding(Check.TOUCH, each.name, f"It is {least_mm:.1f} mm and must be {TOUCH_TARGET_MM:.0f} mm.")
    for one, other in combinations(targets, 2):
        gap_mm = distance(one.place, other.place) / pixels_per_mm
        if gap_mm < ROUNDING * TOUCH_GAP_MM:
            found = f"It is {gap_mm:.1f} mm from {other.name} and must be {TOUCH_GAP_MM:.0f} mm."
            yield Finding(Check.TOUCH, one.name, found)


def over_the_edge(controls: Iterable[SeenControl], glass: QRectF) -> Iterator[Finding]:
    """A control that does not wholly lie on the screen."""
    edge = QMarginsF(OVER_THE_EDGE_PX, OVER_THE_EDGE_PX, OVER_THE_EDGE_PX, OVER_THE_EDGE_PX)
    for each in controls:
        if not glass.marginsAdded(edge).contains(each.place):
            yield Finding(Check.CUT, each.name, f"It takes {_said(each.place)} and the screen has {_said(glass)}.")


def covered(controls: Iterable[SeenControl]) -> Iterator[Finding]:
    """Nobody sees that it is missing, and who needs it has no way on."""
    for each in controls:
        if each.covered:
            yield Finding(Check.CUT, each.name, "Nothing of it is seen: something lies over it.")


def sticking_out(controls: Iterable[SeenControl]) -> Iterator[Finding]:
    """A knob or an icon that crosses the border of its own row; of words `cut_texts` sees it."""
    for each in controls:
        if each.beyond_px > OVER_THE_EDGE_PX:
            yield Finding(Check.CUT, each.name, f"A part of it reaches {each.beyond_px:.0f} px over its edge.")


def uneven_rows(controls: Iterable[SeenControl]) -> Iterator[Finding]:
    """Two buttons beside each other of unequal height read as of unequal weight."""
    for each in controls:
        beside = [other for other in each.fellows if _is_beside(each.place, other)]
        highest = max((other.height() for other in beside), default=0.0)
        if each.place.height() < highest - OVER_THE_EDGE_PX:
            found = f"It is {each.place.height():.0f} px high, and another in its row {highest:.0f} px."
            yield Finding(Check.ROW, each.name, found)


def _is_beside(one: QRectF, other: QRectF) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > min(one.height(), other.height()) / 2


def dropped_beside_room(dropped: Iterable[Dropped]) -> Iterator[Finding]:
    """A line gives way to what matters more, and never to nothing."""
    for each in dropped:
        if each.free_px >= each.needs_px:
            found = f"It is left out, takes {each.needs_px:.0f} px, and {each.free_px:.0f} px stay empty."
            yield Finding(Check.ROOM, each.words, found)


def out_of_reach(controls: Iterable[SeenControl], reach_px: float) -> Iterator[Finding]:
    """What somebody in a wheelchair cannot touch; in low mode there is no such thing."""
    for each in controls:
        if each.place.top() < reach_px:
            found = f"It begins {each.place.top():.0f} px from the top, and a hand reaches to {reach_px:.0f} px."
            yield Finding(Check.REACH, each.name, found)


def nameless(controls: Iterable[SeenControl]) -> Iterator[Finding]:
    for each in controls:
        if not each.label:
            yield Finding(Check.NAME, each.name, "A screen reader has nothing to call it by.")
        if not each.has_role:
            yield Finding(Check.NAME, each.name, "A screen reader does not know what it is.")


def examples(controls: Iterable[SeenControl]) -> Iterator[Finding]:
    """Somebody reads a birthday that nobody gave: an empty field says in words what is to be typed."""
    for each in controls:
        if VALUE.search(each.hint):
            yield Finding(Check.EXAMPLE, each.name, f"It is empty, and “{each.hint}” looks like what somebody typed.")


def keys_for_two(controls: Iterable[SeenControl]) -> Iterator[Finding]:
    """Whoever presses it cannot know which of them is done."""
    usable = (each for each in controls if each.key and not each.idle)
    for one, other in combinations(usable, 2):
        if one.key == other.key:
            yield Finding(Check.KEY, one.name, f"{one.key} stands on {other.name} too.")


def unsaid(texts: Iterable[SeenText]) -> Iterator[Finding]:
    for text in texts:
        if not text.said:
            yield Finding(Check.NAME, text.words, "A screen reader does not say it.")


def distance(one: QRectF, other: QRectF) -> float:
    """Between the nearest edges, along the axis on which they are apart; 0 where they touch or overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, down, 0.0)


def _said(place: QRectF) -> str:
    return f"{place.width():.0f}x{place.height():.0f} at {place.x():.0f},{place.y():.0f}"
