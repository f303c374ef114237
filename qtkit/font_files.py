"""Where the fonts lie that are shipped with the program, so that screens and tickets look the same on every machine."""

from pathlib import Path

FONT_FOLDER = Path(__file__).parent / "fonts"

LATIN_FAMILY = "Noto Sans"
"""Covers Latin, Greek and Cyrillic."""
ARABIC_FAMILY = "Noto Sans Arabic"

REGULAR = FONT_FOLDER / "NotoSans-Regular.ttf"
SEMI_BOLD = FONT_FOLDER / "NotoSans-SemiBold.ttf"
BOLD = FONT_FOLDER / "NotoSans-Bold.ttf"
BLACK = FONT_FOLDER / "NotoSans-Black.ttf"
ARABIC_REGULAR = FONT_FOLDER / "NotoSansArabic-Regular.ttf"
ARABIC_BOLD = FONT_FOLDER / "NotoSansArabic-Bold.ttf"

SCREEN_FONTS = (REGULAR, SEMI_BOLD, BOLD, BLACK, ARABIC_REGULAR, ARABIC_BOLD)

CAP_HEIGHT_EM = 0.714
"""Height of a capital as a share of the font size, the same in all these files (their OS/2 table)."""
