"""A panel's thread against simulated panels in processes of their own, on pseudo-terminals and TCP."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from drivers.errors import BadDeviceUrl
from drivers.health import CANNOT_SAY, DeviceState, Health
from drivers.lights.panel import Button, Lamp, PanelProtocol, PanelSettings
from drivers.lights.panel_thread import GIBBERISH, HEARD, PanelThread
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon

Announce = Callable[[str], None]
QSYSTEM = PanelSettings(PanelProtocol.QSYSTEM)


@dataclass
class Told:
    buttons: list[Button] = field(default_factory=list)
    states: list[DeviceState] = field(default_factory=list)

    @property
    def last(self) -> DeviceState | None:
        return self.states[-1] if self.states else None


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[RunningSimulator]:
    with running_simulator("drivers.lights.panel_simulator", "--link", str(tmp_path / "usb-Panel")) as simulator:
        yield simulator


@contextmanager
def heard_at(url: str, told: Told, settings: PanelSettings = QSYSTEM) -> Iterator[PanelThread]:
    thread = PanelThread(url, settings, on_button=told.buttons.append, on_state=told.states.append, lamp_every_s=0.2)
    thread.start()
    try:
        soon(lambda: told.last is not None, "the first word about the panel")
        yield thread
    finally:
        assert thread.stop(5.0)


def lamp_of(panel: RunningSimulator) -> tuple[str, bool]:
    said = panel.order(ask="lamp")
    return said["lamp"], said["flashing"]


def test_each_button_is_heard_once(panel: RunningSimulator) -> None:
    told = Told()
    with heard_at(panel.url, told):
        for button in (Button.NEXT, Button.START, Button.RECALL, Button.FINISH):
            panel.order(press=button.value)

        soon(lambda: len(told.buttons) == 4, "four presses")
        assert told.buttons == [Button.NEXT, Button.START, Button.RECALL, Button.FINISH]


def test_a_button_that_bounces_is_one_press(panel: RunningSimulator) -> None:
    told = Told()
    with heard_at(panel.url, told):
        panel.order(press="next", times=7)
        panel.order(press="recall")

        soon(lambda: Button.RECALL in told.buttons, "the next button")
        assert told.buttons == [Button.NEXT, Button.RECALL]


def test_a_panel_is_well_once_it_was_heard_and_unknown_before(panel: RunningSimulator) -> None:
    told = Told()
    with heard_at(panel.url, told):
        assert told.states == [CANNOT_SAY]
        panel.order(press="next")

        soon(lambda: told.states == [CANNOT_SAY, HEARD], "a sign of life")


def test_the_lamp_follows_and_is_said_again_to_a_panel_that_lost_its_power(panel: RunningSimulator) -> None:
    told = Told()
    with heard_at(panel.url, told) as thread:
        thread.lamp(Lamp.CALLING)
        soon(lambda: lamp_of(panel) == ("green", True), "green flashing")
        panel.order(power_cycle=True)

        soon(lambda: lamp_of(panel) == ("green", True), "green flashing again")


def test_a_refused_press_beeps_once_however_often_the_lamp_is_said(panel: RunningSimulator) -> None:
    told = Told()
    with heard_at(panel.url, told) as thread:
        thread.lamp(Lamp.REFUSED)
        soon(lambda: lamp_of(panel) == ("red", True), "red flashing")
        panel.order(power_cycle=True)
        soon(lambda: lamp_of(panel) == ("red", True), "red flashing again")

        assert panel.order(ask="lamp")["beeps"] == 1


def test_an_adapter_that_hears_itself_presses_nothing(tmp_path: Path) -> None:
    told = Told()
    link = str(tmp_path / "usb-Panel")
    with (
        running_simulator("drivers.lights.panel_simulator", "--link", link, "--echo") as panel,
        heard_at(panel.url, told) as thread,
    ):
        for lamp in (Lamp.SERVING, Lamp.FREE, Lamp.SERVING):
            thread.lamp(lamp)
            colour = "red" if lamp is Lamp.SERVING else "green"
            soon(lambda wanted=colour: lamp_of(panel)[0] == wanted, f"{colour}")  # type: ignore[misc]
        panel.order(press="finish")

        soon(lambda: bool(told.buttons), "a real press")
        assert told.buttons == [Button.FINISH]


def test_a_panel_that_is_unplugged_is_absent_and_heard_and_lit_again_when_it_is_back(
    panel: RunningSimulator, announce_log: Announce
) -> None:
    announce_log("is away")
    told = Told()
    with heard_at(panel.url, told) as thread:
        panel.has("unplugged")
        soon(lambda: told.last is not None and told.last.health is Health.ABSENT, "the loss")
        thread.lamp(Lamp.FREE)
        panel.has(None)
        soon(lambda: lamp_of(panel) == ("green", False), "the lamp")
        panel.order(press="next")

        soon(lambda: told.buttons == [Button.NEXT], "the press")


def test_noise_is_no_press_and_is_said(panel: RunningSimulator) -> None:
    told = Told()
    with heard_at(panel.url, told):
        panel.has("wrong_bytes")
        for _ in range(8):
            panel.order(press="next")
        soon(lambda: told.last == GIBBERISH, "an honest word")
        assert told.buttons == []
        panel.has(None)
        panel.order(press="next")

        soon(lambda: told.last == HEARD, "the end of the noise")
        assert told.buttons == [Button.NEXT]


def test_a_panel_that_takes_nothing_holds_nobody(panel: RunningSimulator, announce_log: Announce) -> None:
    announce_log("stopped taking data")
    told = Told()
    with heard_at(panel.url, told) as thread:
        panel.has("hung")
        thread.lamp(Lamp.FREE)
        soon(lambda: told.last is not None and told.last.health is Health.ABSENT, "the stuck line")
        assert thread.alive
        panel.has(None)

        soon(lambda: lamp_of(panel) == ("green", False), "the lamp")


def test_a_foot_switch_behind_a_serial_server() -> None:
    told = Told()
    settings = PanelSettings(PanelProtocol.LINES, {"NEXT": Button.NEXT, "OOPS": Button.NO_SHOW})
    buttons = ["--protocol", "lines", "--button", "NEXT=next", "--button", "OOPS=no_show"]
    with (
        running_simulator("drivers.lights.panel_simulator", *buttons, "--port", "0") as panel,
        heard_at(panel.url, told, settings),
    ):
        soon(lambda: panel.order(press="next") == {} and bool(told.buttons), "the first switch, held until it is heard")
        panel.order(press="no_show")

        soon(lambda: told.buttons == [Button.NEXT, Button.NO_SHOW], "both")


def test_a_device_that_sends_single_bytes(tmp_path: Path) -> None:
    told = Told()
    settings = PanelSettings(PanelProtocol.BYTES, {"n": Button.NEXT, "1B": Button.RECALL})
    buttons = ["--protocol", "bytes", "--button", "n=next", "--button", "1B=recall"]
    with (
        running_simulator("drivers.lights.panel_simulator", *buttons, "--link", str(tmp_path / "usb-Switch")) as panel,
        heard_at(panel.url, told, settings),
    ):
        panel.order(press="next")
        panel.order(press="recall")

        soon(lambda: told.buttons == [Button.NEXT, Button.RECALL], "both")


def test_an_address_that_cannot_be_meant_is_said_at_once() -> None:
    told = Told()
    with pytest.raises(BadDeviceUrl, match="panel address"):
        PanelThread("panel:", QSYSTEM, on_button=told.buttons.append, on_state=told.states.append)


def test_a_wrong_order_to_a_simulator_is_answered_with_what_is_wrong(panel: RunningSimulator) -> None:
    for order in ({"press": "no_show"}, {"press": "jump"}, {"ask": "weather"}, {"fault": "flood"}, {"say": "zz"}, {}):
        answer = panel.try_order(**order)

        assert answer["ok"] is False
        assert answer["error"]
