"""The hand does with real events what a person could do, and says so when a person could not."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtNetwork import QTcpSocket
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from drivers.scanners.opening import scanner_from_url
from drivers.scanners.wedge_scanner import WedgeScanner
from qtkit.hand import Hand, HandPortError
from qtkit.hand_search import find
from qtkit.screen_engine import OpenWindow
from qtkit.wedge_keys import WedgeKeys


class User:
    """A program on this machine that uses the hand."""

    def __init__(self, qtbot: QtBot, port: int) -> None:
        self._qtbot = qtbot
        self._socket = QTcpSocket()
        self._socket.connectToHost("127.0.0.1", port)

    def asks(self, line: str) -> dict[str, object]:
        self._socket.write(line.encode() + b"\n")
        self._qtbot.waitUntil(self._socket.canReadLine)
        answer: dict[str, object] = json.loads(bytes(self._socket.readLine().data()))
        return answer

    def does(self, **deed: object) -> object:
        answer = self.asks(json.dumps(deed))
        assert answer["ok"], answer
        return answer["value"]

    def fails(self, **deed: object) -> str:
        answer = self.asks(json.dumps(deed))
        assert not answer["ok"], answer
        return str(answer["error"])

    def hang_up(self) -> None:
        self._socket.abort()


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    hand = Hand(0)
    yield hand
    hand.deleteLater()


@pytest.fixture
def user(qtbot: QtBot, hand: Hand) -> Iterator[User]:
    user = User(qtbot, hand.port)
    yield user
    user.hang_up()


@pytest.mark.parametrize("by", ["mouse", "touch"])
def test_it_taps_a_delegate_and_reads_what_came_of_it(user: User, gallery: OpenWindow, by: str) -> None:
    user.does(do="tap", name="choice-ticket", by=by)

    assert gallery.window.property("chosen") == 1
    assert user.does(do="read", name="choice-ticket", property="text") == "Keuze ticket"


def test_it_waits_until_a_property_has_a_value(user: User, gallery: OpenWindow) -> None:
    QTimer.singleShot(50, gallery.window, lambda: find("number").setProperty("text", "B007"))

    assert user.does(do="wait", name="number", property="text", equals="B007", within_ms=2000) == "B007"


def test_it_says_what_a_property_was_when_waiting_was_in_vain(user: User, gallery: OpenWindow) -> None:
    error = user.fails(do="wait", name="number", property="text", equals="B007", within_ms=30)

    assert error == "text of 'number' is 'A042' and not 'B007'."


def test_it_taps_a_thing_as_soon_as_that_is_enabled(user: User, gallery: OpenWindow) -> None:
    QTimer.singleShot(50, gallery.window, lambda: find("closed").setProperty("enabled", True))

    user.does(do="tap", name="closed", within_ms=2000)

    assert gallery.window.property("taps") == 1


def test_it_taps_nothing_that_just_came(user: User, gallery: OpenWindow) -> None:
    gallery.window.setProperty("settled", False)

    assert "nobody can have read it" in user.fails(do="tap", name="primary", within_ms=30)
    assert gallery.window.property("taps") == 0

    QTimer.singleShot(50, gallery.window, lambda: gallery.window.setProperty("settled", True))
    user.does(do="tap", name="primary", within_ms=2000)
    assert gallery.window.property("taps") == 1


@pytest.mark.parametrize(
    ("hide", "error"),
    [
        ({"enabled": False}, "'primary' is disabled."),
        ({"visible": False}, "'primary' cannot be seen."),
        ({"objectName": "renamed"}, "There is nothing called 'primary'."),
    ],
)
def test_it_does_not_tap_what_a_person_could_not(
    user: User, gallery: OpenWindow, hide: dict[str, object], error: str
) -> None:
    for name, value in hide.items():
        find("primary").setProperty(name, value)

    assert user.fails(do="tap", name="primary") == error


def test_it_types_into_a_field_and_presses_keys(user: User, gallery: OpenWindow) -> None:
    field = find("field")
    assert isinstance(field, QQuickItem)
    field.forceActiveFocus()

    user.does(do="type", text="Zoë 12")
    user.does(do="key", key="Backspace")

    assert user.does(do="read", name="field", property="text") == "Zoë 1"


def test_it_leaves_a_picture_of_the_window(user: User, gallery: OpenWindow, tmp_path: Path) -> None:
    user.does(do="grab", path=str(tmp_path / "gallery.png"))

    assert QImage(str(tmp_path / "gallery.png")).size() == gallery.window.size()


def test_a_picture_that_cannot_be_written_is_an_error_and_not_a_silence(
    user: User, gallery: OpenWindow, tmp_path: Path
) -> None:
    error = user.fails(do="grab", path=str(tmp_path / "nowhere" / "gallery.png"))

    assert error.startswith("The picture cannot be written to ")


def test_it_scans_as_a_scanner_that_plays_a_keyboard(user: User, gallery: OpenWindow) -> None:
    scanner = scanner_from_url("wedge:")
    assert isinstance(scanner, WedgeScanner)
    keys = WedgeKeys(gallery.window, scanner)
    field = find("field")
    assert isinstance(field, QQuickItem)
    field.forceActiveFocus()

    user.does(do="scan_keys", text="BALIE:1:Ab-3/xyz")

    scan = scanner.read(1.0)
    assert scan is not None
    assert scan.text == "BALIE:1:Ab-3/xyz"
    assert gallery.window.property("taps") == 0
    assert keys.parent() is gallery.window


def spot_of(user: User, name: str) -> list[int]:
    seen = user.does(do="look")
    assert isinstance(seen, dict)
    (button,) = [each for each in seen["buttons"] if each["name"] == name]
    return list(button["at"])


def test_it_touches_with_several_fingers_at_once(user: User, gallery: OpenWindow) -> None:
    spot = spot_of(user, "choice-ticket")

    user.does(do="touch", fingers=[[spot], [[5, 5], [9, 9], [12, 40]]])

    assert gallery.window.property("chosen") == 1


def test_a_finger_that_slides_away_has_touched_nothing(user: User, gallery: OpenWindow) -> None:
    x, y = spot_of(user, "choice-ticket")

    user.does(do="touch", fingers=[[[x, y], [x, y + 300], [x, y + 600]]])

    assert gallery.window.property("chosen") != 1


def test_it_clicks_anywhere_with_any_button(user: User, gallery: OpenWindow) -> None:
    spot = spot_of(user, "primary")
    for button in ("left", "right", "middle"):
        user.does(do="click", at=spot, button=button)

    assert gallery.window.property("taps") == 1


def test_it_counts_what_the_program_holds(user: User, gallery: OpenWindow) -> None:
    before = user.does(do="count")
    held = [QObject(gallery.window) for _ in range(100)]
    after = user.does(do="count")

    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert after["qt"] - before["qt"] == len(held)
    assert before["items"] == after["items"] > 10
    assert after["python"] > 1000
    assert after["native_bytes"] > 1_000_000


def test_it_counts_what_hangs_on_a_widget_too(user: User, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = user.does(do="count")
    held = [QObject(widget) for _ in range(100)]
    after = user.does(do="count")

    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert after["qt"] - before["qt"] == len(held)


def test_it_sees_the_windows_and_asks_one_to_close(user: User, gallery: OpenWindow) -> None:
    seen = user.does(do="look")
    assert isinstance(seen, dict)
    size = [gallery.window.width(), gallery.window.height()]
    assert [(each["full_screen"], each["size"]) for each in seen["windows"]] == [(False, size)]

    assert user.does(do="close") is True
    assert not gallery.window.isVisible()


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("", "Invalid JSON"),
        ("{", "Invalid JSON"),
        ('{"do": "dance"}', "does not match any of the expected tags"),
        ('{"do": "tap"}', "tap.name: Field required"),
        ('{"do": "key", "key": "Hyper+Nonsense"}', "'Hyper+Nonsense' is no key"),
        ('{"do": "scan_keys", "text": "é"}', "A US keyboard has no key for"),
    ],
)
def test_what_it_does_not_understand_is_answered_with_a_sentence(
    user: User, gallery: OpenWindow, line: str, error: str
) -> None:
    answer = user.asks(line)

    assert not answer["ok"]
    assert error in str(answer["error"])
    assert user.does(do="read", name="number", property="text") == "A042"


def test_two_users_of_one_hand_do_not_wait_for_each_other(
    qtbot: QtBot, hand: Hand, user: User, gallery: OpenWindow
) -> None:
    patient = QTcpSocket()
    patient.connectToHost("127.0.0.1", hand.port)
    patient.write(b'{"do": "wait", "name": "number", "property": "text", "equals": "never", "within_ms": 60000}\n')

    assert user.does(do="read", name="number", property="text") == "A042"
    patient.abort()


def test_a_port_that_is_taken_is_told_in_a_sentence(hand: Hand) -> None:
    with pytest.raises(HandPortError, match=rf"The hand cannot listen on port {hand.port}: "):
        Hand(hand.port)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[QWidget]:
    desk = QWidget()
    desk.setObjectName("desk")
    column = QVBoxLayout(desk)
    button, field = QPushButton("Volgende"), QLineEdit()
    button.setObjectName("next")
    field.setObjectName("pin")
    column.addWidget(button)
    column.addWidget(field)
    button.clicked.connect(lambda: desk.setWindowTitle("called"))
    shortcut = QShortcut("F2", desk)
    shortcut.activated.connect(lambda: desk.setWindowTitle("F2"))
    with qtbot.waitExposed(desk):
        desk.show()
    yield desk
    desk.close()
    desk.deleteLater()


def test_it_works_for_widgets_as_well(user: User, desk: QWidget, tmp_path: Path) -> None:
    user.does(do="tap", name="next")
    assert user.does(do="read", name="desk", property="windowTitle") == "called"

    user.does(do="key", key="F2")
    assert user.does(do="read", name="desk", property="windowTitle") == "F2"

    user.does(do="tap", name="pin")
    user.does(do="type", text="1234")
    assert user.does(do="read", name="pin", property="text") == "1234"

    user.does(do="grab", path=str(tmp_path / "desk.png"))
    assert QImage(str(tmp_path / "desk.png")).size() == desk.size()
