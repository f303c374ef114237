"""The page's colours: the city's own one, made readable on a light and on a dark ground, and greys around it."""

from dataclasses import asdict, dataclass

from config.contrast import TEXT_CONTRAST, contrast, darkened_until, lightened_until, mixed

SOFT_SHARE = 0.10


@dataclass(frozen=True, kw_only=True)
class Colours:
    """Each is named after what it is for; every text reaches 4.5:1 on what lies behind it."""

    ground: str
    surface: str
    hairline: str
    line: str
    """The border of a control: at least 3:1."""
    text: str
    quiet: str
    house: str
    """Links, the number, and the ground of a call."""
    on_house: str
    soft: str


@dataclass(frozen=True)
class PageColours:
    """Both faces; the phone chooses."""

    light: Colours
    dark: Colours


def page_colours(house: str) -> PageColours:
    """From the city's colour, whatever it is."""
    return PageColours(light=_light(house), dark=_dark(house))


def variables(colours: Colours) -> str:
    """As custom properties of CSS."""
    return " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in asdict(colours).items())


def _light(house: str) -> Colours:
    ground, surface = "#F5F4F0", "#FFFFFF"

    def readable(shade: str) -> bool:
        return all(
            contrast(shade, under) >= TEXT_CONTRAST for under in (ground, surface, mixed(shade, surface, SOFT_SHARE))
        )

    shade = darkened_until(house, readable)
    return Colours(
        ground=ground,
        surface=surface,
        hairline="#DDDBD4",
        line="#7C828C",
        text="#171A20",
        quiet="#545A64",
        house=shade,
        on_house=surface,
        soft=mixed(shade, surface, SOFT_SHARE),
    )


def _dark(house: str) -> Colours:
    ground, surface = "#14161A", "#1F2228"

    def readable(shade: str) -> bool:
        under = (ground, surface, mixed(shade, surface, SOFT_SHARE))
        return all(contrast(shade, each) >= TEXT_CONTRAST for each in under)

    shade = lightened_until(house, readable)
    return Colours(
        ground=ground,
        surface=surface,
        hairline="#343842",
        line="#8B919C",
        text="#F2F1EC",
        quiet="#B9BEC7",
        house=shade,
        on_house=ground,
        soft=mixed(shade, surface, SOFT_SHARE),
    )
