"""The words that a widget really draws, with their places: drawn once more as SVG, where texts stay texts.

Asking widgets for their texts would miss what they shorten while painting, and everything in tables.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as Xml

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

SVG = "{http://www.w3.org/2000/svg}"
MATRIX = re.compile(r"matrix\(([^)]*)\)")
WIDGET_DPI = 96
"""Of logical pixels, so that one unit of the drawing is one of them."""


@dataclass(frozen=True)
class DrawnWords:
    """One line as it was drawn, in the coordinates of its widget."""

    words: str
    ink: QRectF
    font_px: float


def drawn_words(widget: QWidget) -> tuple[DrawnWords, ...]:
    """What this widget draws itself, without its children.

    Qt draws words that are marked in a field once plainly and once in the colours of the mark: they are one line.
    """
    lines: list[DrawnWords] = []
    for line in _lines(Xml.fromstring(_svg_of(widget))):
        if line not in lines:
            lines.append(line)
    return tuple(lines)


def _svg_of(widget: QWidget) -> bytes:
    drawing = QBuffer()
    drawing.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(drawing)
    generator.setResolution(WIDGET_DPI)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    painter = QPainter(generator)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    return bytes(drawing.data().data())


def _lines(drawing: Xml.Element) -> Iterator[DrawnWords]:
    for group in drawing.iter(f"{SVG}g"):
        for text in group.findall(f"{SVG}text"):
            words = (text.text or "").strip()
            if words:
                yield _line(words, text, _moved_by(group))


def _line(words: str, text: Xml.Element, moved: tuple[float, float]) -> DrawnWords:
    size = float(text.attrib["font-size"])
    font = QFont()
    font.setFamilies(text.attrib["font-family"].split(","))
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(int(text.attrib["font-weight"])))
    baseline = (float(text.attrib["x"]) + moved[0], float(text.attrib["y"]) + moved[1])
    return DrawnWords(words, QFontMetricsF(font).tightBoundingRect(words).translated(*baseline), size)


def _moved_by(group: Xml.Element) -> tuple[float, float]:
    found = MATRIX.match(group.attrib.get("transform", ""))
    if found is None:
        return 0.0, 0.0
    *_, across, down = (float(each) for each in found.group(1).split(","))
    return across, down
