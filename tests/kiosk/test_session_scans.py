"""Whoever holds up a code hears that it was read, whatever it leads to."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from drivers.health import Health
from drivers.scanners.scanner import Scan
from kiosk.devices import Devices
from kiosk.flow.screen import Screen, Step
from kiosk.hall_news import Here
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.presenter import KioskPresenter
from kiosk.session import Session
from qtkit.trace import Trace
from tests.kiosk.alone.lone import greeting, lone_kiosk
from tests.kiosk.screens import checking, products, ticket_page, welcome
from tests.kiosk.tickets import CODE
from tests.qtkit.hall import Hall


@dataclass
class HeardDevices:
    """A scanner and a loudspeaker of which only the sound of a code that was read is kept."""

    sounds: int = 0
    scanner_health: Health = Health.OK

    def sound_read(self) -> None:
        self.sounds += 1


@pytest.mark.parametrize(
    "page", [welcome(), products(), checking(), ticket_page()], ids=["welcome", "products", "checking", "ticket"]
)
def test_every_code_that_was_read_is_heard(
    qtbot: QtBot, presenter: KioskPresenter, tmp_path: Path, page: Screen
) -> None:
    devices = HeardDevices()
    with Hall(greet=greeting) as hall:  # type: ignore[arg-type]
        lone = lone_kiosk(qtbot, hall, tmp_path / "offline")
        session = Session(presenter, lone.link, Here("kiosk-1"), lambda _: PaperHouse("Stadswinkel"), Trace(None))
        session.use(cast(Devices, devices))
        presenter.take(Step(page))

        session.scanned(Scan(CODE, 0))

        lone.link.stop()
        lone.alone.stop()
    assert devices.sounds == 1
