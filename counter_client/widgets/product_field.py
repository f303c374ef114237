"""A field that finds products by the words people use for them; Enter takes the likeliest."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from boards.product_search import found
from boards.replica import Replica
from counter_client.desk.waiting_rows import text_in
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX
from wire.fields import PRODUCTS_MAX
from wire.house import Product
from wire.words import Bookable

OFFERED_MOST = 8


class ProductField(QWidget):
    """One product, or several in the order of choosing.

    Signals:
        chosen: The products that are chosen now, as ids.
        entered: Enter in the empty field, when something is chosen: the form is complete as far as this goes.
        said: Why Enter took nothing; empty as soon as something else is typed.
        enter_changed: Enter means something else here now.
    """

    chosen = Signal(tuple)
    entered = Signal()
    said = Signal(str)
    enter_changed = Signal()

    def __init__(self, name: str, *, several: bool = False, walk_in: bool = False, booked: bool = False) -> None:
        """`walk_in` offers only what one may come for without an appointment, `booked` what staff make one for."""
        super().__init__()
        self._several, self._walk_in, self._booked = several, walk_in, booked
        self._offered: list[Product] = []
        self._known: tuple[Product, ...] = ()
        self._others: tuple[Product, ...] = ()
        """What the site offers in another way: by appointment, or only without one."""
        self._complained = False
        self._language = "en"
        self.products: tuple[str, ...] = ()
        self.typed = _Field(name, self._take_last_away, self._enter)
        self._list = QStringListModel(self)
        completer = QCompleter(self._list, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(OFFERED_MOST)
        completer.activated.connect(self._take_named, Qt.ConnectionType.QueuedConnection)
        self.typed.setCompleter(completer)
        self.typed.textEdited.connect(self._offer)
        self.typed.textChanged.connect(self._complain_no_more)
        self.typed.textChanged.connect(self._enter_means_another)
        self.setFocusProxy(self.typed)
        self.typed.installEventFilter(self)
        self._taken = QVBoxLayout()
        self._taken.setSpacing(GRID_PX // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX // 2)
        column.addLayout(self._taken)
        column.addWidget(self.typed)

    def know(self, hall: Replica, language: str) -> None:
        """The products of the site; what is chosen stays chosen."""
        plans = self._booked and hall.house is not None and hall.house.plans_appointments
        known = tuple(
            each
            for each in hall.products.values()
            if (each.walk_in or not self._walk_in) and (each.bookable is not Bookable.NO or not plans)
        )
        if (known, language) == (self._known, self._language):
            return
        self._known, self._language = known, language
        self._others = tuple(each for each in hall.products.values() if each not in known)
        self._list_taken()

    @property
    def keeps_enter(self) -> bool:
        """It has the keys, and something is typed that Enter would take, or nothing is chosen yet."""
        wants = bool(self.typed.text().strip()) or not self.products
        return wants and self.window().focusWidget() is self.typed

    def say_what_for(self, words: str) -> None:
        self.typed.setAccessibleName(words)
        self._hint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys come to the field that is typed into, or go elsewhere."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._enter_means_another()
        return super().eventFilter(watched, event)

    def _enter_means_another(self) -> None:
        self._hint()
        self.enter_changed.emit()

    def _hint(self) -> None:
        """Enter is spoken of where it would take something, and nowhere else."""
        hint = self.tr("Type a word, Enter takes it") if self.keeps_enter else self.tr("Type a word")
        self.typed.setPlaceholderText(hint)

    def clear(self) -> None:
        self.typed.clear()
        self._choose(())

    def take(self, product: str) -> None:
        """Add it, or put it in the place of the one before."""
        self.typed.clear()
        if product not in self.products:
            self._choose((*self.products, product)[:PRODUCTS_MAX] if self._several else (product,))

    def _choose(self, products: tuple[str, ...]) -> None:
        self.products = products
        self._list_taken()
        self._enter_means_another()
        self.chosen.emit(products)

    def _offer(self, words: str) -> None:
        likeliest = found(self._known, words, self._language)
        self._offered = [each for each in likeliest if each.id not in self.products][:OFFERED_MOST]
        self._list.setStringList([text_in(each.name, self._language) for each in self._offered])

    def _take_named(self, name: str) -> None:
        taken = next((each for each in self._offered if text_in(each.name, self._language) == name), None)
        self.typed.clear()
        if taken is not None:
            self.take(taken.id)

    def _enter(self, marked: str) -> None:
        """What is marked in the list that has dropped down; else the likeliest."""
        if marked:
            self._take_named(marked)
            return
        if not self.typed.text().strip():
            if self.products:
                self.entered.emit()
            return
        self._offer(self.typed.text())
        if self._offered:
            self.take(self._offered[0].id)
        else:
            self._complain(self.typed.text().strip())

    def _complain(self, words: str) -> None:
        """Nothing is refused in silence."""
        others = found(self._others, words, self._language)
        if found(self._known, words, self._language):
            sentence = self.tr("“{words}” is chosen already.").format(words=words)
        elif others and self._booked:
            name = text_in(others[0].name, self._language)
            sentence = self.tr("No appointment is made for “{product}”.").format(product=name)
        elif others:
            name = text_in(others[0].name, self._language)
            sentence = self.tr("“{product}” needs an appointment.").format(product=name)
        else:
            sentence = self.tr("No product is found by “{words}”.").format(words=words)
        self._complained = True
        self.said.emit(sentence)

    def _complain_no_more(self) -> None:
        if self._complained:
            self._complained = False
            self.said.emit("")

    def _take_last_away(self) -> None:
        self._choose(self.products[:-1])

    def _list_taken(self) -> None:
        _empty(self._taken)
        names = {each.id: text_in(each.name, self._language) for each in self._known}
        for place, product in enumerate(self.products):
            button = KeyButton(f"{self.typed.objectName()}.{product}", "×")
            button.setProperty("role", "taken")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.show_action(names.get(product, product), possible=True)
            button.setAccessibleDescription(self.tr("Take away (Backspace in the empty field takes the last one)"))
            button.setToolTip(button.accessibleDescription())
            button.clicked.connect(lambda _=False, at=place: self._choose(_without(self.products, at)))
            self._taken.addWidget(button)


class _Field(QLineEdit):
    """Keeps Enter to itself; Backspace in the empty field takes the last product away."""

    def __init__(self, name: str, take_last_away: Callable[[], None], enter: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._take_last_away, self._enter = take_last_away, enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self._take_last_away()
            event.accept()
            return
        if event.text() in ("\r", "\n"):
            if not event.isAutoRepeat():
                self._enter(self._marked())
            event.accept()
            return
        super().keyPressEvent(event)

    def _marked(self) -> str:
        """In the list that has dropped down, which closes."""
        popup = self.completer().popup() if self.completer() is not None else None
        if popup is None or not popup.isVisible():
            return ""
        popup.hide()
        index = popup.currentIndex()
        return str(index.data()) if index.isValid() else ""


def _without(products: Sequence[str], place: int) -> tuple[str, ...]:
    return tuple(each for at, each in enumerate(products) if at != place)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
