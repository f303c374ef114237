"""What can be seen of one page: its texts and its controls, each with the place that it takes of the picture."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF


@dataclass(frozen=True, kw_only=True)
class SeenText:
    """One text as it was drawn; all places in pixels of the picture."""

    words: str
    ink: QRectF
    """Around the letters themselves, without the empty parts of their lines."""
    room: QRectF
    """Where its letters may be: its window, and whatever of it clips, holds or frames it."""
    font_px: float
    """As drawn, also where the text was made smaller to fit."""
    shortened: bool = False
    """Its own program has left away a part of it."""
    idle: bool = False
    """It stands on a control that cannot be used now; EN 301 549 asks no contrast of it."""
    on: QRectF | None = None
    """The place of the control that it stands on."""
    broken: bool = False
    """One of its words goes on in the next line, and not where words may be parted."""
    half_hidden: bool = False
    """Something solid lies over a part of it."""
    said: bool = True
    """A screen reader says it, by itself or by what it belongs to."""


@dataclass(frozen=True, kw_only=True)
class SeenControl:
    """Something to tap, press, choose or type in."""

    name: str
    """As the program's source calls it."""
    place: QRectF
    label: str
    """As a screen reader says it."""
    has_role: bool
    """Whether a screen reader knows what it is."""
    key: str = ""
    """Of the keyboard, as it stands on it."""
    hint: str = ""
    """What it says where something is to be typed, as long as nothing is."""
    idle: bool = False
    """It cannot be used now."""
    covered: bool = False
    """Wholly under something that is no page of its own: a foot, a strip."""
    beyond_px: float = 0.0
    """So far a part of it, its knob or its icon, is drawn over its own edge."""
    fellows: tuple[QRectF, ...] = ()
    """Where the others of its kind are, in the same part of the page."""


@dataclass(frozen=True, kw_only=True)
class Dropped:
    """What a page leaves out, because it says that there is no room for it."""

    words: str
    needs_px: float
    """So much height it would take."""
    free_px: float
    """So much height stays empty where it would stand."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One page."""

    glass: QRectF
    """All that there is to see."""
    texts: tuple[SeenText, ...]
    controls: tuple[SeenControl, ...] = ()
    missing: tuple[str, ...] = ()
    """Icons and other pictures whose place stays empty, by where they should have come from."""
    dropped: tuple[Dropped, ...] = ()
    pictures: tuple[QRectF, ...] = ()
    """Where the others are."""
