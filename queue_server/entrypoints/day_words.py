"""Days and times in words, in the languages of the house, for pages and letters about appointments."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from queue_server.entrypoints.status_page.words import read_words as read_clock_words
from queue_server.entrypoints.web_board.words import read_words as read_calendar_words

AFTER_THE_MINUTES = re.compile(r"\s\w+$")
"""The word for "o'clock", in the languages that have one."""

WITH_ITS_WEEKDAY = re.compile(r",?\s*\{weekday\},?\s*")


@dataclass(frozen=True)
class DayWords:
    """One language; moments are given in the zone of the place."""

    language: str
    direction: str
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]
    """As they stand in a date."""
    day_form: str
    time_form: str

    def day(self, day: date) -> str:
        """`dinsdag 24 november`."""
        return self._filled(self.day_form, day)

    def day_and_year(self, day: date) -> str:
        return self._filled(self.day_form.replace("{month}", "{month} {year}"), day)

    def date_of_birth(self, day: date) -> str:
        """`27 maart 1985`: without a weekday, and with the month in words, so that a slip is seen."""
        return self._filled(WITH_ITS_WEEKDAY.sub("", self.day_form).replace("{month}", "{month} {year}"), day)

    def time(self, moment: datetime) -> str:
        """`9.40 uur`."""
        return self.time_form.format(hour=moment.hour, minute=f"{moment.minute:02}")

    def clock(self, moment: datetime) -> str:
        """`9.40`, where many stand beside each other."""
        return AFTER_THE_MINUTES.sub("", self.time_form).format(hour=moment.hour, minute=f"{moment.minute:02}")

    def _filled(self, form: str, day: date) -> str:
        weekday, month = self.weekdays[day.weekday()], self.months[day.month - 1]
        return form.format(weekday=weekday, day=day.day, month=month, year=day.year)


def read_day_words() -> Mapping[str, DayWords]:
    """By language; the calendar is that of the boards, the clock that of the status page."""
    clocks = read_clock_words()
    return {
        language: DayWords(language, each.direction, each.weekdays, each.months, each.day, clocks[language].clock_time)
        for language, each in read_calendar_words().items()
    }
