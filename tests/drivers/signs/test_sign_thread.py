"""A thread that writes signs, against simulated signs in processes of their own, on pseudo-terminals and TCP."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from drivers.errors import BadDeviceUrl
from drivers.health import CANNOT_SAY, Health
from drivers.signs.errors import BadSignSettings
from drivers.signs.sign import SignFace, SignProtocol, SignSettings
from drivers.signs.sign_thread import REST_S, SignThread
from drivers.signs.turns import Pace
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon
from tests.drivers.signs.simulated import NEVER_AGAIN, Told, face_of, shows, signs_shown_by

TEMPLATE = "{STX}{address:02}{digits:>4}{ETX}"
POLE = SignSettings("sign-3", SignProtocol.DM_D)
BUS = [SignSettings(f"sign-{each}", SignProtocol.FRAME, address=each, template=TEMPLATE) for each in (1, 2)]
A012 = SignFace("A012", "Balie 3")

SHORTEST_FRAME_S = 30 * 10 / 1200
"""Thirty bytes at 1200 baud."""

Announce = Callable[[str], None]


@pytest.fixture
def pole(tmp_path: Path) -> Iterator[RunningSimulator]:
    link = str(tmp_path / "usb-Pole_3")
    with running_simulator("drivers.signs.simulator", "--protocol", "dm_d", "--link", link) as simulator:
        yield simulator


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[RunningSimulator]:
    arguments = ["--protocol", "frame", "--template", TEMPLATE, "--address", "1", "--address", "2", "--port", "0"]
    with running_simulator("drivers.signs.simulator", *arguments) as simulator:
        yield simulator


def test_a_sign_shows_what_it_is_told(pole: RunningSimulator) -> None:
    with signs_shown_by(pole.url, [POLE]) as signs:
        signs.show("sign-3", A012)

        shows(pole, "A012", "Balie 3")
        assert face_of(pole)["unreadable"] == 0


@pytest.mark.parametrize("protocol", [each for each in SignProtocol if each is not SignProtocol.FRAME])
def test_each_family_shows_it_over_a_real_line(protocol: SignProtocol, tmp_path: Path) -> None:
    link = str(tmp_path / "usb-Pole")
    with (
        running_simulator("drivers.signs.simulator", "--protocol", protocol.value, "--link", link) as simulator,
        signs_shown_by(simulator.url, [SignSettings("sign-3", protocol)]) as signs,
    ):
        signs.show("sign-3", A012)

        shows(simulator, "A012", "Balie 3")
        assert face_of(simulator)["unreadable"] == 0


def test_signs_on_one_bus_show_each_its_own(bus: RunningSimulator) -> None:
    with signs_shown_by(bus.url, BUS) as signs:
        signs.show("sign-1", SignFace("A012", "Balie 1"))
        signs.show("sign-2", SignFace("B103", "Balie 2"))

        shows(bus, "012", "", address=1)
        shows(bus, "103", "", address=2)


def test_a_sign_that_was_off_shows_its_number_again(pole: RunningSimulator) -> None:
    with signs_shown_by(pole.url, [POLE]) as signs:
        signs.show("sign-3", A012)
        shows(pole, "A012", "Balie 3")
        pole.order(power_cycle=True)

        shows(pole, "A012", "Balie 3")


def test_a_sign_that_is_unplugged_is_absent_and_shows_the_newest_number_when_it_is_back(
    pole: RunningSimulator, announce_log: Announce
) -> None:
    announce_log("is away")
    told = Told()
    with signs_shown_by(pole.url, [POLE], told=told, pace=NEVER_AGAIN) as signs:
        signs.show("sign-3", A012)
        shows(pole, "A012", "Balie 3")
        pole.has("unplugged")
        soon(lambda: _health(told) is Health.ABSENT, "the loss")
        signs.show("sign-3", SignFace("A013", "Balie 3"))
        pole.has(None)

        shows(pole, "A013", "Balie 3")
        soon(lambda: told.last("sign-3") == CANNOT_SAY, "the return")


def test_a_sign_behind_a_serial_server_is_found_again(bus: RunningSimulator, announce_log: Announce) -> None:
    announce_log("is away")
    told = Told()
    with signs_shown_by(bus.url, BUS, told=told, pace=NEVER_AGAIN) as signs:
        signs.show("sign-1", A012)
        shows(bus, "012", "", address=1)
        bus.has("off")
        soon(lambda: _health(told, "sign-1") is Health.ABSENT, "the loss")
        assert _health(told, "sign-2") is Health.ABSENT
        bus.has(None)

        shows(bus, "012", "", address=1)


def test_a_line_that_breaks_in_the_middle_of_a_frame_costs_no_number(
    bus: RunningSimulator, announce_log: Announce
) -> None:
    announce_log("is away")
    bus.has("close_after", 12)
    told = Told()
    with signs_shown_by(bus.url, BUS, told=told) as signs:
        signs.show("sign-1", A012)
        signs.show("sign-2", SignFace("B103", "Balie 2"))
        soon(lambda: told.last("sign-1") is not None, "a break")
        bus.has(None)

        shows(bus, "012", "", address=1)
        shows(bus, "103", "", address=2)


def test_noise_on_the_line_is_over_with_the_next_frames(pole: RunningSimulator) -> None:
    with signs_shown_by(pole.url, [POLE]) as signs:
        pole.has("wrong_bytes")
        signs.show("sign-3", A012)
        soon(lambda: face_of(pole)["rows"] not in (["", ""], ["A012", "Balie 3"]), "rubbish on the sign")
        pole.has(None)

        shows(pole, "A012", "Balie 3")


def test_a_slow_sign_gets_the_newest_number_and_no_backlog(tmp_path: Path) -> None:
    """At 2400 baud a frame takes 0.15 s: a hundred faces would be 15 s of line."""
    link = str(tmp_path / "usb-Pole_3")
    with (
        running_simulator("drivers.signs.simulator", "--protocol", "dm_d", "--link", link) as simulator,
        signs_shown_by(simulator.url + "?baud=2400", [POLE], pace=NEVER_AGAIN) as signs,
    ):
        for number in range(100):
            signs.show("sign-3", SignFace(f"A{number:03}", "Balie 3"))

        shows(simulator, "A099", "Balie 3")
        assert face_of(simulator)["writes"] < 10


def test_a_slow_line_is_not_given_more_than_it_carries(tmp_path: Path) -> None:
    """Else the newest number would wait in the system's buffer behind all the others."""
    link = str(tmp_path / "usb-Pole_3")
    with (
        running_simulator("drivers.signs.simulator", "--protocol", "dm_d", "--link", link) as simulator,
        signs_shown_by(simulator.url + "?baud=1200", [POLE], pace=NEVER_AGAIN) as signs,
    ):
        shows(simulator, "", "")
        began, written = monotonic(), face_of(simulator)["writes"]
        for number in range(4):
            signs.show("sign-3", SignFace(f"A{number:03}", "Balie 3"))
            shows(simulator, f"A{number:03}", "Balie 3")

        written = face_of(simulator)["writes"] - written
        assert written * SHORTEST_FRAME_S <= monotonic() - began + SHORTEST_FRAME_S


