"""Why nobody gets a number for what they asked, although nothing is wrong with what they showed."""

from PySide6.QtCore import QObject

from kiosk.answers import SorryKind
from kiosk.words.sentences import Told


class NumberSentences(QObject):
    """One for each reason; None for a kind that has another."""

    def told(self, kind: SorryKind) -> Told | None:
        match kind:
            case SorryKind.NO_MORE_TICKETS:
                return Told(
                    self.tr("There are no numbers left today"),
                    self.tr("So many visitors are waiting that we cannot help more today."),
                    self.tr("Make an appointment for another day. A member of staff can do that for you."),
                    "ticket",
                    names_staff=True,
                )
            case SorryKind.NO_NUMBER_FOR_APPOINTMENT:
                return Told(
                    self.tr("There are no numbers left today"),
                    self.tr("But you have an appointment, and it still stands."),
                    self.tr("A member of staff helps you further."),
                    "ticket",
                    names_staff=True,
                )
            case SorryKind.NO_NUMBER_HERE:
                return Told(
                    self.tr("This kiosk has no numbers left"),
                    self.tr("Our computer is away for a moment."),
                    self.tr("Please use another kiosk, or go to a member of staff."),
                    "ticket",
                    names_staff=True,
                )
            case SorryKind.APPOINTMENT_NEEDED:
                return Told(
                    self.tr("You need an appointment for this"),
                    self.tr("We cannot help you with this today without an appointment."),
                    self.tr("A member of staff can make an appointment for you."),
                    "calendar-day",
                    names_staff=True,
                )
        return None
