"""The whole program, from its settings, before a server on a real socket."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.counter import CounterSettings
from config.house import HouseStyle
from config.link import LinkSettings
from config.rehearsal import TraceSettings
from counter_client.__main__ import TEXTS_FOLDER, open_counter
from counter_client.window.window import CounterWindow
from qtkit.compile_texts import compile_texts
from qtkit.languages import Languages
from tests.counter_client.halls import a_walk_in
from tests.counter_client.small_server import SmallServer
from tests.counter_client.window_hands import button, press, words
from wire.commands import CallNext, Finish, ReportParts, SignIn

WITHIN_MS = 10_000
"""Reconnecting takes up to about a second by design, more on a busy machine."""

ANNOUNCED = "queue server"
"""The link logs once that it was lost."""


@pytest.fixture
def hall() -> Iterator[SmallServer]:
    with SmallServer(a_walk_in("A001"), a_walk_in("A002", waited=2)) as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, hall: SmallServer) -> CounterSettings:
    key_file = tmp_path / "counter.key"
    key_file.write_text("a-key-of-this-counter\n")
    return CounterSettings.model_construct(
        name="counter-03",
        house=HouseStyle.model_construct(
            name={"nl": "Stadswinkel"}, colour="#00688B", languages=("nl", "en"), logo=None, ticket_logo=None
        ),
        link=LinkSettings.model_construct(server=hall.url, key_file=key_file),
        counter="counter-3",
        clerk="sanne",
        language="nl",
        high_contrast=False,
        hand=None,
        trace=TraceSettings.model_construct(file=tmp_path / "trace.jsonl"),
    )


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: CounterSettings) -> Iterator[CounterWindow]:
    compile_texts(TEXTS_FOLDER.glob("*.ts"))
    with open_counter(settings, qapp) as opened:
        qtbot.waitUntil(lambda: button(opened, "signIn.submit").isEnabled(), timeout=WITHIN_MS)
        QTest.keyClicks(opened.sign_in.pin, "1234")
        press(opened, "signIn.submit")
        qtbot.waitUntil(lambda: words(opened, "top.clerk") == "Sanne Visser", timeout=WITHIN_MS)
        yield opened
    shiboken6.delete(opened.bar)
    shiboken6.delete(opened)
    for languages in qapp.findChildren(Languages):
        for translator in languages._installed:
            qapp.removeTranslator(translator)
        shiboken6.delete(languages)
    QLocale.setDefault(QLocale.c())


def test_a_visitor_is_called_served_and_finished_over_a_real_socket(
    qtbot: QtBot, window: CounterWindow, hall: SmallServer, settings: CounterSettings
) -> None:
    press(window, "action.main")
    qtbot.waitUntil(lambda: words(window, "now.number") == "A001", timeout=WITHIN_MS)
    assert words(window, "now.reason") == "Kwam vóór alle anderen die wachten: 5 minuten geleden."
    qtbot.waitUntil(lambda: button(window, "action.main").isEnabled(), timeout=WITHIN_MS)
    press(window, "action.main")
    qtbot.waitUntil(lambda: words(window, "now.stage") == "Aan de balie", timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: button(window, "action.finishAndNext").isEnabled(), timeout=WITHIN_MS)
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: words(window, "now.number") == "A002", timeout=WITHIN_MS)
    assert Finish(visit="visit-A001") in hall.done
    assert settings.trace is not None
    assert '"mark": "applied"' in settings.trace.file.read_text()


def test_a_command_that_was_sent_as_the_line_broke_is_carried_out_and_answered_exactly_once(
    qtbot: QtBot, window: CounterWindow, hall: SmallServer, announce_log: Callable[[str], None]
) -> None:
    announce_log(ANNOUNCED)
    hall.break_before_answering = True
    press(window, "action.main")
    assert button(window, "action.main").text() == "Oproepen…"
    qtbot.waitUntil(lambda: window.status.property("level") == "alarm", timeout=WITHIN_MS)
    assert "Wat gevraagd is, gebeurt zodra de verbinding terug is." in words(window, "status.line")
    qtbot.waitUntil(lambda: button(window, "action.main").text() == "Aangekomen", timeout=WITHIN_MS)
    assert window.status.property("level") == "quiet"
    assert words(window, "now.number") == "A001"
    assert hall.done == [ReportParts(parts=()), SignIn(counter="counter-3", clerk="sanne", pin="1234"), CallNext()]
