"""A counter window on the fonts of the house, before a server that answers when the test says so."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_client.__main__ import PROGRAM, TEXTS_FOLDER, other_language
from counter_client.session.session import Session
from counter_client.window.window import CounterWindow
from qtkit.compile_texts import compile_texts
from qtkit.startup import use_fonts
from qtkit.theme.look import Look, desk_look
from tests.counter_client.clerks import LIVE, SlowServer, a_session, signed_in
from tests.counter_client.duties import OpenDuties, SlowLine, opened
from tests.counter_client.halls import a_hall
from wire.things import Thing
from wire.words import Duty

OpenWindow = Callable[..., CounterWindow]
"""`open_window(*things, signed=True, clerk="", high_contrast=False)`; its session is `window.session`."""


class Attention:
    """Keeps what called for attention."""

    def __init__(self) -> None:
        self.called: list[str] = []

    def __call__(self, strip: QWidget) -> None:
        self.called.append(strip.accessibleName())


@pytest.fixture
def attention() -> Attention:
    return Attention()


@pytest.fixture
def server() -> SlowServer:
    return SlowServer()


@pytest.fixture
def house_fonts(qapp: QApplication) -> Iterator[None]:
    before = QFont(QApplication.font())
    use_fonts()
    yield
    QApplication.setFont(before)


@pytest.fixture
def open_window(qtbot: QtBot, server: SlowServer, attention: Attention, house_fonts: None) -> OpenWindow:
    """Opens the window on a session; `signed=False` leaves it at sign-in."""

    def opened(*things: Thing, signed: bool = True, clerk: str = "", high_contrast: bool = False) -> CounterWindow:
        session: Session = a_session(server, a_hall(*things))
        window = CounterWindow(
            session,
            LIVE,
            look_of,
            high_contrast=high_contrast,
            home="counter-3",
            clerk=clerk,
            other_language=other_language,
            alert=attention,
        )
        qtbot.addWidget(window)
        qtbot.addWidget(window.bar)
        if signed:
            signed_in(session, server)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    return opened


def look_of(high_contrast: bool) -> Look:
    return desk_look("#00688B", high_contrast=high_contrast)


@pytest.fixture
def dutch(qtbot: QtBot, tmp_path: Path) -> Iterator[None]:
    """As the program speaks to a clerk in the Netherlands."""
    source = tmp_path / f"{PROGRAM}_nl.ts"
    source.write_bytes((TEXTS_FOLDER / source.name).read_bytes())
    compile_texts([source])
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def line() -> SlowLine:
    return SlowLine()


@pytest.fixture
def open_duties(qtbot: QtBot, server: SlowServer, line: SlowLine, house_fonts: None) -> OpenDuties:
    """Opens the window of somebody with these duties at the tab of this key."""

    def open_(
        key: Qt.Key, *things: Thing, may: tuple[Duty, ...], counter: str = "counter-3", plans: bool = False
    ) -> CounterWindow:
        window = opened(server, line, *things, may=may, counter=counter, plans=plans)
        qtbot.addWidget(window)
        qtbot.addWidget(window.bar)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        return window

    return open_


@pytest.fixture
def open_reception(open_duties: OpenDuties) -> OpenDuties:
    """At the reception's tab."""
    return partial(open_duties, Qt.Key.Key_3, may=(Duty.RECEPTION,))
