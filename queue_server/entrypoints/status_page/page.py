"""A sheet as HTML: one column for a phone, no script, no cookie, nothing fetched from anywhere."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from queue_server.entrypoints.status_page.colours import page_colours, variables
from queue_server.entrypoints.status_page.sheet import Sheet
from queue_server.entrypoints.status_page.words import PageWords, read_words

FOLDER = Path(__file__).parent
LANGUAGE_KEY, PACE_KEY, STILL = "lang", "renew", "no"


@dataclass(frozen=True)
class Asked:
    """What the address says besides the token: another language than the visitor's, and to stand still."""

    language: str = ""
    still: bool = False
    """WCAG 2.2.1 and 2.2.2: whoever reads slowly, or hears the page read, can stop its renewing."""

    def link(self) -> str:
        """The same page, asked like this."""
        asked = {LANGUAGE_KEY: self.language, PACE_KEY: STILL if self.still else ""}
        return f"?{urlencode({key: value for key, value in asked.items() if value})}"


class Page:
    """The frame around every sheet, in the colours and languages of one house."""

    def __init__(self, colour: str, names: Mapping[str, str], languages: Sequence[str]) -> None:
        known = read_words()
        self._names = names
        self._words = {language: known[language] for language in languages if language in known} or {"en": known["en"]}
        loader = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=select_autoescape(["jinja"]),
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self._template = loader.get_template("page.jinja")
        self._style = _style(colour)
        digest = base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        nothing_else = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        self.policy = f"{nothing_else}; style-src 'sha256-{digest}'"
        """What a browser may load for this page: its own style, and nothing else."""

    def words(self, *wished: str) -> PageWords:
        """In the first of these languages that the house speaks; else in the first that it offers."""
        found = next((language for language in wished if language in self._words), None)
        return self._words[found] if found else next(iter(self._words.values()))

    def html(self, sheet: Sheet, words: PageWords, asked: Asked) -> str:
        links = {
            "now": asked.link(),
            "other_pace": Asked(asked.language, still=not asked.still).link(),
            "languages": [
                {
                    "link": Asked(language, asked.still).link(),
                    "language": language,
                    "direction": each.direction,
                    "name": each.name,
                    "current": language == words.language,
                }
                for language, each in self._words.items()
            ],
        }
        return self._template.render(
            sheet=sheet,
            words=words,
            links=links,
            renews=sheet.renew_s is not None and not asked.still,
            place=self._names.get(words.language) or next(iter(self._names.values()), ""),
            style=Markup(self._style),
        )


def _style(colour: str) -> str:
    """Our own file with our own colours: the only thing that goes into the page as it is."""
    colours = page_colours(colour)
    text = (FOLDER / "style.css").read_text(encoding="utf-8")
    return text.replace("LIGHT", variables(colours.light)).replace("DARK", variables(colours.dark))
