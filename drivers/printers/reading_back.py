"""What a visitor would hold: the bytes of a ticket read back into a picture, its texts and its codes.

An interpreter of its own, independent of everything that writes tickets, so that tests and the simulated printer see
what a printer would make of the bytes. It fails on any byte that a real printer could misunderstand.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import segno
from PIL import Image, ImageDraw, ImageFont

from drivers.printers.escpos_commands import RASTER_HEADER_BYTES, Command, Kind, UnknownBytes, all_commands

Meaning = TypeVar("Meaning")

USUAL_HEAD_DOTS = 576
MOST_STRIP_ROWS = 255
"""What the smaller printers can hold."""
CODE_PAGES = {0: "cp437", 16: "cp1252", 19: "cp858"}
"""Page numbers of Epson's family."""
CELL_DOTS = (12, 24)
LETTER_DOTS = 20
LINE_DOTS = 30
"""From one line to the next when nothing else is set."""
QR_LEVELS = {48: "l", 49: "m", 50: "q", 51: "h"}


@dataclass(frozen=True)
class PrintedTicket:
    picture: Image.Image
    """Mode "L", as wide as the head."""
    texts: tuple[str, ...]
    """Lines that were sent as letters, from top to bottom; a ticket that is one picture has none."""
    qr_texts: tuple[str, ...]
    """Codes that the printer draws itself; a code inside the picture must be decoded from the picture."""
    cuts: int


def read_back(data: bytes, *, head_dots: int | None = None, letters: Path | None = None) -> PrintedTicket:
    """Raises `UnknownBytes` on anything that is not exactly a ticket of ours.

    `letters` is the font file for text in the picture; without it, letters beyond English are drawn as boxes.
    """
    commands = all_commands(data)
    font = ImageFont.truetype(letters, LETTER_DOTS) if letters else ImageFont.load_default(LETTER_DOTS)
    sheet = _Sheet(head_dots or _head_dots(commands), font)
    for command in commands:
        _obey(command, sheet)
    sheet.end_line()
    return PrintedTicket(sheet.picture(), tuple(sheet.texts), tuple(sheet.qr_texts), sheet.cuts)


def _head_dots(commands: list[Command]) -> int:
    widths = {8 * int.from_bytes(command.data[4:6], "little") for command in commands if command.kind is Kind.RASTER}
    return max(widths, default=USUAL_HEAD_DOTS)


