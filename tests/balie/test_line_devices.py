"""`balie devices` for signs, lights and call panels, against simulated ones on real lines."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from tests.balie.command import Balie
from tests.config.builders import rewrite
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon

SIGN = ("drivers.signs.simulator", "--protocol", "dm_d", "--port", "0")
TOWER = ("drivers.lights.simulator", "--protocol", "patlite", "--port", "0")
PANEL = ("drivers.lights.panel_simulator", "--port", "0")


@pytest.fixture(autouse=True)
def a_quick_eye(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("balie.devices.SHOWN_S", 0.4)


@pytest.fixture
def signs(hall: Path) -> Iterator[Path]:
    """A sign and a tower that are there."""
    with running_simulator(*SIGN) as sign, running_simulator(*TOWER) as tower:
        file = rewrite(hall / "signs.toml", "serial:///dev/ttyUSB0?baud=9600", sign.url)
        rewrite(file, "cd5220", "dm_d")
        yield rewrite(file, "tcp://10.0.0.41:10000", tower.url)


@contextmanager
def seen(device: RunningSimulator, *sights: object) -> Iterator[None]:
    """Somebody stands before the device and must see all of this, in this order, while it is tried."""
    missed: list[object] = []

    def watch() -> None:
        for sight in sights:
            try:
                soon(partial(_shows, device, sight), str(sight))
            except AssertionError:
                missed.append(sight)
                return

    watching = threading.Thread(target=watch)
    watching.start()
    yield
    watching.join()
    assert missed == []


def _shows(device: RunningSimulator, sight: object) -> bool:
    answer = device.order(ask="face")
    return bool((answer["lamps"] if "lamps" in answer else answer["face"]["rows"]) == sight)


def test_probing_opens_lines_and_changes_nothing_that_is_shown(balie: Balie, signs: Path) -> None:
    ended = balie("devices", "probe", "--config", signs)

    parts = {line.split()[0]: line.split()[1] for line in ended.said.splitlines()[1:]}
    assert parts == {"sign-front": "unknown", "light-tower": "ok"}
    assert "all lamps are off" in ended.said
    assert ended.exit_code == 0


def test_a_sign_whose_line_is_not_there_makes_probing_end_with_1(balie: Balie, hall: Path) -> None:
    ended = balie("devices", "probe", "--config", rewrite(hall / "signs.toml", "/dev/ttyUSB0", "/dev/ttyUSB-gone"))

    assert (ended.exit_code, "absent" in ended.said) == (1, True)


def test_a_sign_is_tried_with_every_segment_and_a_call_and_is_dark_afterwards(balie: Balie) -> None:
    with running_simulator(*SIGN) as sign, seen(sign, ["8888", ""], ["A012", "Balie 3"], ["", ""]):
        ended = balie("devices", "test", "--url", sign.url, "--protocol", "dm_d")

    assert (ended.exit_code, "was that seen?" in ended.said) == (0, True), ended.complained


def test_a_light_is_tried_with_every_colour(balie: Balie) -> None:
    with (
        running_simulator(*TOWER) as tower,
        seen(tower, {"green": "on"}, {"amber": "flashing"}, {"red": "on"}, {}),
    ):
        ended = balie("devices", "test", "--url", tower.url, "--protocol", "patlite")

    assert ended.exit_code == 0, ended.complained


def test_a_light_that_refuses_ends_with_1(balie: Balie) -> None:
    with running_simulator(*TOWER) as tower:
        tower.order(refuse=True)
        ended = balie("devices", "test", "--url", tower.url, "--protocol", "patlite")

    assert (ended.exit_code, "refuses" in ended.complained) == (1, True)


def test_a_panel_is_tried_with_a_press(balie: Balie, hall: Path) -> None:
    with running_simulator(*PANEL) as panel:
        counter = hall / "counter.toml"
        counter.write_text(f'{counter.read_text()}\n[panel]\nurl = "{panel.url}"\nprotocol = "qsystem"\n')
        clerk = threading.Timer(1.0, lambda: panel.order(press="recall"))
        clerk.start()
        ended = balie("devices", "test", "panel", "--config", counter)
        clerk.join()

    assert (ended.exit_code, 'The button "recall" was pressed.' in ended.said) == (0, True), ended.complained


def test_a_panel_that_nobody_presses_ends_with_1(balie: Balie) -> None:
    with running_simulator(*PANEL) as panel:
        ended = balie("devices", "test", "--url", panel.url, "--protocol", "qsystem", "--within", "0.3")

    assert (ended.exit_code, ended.complained) == (1, "panel: No button was pressed within 0.3 s.\n")


def test_a_sign_that_is_not_there_ends_with_1(balie: Balie, announce_log: Callable[[str], None]) -> None:
    announce_log("is away")
    ended = balie("devices", "test", "--url", "serial:///dev/ttyUSB-gone", "--protocol", "cd5220")

    assert (ended.exit_code, "no device on the serial port" in ended.complained) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--url", "tcp://10.0.0.31:4001"), "Say what to try"),
        (("--protocol", "cd5220"), "Say what to try"),
        ((), "Say what to try"),
        (("--url", "tcp://10.0.0.31:4001", "--protocol", "cd5221"), "Did you mean cd5220?"),
        (("--url", "tcp://10.0.0.31:4001", "--protocol", "frame"), "also a template"),
        (("--url", "laser:///dev/x", "--protocol", "cd5220"), "laser"),
    ],
)
def test_a_device_that_cannot_be_meant_is_wrong_use(balie: Balie, arguments: tuple[str, ...], complaint: str) -> None:
    ended = balie("devices", "test", *arguments)

    assert (ended.exit_code, complaint in ended.complained) == (2, True), ended.complained


def test_the_list_says_how_to_try_what_cannot_be_listed(balie: Balie) -> None:
    assert "balie devices test --url" in balie("devices", "list").said
