"""Every sentence of the kiosk that depends on a visitor, in the language of the moment.

What a page always says stands in its own QML file; both are translated in `kiosk/texts` by Qt Linguist.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject

from kiosk.hall import OutOfOrder
from kiosk.waiting import Wait, WaitForm

NO_BREAK_SPACE = "\u00a0"
"""Keeps "donderdag 5 maart" on one line."""


@dataclass(frozen=True)
class Told:
    """What we saw, in a few large words and one sentence; and what the visitor can do."""

    title: str
    seen: str
    advice: str
    icon: str = "information"
    names_staff: bool = False
    """The advice is to go to somebody; the page need not say once more that somebody helps."""


class Sentences(QObject):
    """Builds sentences; `tr` follows the translator that is installed at the time of the call."""

    def clock_time(self, moment: datetime, zone: ZoneInfo) -> str:
        there = moment.astimezone(zone)
        return (
            self.tr("%1:%2", "the time of day; Dutch: 10.40 uur")
            .replace("%1", str(there.hour))
            .replace("%2", f"{there.minute:02}")
        )

    def day(self, moment: datetime, zone: ZoneInfo, language: str) -> str:
        return self.calendar_day(moment.astimezone(zone).date(), language)

    def calendar_day(self, there: date, language: str) -> str:
        names = QLocale(language)
        day = QDate(there.year, there.month, there.day)
        parts = (names.toString(day, "dddd"), str(there.day), names.monthName(there.month))
        text = self.tr("%1 %2 %3", "weekday, day of the month, month: Monday 5 March")
        for place, part in enumerate(parts, start=1):
            text = text.replace(f"%{place}", part)
        return text.replace(" ", NO_BREAK_SPACE)

    def day_and_time(self, moment: datetime, zone: ZoneInfo, language: str) -> str:
        pattern = self.tr("%1 at %2", "a day and a time: Monday 5 March at 9:00")
        return pattern.replace("%1", self.day(moment, zone, language)).replace("%2", self.clock_time(moment, zone))

    def appointment(self, time: str) -> str:
        return self.tr("Your appointment is at %1.").replace("%1", time)

    def late(self, minutes: int, *, keeps_turn: bool) -> str:
        """Empty for who is in time: nobody is told that they are 0 minutes late."""
        if minutes <= 0:
            return ""
        if keeps_turn:
            return self.tr("You are %n minute(s) late. That is all right: you keep your turn.", None, minutes)
        return self.tr(
            "You are %n minute(s) late. You now wait with the visitors without an appointment.", None, minutes
        )

    def wait(self, wait: Wait) -> str:
        """For somebody who has a number."""
        match wait.form:
            case WaitForm.NOBODY:
                return self.tr("Nobody is waiting before you.")
            case WaitForm.PEOPLE:
                return self.people_before(wait.people)
            case WaitForm.AT_MOST:
                return self.tr("You wait %n minute(s) at most.", None, wait.high_min)
            case WaitForm.NOT_KNOWN:
                return self.tr("We do not know now how long you wait.")
        return self.tr("You wait %1 to %2 minutes.").replace("%1", str(wait.low_min)).replace("%2", str(wait.high_min))

    def people_before(self, people: int) -> str:
        return self.tr("%n visitor(s) are before you.", None, people)

    def wait_in_full(self, wait: Wait) -> str:
        """For paper, which is read again and again: how many are before, and the range."""
        if wait.form in {WaitForm.RANGE, WaitForm.AT_MOST} and wait.people > 0:
            return f"{self.people_before(wait.people)} {self.wait(wait)}"
        return self.wait(wait)

    def wait_to_expect(self, wait: Wait) -> str:
        """For somebody who is still choosing."""
        match wait.form:
            case WaitForm.NOBODY:
                return self.tr("Nobody is waiting now")
            case WaitForm.PEOPLE:
                return self.tr("%n visitor(s) are waiting now", None, wait.people)
            case WaitForm.AT_MOST:
                return self.tr("A wait of %n minute(s) at most", None, wait.high_min)
            case WaitForm.NOT_KNOWN:
                return ""
        pattern = self.tr("A wait of %1 to %2 minutes")
        return pattern.replace("%1", str(wait.low_min)).replace("%2", str(wait.high_min))

    def turn(self, time: str) -> str:
        """For somebody with an appointment: a wait counted from now would belie their time."""
        return self.tr("It is your turn at about %1.").replace("%1", time)

    def turn_then(self) -> str:
        """The same for paper, where the appointed time stands in the line above."""
        return self.tr("It is your turn at about that time.")

    def may_be_later(self) -> str:
        return self.tr("It may be a little later.")

    def may_be_called_out(self) -> str:
        """While the server is gone no screen calls anybody, and staff do."""
        return self.tr("A member of staff may also call out your number.")

    def where_to_sit(self, zone: str) -> str:
        return self.tr("Take a seat: %1").replace("%1", zone) if zone else self.tr("Take a seat in the waiting area")

    def go_now(self, counter: str) -> str:
        return self.tr("Go to counter %1 now").replace("%1", counter)

    def called_again_soon(self) -> str:
        return self.tr("We call you again soon.")

    def lies_ready(self, desk: str) -> str:
        return self.tr("Your document is ready at counter %1.").replace("%1", desk)

    def also(self, names: Sequence[str], language: str) -> str:
        """What the same number is for besides."""
        return self.tr("Also: %1.").replace("%1", QLocale(language).createSeparatedList(names)) if names else ""

    def also_count(self, count: int) -> str:
        return self.tr("Also %n other matter(s).", None, count)

    def persons(self, count: int) -> str:
        """Only where it says something: most visitors come alone."""
        return self.tr("For %n person(s).", None, count) if count > 1 else ""

    def number_label(self) -> str:
        return self.tr("Your number")

    def bring_title(self) -> str:
        return self.tr("Have this ready")

    def next_step(self) -> str:
        return self.tr("Your number appears on the large screen. Then go to the counter that stands beside it.")

    def code_label(self, *, for_phone: bool) -> str:
        if for_phone:
            return self.tr("Follow your number on your phone", "under the code on the ticket")
        return self.tr("For our staff", "under the code on the ticket")

    def copy_word(self) -> str:
        return self.tr("COPY", "the mark on a ticket that was printed before")

    def opening(self, at: datetime | None, now: datetime | None, zone: ZoneInfo, language: str) -> str:
        """Only the time for who stands before the door in the morning; a day with it for everybody else."""
        if at is None:
            return ""
        if now and at.astimezone(zone).date() == now.astimezone(zone).date():
            return self.tr("We open at %1.").replace("%1", self.clock_time(at, zone))
        return self.tr("We open again on %1.").replace("%1", self.day_and_time(at, zone, language))

    def out_of_order(self, reason: OutOfOrder) -> Told:
        match reason:
            case OutOfOrder.STARTING:
                return Told(self.tr("One moment please"), self.tr("This kiosk is starting."), "", "clock")
            case OutOfOrder.NO_PRINTER:
                return Told(
                    self.tr("This kiosk does not work for a moment"),
                    self.tr("It cannot print tickets."),
                    self.tr("Please use another kiosk, or go to a member of staff."),
                    "printer",
                )
        return Told(
            self.tr("This kiosk does not work for a moment"),
            self.tr("It cannot reach our computer."),
            self.tr("Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait."),
            "no-link",
        )

    def closed(self, opens_at: datetime | None, now: datetime | None, zone: ZoneInfo, language: str) -> Told:
        return Told(
            self.tr("We are closed now"),
            self.opening(opens_at, now, zone, language),
            self.tr("You can make an appointment on our website at any time."),
            "clock",
        )
