"""A window of somebody with other duties, before a line that answers when the test says so, and hands on its keys."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from boards.replica import Replica
from counter_client.reception.reception_region import ReceptionRegion
from counter_client.window.window import CounterWindow
from qtkit.theme.look import desk_look
from tests.counter_client.clerks import LIVE, SIGNED_IN, SlowServer, a_session
from tests.counter_client.halls import HOUSE, NOW, a_hall
from wire.answers import Answer, Done, Refusal, Result
from wire.commands import CommandBody
from wire.house import KioskPlace
from wire.things import Thing
from wire.ticket import TicketIssued
from wire.words import AppointmentState, Bookable, Duty, RefusalCode

ALT = Qt.KeyboardModifier.AltModifier
BOOKED = AppointmentState.BOOKED
TICKET = TicketIssued(
    visit="visit-A020",
    number="A020",
    service="documents",
    product="move",
    checked_in_at=NOW,
    waiting_ahead=2,
    low_min=5,
    high_min=10,
    zone={"en": "Blue zone"},
)

OpenDuties = Callable[..., CounterWindow]
"""`open_duties(key, *things, may=(...), counter="counter-3")`: at the tab that Ctrl and this key open."""


class SlowLine:
    """Remembers what it was asked, and under which id; `answer` and `refuse` speak to the oldest question."""

    def __init__(self) -> None:
        self.asked: list[CommandBody] = []
        self.waiting: dict[str, Callable[[Answer], None]] = {}

    def send(self, body: CommandBody, then: Callable[[Answer], None], *, command_id: str | None = None) -> str:
        id_ = command_id or f"command-{len(self.asked)}"
        self.asked.append(body)
        self.waiting[id_] = then
        return id_

    def withdraw(self, command_id: str) -> None:
        del self.waiting[command_id]

    def answer(self, result: Result | None = None) -> None:
        id_, then = self._oldest()
        then(Answer(id=id_, result=result or Done()))

    def refuse(self, code: RefusalCode, **facts: str) -> None:
        id_, then = self._oldest()
        then(Answer(id=id_, refusal=Refusal(code=code, sentence="No.", facts=facts)))

    def _oldest(self) -> tuple[str, Callable[[Answer], None]]:
        id_ = next(iter(self.waiting))
        return id_, self.waiting.pop(id_)


KIOSKS = (KioskPlace(id="kiosk-1", place={"en": "Entrance"}), KioskPlace(id="kiosk-2", place={"en": "Lift"}))


DISPLAYS = ("board", "lobby-1", "lobby-2")


BOOKABLE = ("passport", "move")


def a_house_hall(*things: Thing, plans: bool = False) -> Replica:
    """A hall with two kiosks that print, two displays and a web board; `plans` where it gives out its own times."""
    hall = a_hall(*things)
    house = HOUSE.model_copy(update={"kiosks": KIOSKS, "displays": DISPLAYS})
    if not plans:
        return replace(hall, house=house)
    booked = {each: hall.products[each].model_copy(update={"bookable": Bookable.PUBLIC}) for each in BOOKABLE}
    house = house.model_copy(update={"plans_appointments": True, "sends_letters": True})
    return replace(hall, house=house, products={**hall.products, **booked})


def opened(
    server: SlowServer,
    line: SlowLine,
    *things: Thing,
    may: tuple[Duty, ...],
    counter: str = "counter-3",
    plans: bool = False,
) -> CounterWindow:
    """Signed in at this counter, with these duties."""
    session = a_session(server, a_house_hall(*things, plans=plans))
    window = CounterWindow(session, LIVE, lambda contrast: desk_look("#00688B", high_contrast=contrast), line=line)
    session.sign_in(clerk="sanne", pin="1234", counter=counter)
    server.answer(SIGNED_IN.model_copy(update={"may": may, "counter": counter}))
    server.asked.clear()
    return window


def reception(window: CounterWindow) -> ReceptionRegion:
    found = window.findChild(ReceptionRegion)
    assert isinstance(found, ReceptionRegion)
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Wherever the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def type_(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def words(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, f"there is no label {name}"
    return found.text() if found.isVisible() else ""


def typed(window: QWidget, name: str) -> str:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found.text()


def choose_row(window: CounterWindow, place: int = 0) -> None:
    table = reception(window).list.table
    table.setFocus()
    table.selectRow(place)
    QApplication.processEvents()
