"""The sentences for somebody without an appointment that depend on the hour and on what they chose."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from kiosk.words.sentences import Sentences


class WalkInSentences(QObject):
    """`common` has the days, hours and waits. No subclass of it: the translator knows sentences by their class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.common = Sentences(self)

    def by_appointment_only(self) -> str:
        return self.tr("By appointment only")

    def served_again(self, at: datetime | None, now: datetime | None, zone: ZoneInfo, language: str) -> str:
        """Only the time where it is today; "not now" where the site's hours do not say more."""
        if at is None:
            return self.tr("Not possible now")
        if now and at.astimezone(zone).date() == now.astimezone(zone).date():
            return self.tr("Possible again from %1", "a time of today").replace("%1", self.common.clock_time(at, zone))
        return self.tr("Possible again on %1", "a day and a time").replace(
            "%1", self.common.day_and_time(at, zone, language)
        )

    def another_time(self) -> str:
        return self.tr("Come another time")

    def no_free_time(self) -> str:
        return self.tr("We have no free times now")

    def one_by_one(self) -> str:
        return self.tr("This does not go together", "the title of a page; under it the product that was chosen last")

    def not_with(self, name: str) -> str:
        return self.tr("Not together with: %1", "under what does not go with a product that was chosen before").replace(
            "%1", name
        )

    def needs_appointment(self) -> str:
        return self.tr("For this you make an appointment first.", "beside what was chosen")

    def appointment_needed(self) -> str:
        return self.tr("You need an appointment for this", "the title of a page")

    def not_now(self) -> str:
        return self.tr("This is not possible now")
