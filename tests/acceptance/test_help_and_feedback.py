"""A visitor who needs a person, and one who leaves: the whole way between kiosk, server and counter."""

from collections.abc import Iterator

import pytest

from balie.demo.hand_client import HandClient
from tests.acceptance.house import House, eventually, open_house

FACES = (1, 2, 3, 4, 5)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with open_house(tmp_path_factory.mktemp("house")) as opened:
        opened.sign_in()
        yield opened


def says(kiosk: HandClient, words: str) -> None:
    kiosk.wait("panelTitle", "text", words, within_ms=5_000)


def is_helped(counter: HandClient) -> None:
    for state in ("arrived", "finish", "next"):
        counter.tap("action.main")
        counter.wait("action.main", "action", state, within_ms=5_000)


def test_a_visitor_who_is_stuck_sees_that_somebody_comes(house: House) -> None:
    kiosk, counter = house.hands["kiosk-1"], house.hands["counter-1"]
    kiosk.tap("help", within_ms=5_000)
    kiosk.tap("callHelp", within_ms=5_000)
    says(kiosk, "Wij hebben iemand geroepen")

    counter.tap("help.go", within_ms=5_000)
    says(kiosk, "Er komt iemand naar u toe")

    counter.tap("help.settle", within_ms=5_000)
    says(kiosk, "Kunnen wij u helpen?")
    kiosk.tap("closeHelp")
    assert house.http("GET", "/api/v1/figures")["help"]["calls"] == 1


def test_who_needs_nobody_any_more_takes_the_call_back(house: House) -> None:
    kiosk, counter = house.hands["kiosk-1"], house.hands["counter-1"]
    kiosk.tap("help", within_ms=5_000)
    kiosk.tap("callHelp", within_ms=5_000)
    counter.wait("help.go", "visible", True, within_ms=5_000)

    kiosk.tap("endHelp", within_ms=5_000)

    kiosk.wait("pages", "page", "welcome", within_ms=5_000)
    eventually(lambda: not counter.look("help.go", "visible", False), what="the call leaves the counter's window")


def test_who_was_helped_scans_once_more_and_is_asked_once_how_it_was(house: House) -> None:
    kiosk, counter = house.hands["kiosk-1"], house.hands["counter-1"]
    code = house.book()
    house.show(code)
    kiosk.wait("pages", "page", "ticket", within_ms=8_000)
    kiosk.tap("ready", within_ms=5_000)
    is_helped(counter)

    house.camera.watch_the_hall(seconds=3.5)  # a code that comes back sooner is the same showing of it
    house.show(code)
    kiosk.wait("pages", "page", "feedback", within_ms=8_000)
    kiosk.tap("face-4", within_ms=5_000)
    kiosk.wait("pages", "page", "thanks", within_ms=5_000)

    eventually(lambda: asked(house)["answers"] == 1, what="the answer among the figures of the day")
    assert asked(house)["scores"] == {str(face): int(face == 4) for face in FACES}
    kiosk.wait("pages", "page", "welcome", within_ms=15_000)
    house.camera.watch_the_hall(seconds=3.5)
    house.show(code)
    kiosk.wait("pages", "page", "sorry", within_ms=8_000)


def asked(house: House) -> dict[str, object]:
    found: dict[str, object] = house.http("GET", "/api/v1/figures")["satisfaction"]
    return found
