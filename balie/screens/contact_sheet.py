"""Sheets of small pictures with their names: a whole program at a glance, and what does not belong stands out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

SMALL = QSize(560, 560)
SMALLER = QSize(290, 400)
"""Pixels; a picture keeps its shape inside. Of one page in every language and look eight lie beside each other."""
SHEET_WIDTH_PX = 2400
CAPTION_PX = 22
GAP_PX = 16
GROUND = "#8A8F98"


@dataclass(frozen=True)
class SmallPicture:
    caption: str
    picture: QImage


def small(caption: str, picture: QImage, within: QSize = SMALL) -> SmallPicture:
    if picture.width() <= within.width() and picture.height() <= within.height():
        return SmallPicture(caption, picture)
    shape, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return SmallPicture(caption, picture.scaled(within, shape, smooth))


def contact_sheet(pictures: Sequence[SmallPicture], columns: int | None = None) -> QImage:
    """In rows from left to right, each as high as its highest picture; as many in a row as fit, or are asked."""
    columns = columns or max(1, SHEET_WIDTH_PX // (max(each.picture.width() for each in pictures) + GAP_PX))
    rows = [pictures[first : first + columns] for first in range(0, len(pictures), columns)]
    width = GAP_PX + max(sum(each.picture.width() + GAP_PX for each in row) for row in rows)
    heights = [max(each.picture.height() for each in row) + CAPTION_PX + GAP_PX for row in rows]
    sheet = QImage(width, GAP_PX + sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(QColor(GROUND))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(round(0.7 * CAPTION_PX))
    painter.setFont(font)
    top = GAP_PX
    for row, height in zip(rows, heights, strict=True):
        left = GAP_PX
        for each in row:
            painter.drawText(QRect(left, top, each.picture.width(), CAPTION_PX), 0, each.caption)
            painter.drawImage(left, top + CAPTION_PX, each.picture)
            left += each.picture.width() + GAP_PX
        top += height
    painter.end()
    return sheet
