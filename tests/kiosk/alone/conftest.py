from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.kiosk.alone.disks import CutDisk
from tests.kiosk.alone.lone import LoneKiosk, greeting, lone_kiosk
from tests.qtkit.hall import Hall

Start = Callable[..., LoneKiosk]


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall(greet=greeting) as hall:  # type: ignore[arg-type]
        yield hall


@pytest.fixture
def start(qtbot: QtBot, hall: Hall, tmp_path: Path) -> Iterator[Start]:
    """Starts the kiosk, again and again in the same folder."""
    started: list[LoneKiosk] = []

    def begin(disk: CutDisk | None = None) -> LoneKiosk:
        end()
        started.append(lone_kiosk(qtbot, hall, tmp_path / "offline", disk))
        return started[-1]

    def end() -> None:
        while started:
            last = started.pop()
            last.link.stop()
            last.alone.stop()

    yield begin
    end()


@pytest.fixture
def lonely(start: Start, announce_log: Callable[[str], None]) -> LoneKiosk:
    """It had its kit, and the server is gone."""
    announce_log("There is no link")
    kiosk = start()
    kiosk.gets_its_kit()
    kiosk.loses_the_server()
    return kiosk
