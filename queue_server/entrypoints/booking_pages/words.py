"""The pages' own words, one TOML file per language in `words/`; a word that is missing stops the start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from queue_server.entrypoints.day_words import DayWords, read_day_words
from queue_server.entrypoints.status_page.plural import form_of

FOLDER = Path(__file__).parent / "words"


@dataclass(frozen=True)
class PageWords:
    """Every sentence of the pages in one language; in braces what it is filled with."""

    days: DayWords
    name: str
    """Of the language, in the language."""
    skip: str
    languages: str
    step: str
    back: str
    go_on: str
    change: str
    chosen: str
    label_what: str
    label_persons: str
    label_where: str
    where_telephone: str
    where_video: str
    where_home: str
    label_when: str
    label_duration: str
    duration: str
    what: str
    search_label: str
    search_button: str
    most_asked: str
    all_products: str
    found: str
    nothing_found: str
    nothing_found_then: str
    no_products: str
    more: str
    more_then: str
    how_many: str
    how_many_then: str
    where: str
    which_day: str
    first_free: str
    same_day: str
    days_then: str
    no_days: str
    no_days_then: str
    which_time: str
    morning: str
    afternoon: str
    evening: str
    other_day: str
    no_times: str
    time_taken: str
    attention: str
    who: str
    optional: str
    name_label: str
    email_label: str
    email_hint: str
    email_hint_reminder: str
    email_hint_video: str
    telephone_label: str
    telephone_hint: str
    telephone_hint_call: str
    address_label: str
    address_hint: str
    born_label: str
    born_hint: str
    born_day: str
    born_month: str
    born_year: str
    remarks_label: str
    remarks_hint: str
    remarks_hint_away: str
    """Where nobody goes anywhere."""
    trap_label: str
    kept_until: str
    wrong: str
    fault: str
    wrong_name: str
    wrong_email: str
    wrong_email_or_empty: str
    wrong_telephone: str
    wrong_telephone_or_empty: str
    wrong_address: str
    wrong_born: str
    check: str
    check_once_more: str
    sent_before: str
    confirm: str
    privacy: str
    own: str
    made: str
    made_mail: str
    keep_page: str
    moved: str
    cancelled: str
    cancelled_short: str
    cancelled_then: str
    checked_in: str
    checked_in_then: str
    missed: str
    missed_then: str
    over: str
    over_then: str
    code: str
    code_then: str
    code_alt: str
    short_code: str
    bring: str
    ready: str
    """As `bring`, where nobody goes anywhere."""
    at_telephone: str
    at_telephone_then: str
    at_telephone_number: str
    at_video: str
    at_video_then: str
    at_home: str
    at_home_then: str
    on_map: str
    call_us: str
    calendar: str
    move: str
    cancel: str
    new_one: str
    move_when: str
    move_check: str
    move_from: str
    move_to: str
    move_confirm: str
    move_keep: str
    cancel_check: str
    cancel_then: str
    cancel_confirm: str
    cancel_keep: str
    gone: str
    gone_then: str
    crowded: str
    crowded_then: str
    shared: str
    shared_then: str
    away: str
    away_then: str
    refused: str
    refused_then: str
    too_many_to_come: str
    not_together: str
    one_person: str
    too_late: str
    begun: str
    begin_again: str
    try_again: str
    kiosk_code: str
    kiosk_code_then: str
    months: tuple[str, ...]
    """As the heading of a month."""
    weekdays_short: tuple[str, ...]
    """From Monday."""
    free_times: Mapping[str, str]
    """By plural form."""
    persons: Mapping[str, str]

    @property
    def language(self) -> str:
        return self.days.language

    @property
    def direction(self) -> str:
        return self.days.direction

    def day(self, day: date) -> str:
        return self.days.day(day)

    def time(self, moment: datetime) -> str:
        """`moment` in the zone of the place."""
        return self.days.time(moment)

    def when(self, moment: datetime) -> str:
        return f"{self.days.day_and_year(moment.date())}, {self.days.time(moment)}"

    def month(self, first: date) -> str:
        return f"{self.months[first.month - 1]} {first.year}"

    def free(self, count: int) -> str:
        return self.free_times[form_of(self.language, count)].format(count=count)

    def people(self, count: int) -> str:
        return self.persons[form_of(self.language, count)].format(count=count)

    def sentence(self, name: str) -> str:
        """One whose name is made up of facts, such as that of a wrong field."""
        return str(getattr(self, name))


def read_words(folder: Path = FOLDER) -> dict[str, PageWords]:
    """By language."""
    days = read_day_words()
    return {path.stem: _words_in(path, days[path.stem]) for path in sorted(folder.glob("*.toml"))}


def _words_in(path: Path, days: DayWords) -> PageWords:
    texts = tomllib.loads(path.read_text(encoding="utf-8"))
    months, weekdays = tuple(texts.pop("months")), tuple(texts.pop("weekdays_short"))
    return PageWords(days=days, months=months, weekdays_short=weekdays, **texts)
