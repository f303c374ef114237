"""The volume at the glass: a visitor's own in the panel of aids, everybody's on the page for staff."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.flow import rest
from kiosk.flow.screen import Aids, Panel
from kiosk.loudness import Loudness, VolumeControl
from kiosk.staff.staff_door import TAPS
from kiosk.staff.staff_room import StaffRoom, StaffWork
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import welcome
from tests.kiosk.staff.test_staff_pages import CODE_HASH, STAFF_CODE


@pytest.fixture
def volumes() -> list[int]:
    return []


@pytest.fixture
def control(kiosk: Kiosk, volumes: list[int], tmp_path: Path) -> VolumeControl:
    def carry_out(volume: int) -> None:
        volumes.append(volume)
        kiosk.presenter.loudness.changed.emit()

    made = VolumeControl(Loudness(usual=60, loudest=100, now=60), carry_out, tmp_path / "volume.json")
    kiosk.presenter.loudness.use(made)
    return made


@pytest.fixture
def panel(kiosk: Kiosk, control: VolumeControl) -> Kiosk:
    kiosk.show(replace(rest.panel_asked(welcome(), Panel.AIDS).screen, aids=Aids(spoken=True)))
    return kiosk


@pytest.fixture
def staff(kiosk: Kiosk, control: VolumeControl) -> Iterator[Kiosk]:
    room = StaffRoom(CODE_HASH, StaffWork(lambda _: None, lambda: None, lambda: None, control))
    kiosk.window.setProperty("staffRoom", room)
    for _ in range(TAPS):
        room.tapCorner()
    for digit in STAFF_CODE:
        room.typeDigit(digit)
    room.tryCode()
    yield kiosk
    kiosk.window.setProperty("staffRoom", None)


def test_a_visitor_who_listens_turns_it_in_the_panel(panel: Kiosk, volumes: list[int]) -> None:
    panel.tap("volumeLouder")
    assert panel.text("volumeNow") == "Volume 4 van 5"

    panel.tap("volumeSofter")
    panel.tap("volumeSofter")

    assert volumes == [60, 80, 60, 40]


def test_the_ends_of_the_scale_are_seen(panel: Kiosk, volumes: list[int]) -> None:
    for _ in range(3):
        panel.tap("volumeLouder")

    assert volumes == [60, 80, 100]
    assert not panel.item("volumeLouder").isEnabled()
    assert panel.item("volumeSofter").isEnabled()


def test_who_reads_sees_no_volume(kiosk: Kiosk, control: VolumeControl) -> None:
    kiosk.show(rest.panel_asked(welcome(), Panel.AIDS).screen)

    assert not kiosk.shows("volumeLouder")


def test_a_key_that_turns_it_is_seen_in_the_panel(panel: Kiosk, control: VolumeControl) -> None:
    control.turn(-1)

    assert panel.text("volumeNow") == "Volume 2 van 5"


def test_staff_turn_it_for_everybody(staff: Kiosk, control: VolumeControl, volumes: list[int]) -> None:
    staff.tap("staffVolumeLouder")

    assert (control.loudness.usual, volumes[-1]) == (80, 80)
    assert staff.text("staffVolumeNow") == "Volume 4 van 5"


def test_where_nothing_sounds_staff_see_no_volume(kiosk: Kiosk, speak: Callable[[str], None]) -> None:
    room = StaffRoom(CODE_HASH, StaffWork(lambda _: None, lambda: None, lambda: None))
    kiosk.window.setProperty("staffRoom", room)
    for _ in range(TAPS):
        room.tapCorner()
    for digit in STAFF_CODE:
        room.typeDigit(digit)
    room.tryCode()

    assert not kiosk.shows("staffVolumeLouder")
    kiosk.window.setProperty("staffRoom", None)
