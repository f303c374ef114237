"""What is chosen, what can be pressed and where a form ends can be seen in both themes, as drawn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from balie.screens.contrast_checks import contrast_in, pixels_of
from config.contrast import CONTROL_CONTRAST, HIGH_CONTRAST, TEXT_CONTRAST, contrast
from counter_client.forms.transfer import TransferForm
from counter_client.widgets.key_button import KeyButton
from counter_client.window.window import CounterWindow
from tests.counter_client.conftest import OpenWindow, look_of
from tests.counter_client.halls import a_call, a_hall, a_walk_in, served_here
from tests.counter_client.window_hands import button, lose
from wire.things import Thing
from wire.words import CounterState

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


PAUSED = a_hall().counters["counter-3"].model_copy(update={"state": CounterState.PAUSED})
GROUNDS: dict[str, tuple[Thing, ...]] = {
    "on a card and on the head": (served_here(a_walk_in()),),
    "on the card of a pause": (a_walk_in(), PAUSED),
    "on the strip of a call that nobody answered": (served_here(a_walk_in()), a_call()),
    "on the strip of a call of one's own": (served_here(a_walk_in()), a_call(coming=True, counter="3")),
}


def idle_buttons(window: CounterWindow) -> list[KeyButton]:
    return [each for each in window.findChildren(KeyButton) if each.isVisible() and not each.isEnabled()]


@pytest.mark.parametrize("ground", GROUNDS)
def test_what_cannot_be_pressed_can_be_read(open_window: OpenWindow, high_contrast: bool, ground: str) -> None:
    window = open_window(high_contrast=high_contrast)
    window.session.hear_hall(a_hall(*GROUNDS[ground]))
    lose(window)
    pixels, least = pixels_of(window.grab().toImage()), HIGH_CONTRAST if high_contrast else TEXT_CONTRAST
    idle = idle_buttons(window)
    assert len(idle) > 5
    for each in idle:
        place = QRect(each.mapTo(window, each.rect().topLeft()), each.size())
        assert (contrast_in(pixels, QRectF(place)) or 0) >= least, each.objectName()


def picture_of(key_button: KeyButton) -> QImage:
    """As it stands in its window."""
    window = key_button.window()
    return window.grab(QRect(key_button.mapTo(window, key_button.rect().topLeft()), key_button.size())).toImage()


def edge_of(key_button: KeyButton) -> set[str]:
    """The colours of its outermost dots on one side, without the round corners."""
    picture, height = picture_of(key_button), key_button.height()
    return {picture.pixelColor(0, row).name() for row in range(height // 4, 3 * height // 4)}


def ink_of(key_button: KeyButton) -> str:
    """Of its words on black: the brightest of all dots inside the border."""
    inside = picture_of(key_button).copy(key_button.rect().adjusted(4, 4, -4, -4))
    return max(inside.pixelColor(x, y).name() for x in range(inside.width()) for y in range(inside.height()))


def test_in_high_contrast_what_cannot_be_pressed_has_no_border_and_is_quieter(open_window: OpenWindow) -> None:
    window = open_window(served_here(a_walk_in()), high_contrast=True)
    colours = look_of(True).palette
    park, recall = button(window, "action.park"), button(window, "action.recall")
    assert (park.isEnabled(), recall.isEnabled()) == (True, False)
    assert edge_of(park) == {colours.line.lower()}
    assert edge_of(recall) == {colours.surface.lower()}
    assert ink_of(park) == colours.text.lower()
    assert ink_of(recall) == colours.idle.lower()


@pytest.mark.parametrize("name", ["action.main", "action.finishAndNext", "action.recall", "action.signOut"])
def test_every_kind_of_button_that_cannot_be_pressed_lies_flat_in_high_contrast(
    open_window: OpenWindow, name: str
) -> None:
    window = open_window(served_here(a_walk_in()), high_contrast=True)
    lose(window)
    idle = button(window, name)
    assert not idle.isEnabled()
    assert edge_of(idle) == {look_of(True).palette.surface.lower()}