@dataclass
class _Sheet:
    """The paper and the settings of the printer at one moment."""

    head_dots: int
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont
    pieces: list[Image.Image] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    qr_texts: list[str] = field(default_factory=list)
    cuts: int = 0
    line: list[tuple[str, int, int, bool]] = field(default_factory=list)
    """The line that is being written: text, times wide, times high, bold."""
    align: int = 0
    bold: bool = False
    wide: int = 1
    high: int = 1
    code_page: str = "cp437"
    qr_text: str = ""
    qr_module_dots: int = 3
    qr_level: str = "l"

    def initialise(self) -> None:
        self.align, self.bold, self.wide, self.high, self.code_page = 0, False, 1, 1, "cp437"

    def end_line(self) -> None:
        if not self.line:
            return
        self.texts.append("".join(text for text, *_ in self.line))
        width = sum(len(text) * CELL_DOTS[0] * wide for text, wide, *_ in self.line)
        if width > self.head_dots:
            raise UnknownBytes(f'The line "{self.texts[-1]}" is wider than the paper and would be broken anywhere.')
        height = max(LINE_DOTS, *(CELL_DOTS[1] * high for _, _, high, _ in self.line))
        piece = Image.new("L", (self.head_dots, height), 255)
        left = self._left(width)
        for text, wide, high, bold in self.line:
            for letter in text:
                cell = _letter(letter, self.font, bold=bold).resize(
                    (CELL_DOTS[0] * wide, CELL_DOTS[1] * high), Image.Resampling.NEAREST
                )
                piece.paste(cell, (left, height - cell.height))
                left += cell.width
        self.pieces.append(piece)
        self.line = []

    def feed(self, lines: int) -> None:
        self.pieces.append(Image.new("L", (self.head_dots, LINE_DOTS * lines), 255))

    def draw(self, drawn: Image.Image) -> None:
        if drawn.width > self.head_dots:
            raise UnknownBytes(f"A picture of {drawn.width} dots is wider than the head of {self.head_dots} dots.")
        piece = Image.new("L", (self.head_dots, drawn.height), 255)
        piece.paste(drawn, (self._left(drawn.width), 0))
        self.pieces.append(piece)

    def picture(self) -> Image.Image:
        picture = Image.new("L", (self.head_dots, max(1, sum(piece.height for piece in self.pieces))), 255)
        top = 0
        for piece in self.pieces:
            picture.paste(piece, (0, top))
            top += piece.height
        return picture

    def _left(self, width: int) -> int:
        return (0, (self.head_dots - width) // 2, self.head_dots - width)[self.align]


def _obey(command: Command, sheet: _Sheet) -> None:
    data = command.data
    if sheet.line and command.kind in (Kind.RASTER, Kind.CUT):
        raise UnknownBytes("A picture or a cut begins in the middle of a line.")
    match command.kind:
        case Kind.INITIALISE:
            sheet.initialise()
        case Kind.RASTER:
            sheet.draw(_raster(data))
        case Kind.TEXT:
            sheet.line.append((_decoded(data, sheet.code_page), sheet.wide, sheet.high, sheet.bold))
        case Kind.NEW_LINE:
            sheet.end_line() if sheet.line else sheet.feed(1)
        case Kind.FEED:
            sheet.feed(data[2])
        case Kind.ALIGN:
            sheet.align = _one_of(data[2], {0: 0, 1: 1, 2: 2, 48: 0, 49: 1, 50: 2}, "ESC a")
        case Kind.BOLD:
            sheet.bold = bool(data[2] & 1)
        case Kind.SIZE:
            _size(data, sheet)
        case Kind.CODE_PAGE:
            sheet.code_page = _one_of(data[2], CODE_PAGES, "ESC t")
        case Kind.QR:
            _qr(data, sheet)
        case Kind.CUT:
            sheet.cuts += 1
        case Kind.NOTHING | Kind.EJECTOR:
            raise UnknownBytes(f"The bytes {data[:8].hex(' ')} belong between two tickets and not into one.")
        case Kind.STATUS_QUESTION | Kind.PROCESS_QUESTION:
            pass  # leaves nothing on the paper


def _raster(data: bytes) -> Image.Image:
    row_bytes, rows = int.from_bytes(data[4:6], "little"), int.from_bytes(data[6:8], "little")
    if not 0 < rows <= MOST_STRIP_ROWS or not row_bytes:
        raise UnknownBytes(f"A strip of {row_bytes} bytes by {rows} rows is empty or more than every printer can hold.")
    black_on_white = bytes(byte ^ 0xFF for byte in data[RASTER_HEADER_BYTES:])
    return Image.frombytes("1", (row_bytes * 8, rows), black_on_white).convert("L")


def _size(data: bytes, sheet: _Sheet) -> None:
    if data[0] == 0x1D:
        sheet.wide, sheet.high = (data[2] >> 4) + 1, (data[2] & 0x0F) + 1
    else:
        sheet.wide, sheet.high = 1 + bool(data[2] & 0x20), 1 + bool(data[2] & 0x10)


def _qr(data: bytes, sheet: _Sheet) -> None:
    """GS ( k: model 2, size of a module, level, the text, and "draw it"."""
    if len(data) < 8:
        raise UnknownBytes("GS ( k comes without what it should do.")
    symbol, function, rest = data[5], data[6], data[7:]
    if symbol != 0x31:
        raise UnknownBytes(f"GS ( k asks for the symbol {symbol}, which is no QR code.")
    match function:
        case 65:
            _one_of(rest[0], {50: "model 2"}, "GS ( k 65")
        case 67:
            sheet.qr_module_dots = rest[0]
        case 69:
            sheet.qr_level = _one_of(rest[0], QR_LEVELS, "GS ( k 69")
        case 80:
            sheet.qr_text = _decoded(rest[1:], "utf-8")
        case 81:
            sheet.qr_texts.append(sheet.qr_text)
            sheet.draw(_qr_picture(sheet))
        case _:
            raise UnknownBytes(f"GS ( k has no function {function} that we use.")


def _qr_picture(sheet: _Sheet) -> Image.Image:
    """Without a quiet zone, as printers draw it: the white around it must come from the ticket."""
    try:
        code = segno.make_qr(sheet.qr_text, error=sheet.qr_level, boost_error=False)
    except ValueError as error:
        raise UnknownBytes(f"No QR code can hold what GS ( k was given: {error}.") from error
    rows = [bytes(0 if dark else 255 for dark in row) for row in code.matrix_iter(border=0)]
    size = len(rows)
    drawn = Image.frombytes("L", (size, size), b"".join(rows))
    return drawn.resize((size * sheet.qr_module_dots, size * sheet.qr_module_dots), Image.Resampling.NEAREST)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnknownBytes(f"The text {data[:20]!r} is not in the code page {encoding}.") from error


def _letter(letter: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, *, bold: bool) -> Image.Image:
    """One letter in its cell, made narrower where it is too wide; the font only resembles a printer's own."""
    width = max(CELL_DOTS[0], round(font.getlength(letter)) + 1)
    drawn = Image.new("L", (width, CELL_DOTS[1]), 255)
    ImageDraw.Draw(drawn).text((width / 2, 19), letter, font=font, fill=0, anchor="ms", stroke_width=0.6 * bold)
    return drawn.resize(CELL_DOTS)


def _one_of(value: int, known: dict[int, Meaning], command: str) -> Meaning:
    if value not in known:
        raise UnknownBytes(f"{command} with the value {value} is not used in our tickets.")
    return known[value]
