"""Widgets wear the house's colours."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qtkit.theme.look import desk_look
from qtkit.theme.stylesheet import stylesheet


def test_the_one_thing_to_do_wears_the_house_colour(qtbot: QtBot, fonts: None) -> None:
    look = desk_look("#00577d")
    button = QPushButton("Volgende")
    button.setProperty("role", "primary")
    button.setStyleSheet(stylesheet(look))
    qtbot.addWidget(button)

    button.adjustSize()

    assert button.grab().toImage().pixelColor(button.width() // 2, 8).name() == look.palette.house.lower()
    assert button.height() >= 2 * look.measures.touch_target
