"""A letter set in type: as plain text and as HTML, which every mail program shows in its own way.

Mail programs know neither custom properties nor files of style, so what matters stands at each element; the colours for
the dark stand in the head, for the programs that look there. Nothing is fetched from anywhere: a picture from outside
would tell who reads the letter and when.
"""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from queue_server.entrypoints.letters.sheet import LetterSheet
from queue_server.entrypoints.letters.words import LetterWords
from queue_server.entrypoints.status_page.colours import PageColours, page_colours

FOLDER = Path(__file__).parent
PICTURE_PX = 246
"""As the QR code is drawn, dot for dot."""


class Setting:
    """In the colours of one house."""

    def __init__(self, colour: str) -> None:
        self._colours = page_colours(colour)
        self._style = Markup(_for_the_dark(self._colours))
        loader = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=lambda name: name is not None and name.endswith(".html.jinja"),
            undefined=StrictUndefined,
            auto_reload=False,
            keep_trailing_newline=True,
        )
        self._html, self._text = loader.get_template("letter.html.jinja"), loader.get_template("letter.text.jinja")

    def html(self, sheet: LetterSheet, words: LetterWords, *, picture: str) -> str:
        """`picture` is where the QR code lies in the same mail; empty for a letter without one."""
        return self._html.render(
            sheet=sheet,
            words=words,
            light=self._colours.light,
            start="right" if sheet.direction == "rtl" else "left",
            picture=picture,
            picture_px=PICTURE_PX,
            style=self._style,
        )

    def text(self, sheet: LetterSheet, words: LetterWords) -> str:
        return self._text.render(sheet=sheet, words=words)


def _for_the_dark(colours: PageColours) -> str:
    dark = colours.dark
    rules = (
        f".ground {{ background: {dark.ground} !important; color: {dark.text} !important; }}",
        f".card {{ background: {dark.surface} !important; border-color: {dark.hairline} !important; }}",
        f".soft {{ background: {dark.soft} !important; }}",
        f".quiet {{ color: {dark.quiet} !important; }}",
        f".house {{ color: {dark.house} !important; }}",
        f".button {{ background: {dark.house} !important; color: {dark.on_house} !important; }}",
    )
    return "@media (prefers-color-scheme: dark) {\n" + "\n".join(rules) + "\n}"
