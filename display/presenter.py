"""The bridge between the board and QML: it carries values and turns the foot's pages, and decides nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QLocale, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from boards.board import Board, Scene, large_rows, recent_rows
from boards.calls import ShownCall
from display import words
from display.call_list import CallList, in_language
from display.foot import PAGE_SHOWN_S, FootPage, WaitWords, foot_pages, page_after, page_now
from display.pages.page import Page
from display.pages.presenter import PagePresenter, WaitRow
from display.proportions import proportions
from qtkit.font_files import LATIN_FAMILY
from qtkit.theme.type_scale import TypeScale
from wire.things import Texts

QML_IMPORT_NAME = "Display"
QML_IMPORT_MAJOR_VERSION = 1

LETTER_PLATE_EM = 1.35
"""Width of a ticket's letter on its plate before a page of the foot, with the gap after it, in font sizes."""


PAGE_SCENE = "page"
"""The one scene that is not the board's: a page of the carousel stands in its place."""

UNDIVIDED = proportions(width=1, height=1, smallest_font=1, title_font=1, grid=0, recent_calls=0)
"""Until the window says how large it is."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """What the display knows of its place before it hears the server."""

    name: Texts
    logo: QUrl
    scale: TypeScale
    grid: int
    recent_calls: int
    pages: tuple[Page, ...] = ()


@QmlElement
class DisplayPresenter(QObject):
    """Carries the current `Board` to QML, in the language that is being shown.

    Signals:
        boardChanged: Any property may have a new value.
        partsChanged: The screen was divided anew.
        callRang: The visit whose call is new, or is spoken now; its place on the screen may ask for attention.
    """

    boardChanged = Signal()
    partsChanged = Signal()
    callRang = Signal(str)

    def __init__(self, place: Place, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = Board()
        self._place = place
        self.page_place = PagePresenter(place.pages, self)
        self.page_place.speak(language)
        self.page_place.changed.connect(self._redraw)
        self._language = language
        self._spoken: str | None = None
        self._large = CallList(self)
        self._recent = CallList(self)
        self._parts = UNDIVIDED
        self._pages: tuple[FootPage, ...] = ()
        self._page: FootPage | None = None
        self._page_turner = QTimer(self, interval=round(1000 * PAGE_SHOWN_S))
        self._page_turner.timeout.connect(self.turn_page)
        self._page_turner.start()

    # --- what the program does with it

    def show(self, board: Board, ringing: Sequence[ShownCall] = ()) -> None:
        """Draw another board; `ringing` are those of its calls that nobody has seen yet."""
        if board != self.board:
            before, self.board = self.board, board
            if any(each not in before.staff_messages for each in board.staff_messages):
                self._page = None  # said first and at once, not after a round of waits
                self._page_turner.start()
            self.page_place.rest(self._rests())
            self._tell_pages()
            self._redraw()
        for call in ringing:
            self.callRang.emit(call.visit)

    def speak_of(self, call: ShownCall | None, *, again: bool = False) -> None:
        """This call is heard now, so it must be seen; `again`: it had to wait, and asks for attention once more."""
        self._spoken = call.visit if call is not None else None
        self.page_place.rest(self._rests())
        self._show_calls()
        if call is not None and again:
            self.callRang.emit(call.visit)

    def speak(self, language: str) -> None:
        """Say everything in this language; its translator is installed already."""
        self._language = language
        self.page_place.speak(language)
        self._tell_pages()
        self._redraw()

    @property
    def foot_page_count(self) -> int:
        """How many pages the foot has to turn now."""
        return len(self._pages)

    def turn_page(self) -> None:
        self._page = page_after(self._page, self._pages)
        self.boardChanged.emit()

    @Slot(int, int)
    def divide(self, width: int, height: int) -> None:
        """The window has this size now."""
        place = self._place
        self._parts = proportions(
            width=width,
            height=height,
            smallest_font=place.scale.small,
            title_font=place.scale.title,
            grid=place.grid,
            recent_calls=place.recent_calls,
        )
        self._tell_pages()
        self._redraw()
        self.partsChanged.emit()

    # --- what stands in the board's place while the hall rests

    def _rests(self) -> bool:
        """Whoever is being called just now can be seen."""
        return self.board.rests and self._spoken is None

    def _tell_pages(self) -> None:
        names = [in_language(each.name, self._language) for each in self.board.waits]
        named = all(self._is_name_whole(each) for each in names)  # one without looks like a mistake
        rows = [
            WaitRow(each.letter, name if named else "", self._widest(words.wait_on_a_page(each)))
            for each, name in zip(self.board.waits, names, strict=True)
        ]
        self.page_place.tell(rows, self._parts.wait_rows)

    def _is_name_whole(self, name: str) -> bool:
        metrics = self._foot_metrics(QFont.Weight.Bold)
        return metrics.horizontalAdvance(name) <= self._parts.wait_name_width

    def _widest(self, sentences: Sequence[str]) -> str:
        metrics = self._foot_metrics()
        fitting = (each for each in sentences if metrics.horizontalAdvance(each) <= self._parts.wait_text_width)
        return next(fitting, sentences[-1])

    # --- from the board to words

    def _redraw(self) -> None:
        self._show_calls()
        urgent_before = any(each.urgent for each in self._pages)
        self._pages = foot_pages(self._waits(), self._sentences(), self._fits, messages=self._staff_messages())
        # A message that stood large until now goes on in the foot at once.
        new = not urgent_before and any(each.urgent for each in self._pages)
        self._page = page_now(None if new else self._page, self._pages)
        self.boardChanged.emit()

    def _show_calls(self) -> None:
        rows = self._parts.shared_recent_rows if self._is_shared() else self._parts.recent_rows
        self._large.show(large_rows(self.board, rows, self._spoken), self._language)
        self._recent.show(recent_rows(self.board, rows, self._spoken), self._language)

    def _is_shared(self) -> bool:
        return len(self.board.large) > 1

    def _recent_height(self) -> int:
        return self._parts.shared_recent_height if self._is_shared() else self._parts.recent_height

    def _waits(self) -> list[WaitWords]:
        """Not said twice while they fill the page."""
        return (
            []
            if self.page_place.tells_waits
            else [
                WaitWords(letter=each.letter, sentences=words.wait(each, in_language(each.name, self._language)))
                for each in self.board.waits
            ]
        )

    def _sentences(self) -> tuple[str, ...]:
        if self.board.state_of is not None:
            told = words.link_lost(self.board.state_of)
            return told if self._clock_beside() else (*told, self._clock())
        at_large = self._scene() == Scene.WELCOME and not self.board.staff_messages
        message = "" if at_large else in_language(self.board.message, self._language)
        return (message,) if self._clock_beside() else (self._clock(), message)

    def _staff_messages(self) -> tuple[str, ...]:
        """Without the one that stands large in an empty hall, and without any where a lost link has to be told."""
        messages = () if self.board.state_of is not None else self.board.staff_messages
        in_the_foot = messages[1:] if self._scene() == Scene.WELCOME else messages
        return tuple(in_language(each, self._language) for each in in_the_foot)

    def _fits(self, page: FootPage) -> bool:
        beside = page.letter and not self._parts.upright  # else the plate stands above
        letter_width = LETTER_PLATE_EM * self._place.scale.small if beside else 0
        return self._foot_metrics().horizontalAdvance(page.text) + letter_width <= self._foot_width()

    def _foot_width(self) -> int:
        return self._parts.foot_text_width if self._clock_beside() else self._parts.foot_whole_width

    def _foot_metrics(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetricsF:
        font = QFont(LATIN_FAMILY, weight=weight)
        font.setPixelSize(self._place.scale.small)
        return QFontMetricsF(font)

    # --- what QML reads

    def _scene(self) -> str:
        return PAGE_SCENE if self.page_place.is_shown else self.board.scene

    def _page_presenter(self) -> PagePresenter:
        return self.page_place

    def _place_name(self) -> str:
        return in_language(self._place.name, self._language)

    def _logo(self) -> QUrl:
        return self._place.logo

    def _clock(self) -> str:
        return words.clock(self.board.minute) if self.board.minute else ""

    def _message(self) -> str:
        """What stands large in an empty hall: the newest of what staff say goes before what is said every day."""
        return in_language(next(iter(self.board.staff_messages), self.board.message), self._language)

    def _next_opening(self) -> str:
        if self.board.next_opening is None or self.board.minute is None:
            return ""
        return words.next_opening(self.board.next_opening, self.board.minute, QLocale(self._language))

    def _link_lost(self) -> bool:
        return self.board.state_of is not None

    def _clock_beside(self) -> bool:
        """A lost link has the foot to itself: its words must be read in one piece."""
        return self._parts.clock_beside and (self._parts.upright or self.board.state_of is None)

    def _foot_text(self) -> str:
        return self._page.text if self._page else ""

    def _foot_letter(self) -> str:
        return self._page.letter if self._page else ""

    def _foot_urgent(self) -> bool:
        return self._page is not None and self._page.urgent

    def _right_to_left(self) -> bool:
        return QLocale(self._language).textDirection() is Qt.LayoutDirection.RightToLeft

    def _large_calls(self) -> CallList:
        return self._large

    def _recent_calls(self) -> CallList:
        return self._recent

    scene = Property(str, _scene, notify=boardChanged)
    pages = Property(PagePresenter, _page_presenter, constant=True)
    placeName = Property(str, _place_name, notify=boardChanged)
    logo = Property(QUrl, _logo, constant=True)
    clock = Property(str, _clock, notify=boardChanged)
    message = Property(str, _message, notify=boardChanged)
    nextOpening = Property(str, _next_opening, notify=boardChanged)
    linkLost = Property(bool, _link_lost, notify=boardChanged)
    clockBeside = Property(bool, _clock_beside, notify=boardChanged)
    footText = Property(str, _foot_text, notify=boardChanged)
    footLetter = Property(str, _foot_letter, notify=boardChanged)
    footUrgent = Property(bool, _foot_urgent, notify=boardChanged)
    rightToLeft = Property(bool, _right_to_left, notify=boardChanged)
    largeCalls = Property(QObject, _large_calls, constant=True)
    recentCalls = Property(QObject, _recent_calls, constant=True)

    upright = Property(bool, lambda self: self._parts.upright, notify=partsChanged)
    marginPx = Property(int, lambda self: self._parts.margin, notify=partsChanged)
    counterFontPx = Property(int, lambda self: self._parts.counter_font, notify=partsChanged)
    sharedCounterFontPx = Property(int, lambda self: self._parts.shared_counter_font, notify=partsChanged)
    sharedBeside = Property(bool, lambda self: self._parts.shared_beside, notify=partsChanged)
    longZoneShown = Property(bool, lambda self: self._parts.long_zone_shown, notify=partsChanged)
    zoneShown = Property(bool, lambda self: self._parts.zone_shown, notify=partsChanged)
    footHeightPx = Property(int, lambda self: self._parts.foot_height, notify=partsChanged)
    recentWidthPx = Property(int, lambda self: self._parts.recent_width, notify=partsChanged)
    recentHeightPx = Property(int, _recent_height, notify=boardChanged)
    recentRowHeightPx = Property(int, lambda self: self._parts.recent_row_height, notify=partsChanged)
    recentFontPx = Property(int, lambda self: self._parts.recent_font, notify=partsChanged)
    waitPlatePx = Property(int, lambda self: self._parts.wait_plate, notify=partsChanged)
    waitRowHeightPx = Property(int, lambda self: self._parts.wait_row_height, notify=partsChanged)
