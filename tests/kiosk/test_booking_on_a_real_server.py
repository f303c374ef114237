"""From the touch to the check-in, on a real server: what a visitor books at the kiosk lets them in at the kiosk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drivers.printers.reading_back import read_back
from kiosk.flow.screen import Page, Printing
from tests.drivers.printers.simulated import RunningPrinter
from tests.kiosk.whole import WITHIN_MS, Bench, RunningKiosk, opened_on
from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.planned_hall import planned_hall


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningHall]:
    (tmp_path / "server").mkdir()
    hall = planned_hall(tmp_path / "server")
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0


@pytest.fixture
def whole(
    qtbot: QtBot, qapp: QApplication, fonts: None, printer: RunningPrinter, tmp_path: Path, server: RunningHall
) -> Iterator[RunningKiosk]:
    bench = Bench(qtbot, qapp, printer, tmp_path)
    with opened_on(bench, link=server.server.link_url, key=server.files.keys["kiosk-1"]) as kiosk:
        yield kiosk


def test_who_books_at_the_kiosk_is_let_in_by_its_paper(whole: RunningKiosk) -> None:
    whole.taps("walkIn", "product-product-a", "makeAppointment")
    whole.waits_for(Page.DAYS)
    free = whole.screen().free
    assert free is not None
    at = free.times[0]
    whole.taps(f"day-{at.isoformat()}", f"time-{at.isoformat()}", "agree")
    whole.qtbot.waitUntil(lambda: whole.screen().printing is Printing.PRINTED, timeout=WITHIN_MS)
    assert whole.screen().page is Page.BOOKED
    (code,) = zxingcpp.read_barcodes(read_back(whole.printer.tickets()[0]).picture)
    whole.taps("ready")

    holding = whole.hold_a_code(code.text)
    whole.waits_for(Page.TICKET)
    ticket = whole.screen().ticket
    assert ticket is not None
    assert ticket.appointed_at == at
    holding.join()
    whole.qtbot.waitUntil(lambda: len(whole.printer.tickets()) == 2, timeout=WITHIN_MS)


def test_the_offer_says_when_the_first_appointment_could_be(whole: RunningKiosk) -> None:
    whole.taps("walkIn", "product-product-a")
    whole.qtbot.waitUntil(lambda: whole.screen().first_free is not None, timeout=WITHIN_MS)
    whole.taps("back", "product-product-c")
    assert whole.screen().page is Page.OFFER
    assert whole.screen().first_free is None, "nobody makes appointments for it"
