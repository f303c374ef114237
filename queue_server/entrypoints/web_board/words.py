"""The board's own words, one TOML file per language in `words/`; a word that is missing stops the server's start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from boards.board import Wait, WaitKind
from queue_server.entrypoints.status_page.plural import form_of

FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class BoardWords:
    """Every sentence of a board in one language; in braces what it is filled with."""

    language: str
    direction: str
    clock_time: str
    """The page fills it by itself: its clock goes on without the server."""
    number_to_counter: str
    """For who hears the page read."""
    counter: str
    connecting: str
    connecting_then: str
    closed: str
    opens_today: str
    opens_tomorrow: str
    opens_on: str
    day: str
    service_wait: str
    wait: str
    no_wait: str
    up_to: str
    about: str
    range: str
    nobody_waits: str
    lost: str
    as_of: str
    as_of_day: str
    """When the day is another one; the page fills in the time, as above."""
    no_script: str
    no_sound: str
    unknown_board: str
    unknown_board_then: str
    too_many: str
    too_many_then: str
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]
    waiting: Mapping[str, str]
    """By plural form."""

    def time(self, moment: datetime) -> str:
        """`moment` in the hall's own zone, without a zero before it, as on display, kiosk and ticket."""
        return self.clock_time.format(hour=moment.hour, minute=f"{moment.minute:02}")

    def wait_for(self, known: Wait, service: str) -> tuple[str, ...]:
        """From a whole sentence to the mere figures, for as much room as there is."""
        figures = self._figures(known)
        bare = known.kind in (WaitKind.NONE, WaitKind.UNKNOWN)
        in_short = figures if bare else self.wait.format(minutes=figures)
        return self.service_wait.format(service=service, wait=in_short), in_short, figures

    def next_opening(self, opens: datetime, now: datetime) -> str:
        """When the doors open again, in the words that people use for a day."""
        time = self.time(opens)
        if opens.date() == now.date():
            return self.opens_today.format(time=time)
        if opens.date() == now.date() + timedelta(days=1):
            return self.opens_tomorrow.format(time=time)
        return self.opens_on.format(day=self._day(opens), time=time)

    def as_of_the_day(self, moment: datetime) -> str:
        """As of its day, with the time still to be filled in."""
        return self.as_of_day.format(day=self._day(moment), time="{time}")

    def _day(self, moment: datetime) -> str:
        weekday, month = self.weekdays[moment.weekday()], self.months[moment.month - 1]
        return self.day.format(weekday=weekday, day=moment.day, month=month)

    def _figures(self, known: Wait) -> str:
        """An honest range, or how many wait where nobody can know a time."""
        match known.kind:
            case WaitKind.NONE:
                return self.no_wait
            case WaitKind.UP_TO:
                return self.up_to.format(high=known.high_min)
            case WaitKind.ABOUT:
                return self.about.format(high=known.high_min)
            case WaitKind.RANGE:
                return self.range.format(low=known.low_min, high=known.high_min)
            case WaitKind.UNKNOWN if known.waiting == 0:
                return self.nobody_waits
            case WaitKind.UNKNOWN:
                return self.waiting[form_of(self.language, known.waiting)].format(count=known.waiting)


def read_words(folder: Path = FOLDER) -> dict[str, BoardWords]:
    """By language."""
    return {path.stem: _words_in(path) for path in sorted(folder.glob("*.toml"))}


def _words_in(path: Path) -> BoardWords:
    texts = tomllib.loads(path.read_text(encoding="utf-8"))
    weekdays, months = tuple(texts.pop("weekdays")), tuple(texts.pop("months"))
    return BoardWords(language=path.stem, weekdays=weekdays, months=months, **texts)
