"""Carries the kiosk's screen to QML, and touches back: every rule stands in `kiosk.flow`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.face import Face, face
from kiosk.flow import asking, codes, helping, paper, rest, walk_in
from kiosk.flow.screen import Panel, Screen, Step
from kiosk.hall import Hall
from kiosk.hall_info import Offer, Place
from kiosk.hands.booking import Booking
from kiosk.hands.helping import Helping
from kiosk.hands.next_steps import NextSteps
from kiosk.hands.rating import Rating
from kiosk.hands.reading_aids import ReadingAids
from kiosk.hands.typing import Typing
from kiosk.hands.volume import Volume
from kiosk.hands.walk_in import WalkIn
from kiosk.shown_face import ShownFace
from kiosk.timeouts import WARNING_S, Pace, due
from kiosk.words.sorry_sentences import SorrySentences
from wire.answers import Answer
from wire.words import PrintOutcome

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SETTLE_MS = 350
"""After a page or a panel came or went, choices wait this long: the second half of a double tap must not choose what
lies there now. People who need help or another language are those who tap twice."""

CLOCK_EVERY_MS = 1000


@dataclass(frozen=True)
class Surroundings:
    """What a presenter is told once, when it is made."""

    place: Place
    pace: Pace
    hall: Hall
    now: Callable[[], datetime | None]
    """The hall's time; None as long as the server has not said it."""


