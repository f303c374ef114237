"""The frame around every booking page: one column, our own style and few lines of script, nothing from elsewhere."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from config.house import HouseStyle
from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.words import PageWords, read_words
from queue_server.entrypoints.said import said_in
from queue_server.entrypoints.status_page.colours import page_colours, variables

FOLDER = Path(__file__).parent
KINDS = {".svg": "image/svg+xml", ".png": "image/png"}
SEE_OTHER = 303
ENGLISH = "en"

HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@dataclass(frozen=True)
class Line:
    """A fact with its name, and where it can be changed."""

    label: str
    texts: tuple[str | Markup, ...]
    link: str = ""


class BookingPage:
    """In the colours and languages of one house."""

    def __init__(self, house: HouseStyle) -> None:
        known = read_words()
        self._words = {each: known[each] for each in house.languages if each in known} or {ENGLISH: known[ENGLISH]}
        self._house = house
        self._templates = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=select_autoescape(["jinja"]),
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=False,
        )
        self._style = _style(house.colour)
        self._script = (FOLDER / "script.js").read_text(encoding="utf-8")
        self.policy = (
            f"default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src data:; "
            f"style-src {_digest(self._style)}; script-src {_digest(self._script)}"
        )
        """What a browser may load for these pages."""

    @property
    def languages(self) -> Sequence[str]:
        return tuple(self._words)

    def words(self, *wished: str) -> PageWords:
        """In the first of these languages that the house speaks; else in the first that it offers."""
        found = next((each for each in wished if each in self._words), None)
        return self._words[found] if found else next(iter(self._words.values()))

    def words_for(self, request: Request, *wished: str) -> PageWords:
        """What was asked for, else what the browser speaks."""
        said = request.headers.get("Accept-Language", "")
        spoken = (part.split(";")[0].strip()[:2].lower() for part in said.split(",")[:10])
        return self.words(*wished, *spoken)

    def answer(
        self,
        template: str,
        words: PageWords,
        *,
        heading: str,
        here: str = "",
        chosen: Chosen | None = None,
        code: int = 200,
        more_headers: Mapping[str, str] | None = None,
        **facts: Any,
    ) -> HTMLResponse:
        """`here` is the page's own address, where it can be asked for again in another language."""
        chosen = chosen or Chosen()
        html = self._templates.get_template(template).render(
            words=words,
            heading=heading,
            chosen=chosen,
            house=self._house.name.get(words.language) or next(iter(self._house.name.values()), ""),
            logo=self._logo,
            languages=self._links(words, here, chosen) if here else (),
            style=Markup(self._style),
            script=Markup(self._script),
            **facts,
        )
        headers = {**HEADERS, "Content-Security-Policy": self.policy, "Content-Language": words.language}
        return HTMLResponse(html, status_code=code, headers={**headers, **(more_headers or {})})

    def _links(self, words: PageWords, here: str, chosen: Chosen) -> list[dict[str, Any]]:
        return [
            {
                "link": chosen.but(language=language).address(here),
                "language": language,
                "direction": each.direction,
                "name": each.name,
                "current": language == words.language,
            }
            for language, each in self._words.items()
        ]

    @cached_property
    def _logo(self) -> str:
        logo = self._house.logo
        if logo is None or logo.suffix.lower() not in KINDS:
            return ""
        return data_address(KINDS[logo.suffix.lower()], logo.read_bytes())


def data_address(kind: str, content: bytes) -> str:
    """A picture that travels in the page itself."""
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def sent_on(address: str) -> Response:
    """To a page that can be loaded anew without doing anything twice."""
    return RedirectResponse(address, status_code=SEE_OTHER, headers=HEADERS)


def text_in(texts: Mapping[str, str], words: PageWords) -> str | Markup:
    """A text of the site in the page's language, or marked as one of another."""
    said = said_in(texts, words.language)
    return Markup('<span lang="{}" dir="auto">{}</span>').format(said.foreign, said.text) if said.foreign else said.text


def _style(colour: str) -> str:
    colours = page_colours(colour)
    text = (FOLDER / "style.css").read_text(encoding="utf-8")
    return text.replace("LIGHT", variables(colours.light)).replace("DARK", variables(colours.dark))


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
