"""The font files a ticket is drawn with; they come with the program, so that every ticket looks the same everywhere."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TicketFonts:
    """Two families: one for Latin, Greek and Cyrillic, one for Arabic."""

    regular: Path
    bold: Path
    black: Path
    arabic_regular: Path
    arabic_bold: Path


def ticket_fonts_in(folder: Path) -> TicketFonts:
    """The Noto families under the file names they are published with."""
    return TicketFonts(
        regular=folder / "NotoSans-Regular.ttf",
        bold=folder / "NotoSans-Bold.ttf",
        black=folder / "NotoSans-Black.ttf",
        arabic_regular=folder / "NotoSansArabic-Regular.ttf",
        arabic_bold=folder / "NotoSansArabic-Bold.ttf",
    )
