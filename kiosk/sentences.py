"""Every sentence of the kiosk that depends on a visitor, in the language of the moment.

What a page always says stands in its own QML file; both are translated in `kiosk/texts` by Qt Linguist.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject

from kiosk.answers import Sorry, SorryKind
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
        there, names = moment.astimezone(zone), QLocale(language)
        date = QDate(there.year, there.month, there.day)
        parts = (names.toString(date, "dddd"), str(there.day), names.monthName(there.month))
        text = self.tr("%1 %2 %3", "weekday, day of the month, month: Monday 5 March")
        for place, part in enumerate(parts, start=1):
            text = text.replace(f"%{place}", part)
        return text.replace(" ", NO_BREAK_SPACE)

    def day_and_time(self, moment: datetime, zone: ZoneInfo, language: str) -> str:
        pattern = self.tr("%1 at %2", "a day and a time: Monday 5 March at 9:00")
        return pattern.replace("%1", self.day(moment, zone, language)).replace("%2", self.clock_time(moment, zone))

    def appointment(self, time: str) -> str:
        return self.tr("Your appointment is at %1.").replace("%1", time)

    def late(self, minutes: int) -> str:
        """Empty for who is in time: nobody is told that they are 0 minutes late."""
        if minutes <= 0:
            return ""
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
                return ""
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

    def where_to_sit(self, zone: str) -> str:
        return self.tr("Take a seat: %1").replace("%1", zone) if zone else self.tr("Take a seat in the waiting area")

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

    def sorry(self, sorry: Sorry, now: datetime | None, zone: ZoneInfo, language: str) -> Told:
        """One page for each kind: what we saw, and what the visitor can do."""
        at = self.day_and_time(sorry.at, zone, language) if sorry.at else ""
        match sorry.kind:
            case SorryKind.TOO_EARLY:
                return Told(
                    self.tr("You are early"),
                    self.appointment(self.clock_time(sorry.at, zone)) if sorry.at else "",
                    self._come_back(sorry.opens_at, zone),
                    "clock",
                )
            case SorryKind.WRONG_DAY:
                return Told(
                    self.tr("Your appointment is on another day"),
                    self.tr("It is on %1.").replace("%1", at) if at else "",
                    self.tr("Please come back on that day. Is that not possible? Ask for another day."),
                    "calendar-day",
                )
            case SorryKind.WRONG_LOCATION:
                return Told(
                    self.tr("Your appointment is in another building"),
                    self.tr("We expect you here: %1.").replace("%1", sorry.place) if sorry.place else "",
                    self.tr("A member of staff can tell you how to get there."),
                    "home",
                )
            case SorryKind.CANCELLED:
                return Told(
                    self.tr("This appointment was cancelled"),
                    self.tr("It does not take place."),
                    self.tr("Do you have a new appointment? Then use the new code."),
                    "calendar-off",
                )
            case SorryKind.VISIT_OVER:
                return Told(
                    self.tr("This code was already used"),
                    self.tr("The visit that belongs to it is over."),
                    self.tr("Do you need something else? Take a new number."),
                    "done",
                )
            case SorryKind.CLOSED:
                return Told(
                    self.tr("We are closed now"),
                    self._opening(sorry.at, now, zone, language),
                    self.tr("Please come back then."),
                    "clock",
                )
        return self._sorry_without_facts(sorry.kind)

    def _come_back(self, opens_at: datetime | None, zone: ZoneInfo) -> str:
        if opens_at is None:
            return self.tr("You may wait here or come back later. Then hold your code before the scanner again.")
        pattern = self.tr("From %1 we can sign you in. You may wait here or come back then.")
        return pattern.replace("%1", self.clock_time(opens_at, zone))

    def _opening(self, at: datetime | None, now: datetime | None, zone: ZoneInfo, language: str) -> str:
        """Only the time for who stands before the door in the morning; a day with it for everybody else."""
        if at is None:
            return ""
        if now and at.astimezone(zone).date() == now.astimezone(zone).date():
            return self.tr("We open at %1.").replace("%1", self.clock_time(at, zone))
        return self.tr("We open again on %1.").replace("%1", self.day_and_time(at, zone, language))

    def _sorry_without_facts(self, kind: SorryKind) -> Told:
        match kind:
            case SorryKind.NOT_OUR_CODE:
                return Told(
                    self.tr("This is not a code of ours"),
                    self.tr("We saw a code, but it does not belong to an appointment."),
                    self.tr("Look for the square code in the letter or e-mail about your appointment."),
                    "scan",
                )
            case SorryKind.UNKNOWN_CODE:
                return Told(
                    self.tr("We do not find your appointment"),
                    self.tr("We can read your code, but we do not know it."),
                    self.tr("Do you have a newer letter or e-mail? Try the code in that one."),
                    "scan",
                )
            case SorryKind.NO_MORE_TICKETS:
                return Told(
                    self.tr("There are no numbers left today"),
                    self.tr("So many visitors are waiting that we cannot help more today."),
                    self.tr("Make an appointment for another day. A member of staff can do that for you."),
                    "ticket",
                )
            case SorryKind.APPOINTMENT_NEEDED:
                return Told(
                    self.tr("You need an appointment for this"),
                    self.tr("We cannot help you with this today without an appointment."),
                    self.tr("A member of staff can make an appointment for you."),
                    "calendar-day",
                )
        return Told(
            self.tr("Something went wrong on our side"),
            self.tr("It is not your fault."),
            self.tr("Please try once more. Does it go wrong again? A member of staff helps you."),
        )

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
            self._opening(opens_at, now, zone, language),
            self.tr("You can make an appointment on our website at any time."),
            "clock",
        )
