"""The door and the page for staff of a kiosk, as an album shows them: over the first page, in its language."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from drivers.health import DeviceState, Health
from kiosk.hall import LinkCondition
from kiosk.loudness import Loudness, VolumeControl
from kiosk.staff.staff_door import SHUT_FOR_S, Place, StaffDoor
from kiosk.staff.staff_room import StaffRoom, StaffWork

AT_KEYPAD = StaffDoor(place=Place.KEYPAD)
INSIDE = StaffDoor(place=Place.INSIDE)
DOORS: Mapping[str, StaffDoor] = {
    "staff-keypad": replace(AT_KEYPAD, typed="4711"),
    "staff-keypad-wrong": replace(AT_KEYPAD, was_wrong=True),
    "staff-keypad-shut": replace(AT_KEYPAD, was_wrong=True, shut_until_s=SHUT_FOR_S),
    "staff": INSIDE,
    "staff-no-server": INSIDE,
}
"""By the name of the picture."""

PARTS = {
    "camera": DeviceState(Health.OK, "It reads."),
    "offline": DeviceState(Health.OK, "The journal can be written."),
    "printer": DeviceState(Health.DEGRADED, "The paper is nearly out."),
    "scanner": DeviceState(Health.ABSENT, "It is unplugged."),
}


def staff_room() -> StaffRoom:
    """Its clock stands still, so that nobody is forgotten while the picture is taken."""
    volume = VolumeControl(Loudness(usual=60, loudest=100, now=60), lambda _: None, Path(os.devnull))
    work = StaffWork(print_test=lambda _: None, play_sound=_nothing, restart=_nothing, volume=volume)
    room = StaffRoom(None, work, clock_s=lambda: 0.0)
    for part, state in PARTS.items():
        room.show_part(part, state)
    return room


def show_door(window: QQuickWindow, room: StaffRoom, page: str) -> None:
    """None for every page that is the visitors'."""
    door = DOORS.get(page)
    window.setProperty("staffRoom", None if door is None else room)
    room.show_link(LinkCondition.GONE if page == "staff-no-server" else LinkCondition.LIVE)
    room.door = door or StaffDoor()
    room.look()


def _nothing() -> None:
    """Nobody touches a picture."""
