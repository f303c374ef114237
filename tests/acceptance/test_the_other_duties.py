"""A reception and a supervisor at the real window, by keys alone, with the real server, which is killed in between."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from config.counter import CounterSettings
from config.house import HouseStyle
from config.link import LinkSettings
from counter_client.__main__ import TEXTS_FOLDER, open_counter
from counter_client.reception.reception_region import ReceptionRegion
from counter_client.supervision.supervision_region import SupervisionRegion
from counter_client.widgets.key_button import KeyButton
from counter_client.window.desk_view import DeskView
from counter_client.window.window import CounterWindow
from qtkit.compile_texts import compile_texts
from qtkit.languages import Languages
from queue_server import administration
from queue_server.domain.counter_session import Clerk, Duty
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.server_process import ServerProcess, free_port

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

WITHIN_MS = 30_000
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ROSA = Clerk("rosa", "Rosa", may=frozenset(Duty))
ANNOUNCED = "queue server"
"""The link logs once that it was lost."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    port = free_port()
    file = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path}/balie.db", port=port, counters=2)
    hall = staffed_hall(file, kiosks=1, counters=2)
    administration.add_clerk(hall.settings, ROSA, PIN)
    (tmp_path / "counter.key").write_text(hall.keys["counter-1"])
    with ServerProcess(file, port) as process:
        yield process


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, server: ServerProcess) -> Iterator[CounterWindow]:
    compile_texts(TEXTS_FOLDER.glob("*.ts"))
    settings = CounterSettings(
        name="counter-1",
        house=HouseStyle(name={"nl": "Proefhal"}, colour="#00695c", languages=("nl", "en")),
        link=LinkSettings(server=server.link_url, key_file=tmp_path / "counter.key"),
        counter="counter-1",
        clerk="rosa",
        language="en",
    )
    with open_counter(settings, qapp) as opened:
        submit = opened.findChild(KeyButton, "signIn.submit")
        assert submit is not None
        qtbot.waitUntil(submit.isEnabled, timeout=WITHIN_MS)
        opened.sign_in.pin.setFocus()
        type_(PIN)
        press(Qt.Key.Key_Return)
        desk = opened.findChild(DeskView)
        assert isinstance(desk, DeskView)
        qtbot.waitUntil(lambda: desk.tabs.isTabVisible(2) and desk.isVisible(), timeout=WITHIN_MS)
        yield opened
    for each in (opened.bar, opened):
        shiboken6.delete(each)
    for languages in qapp.findChildren(Languages):
        for translator in languages._installed:
            qapp.removeTranslator(translator)
        shiboken6.delete(languages)
    QLocale.setDefault(QLocale.c())


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Wherever the focus is."""
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def type_(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def words(window: CounterWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, f"there is no label {name}"
    return found.text() if found.isVisible() else ""


def reception(window: CounterWindow) -> ReceptionRegion:
    found = window.findChild(ReceptionRegion)
    assert isinstance(found, ReceptionRegion)
    return found


def supervision(window: CounterWindow) -> SupervisionRegion:
    found = window.findChild(SupervisionRegion)
    assert isinstance(found, SupervisionRegion)
    return found


def test_a_reception_books_while_the_server_dies_finds_it_moves_it_and_checks_in_by_hand(
    qtbot: QtBot, window: CounterWindow, server: ServerProcess, announce_log: Callable[[str], None]
) -> None:
    announce_log(ANNOUNCED)
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_2, ALT)
    type_("product a")
    press(Qt.Key.Key_Return)
    for text in ("", "", "+1", "1040", "J. de Groot"):  # persons and language stay as they are
        press(Qt.Key.Key_Tab)
        type_(text)
    server.hang()
    press(Qt.Key.Key_Return)
    server.kill()
    qtbot.waitUntil(lambda: not window.session.moment.desk.online, timeout=WITHIN_MS)
    server.start()
    qtbot.waitUntil(lambda: words(window, "reception.answer.large") != "", timeout=WITHIN_MS)
    code = words(window, "reception.answer.large")
    assert len(code.replace("-", "")) == 8
    press(Qt.Key.Key_Return)

    press(Qt.Key.Key_3, ALT)
    type_("groot")
    press(Qt.Key.Key_Return)
    rows = reception(window).list.model
    qtbot.waitUntil(lambda: len(rows.rows) == 1, timeout=WITHIN_MS)
    assert rows.rows[0].name == "J. de Groot"
    qtbot.waitUntil(lambda: reception(window).list.row is not None, timeout=WITHIN_MS)
    press(Qt.Key.Key_8, ALT)
    qtbot.waitUntil(lambda: reception(window).panel.something_open, timeout=WITHIN_MS)
    press(Qt.Key.Key_Tab)
    type_("2359")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(window, "reception.notice").startswith("Moved to"), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: len(reception(window).list.model.rows) == 1, timeout=WITHIN_MS)
    reception(window).list.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(window, "reception.answer.large").startswith("A"), timeout=WITHIN_MS)


def test_a_contact_is_counted_once_and_a_ticket_is_printed_where_it_was_chosen(
    qtbot: QtBot, window: CounterWindow
) -> None:
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_4, ALT)
    type_("product b")
    press(Qt.Key.Key_Return)
    noted = "Noted: a telephone call about Product B."
    qtbot.waitUntil(lambda: words(window, "reception.notice") == noted, timeout=WITHIN_MS)
    press(Qt.Key.Key_1, ALT)
    type_("product b")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(window, "reception.answer.large") == "B001", timeout=WITHIN_MS)
    printing = "The ticket is being printed: At the door."
    qtbot.waitUntil(lambda: words(window, "reception.answer.paper") == printing, timeout=WITHIN_MS)


def test_a_supervisor_shuts_a_counter_stops_tickets_and_speaks_on_the_displays(
    qtbot: QtBot, window: CounterWindow
) -> None:
    press(Qt.Key.Key_4, CONTROL)
    hall = supervision(window)
    press(Qt.Key.Key_4, ALT)
    qtbot.waitUntil(lambda: hall.queues.model.rows[0].stopped, timeout=WITHIN_MS)
    press(Qt.Key.Key_2, ALT)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.moment.hall.counters["counter-2"].shut, timeout=WITHIN_MS)
    assert words(window, "supervision.notice") == "Counter 2 is shut for today."
    press(Qt.Key.Key_3, ALT)
    type_("Het is druk")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.text for row in hall.messages.model.rows] == ["Het is druk"], timeout=WITHIN_MS)
    hall.messages.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_5, ALT)
    qtbot.waitUntil(lambda: hall.messages.model.rows == [], timeout=WITHIN_MS)
