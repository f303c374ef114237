"""The page's own words, one TOML file per language in `words/`; a word that is missing stops the server's start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from queue_server.entrypoints.status_page.plural import form_of

FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class PageWords:
    """Every sentence of the page in one language; in braces what it is filled with."""

    language: str
    name: str
    """Of the language, in the language."""
    direction: str
    clock_time: str
    number_label: str
    next: str
    ahead: Mapping[str, str]
    """By plural form."""
    expected_between: str
    expected_before: str
    turn_at: str
    later: str
    order_may_change: str
    place: str
    called: str
    called_at: str
    serving: str
    parked: str
    parked_then: str
    no_show: str
    no_show_then: str
    done: str
    done_then: str
    left: str
    left_then: str
    gone: str
    gone_then: str
    crowded: str
    crowded_then: str
    away: str
    away_then: str
    as_of: str
    renews: str
    renew_now: str
    renew_no_more: str
    renew_again: str
    languages: str
    privacy: str

    def people_ahead(self, count: int) -> str:
        return self.ahead[form_of(self.language, count)].format(count=count)

    def time(self, moment: datetime) -> str:
        """`moment` in the hall's own zone."""
        return self.clock_time.format(hour=moment.hour, minute=f"{moment.minute:02}")


def read_words(folder: Path = FOLDER) -> dict[str, PageWords]:
    """By language."""
    return {path.stem: _words_in(path) for path in sorted(folder.glob("*.toml"))}


def _words_in(path: Path) -> PageWords:
    return PageWords(language=path.stem, **tomllib.loads(path.read_text(encoding="utf-8")))
