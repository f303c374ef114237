"""What is chosen and where a form ends can be seen in both themes, as drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from config.contrast import CONTROL_CONTRAST, contrast
from counter_client.transfer_form import TransferForm
from tests.counter_client.conftest import OpenWindow, look_of
from tests.counter_client.halls import a_walk_in, served_here

EDGE_PX = 2
"""Of a form in high contrast, where no shade of the ground tells it from what lies behind it."""


@pytest.fixture(params=[False, True], ids=["normal", "high contrast"])
def high_contrast(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def form(qtbot: QtBot, open_window: OpenWindow, high_contrast: bool) -> Iterator[TransferForm]:
    """Where a radio button asks where the visitor goes on."""
    window = open_window(served_here(a_walk_in()), high_contrast=high_contrast)
    asks = TransferForm(window.session.moment, served_here(a_walk_in()), window)
    asks.show()
    qtbot.waitExposed(asks)
    yield asks
    asks.reject()


def ring_of(button: QRadioButton) -> QRect:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    place: QRect = button.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, button)
    return place


def inside_of(button: QRadioButton) -> list[str]:
    """The colours of its ring, between ring and dot, and in the very middle."""
    picture, ring = button.grab().toImage(), ring_of(button)
    columns = (ring.left(), ring.left() + 2, ring.center().x())
    return [picture.pixelColor(column, ring.center().y()).name() for column in columns]


def test_of_a_few_the_chosen_one_has_a_dot_in_its_ring_and_the_others_have_a_ring_alone(form: TransferForm) -> None:
    chosen, *others = form.findChildren(QRadioButton)
    assert chosen.isChecked()
    ring, ground, dot = inside_of(chosen)
    assert contrast(ring, ground) >= CONTROL_CONTRAST
    assert contrast(dot, ground) >= CONTROL_CONTRAST
    for other in others:
        ring, ground, middle = inside_of(other)
        assert contrast(ring, ground) >= CONTROL_CONTRAST
        assert middle == ground


def test_a_ring_that_has_the_focus_takes_no_more_room(form: TransferForm) -> None:
    other = form.findChildren(QRadioButton)[1]
    before = ring_of(other)
    other.setFocus()
    assert ring_of(other) == before


def test_a_form_has_an_edge_on_all_four_sides(form: TransferForm, high_contrast: bool) -> None:
    picture = form.grab().toImage()
    colours = look_of(high_contrast).palette
    for depth in range(EDGE_PX if high_contrast else 1):
        assert edge_at(picture, depth) == {colours.line.lower()}
    assert edge_at(picture, EDGE_PX) == {colours.ground.lower()}


def edge_at(picture: QImage, depth: int) -> set[str]:
    """The colours at this depth, in the middle of each side."""
    right, bottom = picture.width() - 1, picture.height() - 1
    across, down = right // 2, bottom // 2
    spots = ((across, depth), (across, bottom - depth), (depth, down), (right - depth, down))
    return {picture.pixelColor(*spot).name() for spot in spots}
