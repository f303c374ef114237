from pathlib import Path

import pytest

from drivers.errors import BadDeviceUrl, DeviceAbsent
from drivers.headsets.jack import JackAddress, jack_from_url


def test_a_socket_is_named_by_its_path_or_by_what_the_sound_driver_calls_it() -> None:
    assert jack_from_url("evdev:///dev/input/event7") == JackAddress(path=Path("/dev/input/event7"))
    assert jack_from_url("evdev:?name=HDA%20Intel%20PCH%20Headphone") == JackAddress(name="HDA Intel PCH Headphone")
    assert jack_from_url("none:") is None


@pytest.mark.parametrize(
    "url", ["", "evdev:", "evdev://", "evdev:?name=", "evdev:?nam=x", "evdev:///dev/x?name=y", "none:x", "usb://1:2"]
)
def test_what_cannot_be_meant_is_refused_with_what_is_possible(url: str) -> None:
    with pytest.raises(BadDeviceUrl, match="Possible are evdev"):
        jack_from_url(url)


def test_a_name_leads_to_the_device_that_has_it_now(tmp_path: Path) -> None:
    for number, name in enumerate(("Power Button", "HDA Intel PCH Mic", "HDA Intel PCH Headphone")):
        (tmp_path / f"event{number}" / "device").mkdir(parents=True)
        (tmp_path / f"event{number}" / "device" / "name").write_text(f"{name}\n")
    (tmp_path / "event3").mkdir()  # went away while it was looked for

    assert JackAddress(name="HDA Intel PCH Headphone").found(tmp_path) == Path("/dev/input/event2")
    with pytest.raises(DeviceAbsent, match="There is no headset socket “USB Headphone”"):
        JackAddress(name="USB Headphone").found(tmp_path)
