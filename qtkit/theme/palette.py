"""The colours of every screen: computed from the city's own colour, so that no city can choose itself unreadable."""

from dataclasses import dataclass

from config.contrast import TEXT_CONTRAST, contrast, darkened_until, mixed

SOFT_SHARE = 0.10
"""Share of a colour in the quiet background of the same hue; text on it stays above 4.5:1."""
PRESSED_SHARE = 0.80
"""A pressed button is this much itself and for the rest black."""


@dataclass(frozen=True, kw_only=True)
class Palette:
    """Each colour is named after what it is for."""

    ground: str
    """Behind everything."""
    surface: str
    """Cards, rows and fields that lie on the ground."""
    line: str
    """The border of a control: at least 3:1."""
    hairline: str
    """A separation that carries no meaning."""
    text: str
    text_quiet: str
    idle: str
    """Words on a control that cannot be used yet, which lies flat on the ground: they can still be read."""
    house: str
    """The one thing to do, and the number: words on it (`on_house`) and words in it reach 4.5:1."""
    on_house: str
    house_pressed: str
    house_soft: str
    """A quiet background for what belongs to the one thing to do."""
    house_pure: str
    """The city's colour exactly as asked, for decoration only."""
    focus: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str


@dataclass(frozen=True)
class HousePalette:
    """The palette, and what the operator should know about the colour that was asked for (empty: nothing)."""

    palette: Palette
    remark: str = ""


GROUND = "#F5F4F0"
SURFACE = "#FFFFFF"
NEAR_BLACK = "#171A20"
GOOD = "#1B6B3A"
WARNING = "#8A5300"
BAD = "#B3261E"

HIGH_CONTRAST_YELLOW = "#FFE500"

HIGH_CONTRAST_PALETTE = Palette(
    ground="#000000",
    surface="#000000",
    line="#FFFFFF",
    hairline="#FFFFFF",
    text="#FFFFFF",
    text_quiet="#FFFFFF",
    idle="#B9B9B9",
    house=HIGH_CONTRAST_YELLOW,
    on_house="#000000",
    house_pressed="#FFFFFF",
    house_soft="#000000",
    house_pure=HIGH_CONTRAST_YELLOW,
    focus="#FFFFFF",
    good="#FFFFFF",
    good_soft="#000000",
    warning=HIGH_CONTRAST_YELLOW,
    warning_soft="#000000",
    bad=HIGH_CONTRAST_YELLOW,
    bad_soft="#000000",
)
"""Black, white and one yellow; good and bad are told apart by word and shape, as everywhere."""


def house_palette(house_colour: str, *, high_contrast: bool = False) -> HousePalette:
    """The palette for a city's colour; a colour that is too light is darkened, and the remark says so."""
    if high_contrast:
        return HousePalette(HIGH_CONTRAST_PALETTE)
    house = darkened_until(house_colour, _can_be_read)
    palette = Palette(
        ground=GROUND,
        surface=SURFACE,
        line="#7C828C",
        hairline="#DDDBD4",
        text=NEAR_BLACK,
        text_quiet="#545A64",
        idle="#6A707A",
        house=house,
        on_house=SURFACE,
        house_pressed=mixed(house, "#000000", PRESSED_SHARE),
        house_soft=mixed(house, SURFACE, SOFT_SHARE),
        house_pure=house_colour.upper(),
        focus=NEAR_BLACK,
        good=GOOD,
        good_soft=mixed(GOOD, SURFACE, SOFT_SHARE),
        warning=WARNING,
        warning_soft=mixed(WARNING, SURFACE, SOFT_SHARE),
        bad=BAD,
        bad_soft=mixed(BAD, SURFACE, SOFT_SHARE),
    )
    return HousePalette(palette, _remark(house_colour, house))


def _can_be_read(house: str) -> bool:
    return all(contrast(house, ground) >= TEXT_CONTRAST for ground in (GROUND, mixed(house, SURFACE, SOFT_SHARE)))


def _remark(asked: str, used: str) -> str:
    if used == asked.upper():
        return ""
    return (
        f"The house colour {asked} reaches {contrast(asked, GROUND):.1f}:1 on the light ground and needs "
        f"{TEXT_CONTRAST}:1 to be read; the screens use {used} instead."
    )
