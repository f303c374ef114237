"""One code in many frames is one scan."""

from drivers.scanners.sightings import SEEN_AGAIN_AFTER_S, Sightings

S = 1_000_000_000


def test_a_code_that_stays_in_sight_is_new_once() -> None:
    sightings = Sightings()
    seen = [sightings.is_new("A042", second * S) for second in range(10)]

    assert seen == [True] + [False] * 9


def test_a_code_that_was_out_of_sight_is_new_again() -> None:
    sightings = Sightings()
    sightings.is_new("A042", 0)

    assert not sightings.is_new("A042", int((SEEN_AGAIN_AFTER_S - 0.1) * S))
    assert sightings.is_new("A042", int((2 * SEEN_AGAIN_AFTER_S) * S))


def test_the_next_visitor_who_shows_the_same_code_later_is_a_new_scan() -> None:
    sightings = Sightings()
    held = [sightings.is_new("A042", second * S) for second in range(5)]
    held_again = [sightings.is_new("A042", (20 + second) * S) for second in range(5)]

    assert held == held_again == [True, False, False, False, False]


def test_two_codes_that_alternate_for_long_are_two_scans_and_no_more() -> None:
    sightings = Sightings()
    seen = [sightings.is_new(("A042", "A043")[frame % 2], frame * S // 15) for frame in range(15 * 20)]

    assert sum(seen) == 2


def test_two_codes_in_turn_are_two_scans() -> None:
    sightings = Sightings()
    seen = [sightings.is_new(text, place * S) for place, text in enumerate(["A042", "A043", "A042", "A043"])]

    assert seen == [True, True, False, False]
