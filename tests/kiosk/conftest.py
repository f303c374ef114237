"""A real kiosk window over a presenter that nobody else drives, in the texts of a visitor's language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screen import PLAIN, Aids, Order, Screen, Step
from kiosk.hall_info import Offer, Place
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.program import MAIN_QML, TEXTS_FOLDER
from kiosk.timeouts import Pace
from qtkit.compile_texts import compile_texts
from qtkit.hand_search import item_tree
from qtkit.languages import Languages
from qtkit.screen_engine import change_look, open_window
from qtkit.startup import use_fonts
from qtkit.theme.look import Look, ScreenShape, screen_look
from tests.drivers.printers.simulated import RunningPrinter, running_printer
from tests.kiosk.products import WALK_IN_PRODUCTS
from tests.kiosk.screens import OPEN_HALL, welcome
from wire.things import ServiceOutlook

PORTRAIT = ScreenShape(width_px=1080, height_px=1920, viewing_distance_mm=600, pixels_per_mm=3.61)
PLACE = Place(
    name={"nl": "Stadswinkel", "en": "City Desk"},
    languages=("nl", "en"),
    help_place={"nl": "Bij de receptie, links van de ingang.", "en": "At the reception, left of the entrance."},
)
PACE = Pace(ticket_s=60, sorry_s=60, idle_s=60)
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)


@dataclass
class Kiosk:
    """The window, the presenter behind it, and what the presenter asked of the outside world."""

    window: QQuickWindow
    presenter: KioskPresenter
    orders: list[Order]
    qtbot: QtBot

    def show(self, screen: Screen) -> None:
        self.presenter.take(Step(screen))

    def item(self, name: str) -> QQuickItem:
        """The visible item of this name; pages that are gone have none."""
        found = [
            each for each in item_tree(self.window.contentItem()) if each.objectName() == name and each.isVisible()
        ]
        assert found, f"there is no visible {name}"
        return found[0]

    def shows(self, name: str) -> bool:
        return any(each.objectName() == name and each.isVisible() for each in item_tree(self.window.contentItem()))

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def font_px(self, name: str) -> int:
        font = self.item(name).property("font")
        assert isinstance(font, QFont)
        return font.pixelSize()

    def tap(self, name: str) -> None:
        """As somebody does who looks first."""
        self.is_looked_at()
        self.tap_at(self.centre(name))

    def is_looked_at(self) -> None:
        self.qtbot.waitUntil(self.presenter.is_settled)

    def tap_at(self, where: QPoint) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def double_tap(self, name: str) -> None:
        where = self.centre(name)
        for _ in range(2):
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def centre(self, name: str) -> QPoint:
        self.window.grabWindow()  # a page that just came is laid out with its first picture
        item = self.item(name)
        return item.mapToScene(item.boundingRect().center()).toPoint()


@pytest.fixture(scope="session", autouse=True)
def texts() -> None:
    compile_texts(Path(TEXTS_FOLDER).glob("*.ts"))


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    use_fonts()


@pytest.fixture
def presenter(qapp: QApplication) -> KioskPresenter:
    made = KioskPresenter(Surroundings(place=PLACE, pace=PACE, hall=OPEN_HALL, now=lambda: NOON))
    outlook = {"burgerzaken": ServiceOutlook(service="burgerzaken", waiting=3, low_min=5, high_min=10)}
    made.show_offer(Offer(products=WALK_IN_PRODUCTS, outlook=outlook))
    return made


@pytest.fixture(autouse=True)
def silence_afterwards(request: pytest.FixtureRequest) -> Iterator[None]:
    """A program changes the application's language; other tests of this run must not meet it."""
    before = QLocale()
    yield
    application = QApplication.instance()
    if application is not None:
        for languages in application.findChildren(Languages):
            languages.setParent(None)  # with it go its translations
        QLocale.setDefault(before)


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[RunningPrinter]:
    with running_printer(tmp_path / "tickets") as running:
        yield running


@pytest.fixture
def speak(qapp: QApplication) -> Callable[[str], None]:
    """Change the program's language as `kiosk.program` does."""
    return Languages(qapp, TEXTS_FOLDER, "kiosk").change


def look_with(aids: Aids, shape: ScreenShape = PORTRAIT) -> Look:
    return screen_look(
        "#00695c", shape, high_contrast=aids.contrast, enlarged=aids.large, low=aids.low, reduced_motion=True
    )


@pytest.fixture
def kiosk(qtbot: QtBot, fonts: None, presenter: KioskPresenter, speak: Callable[[str], None]) -> Iterator[Kiosk]:
    speak("nl")
    orders: list[Order] = []
    presenter.ordered.connect(orders.append)
    properties = {"presenter": presenter, "fullScreen": False, "width": 1080, "height": 1920, "lowHeightPx": 1056}
    with open_window(MAIN_QML, look_with(PLAIN), properties) as shown:
        presenter.reading_aids.changed.connect(lambda aids: change_look(shown.theme, look_with(aids)))
        presenter.languageChanged.connect(speak)
        presenter.languageChanged.connect(lambda _: shown.engine.retranslate())
        presenter.languageChanged.connect(lambda _: presenter.redraw())
        qtbot.waitUntil(shown.window.isExposed)
        presenter.take(Step(welcome()))
        yield Kiosk(shown.window, presenter, orders, qtbot)
        presenter.languageChanged.disconnect()  # its time-outs may outlive the window, whose engine is gone
        presenter.reading_aids.changed.disconnect()
