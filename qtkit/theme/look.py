"""Everything that a screen's appearance is computed from, as one value."""

from dataclasses import asdict, dataclass

from qtkit.theme.measures import DESK_MEASURES, Measures, measures
from qtkit.theme.palette import Palette, house_palette
from qtkit.theme.type_scale import DESK_SCALE, ENLARGED, ENLARGED_LOW, ENLARGED_LYING, TypeScale, type_scale


@dataclass(frozen=True, kw_only=True)
class ScreenShape:
    """The screen as it hangs or stands in the hall."""

    width_px: int
    height_px: int
    viewing_distance_mm: float
    pixels_per_mm: float

    @property
    def shorter_side_px(self) -> int:
        return min(self.width_px, self.height_px)


@dataclass(frozen=True, kw_only=True)
class Look:
    """Colours, sizes, distances and motion of one screen at one moment."""

    palette: Palette
    scale: TypeScale
    measures: Measures
    high_contrast: bool = False
    reduced_motion: bool = False


def screen_look(
    house_colour: str,
    shape: ScreenShape,
    *,
    high_contrast: bool = False,
    enlarged: bool = False,
    low: bool = False,
    reduced_motion: bool = False,
) -> Look:
    """The look of a kiosk or display; a visitor's reading aids ask for another one while it runs."""
    return Look(
        palette=house_palette(house_colour, high_contrast=high_contrast).palette,
        scale=type_scale(
            viewing_distance_mm=shape.viewing_distance_mm,
            pixels_per_mm=shape.pixels_per_mm,
            shorter_side_px=shape.shorter_side_px,
            enlarged=enlargement(shape, low=low) if enlarged else 1.0,
        ),
        measures=measures(pixels_per_mm=shape.pixels_per_mm, shorter_side_px=shape.shorter_side_px),
        high_contrast=high_contrast,
        reduced_motion=reduced_motion,
    )


def enlargement(shape: ScreenShape, *, low: bool) -> float:
    """As much as the pages have room for."""
    if shape.height_px <= shape.width_px:
        return ENLARGED_LYING
    return ENLARGED_LOW if low else ENLARGED


def desk_look(house_colour: str, *, high_contrast: bool = False) -> Look:
    """The look of a window on a clerk's own computer."""
    return Look(
        palette=house_palette(house_colour, high_contrast=high_contrast).palette,
        scale=DESK_SCALE,
        measures=DESK_MEASURES,
        high_contrast=high_contrast,
    )


def theme_properties(look: Look) -> dict[str, object]:
    """The look under the names of `ui/Theme.qml`: `text_quiet` is `textQuiet`, the size `body` is `bodyPx`."""
    lengths = asdict(look.scale) | asdict(look.measures)
    return (
        {_camel(name): colour for name, colour in asdict(look.palette).items()}
        | {f"{_camel(name)}Px": length for name, length in lengths.items()}
        | {"highContrast": look.high_contrast, "reducedMotion": look.reduced_motion}
    )


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
