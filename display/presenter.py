"""The bridge between the board and QML: it carries values and turns the foot's pages, and decides nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QLocale, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from boards.board import AT_ONCE, Board, Scene
from boards.calls import ShownCall
from boards.rows import TURN_LASTS, large_rows, recent_calls, recent_rows
from display import words
from display.call_list import CallList, in_language
from display.foot import PAGE_SHOWN_S, FootPage, FootWords, page_after, page_now
from display.foot_place import Divisions, FootPlace, divisions
from display.foot_words import foot_words
from display.measuring import width_of
from display.pages.page import Page
from display.pages.presenter import PagePresenter
from display.statement import Statement
from display.waits_page import waits_page
from qtkit.theme.type_scale import TypeScale
from wire.texts import Texts

QML_IMPORT_NAME = "Display"
QML_IMPORT_MAJOR_VERSION = 1

LETTER_PLATE_EM = 1.35
"""Width of a ticket's letter on its plate before a page of the foot, with the gap after it, in font sizes."""


PAGE_SCENE = "page"
"""The one scene that is not the board's: a page of the carousel stands in its place."""

UNDIVIDED = divisions(width=1, height=1, smallest_font=1, title_font=1, grid=0, recent_calls=0)
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
        self._divisions: Divisions = UNDIVIDED
        self._parts = UNDIVIDED[0]
        self._foot = FootPlace(divisions=UNDIVIDED, over_recent=False, shared=False, rings=False)
        self._pages: tuple[FootPage, ...] = ()
        self._page: FootPage | None = None
        self._foot_lines = 1
        self._wait_name_lines = 0
        self._wait_rows = 1
        self._attention = QTimer(self, singleShot=True, interval=round(1000 * AT_ONCE.total_seconds()))
        self._attention.timeout.connect(self._redraw)
        self._page_turner = QTimer(self, interval=round(1000 * PAGE_SHOWN_S))
        self._page_turner.timeout.connect(self.turn_page)
        self._page_turner.start()
        self._turn = 0
        self._rows_turner = QTimer(self, interval=round(1000 * TURN_LASTS.total_seconds()))
        self._rows_turner.timeout.connect(self.turn_rows)
        self._rows_turner.start()

    # --- what the program does with it

    def show(self, board: Board, ringing: Sequence[ShownCall] = ()) -> None:
        """Draw another board; `ringing` are those of its calls that nobody has seen yet."""
        if ringing:
            self._attention.start()
        if board != self.board or ringing:
            before, self.board = self.board, board
            if any(each not in before.staff_messages for each in board.staff_messages):
                self._page = None  # said first and at once, not after a round of waits
                self._page_turner.start()
            self.page_place.rest(self._rests())
            self._redraw()
        for call in ringing:
            self.callRang.emit(call.visit)

    def speak_of(self, call: ShownCall | None, *, again: bool = False) -> None:
        """This call is heard now, so it must be seen; `again`: it had to wait, and asks for attention once more."""
        self._spoken = call.visit if call is not None else None
        self.page_place.rest(self._rests())
        self._redraw()
        if call is not None and again:
            self.callRang.emit(call.visit)

    def speak(self, language: str) -> None:
        """Say everything in this language; its translator is installed already."""
        self._language = language
        self.page_place.speak(language)
        self._redraw()

    @property
    def foot_page_count(self) -> int:
        """How many pages the foot has to turn now."""
        return len(self._pages)

    def turn_page(self) -> None:
        self._page = page_after(self._page, self._pages)
        self._redraw()

    def turn_rows(self) -> None:
        """Where more calls are awaited than have a row, others have their turn."""
        self._turn += 1
        self._redraw()

    @Slot(int, int)
    def divide(self, width: int, height: int) -> None:
        """The window has this size now."""
        place = self._place
        self._divisions = divisions(
            width=width,
            height=height,
            smallest_font=place.scale.small,
            title_font=place.scale.title,
            grid=place.grid,
            recent_calls=place.recent_calls,
        )
        self._redraw()

    # --- what stands in the board's place while the hall rests

    def _rests(self) -> bool:
        """Whoever is being called just now can be seen."""
        return self.board.rests and self._spoken is None

    def _tell_waits(self) -> None:
        page = waits_page(self.board.waits, self._language, self._parts, self._place.scale.small)
        self._wait_name_lines, self._wait_rows = page.name_lines, page.rows_at_once
        self.page_place.tell(page.rows, page.rows_at_once)

    # --- from the board to words

    def _redraw(self) -> None:
        parts_before, urgent_before = self._parts, any(each.urgent for each in self._pages)
        said, self._foot = self._said(), self._foot_place()
        self._pages = self._foot.pages(said, self._fits)
        # A message that stood large until now, or left its place to a call, goes on in the foot at once.
        new = not urgent_before and any(each.urgent for each in self._pages)
        self._page = page_now(None if new else self._page, self._pages)
        self._foot_lines = self._foot.lines(self._page, self._pages)
        self._parts = self._foot.parts(self._foot_lines)
        shown_ms = round(1000 * (self._page.shown_s if self._page else PAGE_SHOWN_S))
        if self._page_turner.interval() != shown_ms:
            self._page_turner.setInterval(shown_ms)
        rows = self._foot.recent_rows(self._foot_lines)
        self._large.show(self._large_now(), self._language)
        self._recent.show(recent_rows(self._recent_now(), rows, self._turn), self._language)
        self.boardChanged.emit()
        if self._parts != parts_before:
            self.partsChanged.emit()
        self._tell_waits()

    def _said(self) -> FootWords:
        return foot_words(
            self.board,
            self._language,
            self._scene(),
            clock_beside=self._divisions[0].clock_beside,
            waits_shown=self.page_place.tells_waits,
        )

    def _foot_place(self) -> FootPlace:
        return FootPlace(
            divisions=self._divisions,
            over_recent=self._divisions[0].upright and self._has_recent(),
            shared=len(self._large_now()) > 1,
            rings=self._spoken is not None or self._attention.isActive(),
            words_height=self._words_height(),
        )

    def _large_now(self) -> tuple[ShownCall, ...]:
        """By the rows that there are beside a foot of one line: for its message nothing moves in the large place."""
        parts = self._divisions[0]
        rows = parts.shared_recent_rows if len(self.board.large) > 1 else parts.recent_rows
        return large_rows(self.board, rows, self._spoken, self._turn)

    def _recent_now(self) -> tuple[ShownCall, ...]:
        return recent_calls(self.board, self._large_now())

    def _words_height(self) -> int | None:
        """For the foot nobody's words get smaller: neither a notice, nor what staff say, nor a slide."""
        match self._scene():
            case Scene.CALLS:
                return None
            case Scene.CLOSED:
                statement = Statement(explanation=self._next_opening())
            case Scene.WELCOME:
                statement = Statement(heading=self._place_name(), explanation=self._message(), logo=self._place.logo)
            case _:
                return self._divisions[0].words_height
        return statement.height(self._divisions[0], self._place.scale, self._place.grid)

    def _has_recent(self) -> bool:
        return bool(self._recent_now()) and self._divisions[0].recent_rows > 0 and not self.page_place.is_shown

    def _fits(self, page: FootPage) -> bool:
        one = self._divisions[0]
        beside = page.letter and not one.upright  # else the plate stands above
        letter_width = LETTER_PLATE_EM * self._place.scale.small if beside else 0
        room = one.foot_text_width if one.clock_beside else one.foot_whole_width
        return width_of(page.text, self._place.scale.small) + letter_width <= room

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

    def _foot_height(self) -> int:
        return self._foot.foot_height(self._foot_lines)

    def _recent_height(self) -> int:
        """The first call of a day has nothing under it, not an empty table."""
        return self._foot.recent_height(self._foot_lines) if self._has_recent() else 0

    def _recent_width(self) -> int:
        return self._parts.recent_width if self._has_recent() else 0

    def _wait_row_height(self) -> int:
        return self._parts.words_height // self._wait_rows

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
    footText = Property(str, _foot_text, notify=boardChanged)
    footLetter = Property(str, _foot_letter, notify=boardChanged)
    footUrgent = Property(bool, _foot_urgent, notify=boardChanged)
    rightToLeft = Property(bool, _right_to_left, notify=boardChanged)
    largeCalls = Property(QObject, _large_calls, constant=True)
    recentCalls = Property(QObject, _recent_calls, constant=True)

    footLines = Property(int, lambda self: self._foot_lines, notify=boardChanged)
    footHeightPx = Property(int, _foot_height, notify=boardChanged)
    recentWidthPx = Property(int, _recent_width, notify=boardChanged)
    recentHeightPx = Property(int, _recent_height, notify=boardChanged)
    waitNameLines = Property(int, lambda self: self._wait_name_lines, notify=boardChanged)
    waitRowHeightPx = Property(int, _wait_row_height, notify=boardChanged)

    upright = Property(bool, lambda self: self._parts.upright, notify=partsChanged)
    marginPx = Property(int, lambda self: self._parts.margin, notify=partsChanged)
    counterFontPx = Property(int, lambda self: self._parts.counter_font, notify=partsChanged)
    sharedCounterFontPx = Property(int, lambda self: self._parts.shared_counter_font, notify=partsChanged)
    sharedBeside = Property(bool, lambda self: self._parts.shared_beside, notify=partsChanged)
    longZoneShown = Property(bool, lambda self: self._parts.long_zone_shown, notify=partsChanged)
    zoneShown = Property(bool, lambda self: self._parts.zone_shown, notify=partsChanged)
    clockBeside = Property(bool, lambda self: self._parts.clock_beside, notify=partsChanged)
    footLinePx = Property(int, lambda self: self._parts.foot_line, notify=partsChanged)
    recentRowHeightPx = Property(int, lambda self: self._parts.recent_row_height, notify=partsChanged)
    recentFontPx = Property(int, lambda self: self._parts.recent_font, notify=partsChanged)
    recentArrowShown = Property(bool, lambda self: self._parts.recent_arrow_shown, notify=partsChanged)
    waitPlatePx = Property(int, lambda self: self._parts.wait_plate, notify=partsChanged)
