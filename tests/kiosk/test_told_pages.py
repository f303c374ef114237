"""What assistive technology is told of each page: one heading, and every control by name, role and state."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.flow import rest
from kiosk.flow.screen import Panel, Screen
from kiosk.hands.reading_aids import Offered
from kiosk.hands.stops import scope_of
from qtkit.hand_search import item_tree
from tests.kiosk.conftest import Kiosk
from tests.kiosk.flow.test_typing import second_question, type_page
from tests.kiosk.screens import welcome
from tests.kiosk.test_page_layout import PAGES

Role = QAccessible.Role
CONTROLS = frozenset({Role.Button, Role.CheckBox, Role.RadioButton})

ALL_PAGES: dict[str, Callable[[str], Screen]] = {
    **PAGES,
    "aids": lambda language: rest.panel_asked(welcome(language), Panel.AIDS).screen,
    "a code that is typed": type_page,
    "a birthday that is typed": second_question,
}


def reader(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"{item.objectName()} is not there for assistive technology"
    return found


def seen(kiosk: Kiosk) -> list[QQuickItem]:
    return [each for each in item_tree(scope_of(kiosk.window)) if each.isVisible() and each.opacity() > 0]


def role_of(item: QQuickItem) -> Role | None:
    found = QAccessible.queryAccessibleInterface(item)
    return found.role() if found is not None else None


@pytest.mark.parametrize("page", ALL_PAGES.values(), ids=list(ALL_PAGES))
def test_a_page_has_one_heading_and_its_controls_have_name_role_and_state(
    kiosk: Kiosk, page: Callable[[str], Screen]
) -> None:
    kiosk.show(page("nl"))
    items = seen(kiosk)

    headings = [reader(each).text(QAccessible.Text.Name) for each in items if role_of(each) is Role.Heading]
    assert len(headings) == 1, headings
    assert headings[0].strip()
    for control in (each for each in items if each.inherits("QQuickAbstractButton")):
        told = reader(control)
        name = control.objectName()
        assert told.text(QAccessible.Text.Name).strip(), name
        assert told.role() in CONTROLS, name
        assert bool(told.state().disabled) is not control.isEnabled(), name
        assert bool(told.state().focusable) is control.isEnabled(), name


def test_a_switch_tells_whether_it_is_on(kiosk: Kiosk) -> None:
    kiosk.presenter.reading_aids.offer(Offered(speech=True))
    kiosk.tap("aids")

    kiosk.tap("aidLarge")

    states = {name: reader(kiosk.item(name)).state() for name in ("aidContrast", "aidLarge", "aidSpoken")}
    assert {name: (bool(each.checkable), bool(each.checked)) for name, each in states.items()} == {
        "aidContrast": (True, False),
        "aidLarge": (True, True),
        "aidSpoken": (True, False),
    }


def test_the_chosen_language_is_told(kiosk: Kiosk) -> None:
    kiosk.tap("languages")

    chosen = [code for code in ("nl", "en") if reader(kiosk.item(f"language-{code}")).state().checked]

    assert chosen == ["nl"]


def test_a_foot_button_tells_that_its_panel_is_open(kiosk: Kiosk) -> None:
    kiosk.tap("help")

    assert reader(kiosk.item("help")).state().checked


def test_nothing_moves_where_motion_is_reduced(kiosk: Kiosk) -> None:
    """The theme of these tests has reduced motion."""
    kiosk.show(welcome())

    moving = [
        child
        for item in seen(kiosk)
        for child in item.children()
        if child.inherits("QQuickAbstractAnimation") and child.property("running")
    ]

    assert moving == []
