"""The page of waits in words: all services by name, or all by their letters alone; one without looks like a mistake."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from boards.board import Wait
from display import words
from display.call_list import in_language
from display.lines import lines_of
from display.measuring import width_of
from display.pages.presenter import WaitRow
from display.proportions import Proportions

NAME_LINES_MAX = 2

LEAST_ROWS = 2
"""A page for each service would take minutes to come round: rather letters than names that leave one on a page."""


@dataclass(frozen=True)
class WaitsPage:
    rows: tuple[WaitRow, ...]
    rows_at_once: int
    name_lines: int
    """Of the longest name; 0 where letters say it alone."""


def waits_page(waits: Sequence[Wait], language: str, parts: Proportions, font_px: int) -> WaitsPage:
    names = [_broken(in_language(each.name, language), parts.wait_name_width, font_px) for each in waits]
    name_lines = _name_lines(names, parts)
    rows = tuple(
        WaitRow(each.letter, "\n".join(name or ()) if name_lines else "", _widest(each, parts.wait_text_width, font_px))
        for each, name in zip(waits, names, strict=True)
    )
    return WaitsPage(rows, parts.long_wait_rows if name_lines > 1 else parts.wait_rows, name_lines)


def _name_lines(names: Sequence[list[str] | None], parts: Proportions) -> int:
    whole = [name for name in names if name is not None]
    longest = max(map(len, whole), default=1)
    room = NAME_LINES_MAX if parts.long_wait_rows >= min(LEAST_ROWS, parts.wait_rows) else 1
    return longest if len(whole) == len(names) and longest <= room else 0


def _broken(name: str, width: int, font_px: int) -> list[str] | None:
    """None where a word is wider than a line."""

    def fits(line: str) -> bool:
        return width_of(line, font_px, QFont.Weight.Bold) <= width

    lines = lines_of(name, fits)
    return lines if all(map(fits, lines)) else None


def _widest(wait: Wait, width: int, font_px: int) -> str:
    sentences = words.wait_on_a_page(wait)
    return next((each for each in sentences if width_of(each, font_px) <= width), sentences[-1])
