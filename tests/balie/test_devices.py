"""`balie devices`: what is attached, how it is, whether it works."""

import shutil
from pathlib import Path

import pytest

from balie.attached import Attached, attached, sounding
from drivers.printers.reading_back import read_back
from drivers.scanners.drawn_frame import Presentation
from drivers.scanners.simulated_camera import SimulatedCamera
from tests.balie.command import Balie
from tests.config.builders import rewrite
from tests.drivers.running_simulator import running_simulator

SILENT = "[spoken]\non = false\n"
"""For machines without espeak-ng."""


@pytest.fixture
def kiosk(hall: Path) -> Path:
    """A kiosk whose devices are files of this machine, all in order."""
    kiosk = rewrite(hall / "kiosk.toml", "tcp://10.0.0.21:9100", "file:tickets/")
    rewrite(kiosk, "camera:///dev/video0", "frames:frames")
    rewrite(kiosk, "[printer]", f'[sound]\nplayer = ["null:"]\n\n{SILENT}\n[printer]')
    (hall / "frames").mkdir()
    return kiosk


def device(folder: Path, **facts: str) -> None:
    folder.mkdir(parents=True)
    for name, content in facts.items():
        (folder / name).write_text(f"{content}\n")


def test_a_machine_without_devices_has_none(tmp_path: Path) -> None:
    assert attached(dev=tmp_path, usb=tmp_path, classes=tmp_path) == []


def test_devices_are_listed_by_names_that_last(tmp_path: Path) -> None:
    dev = tmp_path / "dev"
    for name in ("video0", "video1", "ttyACM0", "ttyUSB0"):
        dev.mkdir(exist_ok=True)
        (dev / name).touch()
    (dev / "v4l/by-id").mkdir(parents=True)
    (dev / "v4l/by-id/usb-Webcam-video-index0").symlink_to(dev / "video0")
    (dev / "serial/by-id").mkdir(parents=True)
    (dev / "serial/by-id/usb-Reader").symlink_to(dev / "ttyACM0")

    assert attached(dev=dev, usb=tmp_path, classes=tmp_path) == [
        Attached("camera", f"camera://{dev}/v4l/by-id/usb-Webcam-video-index0", "now video0"),
        Attached("camera", f"camera://{dev}/video1", "now video1"),
        Attached("serial", f"serial://{dev}/serial/by-id/usb-Reader", "now ttyACM0"),
        Attached("serial", f"serial://{dev}/ttyUSB0", "now ttyUSB0"),
    ]


def test_a_usb_printer_is_listed_by_its_numbers_and_a_keyboard_is_not(tmp_path: Path) -> None:
    device(tmp_path / "1-1", idVendor="04b8", idProduct="0e15", manufacturer="EPSON", product="TM-T20II", serial="X3P")
    device(tmp_path / "1-1:1.0", bInterfaceClass="07")
    device(tmp_path / "1-2", idVendor="046d", idProduct="c31c")
    device(tmp_path / "1-2:1.0", bInterfaceClass="03")

    assert attached(dev=tmp_path, usb=tmp_path, classes=tmp_path) == [
        Attached("printer", "usb://04b8:0e15/X3P", "EPSON TM-T20II")
    ]


def test_the_programs_that_sound_are_listed_as_far_as_they_are_installed() -> None:
    installed = {"aplay": "/usr/bin/aplay", "espeak-ng": "/usr/bin/espeak-ng"}

    assert sounding(installed.get) == [
        Attached("player", "/usr/bin/aplay", "plays sounds"),
        Attached("voice", "/usr/bin/espeak-ng", "speaks calls"),
    ]
    assert sounding(lambda _: None) == []


def test_listing_works_on_any_machine(balie: Balie) -> None:
    assert balie("devices", "list").exit_code == 0


def test_probing_says_how_each_device_is(balie: Balie, kiosk: Path) -> None:
    ended = balie("devices", "probe", "--config", kiosk)

    parts = [line.split()[0] for line in ended.said.splitlines()]
    assert parts == ["part", "camera", "printer", "sound"]
    assert ended.exit_code == 0


def test_probing_prints_nothing(balie: Balie, kiosk: Path) -> None:
    balie("devices", "probe", "--config", kiosk)

    assert not list((kiosk.parent / "tickets").glob("*.bin"))


def test_a_device_that_is_not_there_makes_probing_end_with_1(balie: Balie, kiosk: Path) -> None:
    (kiosk.parent / "frames").rmdir()

    ended = balie("devices", "probe", "--config", kiosk)

    assert ended.exit_code == 1
    assert "absent" in ended.said


def test_the_printer_is_tried_with_a_ticket(balie: Balie, kiosk: Path) -> None:
    ended = balie("devices", "test", "printer", "--config", kiosk)

    assert ended.exit_code == 0
    (ticket,) = (kiosk.parent / "tickets").glob("*.bin")
    assert read_back(ticket.read_bytes()).cuts == 1


def test_the_scanner_is_tried_with_a_code(balie: Balie, kiosk: Path) -> None:
    SimulatedCamera(kiosk.parent / "frames").drop(Presentation("https://afspraak.voorbeeld.nl/k/7Q2M4K"))

    ended = balie("devices", "test", "camera", "--config", kiosk)

    assert ended.exit_code == 0
    assert '"https://afspraak.voorbeeld.nl/k/7Q2M4K"' in ended.said


