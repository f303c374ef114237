"""A form that cannot be sent yet shows where: it asks for what is required, and marks what lacks."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from counter_client.widgets.form_panel import Asked
from counter_client.widgets.sign import Sign
from counter_client.window.window import CounterWindow
from tests.counter_client.duties import ALT, OpenDuties, SlowLine, press, reception, type_, words
from tests.counter_client.halls import in_minutes
from wire.answers import FreeTimes
from wire.words import MeetingPlace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""


@pytest.fixture
def planning(open_reception: OpenDuties) -> OpenDuties:
    """The reception of a house that gives out its own times."""
    return partial(open_reception, plans=True)


def book_at(place: MeetingPlace, window: CounterWindow, line: SlowLine) -> None:
    """Everything but how to reach the visitor."""
    press(Qt.Key.Key_2, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    line.answer(FreeTimes(times=(), minutes=10, place=place))
    form = reception(window).panel.booking
    for field, text in ((form.at.day, "+1"), (form.at.time, "930"), (form.name, "J. de Groot")):
        field.setText(text)


def asked_around(field: QLineEdit) -> Asked:
    around = field.parentWidget()
    assert isinstance(around, Asked)
    return around


def question(field: QLineEdit) -> str:
    return next(each.text() for each in asked_around(field).findChildren(QLabel))


@pytest.mark.parametrize(
    ("place", "telephone", "email"),
    [
        (MeetingPlace.COUNTER, "Telephone (not required)", "E-mail for the confirmation (not required)"),
        (MeetingPlace.TELEPHONE, "Telephone", "E-mail for the confirmation (not required)"),
        (MeetingPlace.VIDEO, "Telephone (not required)", "E-mail for the invitation"),
    ],
)
def test_a_form_asks_for_what_the_place_requires(
    planning: OpenDuties, line: SlowLine, place: MeetingPlace, telephone: str, email: str
) -> None:
    window = planning()
    book_at(place, window, line)
    form = reception(window).panel.booking
    assert (question(form.telephone), question(form.email)) == (telephone, email)
    assert (form.telephone.accessibleName(), form.email.accessibleName()) == (telephone, email)


def test_the_field_that_lacks_is_marked_until_something_is_typed_there(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    book_at(MeetingPlace.TELEPHONE, window, line)
    telephone = reception(window).panel.booking.telephone
    sign = asked_around(telephone).sign
    assert not sign.isVisible()
    press(Qt.Key.Key_Return)
    assert telephone.hasFocus()
    assert sign.isVisible()
    assert telephone.property("lacks") is True
    assert telephone.accessibleDescription() == words(window, "reception.book.notice")
    type_("0")
    assert not sign.isVisible()
    assert telephone.property("lacks") is False
    assert telephone.accessibleDescription() == ""


def test_only_the_nearest_lack_is_marked(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    book_at(MeetingPlace.TELEPHONE, window, line)
    form = reception(window).panel.booking
    form.at.time.clear()
    press(Qt.Key.Key_Return)
    form.at.time.setText("930")
    press(Qt.Key.Key_Return)
    marked = [each.answer.objectName() for each in form.findChildren(Asked) if each.sign.isVisible()]
    assert marked == ["reception.book.telephone"]


def test_a_product_that_lacks_is_marked_where_it_is_typed(planning: OpenDuties) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    form = reception(window).panel.booking
    form.name.setFocus()
    press(Qt.Key.Key_Return)
    assert form.products.typed.hasFocus()
    assert form.products.typed.property("lacks") is True
    type_("p")
    assert form.products.typed.property("lacks") is False


@pytest.mark.parametrize(
    ("day", "time", "lacks", "said"),
    [
        ("+1", "930", False, "Tuesday 24 November, 9:30 · 10 minutes"),
        ("+1", "943", True, "No place is free at 9:43. Choose from the list."),
        ("+2", "930", True, "Nothing is free on Wednesday 25 November."),
        ("+1", "", False, "Choose a time. It takes 10 minutes."),
    ],
)
def test_a_moment_that_cannot_be_had_is_marked_as_it_is_typed(
    planning: OpenDuties, line: SlowLine, day: str, time: str, lacks: bool, said: str
) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    line.answer(FreeTimes(times=(in_minutes(24 * 60 - 70),), minutes=10))
    form = reception(window).panel.booking
    form.at.day.setText(day)
    form.at.time.setText(time)
    window.session.tick()
    sign = form.findChild(Sign, "reception.book.sign")
    assert sign is not None
    assert (sign.isVisible(), words(window, "reception.book.moment")) == (lacks, said)
