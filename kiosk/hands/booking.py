"""The pages for making an appointment between QML and the flow."""

# ruff: noqa: N802 (QML spells names in camelCase)

from dataclasses import asdict
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flow import booking
from kiosk.hall_info import Offer
from kiosk.hands.screen_holder import ScreenHolder
from kiosk.words.booking_sentences import BookingSentences
from kiosk.words.booking_words import BookingWords, booking_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Booking(QObject):
    """Python reads `words`; the properties are for QML only.

    Signals:
        changed: Any property may have a new value.
    """

    changed = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self.words = BookingWords()
        self._holder = holder
        self._offer = Offer()
        self._say = BookingSentences(self)

    def offer(self, offer: Offer) -> None:
        self._offer = offer

    def redraw(self, now: datetime | None) -> None:
        before, self.words = self.words, booking_words(self._holder.screen, self._offer, now, self._say)
        if self.words != before:
            self.changed.emit()

    # From the visitor's finger.

    @Slot()
    def begin(self) -> None:
        self._holder.choose(booking.times_asked(self._holder.screen))

    @Slot(str)
    def chooseDay(self, first: str) -> None:
        self._holder.choose(booking.day_chosen(self._holder.screen, datetime.fromisoformat(first)))

    @Slot(str)
    def chooseTime(self, at: str) -> None:
        self._holder.choose(booking.time_chosen(self._holder.screen, datetime.fromisoformat(at)))

    @Slot(int)
    def turnDays(self, by: int) -> None:
        self._holder.choose(booking.days_turned(self._holder.screen, by, self.words.picks.pages))

    @Slot(int)
    def turnTimes(self, by: int) -> None:
        self._holder.choose(booking.times_turned(self._holder.screen, by, self.words.picks.pages))

    @Slot()
    def otherWays(self) -> None:
        self._holder.choose(booking.other_ways_asked(self._holder.screen))

    @Slot()
    def agree(self) -> None:
        self._holder.choose(booking.agreed(self._holder.screen))

    @Slot()
    def stayHere(self) -> None:
        self._holder.choose(booking.stays_here(self._holder.screen))

    @Slot()
    def leave(self) -> None:
        self._holder.choose(booking.booking_left(self._holder.screen))

    # Read by QML.

    @Property(bool, notify=changed)
    def mayBook(self) -> bool:
        return self.words.may_book

    @Property(bool, notify=changed)
    def mayHaveNumber(self) -> bool:
        return self.words.may_have_number

    @Property(str, notify=changed)
    def firstFree(self) -> str:
        return self.words.first_free

    @Property(list, notify=changed)
    def picks(self) -> list[dict[str, str]]:
        """QML knows no dataclasses."""
        return [asdict(each) for each in self.words.picks.shown]

    @Property(int, notify=changed)
    def page(self) -> int:
        return self.words.picks.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self.words.picks.pages

    @Property(int, notify=changed)
    def emptyPlaces(self) -> int:
        return self.words.picks.empty

    @Property(str, notify=changed)
    def day(self) -> str:
        return self.words.day

    @Property(str, notify=changed)
    def time(self) -> str:
        return self.words.time

    @Property(str, notify=changed)
    def what(self) -> str:
        return self.words.what

    @Property(str, notify=changed)
    def more(self) -> str:
        return self.words.more

    @Property(bool, notify=changed)
    def justTaken(self) -> bool:
        return self.words.just_taken

    @Property(bool, notify=changed)
    def mayStay(self) -> bool:
        return self.words.may_stay

    @Property(str, notify=changed)
    def code(self) -> str:
        return self.words.code

    @Property(str, notify=changed)
    def bring(self) -> str:
        return self.words.bring
