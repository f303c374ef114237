"""What does not work here and stops nobody is a sentence of its own in the foot, marked, and never behind a tick."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from counter_client.keys.global_key import refused_key
from counter_client.sentences.status import Level, Status
from counter_client.widgets.sign import Sign
from counter_client.window.status_line import StatusLine
from qtkit.theme.look import desk_look

ALL_WELL = Status(Level.QUIET, "check", "Connected.")
NO_LINK = Status(Level.ALARM, "no-link", "No connection.")
REFUSED = "Ctrl+F2 does not work in other programs on this computer."


@pytest.fixture
def foot(qtbot: QtBot) -> StatusLine:
    made = StatusLine(desk_look("#00695c"), contrast=lambda: None, language=lambda: None)
    qtbot.addWidget(made)
    made.draw(ALL_WELL)
    made.show()
    return made


def said(foot: StatusLine) -> tuple[str, str, bool]:
    """The line, the sentence beside it, and whether that is marked."""
    line, besides = (foot.findChild(QLabel, name) for name in ("status.line", "status.besides"))
    sign = foot.findChild(Sign)
    assert line is not None
    assert besides is not None
    assert sign is not None
    return line.text(), besides.text() if besides.isVisible() else "", sign.isVisible()


def test_where_all_works_nothing_stands_besides(foot: StatusLine) -> None:
    assert said(foot) == ("Connected.", "", False)


def test_a_refused_key_has_a_marked_sentence_of_its_own(foot: StatusLine) -> None:
    foot.also(lambda: refused_key("Ctrl+F2"))
    assert said(foot) == ("Connected.", REFUSED, True)


def test_a_refused_key_waits_while_something_else_is_wrong(foot: StatusLine) -> None:
    foot.also(lambda: refused_key("Ctrl+F2"))
    foot.draw(NO_LINK)
    assert said(foot) == ("No connection.", "", False)
    foot.draw(ALL_WELL)
    assert said(foot) == ("Connected.", REFUSED, True)
