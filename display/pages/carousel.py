"""Whose turn it is on a resting display: the board itself, and one slide after the other; without a screen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

BOARD_SHOWN_S = 20.0
"""The welcome, or the last calls, between two rounds of the slides: who was away for a moment must find the number."""


@dataclass(frozen=True, order=True)
class Slide:
    """A page of the settings, or a part of one that does not fit a screen."""

    page: int
    part: int = 0


@dataclass(frozen=True)
class Carousel:
    """What is shown, and what is being opened behind it: the hall never looks at an empty place."""

    shown: Slide | None = None
    """None: the board."""
    opening: Slide | None = None
    last: Slide | None = None
    """The round goes on after this."""


def turned(carousel: Carousel, slides: Sequence[Slide]) -> Carousel:
    """The time of what is shown is over: the next slide is to be opened, or it is the board's turn."""
    last = carousel.last
    later = [each for each in slides if last is None or each > last]
    if not later and carousel.shown is None:
        later = list(slides)  # the board has had its turn
    if not later:
        return Carousel()
    return replace(carousel, opening=later[0], last=later[0])


def opened(carousel: Carousel, page: int) -> Carousel:
    """This page can be seen now; too late, when something else has had to be shown meanwhile."""
    if carousel.opening is None or carousel.opening.page != page:
        return carousel
    return Carousel(shown=carousel.opening, last=carousel.last)


def without(carousel: Carousel, page: int, slides: Sequence[Slide]) -> Carousel:
    """This page cannot be shown, and `slides` do not name it any more: the next one takes its turn."""
    was_shown = carousel.shown is not None and carousel.shown.page == page
    was_opening = carousel.opening is not None and carousel.opening.page == page
    left = replace(carousel, shown=None if was_shown else carousel.shown)
    return turned(replace(left, opening=None), slides) if was_shown or was_opening else left


def put_away(carousel: Carousel) -> Carousel:
    """A call needs the screen now; later the round goes on with the slide after this one."""
    return Carousel(last=carousel.last)
