"""The pages for somebody without an appointment between QML and the flow."""

# ruff: noqa: N802, N815 (QML spells names in camelCase)

from dataclasses import asdict
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.flow import basket, walk_in
from kiosk.flow.choosing import product_chosen
from kiosk.flow.rest import ended
from kiosk.flow.screen import Page
from kiosk.hall_info import Offer
from kiosk.hands.screen_holder import ScreenHolder
from kiosk.phone_code import phone_code
from kiosk.words.walk_in_sentences import WalkInSentences
from kiosk.words.walk_in_words import ProductRow, WalkInWords, choice, walk_in_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING_WIDE = "\u200b"
"""Where a line may end without any sign of it (Unicode's zero width space)."""


@QmlElement
class WalkIn(QObject):
    """Python reads `words`; the properties are for QML only.

    Signals:
        changed: Any property may have a new value.
        keysChanged: Other letters to type with: they are not built anew for each letter that is typed.
    """

    changed = Signal()
    keysChanged = Signal()

    def __init__(self, holder: ScreenHolder, parent: QObject) -> None:
        super().__init__(parent)
        self.words = WalkInWords()
        self._holder = holder
        self._offer = Offer()
        self._say = WalkInSentences(self)

    def offer(self, offer: Offer) -> None:
        self._offer = offer

    def redraw(self, now: datetime | None) -> None:
        before, self.words = self.words, walk_in_words(self._holder.screen, self._offer, now, self._say)
        if (self.words.keys, self.words.other_keys) != (before.keys, before.other_keys):
            self.keysChanged.emit()
        if self.words != before:
            self.changed.emit()

    @property
    def is_searched(self) -> bool:
        """Letters of a keyboard are meant for this page."""
        return self._holder.screen.page is Page.SEARCH and self._holder.screen.panel is None

    # From the visitor's finger.

    @Slot(str)
    def choose(self, product: str) -> None:
        found = self._offer.products.get(product)
        if found:
            wish = choice(found, self._holder.screen, self._offer).wish
            self._holder.choose(product_chosen(self._holder.screen, wish))

    @Slot(int)
    def turn(self, by: int) -> None:
        self._holder.choose(walk_in.products_turned(self._holder.screen, by, self.words.pages))

    @Slot()
    def openSearch(self) -> None:
        self._holder.choose(walk_in.search_opened(self._holder.screen))

    @Slot(str)
    def press(self, letter: str) -> None:
        self._holder.choose(walk_in.search_typed(self._holder.screen, letter))

    @Slot()
    def erase(self) -> None:
        self._holder.choose(walk_in.search_erased(self._holder.screen))

    @Slot()
    def switchKeys(self) -> None:
        self._holder.choose(walk_in.keys_switched(self._holder.screen))

    @Slot()
    def addMore(self) -> None:
        self._holder.choose(basket.more_asked(self._holder.screen))

    @Slot(str)
    def remove(self, product: str) -> None:
        self._holder.choose(basket.product_removed(self._holder.screen, product))

    @Slot(int)
    def countPersons(self, by: int) -> None:
        self._holder.choose(basket.persons_changed(self._holder.screen, by))

    @Slot()
    def takeNumber(self) -> None:
        self._holder.choose(basket.number_taken(self._holder.screen))

    @Slot()
    def comeLater(self) -> None:
        self._holder.choose(basket.later_chosen(self._holder.screen))

    @Slot()
    def leave(self) -> None:
        self._holder.choose(ended(self._holder.screen))

    # Read by QML.

    @Property(list, notify=changed)
    def products(self) -> list[dict[str, object]]:
        return _maps(self.words.products)

    @Property(int, notify=changed)
    def longestWord(self) -> int:
        """In letters: whether the rows can stand beside each other without breaking a word."""
        return self.words.longest_word

    @Property(int, notify=changed)
    def emptyRows(self) -> int:
        """Of the last page of several, whose rows stay as high as those of the others."""
        return self.words.page_rows - len(self.words.products) if self.words.pages > 1 else 0

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self.words.pages

    @Property(int, notify=changed)
    def page(self) -> int:
        return self.words.page

    @Property(bool, notify=changed)
    def addsMore(self) -> bool:
        return self.words.adds_more

    @Property(str, notify=changed)
    def search(self) -> str:
        return self.words.search

    @Property(list, notify=keysChanged)
    def keys(self) -> list[str]:
        return list(self.words.keys)

    @Property(str, notify=keysChanged)
    def otherKeys(self) -> str:
        return self.words.other_keys

    @Property(list, notify=changed)
    def found(self) -> list[dict[str, object]]:
        return _maps(self.words.found)

    @Property(list, notify=changed)
    def chosen(self) -> list[dict[str, object]]:
        return _maps(self.words.offer.rows)

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self.words.offer.wait

    @Property(int, notify=changed)
    def persons(self) -> int:
        """0 where the page does not ask."""
        return self.words.offer.persons

    @Property(bool, notify=changed)
    def mayAdd(self) -> bool:
        return self.words.offer.may_add

    @Property(str, notify=changed)
    def laterTitle(self) -> str:
        return self.words.later.title

    @Property(str, notify=changed)
    def laterSeen(self) -> str:
        return self.words.later.seen

    @Property(bool, notify=changed)
    def keepsRest(self) -> bool:
        return self.words.later.keeps_rest

    @Property(str, notify=changed)
    def bookingCode(self) -> str:
        link = self.words.later.booking_link
        return phone_code(link) if link else ""

    @Property(str, notify=changed)
    def bookingAddress(self) -> str:
        """Parted at its dots, where it must be parted: nobody can type half a word."""
        return self.words.later.booking_address.replace(".", f".{NOTHING_WIDE}")


def _maps(rows: tuple[ProductRow, ...]) -> list[dict[str, object]]:
    """QML knows no dataclasses."""
    return [asdict(row) for row in rows]
