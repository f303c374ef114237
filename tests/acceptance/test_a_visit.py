"""A visitor's whole way through real programs: code, camera, ticket, call, display, counter, figures."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pyzbar import pyzbar

from balie.demo.hand_client import HandClient
from drivers.printers.reading_back import read_back
from tests.acceptance.finger import take_steps
from tests.acceptance.house import House, eventually, open_house

BACK_WITHIN_S = 3.0
NUMBER_AT_LEAST_DOTS = 15 * 8
"""15 mm at 203 dpi."""

TESSERACT_LIKES_PX = 60
DARK = 60


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One house for the tests of this file, as a city has one for all its visitors."""
    with open_house(tmp_path_factory.mktemp("house")) as opened:
        opened.sign_in()
        yield opened


def number_read_by_tesseract(picture: Image.Image, folder: Path) -> str:
    """The largest word on the ticket, read by a program that knows nothing of us."""
    if shutil.which("tesseract") is None:
        pytest.skip("tesseract is not installed: apt-get install tesseract-ocr")
    top, bottom = first_tall_band(picture.convert("L"))
    number = picture.convert("L").crop((0, top, picture.width, bottom))
    number.thumbnail((number.width, TESSERACT_LIKES_PX))
    page = Image.new("L", (number.width + 40, number.height + 40), 255)
    page.paste(number, (20, 20))
    path = folder / "number.png"
    page.save(path)
    command = ["tesseract", str(path), "-", "--psm", "7"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout.strip()


def first_tall_band(grey: Image.Image) -> tuple[int, int]:
    """The rows of the first line of print that is at least as high as a ticket number must be."""
    inked = [grey.crop((0, row, grey.width, row + 1)).getextrema()[0] == 0 for row in range(grey.height)]
    start = 0
    for row, ink in enumerate([*inked, False]):
        if not ink:
            if row - start >= NUMBER_AT_LEAST_DOTS:
                return start, row
            start = row + 1
    raise AssertionError("there is no number on the ticket")


def number_on_ticket(kiosk: HandClient, *, within_ms: int = 8_000) -> str:
    kiosk.wait("pages", "page", "ticket", within_ms=within_ms)
    return str(kiosk.read("ticketNumber", "text", within_ms=2_000))


def back_home(kiosk: HandClient) -> None:
    kiosk.tap("ready", within_ms=5_000)
    kiosk.wait("pages", "page", "welcome", within_ms=8_000)


def large_numbers(display: HandClient) -> str:
    return str(display.look("largeNumber", "text", ""))


def test_from_the_code_before_the_camera_to_the_figures(house: House) -> None:
    kiosk, display, counter = house.hands["kiosk-1"], house.hands["display-1"], house.hands["counter-1"]

    house.show(house.book())
    number = number_on_ticket(kiosk)
    eventually(lambda: len(house.tickets) == 1, what="the ticket's bytes at the printer")

    printed = read_back(house.tickets[0].read_bytes())
    codes = [code.data.decode() for code in pyzbar.decode(printed.picture, symbols=[pyzbar.ZBarSymbol.QRCODE])]
    assert len(codes) == 1
    assert f"/{number}/" in codes[0]
    assert number_read_by_tesseract(printed.picture, house.folder) == number
    back_home(kiosk)

    counter.tap("action.main")
    counter.wait("action.main", "action", "arrived", within_ms=5_000)
    assert counter.read("now.number", "text") == number
    assert "afspraak" in str(counter.read("now.reason", "text")).lower()
    display.wait("largeNumber", "text", number, within_ms=2_000)
    display.grab(str(house.folder / "called.png"))
    large = Image.open(house.folder / "called.png").convert("L").crop((0, 0, 1200, 400))
    assert sum(large.histogram()[:DARK]) > large.width * large.height / 10, "no number in the display's pixels"
    sounds = house.folder / "sounds.txt"
    eventually(lambda: sounds.exists() and sounds.read_text().count("chime") == 1, what="the chime of the call")

    counter.tap("action.recall")
    eventually(lambda: sounds.read_text().count("chime") == 2, what="the chime of the recall")
    if shutil.which("espeak-ng"):
        eventually(lambda: sounds.read_text().count(f"{number}-1-nl.wav") == 2, what="number and counter in words")
    counter.tap("action.main")
    counter.wait("action.main", "action", "finish", within_ms=5_000)
    counter.tap("action.main")
    counter.wait("action.main", "action", "next", within_ms=5_000)

    visits = [visit for visit in house.http("GET", "/api/v1/visits") if visit["number"] == number]
    assert [stay["state"] for stay in visits[0]["stays"]] == ["waiting", "called", "serving", "done"]
    ends = [stay["ended_at"] for stay in visits[0]["stays"]]
    assert ends[:-1] == [stay["started_at"] for stay in visits[0]["stays"]][1:], "the interval log has a gap"
    assert ends[-1] is None
    assert visits[0]["ticket"] == "printed"
    figures = house.http("GET", "/api/v1/figures")
    assert (figures["served"], figures["with_appointment"], figures["called_before_time"]) == (1, 1, 1)


def test_the_same_code_again_gives_the_same_number(house: House) -> None:
    kiosk = house.hands["kiosk-1"]
    code = house.book()
    house.show(code)
    first = number_on_ticket(kiosk)
    back_home(kiosk)
    house.camera.watch_the_hall(seconds=3.5)  # a code that comes back sooner is the same showing of it
    house.show(code)
    assert number_on_ticket(kiosk) == first
    back_home(kiosk)


def test_a_walk_in_gets_a_number_with_three_taps(house: House) -> None:
    kiosk = house.hands["kiosk-1"]
    printed = len(house.tickets)
    take_steps(kiosk, "walkIn", "product-product-b")
    kiosk.tap("takeNumber", within_ms=5_000)
    assert number_on_ticket(kiosk).startswith("B")
    eventually(lambda: len(house.tickets) == printed + 1, what="the walk-in's ticket")
    back_home(kiosk)


def test_a_killed_server_costs_nobody_anything_and_the_screens_are_back_within_three_seconds(house: House) -> None:
    kiosk, display, counter = house.hands["kiosk-1"], house.hands["display-1"], house.hands["counter-1"]
    house.show(house.book())
    number = number_on_ticket(kiosk)
    back_home(kiosk)
    called = int(str(house.http("GET", "/api/v1/figures")["called"]))

    code = house.book("product-b")
    house.server.kill()
    counter.wait("status", "level", "alarm", within_ms=20_000)
    house.show(code)
    let_in_alone = number_on_ticket(kiosk, within_ms=30_000)
    back_home(kiosk)
    house.server.start()
    back_s = time.monotonic()
    eventually(lambda: counter.read("status", "level") != "alarm", what="the counter client is back")
    kiosk.wait("pages", "page", "welcome", within_ms=8_000)
    assert time.monotonic() - back_s < BACK_WITHIN_S

    eventually(lambda: let_in_alone in waiting_in(house), what="who was let in without the server is in the queue")
    assert number in waiting_in(house), "an acknowledged ticket was forgotten"
    counter.tap("action.main")
    counter.wait("action.main", "action", "arrived", within_ms=5_000)
    now = str(counter.read("now.number", "text"))
    display.wait("largeNumber", "text", now, within_ms=3_000)
    assert int(str(house.http("GET", "/api/v1/figures")["called"])) == called + 1
    counter.tap("action.main")
    counter.wait("action.main", "action", "finish", within_ms=5_000)
    counter.tap("action.main")


@pytest.mark.parametrize(
    "text",
    ["https://example.org/spaarkaart/123", "A" * 1_000, "\x00\x01\x1b[2J", "'; DROP TABLE visit; --", "🦆" * 40],
    ids=["foreign", "long", "control characters", "SQL", "emoji"],
)
def test_a_code_that_is_none_of_ours_gets_a_sentence(house: House, text: str) -> None:
    kiosk = house.hands["kiosk-1"]
    before = len(house.tickets)
    house.show(text)
    kiosk.wait("pages", "page", "sorry", within_ms=8_000)
    assert len(str(kiosk.read("title", "text"))) > 10
    assert len(house.tickets) == before
    back_home(kiosk)


@pytest.mark.parametrize("fault", ["off", "mute", "hung", "close_after"])
def test_a_ticket_that_did_not_come_out_is_never_called_printed(house: House, fault: str) -> None:
    kiosk = house.hands["kiosk-1"]
    kiosk.wait("pages", "page", "welcome", within_ms=45_000)
    before = {visit["id"] for visit in house.http("GET", "/api/v1/visits")}
    house.printer(fault=fault, **({"bytes": 2000} if fault == "close_after" else {}))
    try:
        house.show(house.book("product-c", in_minutes=4))
        eventually(lambda: kiosk.read("pages", "page") in {"ticket", "out_of_order"}, what="the kiosk says something")
        eventually(
            lambda: outcomes_of_new_visits(house, before) <= {"failed", "unknown"}, what="staff see that no paper came"
        )
        if not outcomes_of_new_visits(house, before):
            assert kiosk.read("pages", "page") == "out_of_order", "no number, and no word why"
    finally:
        house.printer(fault=None)
    if kiosk.read("pages", "page") == "ticket":
        kiosk.tap("ready", within_ms=5_000)
    eventually(lambda: kiosk.read("pages", "page") == "welcome", within_s=45, what="the kiosk serves again")


def waiting_in(house: House) -> set[str]:
    return {str(visit["number"]) for visit in house.http("GET", "/api/v1/visits") if visit["state"] == "waiting"}


def outcomes_of_new_visits(house: House, before: set[str]) -> set[str]:
    """What became of the paper of everybody who has come since."""
    return {str(visit["ticket"]) for visit in house.http("GET", "/api/v1/visits") if visit["id"] not in before}
