"""Under which name a device can be found again after the next start."""

from pathlib import Path

import pytest

from balie.lasting_names import LastingName, lasting_names


class Machine:
    """The folders of a machine in which serial devices are plugged in, as udev and the kernel fill them."""

    def __init__(self, folder: Path) -> None:
        self.dev, self.links, self.facts = folder / "dev", folder / "dev/serial", folder / "sys/class/tty"
        self._usb = folder / "sys/devices"
        for each in (self.dev, self.links / "by-id", self.links / "by-path", self.facts):
            each.mkdir(parents=True)

    def plug_in(self, node: str, *, plug: str, by_id: str, serial: str = "", interface: str = "1.0") -> None:
        """The one that comes last gets the name by id, as from udev; every plug has a name of its own."""
        (self.dev / node).touch()
        device = self._usb / plug
        (device / f"{plug}:{interface}/{node}").mkdir(parents=True)
        for fact, text in (("idVendor", "05e0"), ("idProduct", "1701"), ("serial", serial)):
            (device / fact).write_text(f"{text}\n")
        (self.facts / node).mkdir()
        (self.facts / node / "device").symlink_to(device / f"{plug}:{interface}/{node}")
        (self.links / "by-path" / f"plug-{plug}:{interface}").symlink_to(self.dev / node)
        link = self.links / "by-id" / by_id
        link.unlink(missing_ok=True)
        link.symlink_to(self.dev / node)

    def names(self) -> list[LastingName]:
        nodes = sorted(self.dev.glob("tty*"))
        return list(lasting_names(nodes, links=self.links, pattern="*", facts=self.facts))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_device_that_is_alone_of_its_kind_is_named_by_what_it_is(machine: Machine) -> None:
    machine.plug_in("ttyACM0", plug="1-1", by_id="usb-Reader")
    assert machine.names() == [LastingName(machine.links / "by-id/usb-Reader", "now ttyACM0")]


def test_two_devices_that_share_one_name_are_named_by_their_plugs(machine: Machine) -> None:
    machine.plug_in("ttyACM0", plug="1-1", by_id="usb-Reader")
    machine.plug_in("ttyACM1", plug="1-2", by_id="usb-Reader")
    names = machine.names()
    assert [name.path for name in names] == [
        machine.links / "by-path/plug-1-1:1.0",
        machine.links / "by-path/plug-1-2:1.0",
    ]
    assert "name is that of the plug" in names[0].description


def test_two_devices_of_one_model_with_serial_numbers_keep_their_names(machine: Machine) -> None:
    machine.plug_in("ttyACM0", plug="1-1", by_id="usb-Reader_111", serial="111")
    machine.plug_in("ttyACM1", plug="1-2", by_id="usb-Reader_222", serial="222")
    assert [name.path.name for name in machine.names()] == ["usb-Reader_111", "usb-Reader_222"]


def test_the_ports_of_one_adapter_are_no_twins(machine: Machine) -> None:
    machine.plug_in("ttyUSB0", plug="1-1", by_id="usb-Quad-if00", interface="1.0")
    machine.plug_in("ttyUSB1", plug="1-1", by_id="usb-Quad-if01", interface="1.1")
    assert [name.path.name for name in machine.names()] == ["usb-Quad-if00", "usb-Quad-if01"]


def test_without_a_name_by_id_the_plug_names_a_device(machine: Machine) -> None:
    machine.plug_in("ttyUSB0", plug="1-1", by_id="usb-Adapter")
    (machine.links / "by-id/usb-Adapter").unlink()
    assert machine.names() == [LastingName(machine.links / "by-path/plug-1-1:1.0", "now ttyUSB0")]


def test_a_device_that_is_not_on_usb_keeps_the_name_it_has(machine: Machine) -> None:
    (machine.dev / "ttyUSB7").touch()
    assert machine.names() == [LastingName(machine.dev / "ttyUSB7", "now ttyUSB7")]
