"""The ticket as text with a QR code of the printer's own, for slow lines: 400 bytes where the picture has 60,000.

The one door to python-escpos, which writes the commands; it never touches a device here. Its own choice of code pages
sends the euro sign through a Greek page, hence one page that holds all of Western Europe. A line with a letter outside
that page (Arabic, Polish, Ukrainian) is drawn as a picture of that line, since a "?" is no letter.
"""

from escpos.constants import QR_ECLEVEL_M
from escpos.printer import Dummy

from drivers.printers.drawn_line import drawn_lines
from drivers.printers.escpos_printer import PrintJob
from drivers.printers.escpos_raster import FEED_AND_CUT, INITIALISE
from drivers.printers.lettering import Face, Writing, is_arabic
from drivers.printers.line_breaking import broken_into_lines
from drivers.printers.paper import TicketPaper
from drivers.printers.qr_picture import QR_MODULE_DOTS
from drivers.printers.ticket_fonts import TicketFonts
from drivers.printers.ticket_picture import DOTS_PER_MM, HEAD_DOTS

CODE_PAGE = "CP858"
"""Western Europe with the euro sign."""
LETTER_DOTS = (12, 24)
"""Width and height of the printer's font A."""
LINE_DOTS = 30
"""From one line to the next when nothing else is set; more than the quiet zone of a code."""
PLAIN = str.maketrans({"–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "…": "...", "œ": "oe"})
"""Fine typography that the page lacks and nobody misses."""
NARROW_NO_BREAK_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"
"""Both keep words together while a sentence is broken into lines; on paper they are spaces like others."""
NUMBER_TIMES = 8
"""The largest letters there are: capitals of 17 mm."""
DRAWN_DOTS = 24
"""As large as the printer's own letters beside them."""
DRAWN_ARABIC_DOTS = 28
"""Arabic letters are smaller than Latin ones of the same size."""
QR_AS_HIGH_AS_MM = 30
"""About what the printer's own code takes; only for estimating how long the paper runs."""


def text_job(paper: TicketPaper, *, fonts: TicketFonts, paper_width_mm: int) -> PrintJob:
    sheet = _Sheet(paper, fonts, HEAD_DOTS[paper_width_mm])
    _write(sheet, paper)
    height_mm = sheet.height_dots / DOTS_PER_MM + (QR_AS_HIGH_AS_MM if paper.qr_text else 0)
    return PrintJob(INITIALISE + sheet.written + FEED_AND_CUT, height_mm)


def _write(sheet: "_Sheet", paper: TicketPaper) -> None:
    if paper.copy:
        sheet.text(f"*** {paper.copy_word} ***", bold=True)
    sheet.text(paper.title, bold=True)
    sheet.space()
    sheet.text(paper.number_label)
    sheet.number(paper.number)
    for index, line in enumerate(paper.lines):
        sheet.text(line, bold=index == 0)
    sheet.space()
    sheet.text(paper.appointment, bold=True)
    sheet.text(paper.wait)
    if paper.bring:
        sheet.space()
        sheet.text(paper.bring_title, bold=True)
        for item in paper.bring:
            sheet.text(item, mark="- ")
    sheet.space()
    sheet.text(paper.footer)
    if paper.qr_text:
        sheet.space()
        sheet.code(paper.qr_text)
        sheet.space()
        sheet.text(paper.code_label)
    sheet.text(paper.printed_at)


class _Sheet:
    """The commands of one ticket, written from top to bottom."""

    def __init__(self, paper: TicketPaper, fonts: TicketFonts, head_dots: int) -> None:
        self._escpos = Dummy()
        self._escpos.charcode(CODE_PAGE)
        self._fonts = fonts
        self._head_dots = head_dots
        self._columns = head_dots // LETTER_DOTS[0]
        self._writing = Writing(paper.right_to_left, paper.language)
        self.height_dots = 0
        self._escpos.set(align="right" if paper.right_to_left else "left")

    @property
    def written(self) -> bytes:
        output: bytes = self._escpos.output
        return output

    def text(self, text: str, *, bold: bool = False, mark: str = "") -> None:
        if not text:
            return
        plain = text.translate(PLAIN).replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE)
        if not _is_in_code_page(plain):
            self._drawn(text, bold=bold, mark=mark)
            return
        self._escpos.set(bold=bold)
        for index, line in enumerate(broken_into_lines(plain, self._columns - len(mark), len)):
            self._escpos.textln((" " * len(mark) if index else mark) + line.replace(NO_BREAK_SPACE, " "))
            self.height_dots += LINE_DOTS

    def number(self, number: str) -> None:
        wide = min(NUMBER_TIMES, max(1, self._columns // max(1, len(number))))
        self._escpos.set(bold=True, custom_size=True, width=wide, height=NUMBER_TIMES)
        self._escpos.textln(number)
        self._escpos.set(normal_textsize=True)
        self.height_dots += LETTER_DOTS[1] * NUMBER_TIMES

    def code(self, text: str) -> None:
        """A printer draws no quiet zone: the white comes from the empty lines around it and from the paper's margin."""
        self._escpos.qr(text, ec=QR_ECLEVEL_M, size=QR_MODULE_DOTS, native=True)

    def space(self) -> None:
        self._escpos.ln()
        self.height_dots += LINE_DOTS

    def _drawn(self, text: str, *, bold: bool, mark: str) -> None:
        latin = self._fonts.bold if bold else self._fonts.regular
        arabic = self._fonts.arabic_bold if bold else self._fonts.arabic_regular
        face = Face(latin, arabic, DRAWN_ARABIC_DOTS if is_arabic(text) else DRAWN_DOTS)
        drawn, height = drawn_lines(text, face, width=self._head_dots, writing=self._writing, mark=mark)
        self._escpos._raw(drawn)
        self.height_dots += height


def _is_in_code_page(text: str) -> bool:
    try:
        text.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True
