"""The way in for staff, which visitors do not see: five taps in a corner, a code, and a page with what staff need.

Functions from one door to the next, as `kiosk.flow` does for visitors; the two know nothing of each other. The time is
any that only goes forward.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

TAPS = 5
TAPS_WITHIN_S = 4.0
"""No child finds it by chance, and nobody needs to hurry."""

CODE_MAX_CHARS = 12

TRIES = 5
SHUT_FOR_S = 60.0
"""After five wrong codes: a code of six digits then lasts for months of trying, before everybody's eyes."""

FORGOTTEN_AFTER_S = 60.0
"""Without a touch the door falls shut: who is called away leaves no open page behind."""


class Place(StrEnum):
    OUTSIDE = "outside"
    KEYPAD = "keypad"
    INSIDE = "inside"


@dataclass(frozen=True)
class StaffDoor:
    """One moment of the door."""

    place: Place = Place.OUTSIDE
    taps_s: tuple[float, ...] = ()
    typed: str = ""
    was_wrong: bool = False
    wrong: int = 0
    """Codes in a row, also over several visits of the keypad."""
    shut_until_s: float = 0.0
    touched_s: float = 0.0

    def shut_for_s(self, now_s: float) -> float:
        return max(0.0, self.shut_until_s - now_s)

    def may_try(self, now_s: float) -> bool:
        return self.place is Place.KEYPAD and self.typed != "" and not self.shut_for_s(now_s)


def corner_tapped(door: StaffDoor, now_s: float) -> StaffDoor:
    if door.place is not Place.OUTSIDE:
        return door
    lately = tuple(tap_s for tap_s in (*door.taps_s, now_s) if now_s - tap_s < TAPS_WITHIN_S)
    if len(lately) < TAPS:
        return replace(door, taps_s=lately)
    return replace(door, place=Place.KEYPAD, taps_s=(), typed="", was_wrong=False, touched_s=now_s)


def digit_typed(door: StaffDoor, digit: str, now_s: float) -> StaffDoor:
    if door.place is not Place.KEYPAD or len(door.typed) >= CODE_MAX_CHARS or door.shut_for_s(now_s):
        return door
    return replace(door, typed=door.typed + digit, was_wrong=False, touched_s=now_s)


def erased(door: StaffDoor, now_s: float) -> StaffDoor:
    return replace(door, typed=door.typed[:-1], was_wrong=False, touched_s=now_s)


def tried(door: StaffDoor, now_s: float, *, right: bool) -> StaffDoor:
    """What the typed code turned out to be; whoever may not try now changes nothing."""
    if not door.may_try(now_s):
        return door
    if right:
        return replace(door, place=Place.INSIDE, typed="", was_wrong=False, wrong=0, touched_s=now_s)
    wrong = door.wrong + 1
    if wrong < TRIES:
        return replace(door, typed="", was_wrong=True, wrong=wrong, touched_s=now_s)
    return replace(door, typed="", was_wrong=True, wrong=0, shut_until_s=now_s + SHUT_FOR_S, touched_s=now_s)


def stirred(door: StaffDoor, now_s: float) -> StaffDoor:
    return replace(door, touched_s=now_s)


def left(door: StaffDoor) -> StaffDoor:
    """Also by itself, when nobody stirs; the wrong codes stay counted."""
    return StaffDoor(wrong=door.wrong, shut_until_s=door.shut_until_s)


def passed_time(door: StaffDoor, now_s: float) -> StaffDoor:
    forgotten = door.place is not Place.OUTSIDE and now_s - door.touched_s >= FORGOTTEN_AFTER_S
    return left(door) if forgotten else door
