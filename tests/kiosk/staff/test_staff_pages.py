"""Staff at the glass: five taps, a code, and what they find inside, on a real window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from drivers.health import DeviceState, Health
from drivers.printers.printer import PrintOutcome, PrintReport
from drivers.scanners.scanner import Scan
from kiosk.flow.screen import Page
from kiosk.hall import LinkCondition
from kiosk.hall_news import Here
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.presenter import KioskPresenter
from kiosk.program import MAIN_QML
from kiosk.session import Session
from kiosk.staff.staff_code import hash_of
from kiosk.staff.staff_door import FORGOTTEN_AFTER_S, SHUT_FOR_S, TAPS, TRIES, Place
from kiosk.staff.staff_room import SHOWN_CHARS, StaffRoom, StaffWork
from qtkit.link import Link
from qtkit.screen_engine import open_window
from qtkit.theme.look import ScreenShape, screen_look
from qtkit.trace import Trace
from tests.kiosk.conftest import Kiosk
from tests.kiosk.test_page_layout import LANDSCAPE, PORTRAIT, TOUCH_TARGET_MM, area, cut, visible
from tests.kiosk.tickets import CODE
from wire.link import Hello
from wire.words import Role

STAFF_CODE = "471100"
CODE_HASH = hash_of(STAFF_CODE)
WRONG = "A wrong staff code was typed."


@dataclass
class Room:
    """The room with a clock that a test sets, and what was done from it."""

    now_s: float = 0.0
    done: list[str] = field(default_factory=list)
    outcome: PrintOutcome = PrintOutcome.PRINTED

    def __post_init__(self) -> None:
        work = StaffWork(self._print, lambda: self.done.append("sound"), lambda: self.done.append("restart"))
        self.room = StaffRoom(CODE_HASH, work, clock_s=lambda: self.now_s)
        self.room.show_link(LinkCondition.LIVE)
        self.room.show_part("printer", DeviceState(Health.OK, "It prints."))
        self.room.show_part("scanner", DeviceState(Health.ABSENT, "It is unplugged."))

    def _print(self, then: Callable[[PrintReport], None]) -> None:
        self.done.append("print")
        then(PrintReport(self.outcome, ""))

    def come_in(self) -> None:
        for _ in range(TAPS):
            self.room.tapCorner()
        for digit in STAFF_CODE:
            self.room.typeDigit(digit)
        self.room.tryCode()
        assert self.room.door.place is Place.INSIDE


@pytest.fixture
def staff(qtbot: QtBot) -> Room:
    return Room()


@pytest.fixture
def at_the_glass(kiosk: Kiosk, staff: Room) -> Iterator[Kiosk]:
    kiosk.window.setProperty("staffRoom", staff.room)
    yield kiosk
    kiosk.window.setProperty("staffRoom", None)


def knock(kiosk: Kiosk) -> None:
    for _ in range(TAPS):
        kiosk.tap("staffCorner")


def type_code(kiosk: Kiosk, code: str) -> None:
    for digit in code:
        kiosk.tap(f"staffDigit-{digit}")
    kiosk.tap("staffEnter")


def test_who_knows_corner_and_code_comes_in_and_out(at_the_glass: Kiosk, staff: Room) -> None:
    knock(at_the_glass)
    assert at_the_glass.text("staffAdvice") == "Typ de code voor medewerkers."

    type_code(at_the_glass, STAFF_CODE)

    assert at_the_glass.text("staffLink") == "De verbinding met de server werkt."
    assert at_the_glass.text("staffPart-printer") == "printer: werkt"
    assert at_the_glass.text("staffPart-scanner") == "scanner: werkt niet"
    at_the_glass.tap("staffLeave")
    assert not at_the_glass.shows("staffTitle")
    assert at_the_glass.presenter.screen.page is Page.WELCOME


def test_what_was_typed_is_seen_as_dots_only(at_the_glass: Kiosk) -> None:
    knock(at_the_glass)
    for digit in "471":
        at_the_glass.tap(f"staffDigit-{digit}")

    assert at_the_glass.text("staffDots") == "●●●"
    at_the_glass.tap("staffErase")
    assert at_the_glass.text("staffDots") == "●●"


def test_who_guesses_waits_a_minute_and_is_in_the_log(
    at_the_glass: Kiosk, staff: Room, announce_log: Callable[[str], None]
) -> None:
    announce_log(WRONG)
    knock(at_the_glass)
    for _ in range(TRIES - 1):
        type_code(at_the_glass, "1")
        assert at_the_glass.text("staffAdvice") == "Deze code is niet goed."

    type_code(at_the_glass, "1")

    assert at_the_glass.text("staffAdvice") == "Te vaak een verkeerde code. Wacht 60 s."
    staff.now_s += SHUT_FOR_S / 2
    staff.room.look()
    assert at_the_glass.text("staffAdvice") == "Te vaak een verkeerde code. Wacht 30 s."


def test_nothing_under_the_page_can_be_touched(at_the_glass: Kiosk) -> None:
    where = at_the_glass.centre("walkIn")
    knock(at_the_glass)

    at_the_glass.tap_at(where)

    assert at_the_glass.presenter.screen.page is Page.WELCOME


def test_inside_one_prints_hears_and_starts_again(at_the_glass: Kiosk, staff: Room) -> None:
    staff.come_in()

    for name in ("staffPrint", "staffSound", "staffRestart"):
        at_the_glass.tap(name)

    assert staff.done == ["print", "sound", "restart"]
    assert at_the_glass.text("staffTicket") == "Het proefbonnetje is geprint."


def test_outside_nothing_of_it_can_be_done(staff: Room) -> None:
    staff.room.printTest()
    staff.room.playSound()
    staff.room.restart()

    assert staff.done == []


def test_without_a_code_in_the_settings_there_is_no_door(staff: Room) -> None:
    room = StaffRoom(None, StaffWork(lambda then: None, lambda: None, lambda: None))

    for _ in range(3 * TAPS):
        room.tapCorner()

    assert room.door.place is Place.OUTSIDE


def test_a_page_that_is_left_open_closes_itself_and_forgets_the_code_that_was_read(staff: Room) -> None:
    staff.come_in()
    assert staff.room.takes(CODE)
    assert staff.room.property("codeRead") == CODE[:SHOWN_CHARS]

    staff.now_s += FORGOTTEN_AFTER_S
    staff.room.look()

    assert staff.room.door.place is Place.OUTSIDE
    assert staff.room.property("codeRead") == ""


def test_a_code_that_staff_hold_before_the_scanner_checks_nobody_in(
    presenter: KioskPresenter, staff: Room, qtbot: QtBot
) -> None:
    link = Link("ws://127.0.0.1:1/link", Hello(name="kiosk-1", role=Role.KIOSK, key="a-key-for-tests"))
    session = Session(presenter, link, Here("kiosk-1"), lambda _: PaperHouse("Stadswinkel"), Trace(None))
    session.let_in(staff.room)
    staff.come_in()
    before = presenter.screen

    session.scanned(Scan(CODE, 0))

    assert presenter.screen == before
    assert staff.room.property("codeRead") == CODE[:SHOWN_CHARS]
    link.stop()


def test_a_code_of_a_stranger_is_shown_short_and_clean(staff: Room) -> None:
    staff.come_in()

    staff.room.takes("A\n\x1b" + "B" * 4_000)

    assert staff.room.property("codeRead") == "A" + "B" * (SHOWN_CHARS - 1)


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "pl", "uk", "tr", "ar"])
@pytest.mark.parametrize("shape", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_both_pages_are_whole_in_every_language(
    qtbot: QtBot,
    fonts: None,
    presenter: KioskPresenter,
    speak: Callable[[str], None],
    staff: Room,
    language: str,
    shape: ScreenShape,
) -> None:
    speak(language)
    glass = QRectF(-1, -1, shape.width_px + 2, shape.height_px + 2)
    size = {"width": shape.width_px, "height": shape.height_px}
    properties = {"presenter": presenter, "staffRoom": staff.room, "fullScreen": False, **size}
    with open_window(MAIN_QML, screen_look("#00695c", shape, reduced_motion=True), properties) as shown:
        qtbot.waitUntil(shown.window.isExposed)
        for _ in range(TAPS):
            staff.room.tapCorner()
        for place in (Place.KEYPAD, Place.INSIDE):
            if place is Place.INSIDE:
                staff.come_in()
                staff.room.takes(CODE)
                staff.room.printTest()
            shown.window.grabWindow()
            items = visible(shown)
            texts = [each for each in items if each.property("text") and each.property("lineCount") is not None]
            buttons = [each for each in items if each.property("down") is not None]
            least = TOUCH_TARGET_MM * shape.pixels_per_mm

            assert [each.property("text") for each in texts if not glass.contains(area(each))] == []
            assert [each.property("text") for each in texts if each.property("truncated")] == []
            assert [each.objectName() for each in buttons if min(each.width(), each.height()) < least] == []
            assert [each.objectName() for each in buttons if cut(each)] == []
