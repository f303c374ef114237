"""The sentences about an appointment that is made at the kiosk."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject

from kiosk.words.sentences import Sentences

ONE_DAY = timedelta(days=1)


class BookingSentences(QObject):
    """`common` has the days and hours. No subclass of it: the translator knows sentences by their class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.common: Sentences = Sentences(self)

    def day(self, there: date, today: date | None, language: str) -> str:
        """As one says it: only the day after tomorrow needs its name."""
        if today == there:
            return self.tr("Today")
        if today is not None and there - today == ONE_DAY:
            return self.tr("Tomorrow")
        return _begun_large(self.common.calendar_day(there, language), language)

    def day_in_full(self, there: date, today: date | None, language: str) -> str:
        """For what is read later, or must not be mistaken."""
        near, dated = self.day(there, today, language), self.common.calendar_day(there, language)
        if today is None or there - today > ONE_DAY:
            return near
        return (
            self.tr("%1, %2", "today or tomorrow, and the day: Today, Monday 5 March")
            .replace("%1", near)
            .replace("%2", dated)
        )

    def free_from(self, first: datetime, zone: ZoneInfo) -> str:
        return self.tr("From %1", "the first free time of a day").replace("%1", self.common.clock_time(first, zone))

    def first_free(self, first: datetime, today: date | None, zone: ZoneInfo, language: str) -> str:
        """Under the button that leads to the days."""
        there = first.astimezone(zone).date()
        time = self.common.clock_time(first, zone)
        if there == today:
            return self.tr("Today from %1").replace("%1", time)
        if today is not None and there - today == ONE_DAY:
            return self.tr("Tomorrow from %1").replace("%1", time)
        return self.tr("From %1", "a day: from Monday 5 March").replace("%1", self.common.calendar_day(there, language))

    def takes(self, minutes: int) -> str:
        return self.tr("It takes about %n minute(s).", None, minutes)

    def bare_time(self, moment: datetime, zone: ZoneInfo) -> str:
        """As large figures."""
        there = moment.astimezone(zone)
        return (
            self.tr("%1:%2", "the time of day in large figures, without a word: 10:40")
            .replace("%1", str(there.hour))
            .replace("%2", f"{there.minute:02}")
        )

    def your_appointment_on(self, day: date, language: str) -> str:
        return self.tr("Your appointment: %1", "a day; above the time on the paper").replace(
            "%1", self.common.calendar_day(day, language)
        )

    def scan_here(self, from_: datetime, zone: ZoneInfo) -> str:
        """When the kiosk begins to let this visitor in."""
        return self.tr("Scan this code at the kiosk when you come. That is possible from %1.").replace(
            "%1", self.common.clock_time(from_, zone)
        )

    def or_type(self, short_code: str) -> str:
        """For a paper that is torn."""
        return self.tr("Or type %1", "under the code on the paper").replace("%1", short_code)

    def bring_title(self) -> str:
        return self.tr("Bring this along")

    def tell_us(self) -> str:
        return self.tr("Are you unable to come? Please tell us: then somebody else can have this time.")


def _begun_large(text: str, language: str) -> str:
    """Dutch days have a small letter; at the head of a line they take a large one."""
    return QLocale(language).toUpper(text[:1]) + text[1:]
