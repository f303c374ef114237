"""Pale words are found, in the palette before they are written and in the picture after it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from balie.screens.contrast_checks import control_findings, palette_findings, pixel_findings
from balie.screens.finding import Check
from balie.screens.seen import SeenControl, SeenText
from qtkit.theme.palette import house_palette

PLACE = QRect(20, 20, 160, 40)


def a_picture(ink: str, ground: str) -> QImage:
    """Strokes instead of letters: the same picture wherever the test runs."""
    picture = QImage(200, 80, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    for left in range(PLACE.left(), PLACE.right(), 20):
        painter.fillRect(left, PLACE.top(), 5, PLACE.height(), QColor(ink))
    painter.end()
    return picture


def a_text(*, idle: bool = False) -> SeenText:
    return SeenText(words="Welkom", ink=QRectF(PLACE), room=QRectF(0, 0, 200, 80), font_px=40, idle=idle)


@pytest.mark.parametrize("high_contrast", [False, True])
def test_the_palettes_of_the_house_can_be_read(high_contrast: bool) -> None:
    palette = house_palette("#00695c", high_contrast=high_contrast).palette
    assert list(palette_findings(palette, high_contrast=high_contrast)) == []


def test_a_pale_colour_in_the_palette_is_found() -> None:
    pale = replace(house_palette("#00695c").palette, text_quiet="#AAAAAA")
    assert {each.where for each in palette_findings(pale, high_contrast=False)} == {
        "text_quiet on ground",
        "text_quiet on surface",
    }


def test_pale_words_on_the_picture_are_found() -> None:
    findings = list(pixel_findings(a_picture("#AAAAAA", "#FFFFFF"), [a_text()], high_contrast=False))
    assert [(each.check, each.where) for each in findings] == [(Check.CONTRAST, "Welkom")]


@pytest.mark.parametrize(("ink", "ground"), [("#171A20", "#FFFFFF"), ("#FFFFFF", "#00695C")])
def test_words_that_stand_out_are_no_fault(ink: str, ground: str) -> None:
    assert list(pixel_findings(a_picture(ink, ground), [a_text()], high_contrast=False)) == []


def test_what_suffices_for_most_is_too_pale_for_the_high_contrast_theme() -> None:
    grey = a_picture("#6A6A6A", "#FFFFFF")
    assert list(pixel_findings(grey, [a_text()], high_contrast=False)) == []
    assert list(pixel_findings(grey, [a_text()], high_contrast=True)) != []


def test_a_control_that_cannot_be_used_may_be_pale() -> None:
    assert list(pixel_findings(a_picture("#AAAAAA", "#FFFFFF"), [a_text(idle=True)], high_contrast=False)) == []


def a_control(*, idle: bool = False) -> SeenControl:
    return SeenControl(name="erase", place=QRectF(PLACE), label="Wissen", has_role=True, idle=idle)


@pytest.mark.parametrize(("ink", "findings"), [("#C8C8C8", ["erase"]), ("#767676", [])])
def test_a_control_that_melts_into_its_ground_is_found(ink: str, findings: list[str]) -> None:
    found = control_findings(a_picture(ink, "#FFFFFF"), [a_control()])
    assert [each.where for each in found] == findings


def test_a_control_that_waits_may_melt_into_its_ground() -> None:
    assert list(control_findings(a_picture("#C8C8C8", "#FFFFFF"), [a_control(idle=True)])) == []
