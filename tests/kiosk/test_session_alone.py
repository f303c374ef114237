"""What a visitor sees when the server goes and comes back, at a whole session on a real link and a real disk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drivers.health import DeviceState, Health
from kiosk.flow.screen import Page
from kiosk.hall import LinkCondition
from kiosk.hall_info import Place
from kiosk.hall_news import Here
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.session import Session
from qtkit.trace import Trace
from tests.kiosk.alone.lone import LoneKiosk, greeting, lone_kiosk
from tests.kiosk.conftest import PACE
from tests.kiosk.screens import OPEN_HALL
from tests.qtkit.hall import Hall
from wire.commands import CheckIn
from wire.house import House

PLACE = Place(name={"nl": "Stadswinkel"}, languages=("nl",))


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall(greet=greeting) as hall:  # type: ignore[arg-type]
        yield hall


@pytest.fixture
def lone(qtbot: QtBot, hall: Hall, tmp_path: Path, announce_log: Callable[[str], None]) -> Iterator[LoneKiosk]:
    announce_log("There is no link")
    kiosk = lone_kiosk(qtbot, hall, tmp_path / "offline")
    yield kiosk
    kiosk.link.stop()
    kiosk.alone.stop()


@pytest.fixture
def presenter(lone: LoneKiosk, monkeypatch: pytest.MonkeyPatch) -> KioskPresenter:
    """Its patience with the server is shorter than in a hall."""
    monkeypatch.setattr("kiosk.session.LINK_PATIENCE_S", 0.3)
    presenter = KioskPresenter(Surroundings(place=PLACE, pace=PACE, hall=OPEN_HALL, now=lone.alone.hall_time))
    session = Session(presenter, lone.link, Here("kiosk-1"), lambda _: PaperHouse("Stadswinkel"), Trace(None))
    session.stand_alone(lone.alone)
    lone.gets_its_kit()
    lone.until(lambda: presenter.screen.hall.link is LinkCondition.LIVE and presenter.screen.page is Page.WELCOME)
    return presenter


def test_nobody_who_is_choosing_is_sent_back_when_the_server_goes(presenter: KioskPresenter, lone: LoneKiosk) -> None:
    lone.until(presenter.is_settled)
    presenter.chooseWalkIn()
    shown: list[Page] = []
    presenter.pageShown.connect(shown.append)
    lone.loses_the_server()
    lone.until(lambda: presenter.screen.hall.alone)
    assert presenter.screen.page is Page.PRODUCTS
    assert shown == []
    lone.finds_the_server()
    lone.until(lambda: not presenter.screen.hall.alone)
    assert shown == []


def test_who_waits_for_an_answer_gets_it_from_the_kiosk(presenter: KioskPresenter, lone: LoneKiosk) -> None:
    presenter.code_read("KM4T-9WXP")
    lone.next_of(CheckIn)
    assert presenter.screen.page is Page.CHECKING
    lone.loses_the_server()
    lone.until(lambda: presenter.screen.page is Page.SORRY)
    assert presenter.screen.sorry is not None
    assert presenter.screen.sorry.kind.value == "code_kept"


def test_what_the_server_says_of_the_house_holds_again_when_it_is_back(
    presenter: KioskPresenter, lone: LoneKiosk
) -> None:
    lone.loses_the_server()
    lone.until(lambda: presenter.screen.hall.alone)
    house = lone.link.replica.house
    assert isinstance(house, House)
    lone.finds_the_server()
    lone.until(lambda: not presenter.screen.hall.alone)
    assert presenter.screen.hall.open_now is house.open_now
    assert presenter.screen.page is Page.WELCOME


def test_a_kiosk_that_cannot_stand_alone_says_so_to_staff_and_is_out_of_order(
    qtbot: QtBot, lone: LoneKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.session.LINK_PATIENCE_S", 0.3)
    presenter = KioskPresenter(Surroundings(place=PLACE, pace=PACE, hall=OPEN_HALL, now=lone.alone.hall_time))
    session = Session(presenter, lone.link, Here("kiosk-1"), lambda _: PaperHouse("Stadswinkel"), Trace(None))
    session.stand_alone(DeviceState(Health.DEGRADED, "No room."))
    lone.until(lambda: presenter.screen.hall.link is LinkCondition.LIVE)
    lone.loses_the_server()
    lone.until(lambda: presenter.screen.page is Page.OUT_OF_ORDER)