@QmlElement
class KioskPresenter(ShownFace):
    """Holds the current `screen.Screen`, runs its one time-out and shows it as words.

    Signals:
        settledChanged: What stands there can be chosen now, or not yet.
        languageChanged: The translator must follow; carries the language's code.
        ordered: The outside world must do this; carries a `flow.Order`.
        pageShown: Another page stands there; carries the `Page`.
        screenTaken: Anything about the screen may be new; for who follows all of it.
    """

    settledChanged = Signal()
    languageChanged = Signal(str)
    ordered = Signal(object)
    pageShown = Signal(object)
    screenTaken = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        self._around = around
        self._offer = Offer()
        self._sentences = SorrySentences()
        self.screen = Screen.first(around.place.languages[0], around.hall)
        super().__init__(self._drawn(), parent)
        self.reading_aids = ReadingAids(self, self)
        self.loudness = Volume(self)
        self.walk_in_hand = WalkIn(self, self)
        self.booking_hand = Booking(self, self)
        self.typing_hand = Typing(self, self)
        self._next_steps = NextSteps(self, self)
        self._helping = Helping(self, self)
        self._rating = Rating(self, self)
        self._due = due(self.screen, around.pace)
        self._time_out = QTimer(self, singleShot=True)
        self._time_out.timeout.connect(self._time_is_over)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self.settledChanged)
        self._clock = QTimer(self, interval=CLOCK_EVERY_MS)
        self._clock.timeout.connect(self.redraw)
        self._clock.start()

    # From the program.

    def take(self, step: Step) -> None:
        """The one place where the screen changes."""
        before, self.screen = self.screen, step.screen
        if step.screen.language != before.language:
            self.languageChanged.emit(step.screen.language)
        self.reading_aids.follow(before.aids, step.screen.aids)
        if (step.screen.page, step.screen.panel) != (before.page, before.panel):
            self._settling.start()
            self.settledChanged.emit()
        self._run_time_out()
        self.redraw()
        if step.screen.page != before.page:
            self.pageShown.emit(step.screen.page)
        self.screenTaken.emit()
        if step.order:
            self.ordered.emit(step.order)

    def redraw(self) -> None:
        """Said again when the clock ticks or the translator changed."""
        self.show_face(self._drawn())
        self.walk_in_hand.redraw(self._around.now())
        self.booking_hand.redraw(self._around.now())
        self.typing_hand.redraw()
        self._next_steps.redraw()
        self._helping.redraw()
        self._rating.redraw(self._offer.counter_label)

    def show_hall(self, hall: Hall) -> None:
        self.take(rest.hall_changed(self.screen, hall))

    def show_offer(self, offer: Offer) -> None:
        self._offer = offer
        self.walk_in_hand.offer(offer)
        self.booking_hand.offer(offer)
        self.redraw()

    def code_read(self, text: str) -> None:
        self.take(codes.code_read(self.screen, text))

    def answered(self, turn: int, answer: Answer) -> None:
        self.take(asking.answered(self.screen, turn, answer, now=self._around.now()))

    def call_answered(self, answer: Answer) -> None:
        self.take(helping.call_answered(self.screen, answer))

    def paper_settled(self, paper_of: str, outcome: PrintOutcome) -> None:
        self.take(paper.paper_settled(self.screen, paper_of, outcome))

    def choose(self, step: Step) -> None:
        """All that fingers and keys ask for comes by here, whatever they touched; what was scanned does not."""
        if self.is_settled():
            self.take(step)

    def is_settled(self) -> bool:
        """The page has stood for a moment, so that a tap is meant for it."""
        return not self._settling.isActive()

    def stirred(self) -> None:
        self.take(rest.stirred(self.screen))

    def _drawn(self) -> Face:
        return face(self.screen, self._around.place, self._offer, self._around.now(), self._sentences)

    def _run_time_out(self) -> None:
        wanted = due(self.screen, self._around.pace)
        if wanted == self._due:
            return
        self._due = wanted
        self._time_out.stop()
        if wanted:
            self._time_out.start(round(1000 * wanted.after_s))

    def _time_is_over(self) -> None:
        if self._due:
            self.take(self._due.then(self.screen))

    # From the visitor's finger.

    @Slot()
    def chooseAppointment(self) -> None:
        self.choose(codes.appointment_chosen(self.screen))

    @Slot()
    def chooseWalkIn(self) -> None:
        self.choose(walk_in.walk_in_chosen(self.screen))

    @Slot()
    def followOnPhone(self) -> None:
        self.choose(paper.phone_asked(self.screen))

    @Slot()
    def printTicket(self) -> None:
        self.choose(paper.paper_asked(self.screen))

    @Slot()
    def printAgain(self) -> None:
        self.choose(paper.print_again(self.screen))

    @Slot()
    def goBack(self) -> None:
        self.choose(rest.back(self.screen))

    @Slot()
    def askHelp(self) -> None:
        self.choose(rest.panel_asked(self.screen, Panel.HELP))

    @Slot()
    def askLanguages(self) -> None:
        self.choose(rest.panel_asked(self.screen, Panel.LANGUAGES))

    @Slot()
    def askAids(self) -> None:
        self.choose(rest.panel_asked(self.screen, Panel.AIDS))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self.choose(rest.language_chosen(self.screen, language))

    @Slot()
    def giveMoreTime(self) -> None:
        self.stirred()

    # Read by QML, and no part of the face.

    @Property(bool, notify=settledChanged)
    def settled(self) -> bool:
        return self.is_settled()

    @Property(WalkIn, constant=True)
    def walkIn(self) -> WalkIn:
        return self.walk_in_hand

    @Property(Booking, constant=True)
    def booking(self) -> Booking:
        return self.booking_hand

    @Property(Volume, constant=True)
    def volume(self) -> Volume:
        return self.loudness

    @Property(Typing, constant=True)
    def typing(self) -> Typing:
        return self.typing_hand

    @Property(NextSteps, constant=True)
    def nextSteps(self) -> NextSteps:
        return self._next_steps

    @Property(Helping, constant=True)
    def helping(self) -> Helping:
        return self._helping

    @Property(Rating, constant=True)
    def rating(self) -> Rating:
        return self._rating

    @Property(ReadingAids, constant=True)
    def aids(self) -> ReadingAids:
        return self.reading_aids

    @Property(int, constant=True)
    def closingS(self) -> int:
        return round(WARNING_S)

    @Property(str, constant=True)
    def scannerSide(self) -> str:
        return self._around.place.scanner_side

    @Property(QUrl, constant=True)
    def logo(self) -> QUrl:
        logo = self._around.place.logo
        return QUrl.fromLocalFile(str(logo)) if logo else QUrl()