def test_a_sign_that_takes_nothing_holds_nobody_and_is_said(pole: RunningSimulator, announce_log: Announce) -> None:
    announce_log("stopped taking data")
    told = Told()
    with signs_shown_by(pole.url, [POLE], told=told) as signs:
        shows(pole, "", "")
        pole.has("hung")
        began = monotonic()
        signs.show("sign-3", A012)
        assert monotonic() - began < 0.1
        soon(lambda: _health(told) is Health.ABSENT, "the stuck line")
        assert signs.alive
        pole.has(None)

        shows(pole, "A012", "Balie 3")


def test_a_sign_that_nobody_can_ask_is_never_called_well(pole: RunningSimulator) -> None:
    told = Told()
    with signs_shown_by(pole.url, [POLE], told=told) as signs:
        signs.show("sign-3", A012)
        shows(pole, "A012", "Balie 3")

        soon(lambda: told.states == [("sign-3", CANNOT_SAY)], "one word about it")


def test_a_fresh_call_blinks_and_then_rests(pole: RunningSimulator) -> None:
    with signs_shown_by(pole.url, [POLE]) as signs:
        signs.show("sign-3", SignFace("A012", "Balie 3", blink=True))

        soon(lambda: face_of(pole)["blinking"] is True, "blinking")
        soon(lambda: face_of(pole)["blinking"] is False, "rest")
        assert face_of(pole)["rows"] == ["A012", "Balie 3"]


def test_a_program_that_ends_leaves_no_number_behind(pole: RunningSimulator) -> None:
    with signs_shown_by(pole.url, [POLE]) as signs:
        signs.show("sign-3", A012)
        shows(pole, "A012", "Balie 3")

    shows(pole, "", "")


def test_the_last_frames_of_a_bus_rest_between_each_other_too(tmp_path: Path) -> None:
    addresses = range(1, 11)
    signs = [SignSettings(f"sign-{each}", SignProtocol.FRAME, address=each, template=TEMPLATE) for each in addresses]
    arguments = [argument for each in addresses for argument in ("--address", str(each))]
    simulator = ["drivers.signs.simulator", "--protocol", "frame", "--template", TEMPLATE, "--port", "0", *arguments]
    with running_simulator(*simulator) as bus:
        with signs_shown_by(bus.url, signs, pace=NEVER_AGAIN) as thread:
            for sign in signs:
                thread.show(sign.name, A012)
            shows(bus, "012", "", address=10)
            began = monotonic()
            assert thread.stop(5.0)

        assert monotonic() - began >= len(signs) * REST_S
        for each in addresses:
            shows(bus, "", "", address=each)


def test_a_dimmed_display_does_not_go_dark_with_each_resend(tmp_path: Path) -> None:
    link = str(tmp_path / "usb-Pole")
    dimmed = SignSettings("sign-3", SignProtocol.CD5220, brightness=2)
    often = Pace(resend_every_s=0.02)
    with (
        running_simulator("drivers.signs.simulator", "--protocol", "cd5220", "--link", link) as simulator,
        signs_shown_by(simulator.url, [dimmed], pace=often) as signs,
    ):
        signs.show("sign-3", A012)
        shows(simulator, "A012", "Balie 3")
        written, seen = face_of(simulator)["writes"], set()
        while (face := face_of(simulator))["writes"] < written + 10:
            seen.add(tuple(face["rows"]))

        assert seen == {("A012", "Balie 3")}
        assert face["brightness"] == 2


def test_what_cannot_be_meant_is_said_before_anything_is_opened() -> None:
    with pytest.raises(BadSignSettings, match="a line of its own"):
        SignThread("tcp://127.0.0.1:9", [POLE, BUS[0]], on_state=Told())
    with pytest.raises(BadDeviceUrl, match="the port is missing"):
        SignThread("tcp://127.0.0.1", [POLE], on_state=Told())


def _health(told: Told, name: str = "sign-3") -> Health | None:
    state = told.last(name)
    return state.health if state else None
