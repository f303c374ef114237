"""The whole kiosk by five keys, on a real window: each way in, and never lost on the way."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.keypad import KeypadSettings
from kiosk.five_keys import open_keypad
from kiosk.flow import codes
from kiosk.flow.screen import Aids, Ask, Page, Panel, Screen
from kiosk.hall_info import Offer
from kiosk.hands.keypad import Keypad
from kiosk.hands.stops import stops_of
from kiosk.staff.staff_door import Place
from tests.kiosk.conftest import Kiosk
from tests.kiosk.flow.test_typing import SHORT as SHORT_CODE
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.screens import products, ticket_page, welcome
from tests.kiosk.staff.test_staff_pages import STAFF_CODE, Room
from wire.commands import TakeTicket

Key = Qt.Key
PREVIOUS, NEXT, CHOOSE, BACK, SPEAK = Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_Left, Key.Key_Right


@dataclass
class Fingers:
    """On the five keys; no press is so soon after another that it is taken for a trembling hand."""

    kiosk: Kiosk
    keypad: Keypad
    now_s: float = 0.0

    def press(self, *keys: Key, after_s: float = 1.0) -> None:
        for key in keys:
            self.now_s += after_s
            self.kiosk.is_looked_at()
            QTest.keyClick(self.kiosk.window, key)

    @property
    def at(self) -> str:
        """What the mark of the focus stands on: a control, or a row of keys by their signs."""
        item = self.kiosk.window.activeFocusItem()
        assert item is not None
        return str(self.keypad.property("rowWords")) if item.objectName() == "keyRow" else item.objectName()

    def go_to(self, name: str) -> int:
        """With "next" alone; how many presses it took."""
        for presses in range(60):
            if self.at == name:
                return presses
            self.press(NEXT)
        raise AssertionError(f"{name} is not reached; there are {[stop.name for stop in stops_of(self.kiosk.window)]}")

    def choose(self, name: str) -> None:
        self.go_to(name)
        self.press(CHOOSE)

    def type(self, key: str) -> None:
        """First the row that holds the key, where several stand beside each other."""
        stops = stops_of(self.kiosk.window)
        row = next(stop for stop in stops if any(item.objectName() == key for item in stop.items))
        if row.is_row:
            self.choose(row.words)
        self.choose(key)


@pytest.fixture
def staff(qtbot: QtBot) -> Room:
    return Room()


@pytest.fixture
def fingers(kiosk: Kiosk, staff: Room) -> Iterator[Fingers]:
    made: list[Fingers] = []
    kiosk.window.setProperty("staffRoom", staff.room)
    keypad = open_keypad(
        kiosk.window, kiosk.presenter, staff.room, KeypadSettings(), clock_s=lambda: made[0].now_s if made else 0.0
    )
    made.append(Fingers(kiosk, keypad))
    kiosk.window.requestActivate()
    yield made[0]
    kiosk.window.setProperty("staffRoom", None)
    kiosk.window.setProperty("keypad", None)


class TestWaysIn:
    def test_to_a_ticket_without_an_appointment(self, kiosk: Kiosk, fingers: Fingers, qtbot: QtBot) -> None:
        fingers.press(NEXT)
        fingers.choose("walkIn")
        qtbot.waitUntil(kiosk.presenter.is_settled)
        fingers.choose("product-rijbewijs")
        qtbot.waitUntil(kiosk.presenter.is_settled)
        fingers.choose("takeNumber")

        assert kiosk.orders == [Ask(1, TakeTicket(product="rijbewijs", language="nl"))]

    def test_to_another_language(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        fingers.choose("languages")

        fingers.choose("language-en")

        assert kiosk.presenter.screen.language == "en"
        assert fingers.at == "languages", "the focus is where it was before the panel"

    def test_to_reading_aids(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        fingers.choose("aids")

        fingers.choose("aidLarge")
        fingers.choose("aidLow")

        assert kiosk.presenter.screen.aids == Aids(large=True, low=True)
        assert fingers.at == "aidLow", "switching one does not lose the place"
        assert kiosk.item("aidLow").property("visualFocus"), "nor its ring"
        fingers.press(BACK)
        assert fingers.at == "aids"

    def test_to_help_and_back(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        fingers.choose("help")
        opened = kiosk.presenter.screen.panel

        fingers.press(BACK)

        assert (opened, kiosk.presenter.screen.panel) == (Panel.HELP, None)
        assert fingers.at == "help"

    def test_to_the_page_for_staff(self, kiosk: Kiosk, fingers: Fingers, staff: Room) -> None:
        for _ in range(5):
            staff.room.tapCorner()
        fingers.press(NEXT)

        for digit in STAFF_CODE:
            fingers.type(f"staffDigit-{digit}")
        fingers.choose("staffEnter")

        inside = staff.room.door.place
        fingers.press(BACK)
        assert (inside, staff.room.door.place) == (Place.INSIDE, Place.OUTSIDE)

    def test_from_a_ticket_to_the_end(self, kiosk: Kiosk, fingers: Fingers) -> None:
        kiosk.show(ticket_page())

        fingers.press(NEXT)
        fingers.choose("ready")

        assert kiosk.presenter.screen.page is Page.WELCOME
        assert kiosk.presenter.screen.ticket is None

    def test_to_a_ticket_by_a_typed_code(self, kiosk: Kiosk, fingers: Fingers, qtbot: QtBot) -> None:
        fingers.press(NEXT)
        fingers.choose("typeCode")
        qtbot.waitUntil(kiosk.presenter.is_settled)

        presses_before_s = fingers.now_s
        for sign in SHORT_CODE:
            fingers.type(f"key-{sign}")
        per_sign = (fingers.now_s - presses_before_s) / len(SHORT_CODE)
        fingers.choose("enter")

        assert [type(order) for order in kiosk.orders] == [Ask]
        assert per_sign <= 12, "with one key in one direction alone; both directions halve it"


class TestFocus:
    def test_the_first_press_only_shows_where_one_is(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(CHOOSE)

        assert fingers.at == "appointment"
        assert kiosk.presenter.screen.page is Page.WELCOME

    def test_a_new_page_begins_with_its_first_choice(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)

        fingers.choose("walkIn")

        assert fingers.at == "product-paspoort"

    def test_it_goes_round_in_both_directions(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        first = fingers.at

        fingers.press(PREVIOUS)
        assert fingers.at == "help"
        fingers.press(NEXT)
        assert fingers.at == first

    def test_it_stays_in_an_open_panel(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        fingers.choose("languages")

        seen = set()
        for _ in range(10):
            seen.add(fingers.at)
            fingers.press(NEXT)

        assert seen == {"language-nl", "language-en"}

    def test_it_follows_the_order_of_reading_where_a_page_is_mirrored(
        self, kiosk: Kiosk, fingers: Fingers, qtbot: QtBot
    ) -> None:
        kiosk.show(welcome("ar"))
        kiosk.window.grabWindow()
        foot = [stop for stop in stops_of(kiosk.window) if stop.name in {"languages", "aids", "help"}]

        assert [stop.name for stop in foot] == ["languages", "aids", "help"]
        assert [stop.place.x() for stop in foot] == sorted((stop.place.x() for stop in foot), reverse=True)

    def test_what_was_tapped_shows_no_ring(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)

        kiosk.tap("languages")

        assert not fingers.keypad.in_use
        assert [each for each in ("languages", "language-nl") if kiosk.item(each).property("visualFocus")] == []

    def test_a_choice_that_cannot_be_made_is_passed_over(self, kiosk: Kiosk, fingers: Fingers) -> None:
        kiosk.is_looked_at()
        kiosk.presenter.typing_hand.typeCode()
        fingers.press(NEXT)

        assert not kiosk.item("enter").isEnabled()
        assert "enter" not in [stop.name for stop in stops_of(kiosk.window)]

    def test_what_is_drawn_anew_keeps_the_focus(self, kiosk: Kiosk, fingers: Fingers, qtbot: QtBot) -> None:
        fingers.press(NEXT)
        fingers.choose("walkIn")
        fingers.press(NEXT)
        before = fingers.at

        kiosk.presenter.show_offer(Offer(products=dict(list(WALK_IN_PRODUCTS.items())[::-1])))

        qtbot.waitUntil(lambda: fingers.at == before)

    def test_who_leafs_to_the_end_stands_on_the_way_back(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        fingers.choose("walkIn")
        fingers.choose("nextPage")

        assert kiosk.text("whichPage") == "2 van 2"
        assert fingers.at == "previousPage"
        assert kiosk.item("previousPage").property("visualFocus")
        fingers.press(CHOOSE)
        assert kiosk.text("whichPage") == "1 van 2"
        assert fingers.at == "nextPage"

    def test_back_ends_no_visit(self, kiosk: Kiosk, fingers: Fingers) -> None:
        kiosk.show(ticket_page())

        fingers.press(NEXT, BACK, BACK)

        assert kiosk.presenter.screen.page is Page.TICKET


class TestRows:
    def test_a_row_of_keys_is_one_stop_that_is_entered_and_left(
        self, kiosk: Kiosk, fingers: Fingers, staff: Room
    ) -> None:
        for _ in range(5):
            staff.room.tapCorner()
        fingers.press(NEXT)
        assert fingers.at == "1 2 3"

        fingers.press(CHOOSE)
        assert fingers.at == "staffDigit-1"
        fingers.press(PREVIOUS)
        assert fingers.at == "staffDigit-3"
        fingers.press(BACK)

        assert fingers.at == "1 2 3"
        assert staff.room.door.place is Place.KEYPAD

    def test_after_a_key_the_whole_row_is_the_stop_again(self, kiosk: Kiosk, fingers: Fingers, staff: Room) -> None:
        for _ in range(5):
            staff.room.tapCorner()

        fingers.press(NEXT, CHOOSE, NEXT, CHOOSE)

        assert staff.room.door.typed == "2"
        assert fingers.at == "1 2 3"

    def test_a_ring_lies_around_the_row(self, kiosk: Kiosk, fingers: Fingers, staff: Room, qtbot: QtBot) -> None:
        for _ in range(5):
            staff.room.tapCorner()
        fingers.press(NEXT)

        def is_around() -> bool:
            kiosk.window.grabWindow()
            row, key = kiosk.item("keyRow"), kiosk.item("staffDigit-2")
            return row.mapRectToScene(row.boundingRect()).contains(key.mapRectToScene(key.boundingRect()))

        kiosk.window.requestUpdate()
        qtbot.waitUntil(is_around)


class TestKeys:
    def test_a_held_key_moves_once(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        before = fingers.at

        for _ in range(5):
            fingers.now_s += 1
            held = QKeyEvent(QEvent.Type.KeyPress, NEXT, Qt.KeyboardModifier.NoModifier, "", autorep=True)
            QGuiApplication.sendEvent(kiosk.window, held)

        assert fingers.at == before

    def test_a_trembling_hand_presses_once(self, kiosk: Kiosk, fingers: Fingers) -> None:
        fingers.press(NEXT)
        fingers.press(NEXT)
        second = fingers.at

        fingers.press(NEXT, NEXT, after_s=0.1)

        assert fingers.at == second

    def test_any_key_gives_more_time_and_does_nothing_else(self, kiosk: Kiosk, fingers: Fingers) -> None:
        kiosk.show(ticket_page())
        fingers.press(NEXT)
        kiosk.show(replace(kiosk.presenter.screen, closing=True))

        fingers.press(CHOOSE)

        assert not kiosk.presenter.screen.closing
        assert kiosk.presenter.screen.page is Page.TICKET

    def test_the_key_for_speech_asks_for_it(self, kiosk: Kiosk, fingers: Fingers, qtbot: QtBot) -> None:
        with qtbot.waitSignal(fingers.keypad.speakAsked):
            fingers.press(SPEAK)

    def test_other_keys_than_the_usual_ones_can_be_set(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        keypad = open_keypad(kiosk.window, kiosk.presenter, None, KeypadSettings(next=("F14",), previous=("F13",)))

        QTest.keyClick(kiosk.window, Key.Key_F14)

        assert keypad.in_use
        kiosk.window.setProperty("keypad", None)


@pytest.mark.parametrize(
    "show",
    [welcome, products, ticket_page, lambda: codes.appointment_chosen(welcome()).screen],
    ids=["welcome", "products", "ticket", "scan"],
)
def test_every_control_of_a_page_is_reached(
    kiosk: Kiosk, fingers: Fingers, qtbot: QtBot, show: Callable[[], Screen]
) -> None:
    kiosk.show(show())
    fingers.press(NEXT)

    for stop in stops_of(kiosk.window):
        fingers.go_to(stop.words if stop.is_row else stop.name)


def test_enter_presses_what_a_page_gave_the_focus_to(kiosk: Kiosk, fingers: Fingers) -> None:
    kiosk.show(ticket_page())
    kiosk.item("ready").forceActiveFocus()

    fingers.press(CHOOSE)

    assert kiosk.presenter.screen.page is Page.WELCOME


def test_enter_does_not_repeat_what_was_tapped(kiosk: Kiosk, fingers: Fingers) -> None:
    kiosk.tap("languages")
    kiosk.tap("languages")
    assert kiosk.presenter.screen.panel is None

    fingers.press(CHOOSE)

    assert kiosk.presenter.screen.panel is None
    assert fingers.at == "appointment"
