"""What a screen reader is told while the focus does not move."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.flow import rest
from kiosk.flow.screen import Panel
from kiosk.hands.announcer import Announcer
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import answer_to, checking, ticket_page, welcome
from tests.kiosk.tickets import refused
from wire.words import PrintOutcome, RefusalCode


@dataclass
class ScreenReader:
    polite: list[str] = field(default_factory=list)
    urgent: list[str] = field(default_factory=list)

    def hear(self, item: QQuickItem, text: str, urgent: bool) -> None:
        (self.urgent if urgent else self.polite).append(text)

    def heard(self) -> list[str]:
        polite, self.polite = self.polite, []
        return polite


@pytest.fixture(autouse=True)
def somebody_listens() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def reader(kiosk: Kiosk) -> ScreenReader:
    made = ScreenReader()
    announcer = Announcer(kiosk.window, made.hear)
    kiosk.presenter.screenTaken.connect(announcer.follow)
    kiosk.show(welcome())
    made.heard()
    return made


def test_each_page_is_announced_by_its_heading(kiosk: Kiosk, reader: ScreenReader) -> None:
    kiosk.tap("walkIn")
    assert reader.heard() == ["Waar komt u voor?"]

    kiosk.tap("back")
    assert reader.heard() == ["Welkom. Hebt u een afspraak?"]


def test_a_panel_is_announced_and_the_page_again_that_waited_under_it(kiosk: Kiosk, reader: ScreenReader) -> None:
    kiosk.show(rest.panel_asked(kiosk.presenter.screen, Panel.LANGUAGES).screen)
    assert reader.heard() == ["Kies uw taal"]

    kiosk.show(rest.panel_asked(kiosk.presenter.screen, Panel.LANGUAGES).screen)
    assert reader.heard() == ["Welkom. Hebt u een afspraak?"]


def test_what_stays_is_not_said_again(kiosk: Kiosk, reader: ScreenReader) -> None:
    kiosk.presenter.stirred()

    assert reader.heard() == []


def test_a_ticket_is_announced_with_its_number_and_what_becomes_of_the_paper(
    kiosk: Kiosk, reader: ScreenReader
) -> None:
    kiosk.show(ticket_page())
    assert reader.heard() == ["Uw nummer is", "A042", "Uw ticket wordt geprint…"]

    kiosk.presenter.paper_settled("visit-A042", PrintOutcome.PRINTED)
    assert reader.heard() == ["Pak uw ticket."]


def test_a_no_is_announced(kiosk: Kiosk, reader: ScreenReader) -> None:
    kiosk.show(answer_to(checking(), refused(RefusalCode.CANCELLED)))

    assert reader.heard() == [kiosk.text("title")]


def test_the_warning_before_a_page_goes_may_interrupt(kiosk: Kiosk, reader: ScreenReader) -> None:
    kiosk.show(replace(ticket_page(), closing=True))

    assert reader.urgent == ["Bent u er nog? Dit scherm sluit over 20 seconden."]


def test_qt_takes_what_is_announced(kiosk: Kiosk) -> None:
    Announcer(kiosk.window).follow()


def test_where_nobody_listens_nothing_is_looked_for(kiosk: Kiosk, reader: ScreenReader) -> None:
    QAccessible.setActive(False)

    kiosk.show(ticket_page())

    assert reader.heard() == []
