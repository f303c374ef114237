"""One picture of one page, with what the checks found on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from balie.screens.contrast_checks import control_findings, palette_findings, pixel_findings
from balie.screens.finding import Finding
from balie.screens.layout_checks import Demands, layout_findings
from balie.screens.naming import Mode, Program, Theme
from balie.screens.seen import Seen
from qtkit.theme.look import Look, ScreenShape
from qtkit.theme.type_scale import smallest_font_px


@dataclass(frozen=True, kw_only=True)
class Shot:
    page: str
    language: str
    theme: Theme
    mode: Mode
    picture: QImage
    window: tuple[int, int] | None = None
    """Width and height by which it is called where a page is longer than its window; else those of the picture."""
    findings: tuple[Finding, ...]


Shots = Iterator[Shot]
"""Pictures are large: each is used before the next is made."""


@dataclass(frozen=True, kw_only=True)
class Style:
    """In which way the pages are shown now."""

    language: str
    theme: Theme
    mode: Mode = Mode.NORMAL
    look: Look
    demands: Demands

    def shot(self, page: str, picture: QImage, seen: Seen, more: Iterable[Finding] = ()) -> Shot:
        return Shot(
            page=page,
            language=self.language,
            theme=self.theme,
            mode=self.mode,
            picture=picture,
            findings=(*self._findings(picture, seen), *more),
        )

    def _findings(self, picture: QImage, seen: Seen) -> Iterable[Finding]:
        yield from layout_findings(seen, self.demands)
        yield from palette_findings(self.look.palette, high_contrast=self.look.high_contrast)
        yield from pixel_findings(picture, seen.texts, high_contrast=self.look.high_contrast)
        yield from control_findings(picture, seen.controls)


def demands_of(shape: ScreenShape, program: Program) -> Demands:
    """What EN 301 549 and the hall's own rules ask of a screen of this shape."""
    return Demands(
        smallest_font_px=smallest_font_px(shape.viewing_distance_mm, shape.pixels_per_mm),
        pixels_per_mm=shape.pixels_per_mm if program is Program.KIOSK else None,
    )


def shape_of(width_px: int, height_px: int, distance_mm: float, pixels_per_mm: float) -> ScreenShape:
    return ScreenShape(
        width_px=width_px, height_px=height_px, viewing_distance_mm=distance_mm, pixels_per_mm=pixels_per_mm
    )