def test_a_scanner_that_reads_nothing_ends_with_1(balie: Balie, kiosk: Path) -> None:
    ended = balie("devices", "test", "camera", "--config", kiosk, "--within", "0.2")

    assert (ended.exit_code, ended.complained) == (1, "camera: No code was read within 0.2 s.\n")


def test_a_scanner_that_types_is_tried_at_the_kiosk(balie: Balie, kiosk: Path) -> None:
    rewrite(kiosk, "frames:frames", "wedge:")

    assert "the kiosk's own screen" in balie("devices", "test", "camera", "--config", kiosk).said


def test_the_chime_of_a_display_is_tried(balie: Balie, hall: Path) -> None:
    display = rewrite(
        hall / "display.toml", "[screen]", f'[sound]\nplayer = ["recording:", "{hall}/heard"]\n\n[screen]'
    )

    assert balie("devices", "test", "sound", "--config", display).exit_code == 0
    assert (hall / "heard").read_text() == "chime.wav\n"


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_a_call_is_spoken(balie: Balie, hall: Path) -> None:
    settings = f'[sound]\nplayer = ["recording:", "{hall}/heard"]\n\n[speech]\nclips = "clips"\n\n[screen]'
    display = rewrite(hall / "display.toml", "[screen]", settings)

    probed = balie("devices", "probe", "--config", display)
    tried = balie("devices", "test", "speech", "--config", display)

    assert [line.split()[0] for line in probed.said.splitlines()] == ["part", "sound", "speech"]
    assert (tried.exit_code, "A012" in (hall / "heard").read_text()) == (0, True)


def test_a_sound_that_is_switched_off_is_no_fault(balie: Balie, hall: Path) -> None:
    display = rewrite(hall / "display.toml", "[screen]", "[sound]\non = false\n\n[screen]")

    probed, tried = balie("devices", "probe", "--config", display), balie("devices", "test", "--config", display)

    assert (probed.exit_code, tried.exit_code) == (0, 0)
    assert "switched off" in probed.said
    assert "switched off" in tried.said


def test_a_part_that_does_not_exist_gets_the_nearest(balie: Balie, kiosk: Path) -> None:
    ended = balie("devices", "test", "printr", "--config", kiosk)

    assert (ended.exit_code, "Did you mean printer?" in ended.complained) == (2, True)


def test_a_counter_without_a_panel_has_no_devices(balie: Balie, hall: Path) -> None:
    probed = balie("devices", "probe", "--config", hall / "counter.toml")

    assert (probed.exit_code, "no device of its own" in probed.said) == (0, True)


def test_a_server_can_have_no_device(balie: Balie, hall: Path) -> None:
    assert balie("devices", "probe", "--config", hall / "server.toml").exit_code == 2


def test_a_headset_socket_is_listed_by_the_name_that_lasts(tmp_path: Path) -> None:
    inputs = {
        "event3": ("Power Button", "0"),
        "event5": ("HDA Intel PCH Mic", "10"),
        "event6": ("HDA Intel PCH Headphone", "4"),
        "event7": ("Dock", "1 4"),
        "event8": ("Dock", "1 4"),
        "event9": ("Broken", "what"),
    }
    for node, (name, switches) in inputs.items():
        device(tmp_path / "input" / node / "device", name=name)
        device(tmp_path / "input" / node / "device" / "capabilities", sw=switches)

    assert attached(dev=Path("/dev"), usb=tmp_path, classes=tmp_path) == [
        Attached("headset", "evdev:?name=HDA%20Intel%20PCH%20Headphone", "now event6"),
        Attached("headset", "evdev:///dev/input/event7", "Dock; no name of it lasts"),
        Attached("headset", "evdev:///dev/input/event8", "Dock; no name of it lasts"),
    ]


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs the Debian package espeak-ng")
def test_the_voice_of_a_kiosk_is_probed_and_tried(balie: Balie, kiosk: Path) -> None:
    rewrite(kiosk, SILENT, "")
    assert "Texts can be spoken in nl" in balie("devices", "probe", "--config", kiosk).said

    tried = balie("devices", "test", "voice", "--config", kiosk)

    assert tried.exit_code == 0
    assert "One, two, three was said in nl" in tried.said


def test_a_headset_socket_is_probed_and_tried(balie: Balie, kiosk: Path, tmp_path: Path) -> None:
    with running_simulator("drivers.headsets.simulator", "--link", str(tmp_path / "headset")) as socket:
        kiosk.write_text(f'headset = "evdev://{socket.places["path"]}"\n{kiosk.read_text()}')
        probed = balie("devices", "probe", "--config", kiosk)
        assert "whether it notices plugs is known with the first one" in probed.said

        socket.order(plug=True)
        assert "A plug went in." in balie("devices", "test", "headset", "--config", kiosk).said

        waited = balie("devices", "test", "headset", "--within", "0.1", "--config", kiosk)
        assert (waited.exit_code, "No plug was moved within 0.1 s." in waited.complained) == (1, True)


def test_a_headset_socket_that_is_not_there_makes_probing_end_with_1(balie: Balie, kiosk: Path) -> None:
    kiosk.write_text(f'headset = "evdev:///dev/input/nothing"\n{kiosk.read_text()}')

    ended = balie("devices", "probe", "--config", kiosk)

    assert ended.exit_code == 1
    assert "There is no headset socket at /dev/input/nothing" in ended.said
