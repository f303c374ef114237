"""The ticket drawn as one picture in black and white: the same on every printer, in every script.

The page is a stack of strips as wide as the paper's print head. A head has 8 dots per millimetre (203 dpi).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw, ImageOps

from drivers.printers.lettering import BLACK, WHITE, Face, Writing, largest_that_fits, line_height, text_block, width_of
from drivers.printers.logo import logo_that_fits
from drivers.printers.paper import TicketPaper
from drivers.printers.qr_picture import QR_QUIET_DOTS, qr_picture
from drivers.printers.ticket_fonts import TicketFonts

DOTS_PER_MM = 8
HEAD_DOTS: Final = {80: 576, 58: 384}
"""Paper width in mm to dots of the print head: 72 mm and 48 mm can be printed on."""

NUMBER_CAPITAL_MM = 15
"""The least height of the number: readable by a neighbour, and by somebody without their glasses."""
NOTO_CAPITAL = 0.714
"""Height of a capital of Noto Sans as part of the size of its letters."""

SMALLEST_LABEL_DOTS = 18
"""Letters of 2.3 mm; only a label in a wordy language is set so small."""

ABOVE_CAPITALS_DOTS = 6
"""White above the capitals of a line, so that its letters and not its line begin where the code begins."""

INK_BELOW = 140
"""Grey darker than this becomes a black dot; a little above the middle, since thermal paper prints thin."""


@dataclass(frozen=True)
class Measures:
    """Sizes in dots of one paper width."""

    width: int
    margin: int
    title: int
    label: int
    number_capital: int
    purpose: int
    body: int
    small: int

    @property
    def column(self) -> int:
        return self.width - 2 * self.margin


MEASURES: Final = {
    80: Measures(width=HEAD_DOTS[80], margin=24, title=38, label=32, number_capital=168, purpose=42, body=31, small=25),
    58: Measures(width=HEAD_DOTS[58], margin=12, title=31, label=28, number_capital=124, purpose=34, body=27, small=22),
}


@dataclass(frozen=True)
class Page:
    """What every strip of one ticket shares."""

    measures: Measures
    fonts: TicketFonts
    writing: Writing

    def face(self, size_dots: int, *, bold: bool = False) -> Face:
        if bold:
            return Face(self.fonts.bold, self.fonts.arabic_bold, size_dots)
        return Face(self.fonts.regular, self.fonts.arabic_regular, size_dots)

    def text(self, text: str, face: Face) -> Image.Image:
        return text_block(text, face, width=self.measures.column, writing=self.writing)


def ticket_picture(paper: TicketPaper, *, fonts: TicketFonts, paper_width_mm: int) -> Image.Image:
    """The whole ticket, mode "1", as wide as the head of the printer."""
    page = Page(MEASURES[paper_width_mm], fonts, Writing(paper.right_to_left, paper.language))
    strips = [strip for part in _parts(paper, page) for strip in part]
    height = sum(strip.height for strip in strips)
    picture = Image.new("L", (page.measures.width, height), WHITE)
    top = 0
    for strip in strips:
        picture.paste(strip, ((page.measures.width - strip.width) // 2, top))
        top += strip.height
    return picture.point([BLACK if grey < INK_BELOW else WHITE for grey in range(256)], "1")


def _parts(paper: TicketPaper, page: Page) -> Iterable[list[Image.Image]]:
    yield [_gap(24)]
    if paper.copy:
        yield [_band(paper.copy_word, page), _gap(16)]
    yield [_header(paper, page), _gap(14), _rule(page, 4), _gap(14)]
    yield _number(paper, page)
    yield _purpose(paper, page)
    yield _when(paper, page)
    yield _bring(paper, page)
    yield _foot(paper, page)


def _header(paper: TicketPaper, page: Page) -> Image.Image:
    column = page.measures.column
    logo = logo_that_fits(paper.logo, width=column * 2 // 5, height=96) if paper.logo else None
    room = column - (logo.width + 20 if logo else 0)
    face = largest_that_fits(
        paper.title, page.face(page.measures.title, bold=True), width=room, smallest_dots=24, most_lines=2
    )
    title = text_block(paper.title, face, width=room, writing=page.writing)
    height = max(title.height, logo.height if logo else 0)
    strip = Image.new("L", (column, height), WHITE)
    title_left = 0 if page.writing.right_to_left else column - room
    strip.paste(title, (title_left, (height - title.height) // 2))
    if logo:
        strip.paste(logo, (column - logo.width if page.writing.right_to_left else 0, (height - logo.height) // 2))
    return strip


def _number(paper: TicketPaper, page: Page) -> list[Image.Image]:
    strips = [_big_number(paper.number, page), _gap(22)]
    if paper.number_label:
        label = page.text(paper.number_label, page.face(page.measures.label))
        return [label, _gap(8), *strips]
    return [_gap(8), *strips]


def _big_number(number: str, page: Page) -> Image.Image:
    """As high as planned and, where the column is too narrow for that, lower, but never under 15 mm: then narrower."""
    column = page.measures.column
    least = NUMBER_CAPITAL_MM * DOTS_PER_MM
    face = Face(page.fonts.black, page.fonts.arabic_bold, round(page.measures.number_capital / NOTO_CAPITAL))
    fitting = round(page.measures.number_capital * min(1.0, column / width_of(number, face)))
    capital = max(least + 2, fitting)
    drawn = _cropped_to_ink(number, face.sized(round(capital / NOTO_CAPITAL)))
    if drawn.width > column:
        drawn = drawn.resize((column, drawn.height), Image.Resampling.LANCZOS)
    strip = Image.new("L", (column, drawn.height), WHITE)
    strip.paste(drawn, (column - drawn.width if page.writing.right_to_left else 0, 0))
    return strip


def _cropped_to_ink(text: str, face: Face) -> Image.Image:
    width = round(width_of(text, face)) + face.size_dots
    drawn = text_block(text, face, width=width, writing=Writing(right_to_left=False, language="en"))
    return drawn.crop(ImageOps.invert(drawn).getbbox())


def _purpose(paper: TicketPaper, page: Page) -> list[Image.Image]:
    if not paper.lines:
        return []
    first, *others = paper.lines
    face = largest_that_fits(
        first,
        page.face(page.measures.purpose, bold=True),
        width=page.measures.column,
        smallest_dots=page.measures.purpose * 3 // 4,
        most_lines=2,
    )
    body = page.face(page.measures.body)
    return [page.text(first, face), *(page.text(line, body) for line in others), _gap(14)]


def _when(paper: TicketPaper, page: Page) -> list[Image.Image]:
    strips = []
    if paper.appointment:
        strips.append(page.text(paper.appointment, page.face(page.measures.body, bold=True)))
    if paper.wait:
        strips.append(page.text(paper.wait, page.face(page.measures.body)))
    return [*strips, _gap(18)] if strips else []


def _bring(paper: TicketPaper, page: Page) -> list[Image.Image]:
    if not paper.bring:
        return []
    strips = [_rule(page, 2), _gap(14)]
    if paper.bring_title:
        strips.append(page.text(paper.bring_title, page.face(page.measures.body, bold=True)))
    strips.extend(_tick_off(item, page) for item in paper.bring)
    return [*strips, _gap(18)]


def _tick_off(item: str, page: Page) -> Image.Image:
    """One thing to have ready, behind a box to tick."""
    face = page.face(page.measures.body)
    box, indent = round(face.size_dots * 0.7), round(face.size_dots * 1.25)
    column = page.measures.column
    text = text_block(item, face, width=column - indent, writing=page.writing)
    strip = Image.new("L", (column, text.height), WHITE)
    strip.paste(text, (0 if page.writing.right_to_left else indent, 0))
    left = column - box - 1 if page.writing.right_to_left else 0
    top = (line_height(face) - box) // 2 + 1
    ImageDraw.Draw(strip).rectangle((left, top, left + box, top + box), outline=BLACK, width=3)
    return strip


def _foot(paper: TicketPaper, page: Page) -> list[Image.Image]:
    """What to do next, and the code; on narrow paper only the small print has room beside it."""
    small = page.face(page.measures.small)
    if not paper.qr_text:
        issued = [_gap(6), page.text(paper.printed_at, small)] if paper.printed_at else []
        return [_rule(page, 2), _gap(14), *_said(paper.footer, page), *issued, _gap(8)]
    code = qr_picture(paper.qr_text)
    if _room_beside(code, page) < page.measures.column // 2:
        return [_rule(page, 2), _gap(14), *_said(paper.footer, page), _code_and_small_print(paper, page, code)]
    under = [page.text(line, small) for line in (paper.code_label, paper.printed_at) if line]
    return [_rule(page, 2), _code_and_words(paper, page, code), *under, _gap(8)]


def _said(text: str, page: Page) -> list[Image.Image]:
    return [page.text(text, page.face(page.measures.body))] if text else []


def _room_beside(code: Image.Image, page: Page) -> int:
    return page.measures.width - (page.measures.margin - QR_QUIET_DOTS + code.width) - page.measures.margin


def _code_and_words(paper: TicketPaper, page: Page, code: Image.Image) -> Image.Image:
    """The code at the side where reading begins, and the words beside it."""
    words = _beside(paper.footer, page.face(page.measures.body), page, code)
    height = max(code.height, words.height + 2 * QR_QUIET_DOTS)
    return _code_strip(page, code, height, [(words, QR_QUIET_DOTS - ABOVE_CAPITALS_DOTS)])


def _code_and_small_print(paper: TicketPaper, page: Page, code: Image.Image) -> Image.Image:
    """Whom the code is for at its upper edge, and when the ticket was issued at its lower one."""
    label, issued = (
        _beside(text, _that_divides_no_word(text, page, code), page, code)
        for text in (paper.code_label, paper.printed_at)
    )
    height = max(code.height, label.height + issued.height + 2 * QR_QUIET_DOTS)
    return _code_strip(
        page,
        code,
        height,
        [(label, QR_QUIET_DOTS - ABOVE_CAPITALS_DOTS), (issued, height - QR_QUIET_DOTS - issued.height)],
    )


def _that_divides_no_word(text: str, page: Page, code: Image.Image) -> Face:
    return largest_that_fits(
        text,
        page.face(page.measures.small),
        width=_room_beside(code, page),
        smallest_dots=SMALLEST_LABEL_DOTS,
        most_lines=4,
    )


def _beside(text: str, face: Face, page: Page, code: Image.Image) -> Image.Image:
    if not text:
        return _gap(1)
    return text_block(text, face, width=_room_beside(code, page), writing=page.writing)


def _code_strip(page: Page, code: Image.Image, height: int, blocks: Sequence[tuple[Image.Image, int]]) -> Image.Image:
    """The code's ink stands at the margin: its quiet zone is the white of the paper, also outside the print head."""
    width, margin = page.measures.width, page.measures.margin
    strip = Image.new("L", (width, height), WHITE)
    code_left = margin - QR_QUIET_DOTS
    strip.paste(code, (width - code_left - code.width if page.writing.right_to_left else code_left, 0))
    for block, top in blocks:
        strip.paste(block, (margin if page.writing.right_to_left else code_left + code.width, top))
    return strip


def _band(word: str, page: Page) -> Image.Image:
    face = page.face(page.measures.label, bold=True)
    text = text_block(word, face, width=page.measures.column - 32, writing=page.writing)
    band = Image.new("L", (page.measures.column, text.height + 12), WHITE)
    band.paste(text, (16, 6))
    return ImageOps.invert(band)


def _rule(page: Page, thickness: int) -> Image.Image:
    return Image.new("L", (page.measures.column, thickness), BLACK)


def _gap(height: int) -> Image.Image:
    return Image.new("L", (1, height), WHITE)
