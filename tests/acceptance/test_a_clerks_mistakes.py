"""A clerk presses wrongly, pauses, locks and sets aside, at a real counter before a real server; nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from balie.demo.hand_client import HandClient
from tests.acceptance.finger import take_steps
from tests.acceptance.house import House, eventually, open_house
from tests.hall_files import PIN

WITHIN_MS = 8_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with open_house(tmp_path) as opened:
        opened.sign_in()
        yield opened


def a_visitor(house: House) -> str:
    kiosk = house.hands["kiosk-1"]
    take_steps(kiosk, "walkIn", "product-product-a")
    kiosk.tap("takeNumber", within_ms=WITHIN_MS)
    return str(kiosk.read("ticketNumber", "text", within_ms=WITHIN_MS))


def visit(house: House, number: str) -> dict[str, object]:
    (found,) = [each for each in house.http("GET", "/api/v1/visits") if each["number"] == number]
    return dict(found)


def called(house: House, number: str) -> HandClient:
    counter = house.hands["counter-1"]
    counter.wait("next.number", "text", equals=number, within_ms=WITHIN_MS)
    counter.tap("action.main", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "arrived", within_ms=WITHIN_MS)
    return counter


def test_a_visitor_who_was_finished_by_mistake_stands_at_the_counter_again(house: House) -> None:
    number = a_visitor(house)
    counter = called(house, number)
    for after in ("finish", "next"):
        counter.tap("action.main", within_ms=WITHIN_MS)
        counter.wait("action.main", "action", after, within_ms=WITHIN_MS)
    eventually(lambda: visit(house, number)["state"] == "done", what="the visitor is finished")
    counter.tap("action.takeBack", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "finish", within_ms=WITHIN_MS)
    assert counter.read("now.number", "text") == number
    assert visit(house, number)["state"] == "serving"


def test_a_pause_a_lock_and_a_step_aside_leave_the_visitor_to_the_same_clerk(house: House) -> None:
    number = a_visitor(house)
    counter = called(house, number)
    counter.tap("action.park", within_ms=WITHIN_MS)
    counter.tap("park.1", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "next", within_ms=WITHIN_MS)
    assert visit(house, number)["state"] == "parked"

    counter.tap("action.pause", within_ms=WITHIN_MS)
    counter.tap("pause.3", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "end_pause", within_ms=WITHIN_MS)
    counter.tap("action.lock", within_ms=WITHIN_MS)
    counter.tap("lock.pin", within_ms=WITHIN_MS)
    counter.type(PIN)
    counter.tap("lock.submit", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "end_pause", within_ms=WITHIN_MS)
    counter.tap("action.main", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "next", within_ms=WITHIN_MS)

    counter.tap("waiting.scope.aside", within_ms=WITHIN_MS)
    counter.tap("waiting.filter", within_ms=WITHIN_MS)
    counter.type(number)
    counter.key("Return")
    counter.tap("action.call", within_ms=WITHIN_MS)
    counter.wait("action.main", "action", "arrived", within_ms=WITHIN_MS)
    assert counter.read("now.number", "text") == number
