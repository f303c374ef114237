"""The bridge between the carousel and QML: it keeps the time of each slide and leaves out what cannot be shown."""

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from display.pages.carousel import BOARD_SHOWN_S, Carousel, Slide, opened, put_away, turned, without
from display.pages.files import size_on, trouble_at_its_turn, trouble_with
from display.pages.page import Page, PageKind
from display.pages.page_list import PageList

QML_IMPORT_NAME = "Display"
QML_IMPORT_MAJOR_VERSION = 1

OPENS_WITHIN_S = 10.0
"""A film on a slow disk needs a second; one that needs more than this will not come."""

TRIED_AGAIN_AFTER_S = 600.0
"""Somebody may have put the file back."""

NONE = -1
"""Instead of a page's place in the list."""

log = logging.getLogger("balie.display")


@dataclass(frozen=True)
class WaitRow:
    """A service on the page of waits."""

    letter: str
    name: str
    wait: str


@QmlElement
class PagePresenter(QObject):
    """Says which page stands in the place of the board, and which is being opened behind it.

    Signals:
        changed: Any property may have a new value.
        troubleChanged: The sentences about the pages that are left out.
    """

    changed = Signal()
    troubleChanged = Signal(tuple)

    def __init__(self, pages: Sequence[Page], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._list = PageList(pages, self)
        self._carousel = Carousel()
        self._rests = False
        self._waits: tuple[WaitRow, ...] = ()
        self._rows = 1
        self._left_out: set[int] = set()
        self._troubles: dict[int, str] = {}
        """What was told; a page that fails again every ten minutes is no news."""
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self.turn)
        self._again = QTimer(self, singleShot=True, interval=round(1000 * TRIED_AGAIN_AFTER_S))
        self._again.timeout.connect(self._left_out.clear)

    # --- what the display does with it

    def rest(self, rests: bool) -> None:
        """Whether the hall rests; if not, whatever stands there is gone before the next frame."""
        if rests == self._rests or not self._pages:
            return
        self._rests = rests
        if rests:
            self._start_timer()
        else:
            self._turn.stop()
            self._become(put_away(self._carousel))

    def tell(self, waits: Sequence[WaitRow], rows: int) -> None:
        """The waits of now, and how many of them fit the screen."""
        if (tuple(waits), rows) == (self._waits, self._rows):
            return
        self._waits, self._rows = tuple(waits), rows
        if self._carousel.shown is not None and self._carousel.shown not in self._slides():
            self._become(put_away(self._carousel))
            self._start_timer()
        else:
            self.changed.emit()

    def speak(self, language: str) -> None:
        self._list.speak(language)

    def look_at_files(self) -> None:
        """At the start: a file that is not there is told now, not when its turn comes."""
        for number, page in enumerate(self._pages):
            trouble = trouble_with(page)
            if trouble is not None:
                self._leave_out(number, trouble)

    @property
    def is_shown(self) -> bool:
        return self._carousel.shown is not None

    @property
    def tells_waits(self) -> bool:
        shown = self._carousel.shown
        return shown is not None and self._pages[shown.page].kind is PageKind.WAITS

    def turn(self) -> None:
        """The time of what is shown, or of what is being opened, is over."""
        opening = self._carousel.opening
        if opening is not None:
            self.failed(opening.page, f"it did not open within {OPENS_WITHIN_S:.0f} s")
        else:
            self._open(turned(self._carousel, self._slides()))

    # --- what QML tells

    @Slot(int)
    def opened(self, page: int) -> None:
        """The page could be painted now."""
        seen = opened(self._carousel, page)
        if seen != self._carousel:
            self._is_well(page)
            self._become(seen)
            self._start_timer()

    @Slot(int, str)
    def failed(self, page: int, why: str) -> None:
        """The page cannot be shown, or not any longer; `why` as Qt says it, or nothing."""
        self._leave_out(page, why.rstrip(".") or f"the file {self._pages[page].file} cannot be shown")
        self._open(without(self._carousel, page, self._slides()))

    @Slot(int, int, int, result=QSize)
    def pictureSize(self, page: int, width: int, height: int) -> QSize:
        """As it is to be read for a glass of this size."""
        return size_on(self._pages[page], QSize(width, height))

    @Slot(int)
    def ended(self, page: int) -> None:
        """The film is over."""
        if self._carousel.shown is not None and self._carousel.shown.page == page and self._carousel.opening is None:
            self.turn()

    # --- the round

    def _open(self, coming: Carousel) -> None:
        """Slides without a file are there at once; QML opens the others and says when they can be seen."""
        while coming.opening is not None:
            number = coming.opening.page
            trouble = trouble_at_its_turn(self._pages[number])
            if trouble is None:
                break
            self._leave_out(number, trouble)
            coming = without(coming, number, self._slides())
        if coming.opening is not None and self._pages[coming.opening.page].file is None:
            coming = opened(coming, coming.opening.page)
        self._become(coming)
        self._start_timer()

    def _become(self, carousel: Carousel) -> None:
        if carousel != self._carousel:
            self._carousel = carousel
            self.changed.emit()

    def _start_timer(self) -> None:
        if self._rests:
            self._turn.start(round(1000 * self._seconds()))

    def _seconds(self) -> float:
        if self._carousel.opening is not None:
            return OPENS_WITHIN_S
        shown = self._carousel.shown
        return BOARD_SHOWN_S if shown is None else self._pages[shown.page].shown_s

    def _slides(self) -> list[Slide]:
        return [
            Slide(number, part)
            for number, page in enumerate(self._pages)
            if number not in self._left_out
            for part in range(self._parts(page))
        ]

    def _parts(self, page: Page) -> int:
        return -(-len(self._waits) // self._rows) if page.kind is PageKind.WAITS else 1

    # --- what cannot be shown

    def _leave_out(self, page: int, why: str) -> None:
        self._left_out.add(page)
        if not self._again.isActive():
            self._again.start()
        if page not in self._troubles:
            self._troubles[page] = f"Page {self._pages[page].number} of the display's settings is left out: {why}."
            log.warning("%s", self._troubles[page])
            self.troubleChanged.emit(self._sentences())

    def _is_well(self, page: int) -> None:
        if self._troubles.pop(page, None) is not None:
            log.info("Page %d of the display's settings is shown again.", self._pages[page].number)
            self.troubleChanged.emit(self._sentences())

    def _sentences(self) -> tuple[str, ...]:
        return tuple(self._troubles[page] for page in sorted(self._troubles))

    # --- what QML reads

    def _page_list(self) -> PageList:
        return self._list

    def _shown(self) -> int:
        return NONE if self._carousel.shown is None else self._carousel.shown.page

    def _opening(self) -> int:
        return NONE if self._carousel.opening is None else self._carousel.opening.page

    def _wait_rows(self) -> list[dict[str, str]]:
        part = 0 if self._carousel.shown is None else self._carousel.shown.part
        return [asdict(each) for each in self._waits[part * self._rows : (part + 1) * self._rows]]

    pageList = Property(QObject, _page_list, constant=True)
    shown = Property(int, _shown, notify=changed)
    opening = Property(int, _opening, notify=changed)
    waitRows = Property(list, _wait_rows, notify=changed)
