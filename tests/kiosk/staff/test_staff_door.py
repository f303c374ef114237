"""The door for staff: found by those who know it, opened by the code, shut for who guesses and when it is forgotten."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import staff_door
from kiosk.staff.staff_door import (
    CODE_MAX_CHARS,
    FORGOTTEN_AFTER_S,
    SHUT_FOR_S,
    TAPS,
    TAPS_WITHIN_S,
    TRIES,
    Place,
    StaffDoor,
)


def at_the_keypad(door: StaffDoor | None = None, now_s: float = 0.0) -> StaffDoor:
    door = door or StaffDoor()
    for _ in range(TAPS):
        door = staff_door.corner_tapped(door, now_s)
    return door


def after_code(door: StaffDoor, now_s: float = 0.0, *, right: bool) -> StaffDoor:
    for digit in "4711":
        door = staff_door.digit_typed(door, digit, now_s)
    return staff_door.tried(door, now_s, right=right)


def guessed_out(now_s: float = 0.0) -> StaffDoor:
    door = at_the_keypad(now_s=now_s)
    for _ in range(TRIES):
        door = after_code(door, now_s, right=False)
    return door


def test_five_taps_in_a_corner_show_the_keypad() -> None:
    door = StaffDoor()
    for count in range(1, TAPS + 1):
        door = staff_door.corner_tapped(door, now_s=0.5 * count)
        assert (door.place is Place.KEYPAD) == (count == TAPS)


def test_taps_of_a_whole_day_do_not() -> None:
    door = StaffDoor()
    for count in range(100):
        door = staff_door.corner_tapped(door, now_s=TAPS_WITHIN_S / (TAPS - 1) * count)

    assert door.place is Place.OUTSIDE


def test_the_right_code_lets_in_and_is_not_kept() -> None:
    door = after_code(at_the_keypad(), right=True)

    assert (door.place, door.typed) == (Place.INSIDE, "")


def test_a_wrong_code_is_said_and_may_be_tried_again() -> None:
    door = after_code(at_the_keypad(), right=False)

    assert (door.place, door.was_wrong, door.typed) == (Place.KEYPAD, True, "")
    assert after_code(door, right=True).place is Place.INSIDE


def test_after_five_wrong_codes_not_even_the_right_one_opens_for_a_minute() -> None:
    door = guessed_out(now_s=100.0)

    assert door.shut_for_s(100.0) == SHUT_FOR_S
    assert after_code(door, 100.0 + SHUT_FOR_S - 1, right=True).place is Place.KEYPAD
    assert after_code(door, 100.0 + SHUT_FOR_S, right=True).place is Place.INSIDE


def test_going_away_and_coming_back_gives_no_new_tries() -> None:
    door = guessed_out()
    back = at_the_keypad(staff_door.left(door), now_s=1.0)
    assert after_code(back, 1.0, right=True).place is Place.KEYPAD

    once = staff_door.left(after_code(at_the_keypad(), right=False))
    assert once.wrong == 1


def test_an_empty_code_is_no_try() -> None:
    door = at_the_keypad()

    assert staff_door.tried(door, 0.0, right=False) == door


def test_what_was_typed_can_be_erased() -> None:
    door = staff_door.digit_typed(staff_door.digit_typed(at_the_keypad(), "1", 0.0), "2", 0.0)

    assert staff_door.erased(door, 0.0).typed == "1"


def test_a_door_that_is_forgotten_falls_shut() -> None:
    for door in (at_the_keypad(), after_code(at_the_keypad(), right=True)):
        assert staff_door.passed_time(door, FORGOTTEN_AFTER_S - 1).place is door.place
        assert staff_door.passed_time(door, FORGOTTEN_AFTER_S).place is Place.OUTSIDE


DEEDS = st.sampled_from(["tap", "type", "erase", "wrong", "leave", "wait"])


@given(st.lists(DEEDS, max_size=200))
def test_nobody_comes_in_without_the_right_code_and_nobody_tries_more_than_five_in_a_minute(deeds: list[str]) -> None:
    door, now_s, tries_s = StaffDoor(), 0.0, list[float]()
    for deed in deeds:
        now_s += 20.0 if deed == "wait" else 0.25
        before = door
        match deed:
            case "tap":
                door = staff_door.corner_tapped(door, now_s)
            case "type":
                door = staff_door.digit_typed(door, "7", now_s)
            case "erase":
                door = staff_door.erased(door, now_s)
            case "wrong":
                door = staff_door.tried(door, now_s, right=False)
                if door != before:
                    tries_s.append(now_s)
            case "leave":
                door = staff_door.left(door)
            case "wait":
                door = staff_door.passed_time(door, now_s)
        assert door.place is not Place.INSIDE
        assert len(door.typed) <= CODE_MAX_CHARS
    for start in range(len(tries_s) - TRIES):
        assert tries_s[start + TRIES] - tries_s[start] >= SHUT_FOR_S / 2
