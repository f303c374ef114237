"""A visitor whose ticket does not come out goes on with a phone, and loses nothing; real programs on real sockets."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PIL import Image
from pyzbar import pyzbar

from drivers.printers.reading_back import read_back
from tests.acceptance.finger import take_steps
from tests.acceptance.house import House, eventually, open_house
from tests.queue_server.entrypoints.status_page.html import ReadPage, read


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with open_house(tmp_path, phones=True) as opened:
        opened.sign_in()
        yield opened


def codes_in(picture: Image.Image) -> list[str]:
    """By a reader that knows nothing of us."""
    return [code.data.decode() for code in pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])]


def codes_on_the_kiosk(house: House) -> list[str]:
    path = house.folder / "kiosk.png"
    house.hands["kiosk-1"].grab(str(path))
    return codes_in(Image.open(path).convert("L"))


def page_of(link: str) -> ReadPage:
    answer = httpx.get(link)
    assert answer.status_code == 200
    return read(answer.text)


def outcome(house: House, number: str) -> str:
    (visit,) = [visit for visit in house.http("GET", "/api/v1/visits") if visit["number"] == number]
    return str(visit["ticket"])


def test_a_printer_that_is_off_costs_a_visitor_neither_the_number_nor_the_paper(house: House) -> None:
    kiosk, counter = house.hands["kiosk-1"], house.hands["counter-1"]
    house.printer(fault="off")
    take_steps(kiosk, "walkIn", "product-product-a")
    kiosk.tap("takeNumber", within_ms=5_000)
    number = str(kiosk.read("ticketNumber", "text", within_ms=8_000))

    assert "olg uw nummer" in str(kiosk.read("phoneCodeWords", "text", within_ms=10_000))
    eventually(lambda: len(codes_on_the_kiosk(house)) == 1, what="a phone can read the code on the kiosk")
    (link,) = codes_on_the_kiosk(house)
    assert number in page_of(link).said
    assert page_of(link).text_in("h1") == "U bent de volgende"
    eventually(lambda: outcome(house, number) in {"failed", "unknown"}, what="staff see that no paper came")

    eventually(lambda: not kiosk.look("printAgain", "visible", False), what="no promise of a printer that is away")
    house.printer(fault=None)
    kiosk.wait("printAgain", "visible", equals=True, within_ms=20_000)
    assert codes_on_the_kiosk(house) == [link], "the code went away before the paper came"
    kiosk.tap("printAgain")
    eventually(lambda: len(house.tickets) == 1, what="the ticket, now that the printer is back")
    printed = read_back(house.tickets[0].read_bytes())
    assert codes_in(printed.picture) == [link], "the paper leads to the same page"
    eventually(lambda: outcome(house, number) == "printed", what="staff see that the paper came")

    counter.tap("action.main")
    counter.wait("action.main", "action", "arrived", within_ms=5_000)
    called = page_of(link)
    assert called.text_in("h1") == "Ga nu naar balie 1"
    assert number in called.said
