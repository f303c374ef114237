"""A light's thread against simulated towers and buzzers in processes of their own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from drivers.deadline import Deadline
from drivers.device_life import DeviceLife
from drivers.device_line import DeviceLine, DevicePort
from drivers.errors import BadDeviceUrl, DeviceBusy
from drivers.health import CANNOT_SAY, DeviceState, Health
from drivers.lights.buzzer import esc_b
from drivers.lights.buzzer_work import BUSY_PAUSE_S, BuzzerWork
from drivers.lights.light import LightProtocol, Signal
from drivers.lights.light_thread import LightThread
from drivers.lights.tower_work import DIFFERS, REFUSES, SHOWS, SILENT, STRANGE
from drivers.lights.wish import Wish
from drivers.serial_port import open_serial_port
from drivers.serial_settings import SerialSettings
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon

Announce = Callable[[str], None]
TOWERS = [LightProtocol.PATLITE, LightProtocol.PATLITE_PNS, LightProtocol.PATLITE_LA6]


@dataclass
class Told:
    states: list[DeviceState] = field(default_factory=list)

    def __call__(self, state: DeviceState) -> None:
        self.states.append(state)

    @property
    def last(self) -> DeviceState | None:
        return self.states[-1] if self.states else None


@pytest.fixture
def tower() -> Iterator[RunningSimulator]:
    with simulated(LightProtocol.PATLITE) as simulator:
        yield simulator


@contextmanager
def simulated(protocol: LightProtocol) -> Iterator[RunningSimulator]:
    with running_simulator("drivers.lights.simulator", "--protocol", protocol.value, "--port", "0") as simulator:
        yield simulator


@contextmanager
def light_at(
    url: str,
    protocol: LightProtocol = LightProtocol.PATLITE,
    told: Told | None = None,
    *,
    ask_every_s: float = 0.2,
) -> Iterator[LightThread]:
    thread = LightThread(url, protocol, on_state=told or Told(), ask_every_s=ask_every_s)
    thread.start()
    try:
        yield thread
    finally:
        assert thread.stop(5.0)


def lamps_of(tower: RunningSimulator) -> Any:
    return tower.order(ask="face")["lamps"]


def shows(tower: RunningSimulator, **lamps: str) -> None:
    soon(lambda: lamps_of(tower) == lamps, f"{lamps} on the tower")


@pytest.mark.parametrize("protocol", TOWERS)
def test_a_tower_shows_how_its_counter_stands(protocol: LightProtocol) -> None:
    told = Told()
    with simulated(protocol) as tower, light_at(tower.url, protocol, told) as light:
        light.show(Signal.FREE)
        shows(tower, green="on")
        light.show(Signal.CALLING)
        shows(tower, amber="flashing")
        light.show(Signal.SERVING)
        shows(tower, red="on")

        assert told.states == [SHOWS]


def test_the_buzzer_of_a_call_ends_by_itself_and_the_lamp_stays(tower: RunningSimulator) -> None:
    with light_at(tower.url) as light:
        light.show(Signal.CALLING)
        soon(lambda: tower.order(ask="face")["buzzer"] is True, "the buzz")
        soon(lambda: tower.order(ask="face")["buzzer"] is False, "silence")

        assert lamps_of(tower) == {"amber": "flashing"}


def test_a_tower_that_lost_its_power_shows_it_again(tower: RunningSimulator, announce_log: Announce) -> None:
    announce_log("is away")
    with light_at(tower.url, ask_every_s=3600.0) as light:
        light.show(Signal.FREE)
        shows(tower, green="on")
        tower.order(power_cycle=True)

        shows(tower, green="on")


def test_a_tower_that_is_off_is_absent_and_found_again(tower: RunningSimulator, announce_log: Announce) -> None:
    announce_log("is away")
    told = Told()
    with light_at(tower.url, told=told) as light:
        light.show(Signal.FREE)
        shows(tower, green="on")
        tower.has("off")
        soon(lambda: told.last is not None and told.last.health is Health.ABSENT, "the loss")
        light.show(Signal.SERVING)
        tower.has(None)

        shows(tower, red="on")
        soon(lambda: told.last == SHOWS, "health")


@pytest.mark.parametrize(("fault", "state"), [("mute", SILENT), ("hung", SILENT), ("wrong_bytes", STRANGE)])
def test_a_tower_that_does_not_answer_is_never_called_well(
    tower: RunningSimulator, fault: str, state: DeviceState
) -> None:
    told = Told()
    tower.has(fault)
    with light_at(tower.url, told=told) as light:
        light.show(Signal.FREE)
        soon(lambda: told.last == state, "an honest word")
        assert SHOWS not in told.states
        tower.has(None)

        soon(lambda: told.last == SHOWS, "the return")
        shows(tower, green="on")


def test_a_slow_tower_is_waited_for(tower: RunningSimulator) -> None:
    told = Told()
    tower.has("slow", 20)
    with light_at(tower.url, told=told) as light:
        light.show(Signal.FREE)

        shows(tower, green="on")
        soon(lambda: told.states == [SHOWS], "no complaint")


def test_a_connection_that_breaks_again_and_again_costs_no_signal(
    tower: RunningSimulator, announce_log: Announce
) -> None:
    announce_log("is away")
    told = Told()
    tower.has("close_after", 1)
    with light_at(tower.url, told=told) as light:
        light.show(Signal.FREE)
        soon(lambda: told.last is not None and told.last.health is Health.ABSENT, "the loss")
        tower.has(None)

        shows(tower, green="on")


def test_a_tower_that_refuses_is_said_with_what_to_do(tower: RunningSimulator) -> None:
    told = Told()
    tower.order(refuse=True)
    with light_at(tower.url, told=told) as light:
        light.show(Signal.FREE)
        soon(lambda: told.last == REFUSES, "the refusal")
        tower.order(refuse=False)

        soon(lambda: told.last == SHOWS, "its end")
        shows(tower, green="on")


def test_a_lamp_that_somebody_else_lit_is_put_right(tower: RunningSimulator) -> None:
    with light_at(tower.url) as light:
        light.show(Signal.FREE)
        shows(tower, green="on")
        tower.order(touched="red")

        shows(tower, green="on")


def test_a_tower_that_takes_orders_and_shows_something_else_is_said() -> None:
    told = Told()
    with simulated(LightProtocol.PATLITE) as tower:
        tower.order(stuck="red")
        with light_at(tower.url, told=told) as light:
            light.show(Signal.FREE)

            soon(lambda: told.last == DIFFERS, "the difference")


def test_a_program_that_ends_leaves_no_light_behind(tower: RunningSimulator) -> None:
    with light_at(tower.url) as light:
        light.show(Signal.FREE)
        shows(tower, green="on")

    shows(tower)


def test_showing_returns_at_once_while_the_tower_hangs(tower: RunningSimulator) -> None:
    tower.has("hung")
    with light_at(tower.url) as light:
        began = monotonic()
        for signal in Signal:
            light.show(signal)

        assert monotonic() - began < 0.1
        assert light.alive


@pytest.mark.parametrize("protocol", [LightProtocol.PRINTER_BUZZER, LightProtocol.EPSON_BUZZER])
def test_a_printer_buzzes_once_for_a_call_and_prints_nothing(protocol: LightProtocol) -> None:
    told = Told()
    with simulated(protocol) as printer, light_at(printer.url, protocol, told) as light:
        light.show(Signal.FREE)
        light.show(Signal.CALLING)
        soon(lambda: printer.order(ask="buzzes")["buzzes"] == [1], "the buzz")
        light.show(Signal.CALLING)
        soon(lambda: printer.order(ask="buzzes")["buzzes"] == [1, 1], "the recall")

        assert printer.order(ask="buzzes")["printed"] == 0
        assert told.states == [CANNOT_SAY]


def test_a_buzzer_on_a_serial_line(tmp_path: Path) -> None:
    link, protocol = str(tmp_path / "usb-Printer"), LightProtocol.PRINTER_BUZZER
    with (
        running_simulator("drivers.lights.simulator", "--protocol", protocol.value, "--link", link) as printer,
        light_at(printer.url, protocol) as light,
    ):
        light.show(Signal.CALLING)

        soon(lambda: printer.order(ask="buzzes")["buzzes"] == [1], "the buzz")


def test_a_printer_that_is_off_is_absent_from_the_first_buzz_on_until_it_buzzes(announce_log: Announce) -> None:
    announce_log("is away")
    told, protocol = Told(), LightProtocol.PRINTER_BUZZER
    with simulated(protocol) as printer:
        printer.has("off")
        with light_at(printer.url, protocol, told) as light:
            light.show(Signal.CALLING)
            soon(lambda: told.last is not None and told.last.health is Health.ABSENT, "the loss")
            printer.has(None)
            light.show(Signal.CALLING)

            soon(lambda: printer.order(ask="buzzes")["buzzes"] == [1], "the buzz")
            soon(lambda: told.last == CANNOT_SAY, "the return")


def test_a_buzz_waits_for_the_program_that_prints_and_nobody_is_troubled_with_that(tmp_path: Path) -> None:
    link, protocol, told = str(tmp_path / "usb-Printer"), LightProtocol.PRINTER_BUZZER, Told()
    with (
        running_simulator("drivers.lights.simulator", "--protocol", protocol.value, "--link", link) as printer,
        light_at(printer.url, protocol, told) as light,
    ):
        printing = open_serial_port(link, SerialSettings())
        light.show(Signal.CALLING)
        sleep(5 * BUSY_PAUSE_S)  # some attempts in vain
        assert printer.order(ask="buzzes")["buzzes"] == []
        printing.close()

        soon(lambda: printer.order(ask="buzzes")["buzzes"] == [1], "the buzz")
        assert told.states == [CANNOT_SAY]


def test_a_line_is_left_to_the_printer_while_there_is_nothing_to_buzz() -> None:
    opened: list[Deadline] = []
    line = DeviceLine("usb-Printer", lambda deadline: _refused(opened, deadline), 960.0)
    wish, told = Wish(), Told()
    work = BuzzerWork(line, esc_b, wish, DeviceLife("light usb-Printer", on_state=told))
    work.thread.start()
    wish.show(Signal.FREE)
    soon(lambda: wish.unheard() is None, "the silent signal")

    assert work.thread.stop(5.0)
    assert (opened, told.states) == ([], [CANNOT_SAY])


def _refused(opened: list[Deadline], deadline: Deadline) -> DevicePort:
    opened.append(deadline)
    raise DeviceBusy("The line is held by another program.")


def test_an_address_that_cannot_be_meant_is_said_at_once() -> None:
    with pytest.raises(BadDeviceUrl, match="tcp://host:10000"):
        LightThread("serial:///dev/ttyUSB0", LightProtocol.PATLITE, on_state=Told())
