"""Why there is no ticket, and what to do about it: one plain sentence each."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from kiosk.answers import NextStep, Sorry, SorryKind
from kiosk.hall_info import Offer
from kiosk.other_place import OtherWay, other_way
from kiosk.words.number_sentences import NumberSentences
from kiosk.words.sentences import Sentences, Told
from wire.words import MeetingPlace

SPEAKS_OF_A_NUMBER = frozenset(
    {
        SorryKind.PASSED,
        SorryKind.VISIT_OVER,
        SorryKind.UNKNOWN_LETTER,
        SorryKind.TOO_MANY_LETTERS,
        SorryKind.NOT_SERVED_TODAY,
        SorryKind.CODE_KEPT,
        SorryKind.CANNOT_LOOK_NOW,
    }
)
"""Their advice is to take one; while the office is closed it is another."""


class SorrySentences(QObject):
    """`common` has the days and hours. No subclass of it: the translator knows sentences by their class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.common = Sentences(self)
        self._numbers = NumberSentences(self)

    def sorry(
        self, sorry: Sorry, offer: Offer, now: datetime | None, language: str, *, ways: Collection[NextStep]
    ) -> Told:
        """What we saw, and what the visitor can do; it speaks of nothing that is not among the `ways` on."""
        told = self._told(sorry, offer, now, language, may_wait=NextStep.WAIT_HERE in ways)
        if sorry.kind not in SPEAKS_OF_A_NUMBER or NextStep.WALK_IN in ways:
            return told
        return replace(told, advice=self.tr("A member of staff helps you further."), names_staff=True)

    def _told(self, sorry: Sorry, offer: Offer, now: datetime | None, language: str, *, may_wait: bool) -> Told:
        zone = offer.zone
        at = self.common.day_and_time(sorry.at, zone, language) if sorry.at else ""
        match sorry.kind:
            case SorryKind.TOO_EARLY:
                return Told(
                    self.tr("Your appointment is later now") if sorry.moved else self.tr("You are early"),
                    self.common.appointment(self.common.clock_time(sorry.at, zone)) if sorry.at else "",
                    self._come_back(sorry.opens_at, zone, may_wait=may_wait),
                    "clock",
                )
            case SorryKind.WRONG_DAY:
                return Told(
                    self.tr("Your appointment is on another day"),
                    self.tr("It is on %1.").replace("%1", at) if at else "",
                    self.tr("Please come back on that day. Is that not possible? Ask for another day."),
                    "calendar-day",
                )
            case SorryKind.MOVED:
                return Told(
                    self.tr("Your appointment has another time now"),
                    self.tr("It is on %1.").replace("%1", at) if at else "",
                    self.tr("Please come back then. Your newest letter or e-mail is the right one."),
                    "calendar-day",
                )
            case SorryKind.PASSED:
                return Told(
                    self.tr("Your appointment is over"),
                    self.tr("It was on %1.").replace("%1", at) if at else "",
                    self.tr("Take a number now. Or ask a member of staff for a new appointment."),
                    "calendar-off",
                    names_staff=True,
                )
            case SorryKind.WRONG_LOCATION:
                return self._elsewhere(other_way(sorry.place, offer.other_places, language))
            case SorryKind.NOT_READY_YET:
                return self._not_ready(sorry.ready_on, language)
            case SorryKind.NOT_RECEIVED_HERE:
                return self._not_here(sorry.meets, at)
            case SorryKind.CLOSED:
                return Told(
                    self.tr("We are closed now"),
                    self.common.opening(sorry.next_opening, now, zone, language),
                    self.tr("Please come back then.") if sorry.next_opening else self.tr("Please come back later."),
                    "clock",
                )
            case SorryKind.NOT_SERVED_TODAY:
                return Told(
                    self.tr("This is not possible now"),
                    self._served_again(sorry.next_opening, now, zone, language),
                    self.tr("Do you come for something else too? Then choose that."),
                    "clock",
                )
        return self._about_a_code(sorry.kind) or self._numbers.told(sorry.kind) or self._about_the_day(sorry.kind)

    def _come_back(self, opens_at: datetime | None, zone: ZoneInfo, *, may_wait: bool) -> str:
        at = self.common.clock_time(opens_at, zone) if opens_at else ""
        if may_wait:
            return (
                self.tr("You may wait here. Or come back at %1.").replace("%1", at)
                if at
                else self.tr("You may wait here. Or come back later.")
            )
        return self.tr("Please come back at %1.").replace("%1", at) if at else self.tr("Please come back later.")

    def _elsewhere(self, way: OtherWay) -> Told:
        """The address in full: it can be copied or photographed. A code for the phone would open a stranger's map."""
        place = way.name or way.address
        if way.name and way.address:
            both = self.tr("%1, %2", "the name of a place and its address")
            place = both.replace("%1", way.name).replace("%2", way.address)
        return Told(
            self.tr("Your appointment is in another building"),
            self.tr("We expect you here: %1.").replace("%1", place) if place else "",
            way.route or self.tr("A member of staff can tell you how to get there."),
            "home",
            names_staff=not way.route,
        )

    def _not_ready(self, ready_on: date | None, language: str) -> Told:
        return Told(
            self.tr("Your document is not ready yet"),
            self.tr("It is ready on %1.").replace("%1", self.common.calendar_day(ready_on, language))
            if ready_on
            else "",
            self.tr("Please come back then.") if ready_on else self.tr("A member of staff can tell you more."),
            "calendar-day",
            names_staff=ready_on is None,
        )

    def _not_here(self, meets: MeetingPlace | None, at: str) -> Told:
        """Whoever came for nothing is told what happens instead, and need do nothing."""
        when = self.tr("It is on %1.").replace("%1", at) if at else ""
        match meets:
            case MeetingPlace.TELEPHONE:
                return Told(
                    self.tr("Your appointment is on the telephone"), when, self.tr("You need not come: we call you.")
                )
            case MeetingPlace.VIDEO:
                return Told(
                    self.tr("Your appointment is by video"),
                    when,
                    self.tr("You need not come: use the link in your letter or e-mail."),
                )
            case MeetingPlace.HOME:
                return Told(
                    self.tr("Your appointment is at your home"), when, self.tr("You need not come: we visit you.")
                )
        return Told(
            self.tr("Your appointment is not in this building"),
            when,
            self.tr("Your letter or e-mail says where it is."),
        )

    def _served_again(self, at: datetime | None, now: datetime | None, zone: ZoneInfo, language: str) -> str:
        if at is None:
            return self.tr("Today nobody can help you with it any more.")
        if now and at.astimezone(zone).date() == now.astimezone(zone).date():
            return self.tr("From %1 it is possible again.").replace("%1", self.common.clock_time(at, zone))
        return self.tr("It is possible again on %1.").replace("%1", self.common.day_and_time(at, zone, language))

    def _about_a_code(self, kind: SorryKind) -> Told | None:
        match kind:
            case SorryKind.NOT_OUR_CODE:
                return Told(
                    self.tr("This is not a code of ours"),
                    self.tr("We saw a code, but it does not belong to an appointment."),
                    self.tr("Look for the square code in the letter or e-mail about your appointment."),
                    "scan",
                )
            case SorryKind.DAMAGED_CODE:
                return Told(
                    self.tr("We cannot read your code well"),
                    self.tr("We saw only a part of it."),
                    self.tr("Hold it flat and still, a hand's width from the scanner."),
                    "scan",
                )
            case SorryKind.UNKNOWN_CODE:
                return Told(
                    self.tr("We do not find your appointment"),
                    self.tr("We can read your code, but we do not know it."),
                    self.tr("Do you have a newer letter or e-mail? Try the code in that one."),
                    "scan",
                )
            case SorryKind.MISTYPED:
                return Told(
                    self.tr("We do not know this code"),
                    self.tr("Perhaps one letter or digit is wrong."),
                    self.tr("Compare the code with your letter or e-mail, and try again."),
                    "keyboard",
                )
            case SorryKind.UNKNOWN_LETTER:
                return Told(
                    self.tr("We do not know this code"),
                    self.tr("No document belongs to this code."),
                    self.tr("Compare the code with your letter, and try again. Or take a number."),
                    "keyboard",
                )
            case SorryKind.CODE_KEPT:
                return Told(
                    self.tr("We cannot look up your code now"),
                    self.tr("Our computer is away for a moment."),
                    self.tr("Choose what you come for, and you get a number. Your code is kept with it."),
                    "no-link",
                )
            case SorryKind.CANNOT_LOOK_NOW:
                return Told(
                    self.tr("We cannot look this up now"),
                    self.tr("Our computer is away for a moment."),
                    self.tr("Choose what you come for, and you get a number."),
                    "no-link",
                )
        return None

    def _about_the_day(self, kind: SorryKind) -> Told:
        match kind:
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
                    self.tr("You have already been helped with this code."),
                    self.tr("Do you need something else? Take a new number."),
                    "done",
                )
            case SorryKind.NOT_FOUND:
                return Told(
                    self.tr("We do not find your appointment"),
                    self.tr("No appointment of today fits your answers."),
                    self.tr("A member of staff looks for it with you."),
                    "calendar",
                    names_staff=True,
                )
            case SorryKind.TOO_MANY_ATTEMPTS:
                return Told(
                    self.tr("Please ask a member of staff"),
                    self.tr(
                        "At this kiosk we do not look for appointments for a while. That protects everybody's data."
                    ),
                    self.tr("A member of staff looks for your appointment with you."),
                    "person",
                    names_staff=True,
                )
            case SorryKind.TOO_MANY_LETTERS:
                return Told(
                    self.tr("We cannot look up your letter now"),
                    self.tr("At this kiosk we look up no letters for a while. That protects everybody's data."),
                    self.tr("Take a number. At the counter we look for your document."),
                    "ticket",
                )
            case SorryKind.COLLECTED_ALREADY:
                return Told(
                    self.tr("This document was already collected"),
                    self.tr("It is not here any more."),
                    self.tr("Is that not right? Please tell a member of staff."),
                    "done",
                    names_staff=True,
                )
        return Told(
            self.tr("Something went wrong on our side"),
            self.tr("It is not your fault."),
            self.tr("Please try once more. Does it go wrong again? A member of staff helps you."),
            names_staff=True,
        )
