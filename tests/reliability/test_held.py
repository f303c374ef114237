"""What a program holds is told by its bytes and its objects; bytes alone where the C library knows them."""

from reliability.held import Held, growth
from reliability.promises import verdict


def grown(before: Held, after: Held) -> dict[str, tuple[float | None, str]]:
    figures = growth("kiosk_memory", before, after, at=10_000, note="")
    return {each.name.partition("@")[0].partition(".")[2]: (each.value, verdict(each)) for each in figures}


def test_gaps_in_the_heap_are_told_apart_from_what_is_held() -> None:
    seen = grown(Held(200, 60, {"qt": 367}), Held(208, 60.5, {"qt": 367}))
    assert seen == {"growth_mb": (8, "kept"), "native_growth_mb": (0.5, "kept"), "qt_objects_growth": (0, "kept")}


def test_what_is_held_may_grow_less_than_the_gaps_between() -> None:
    assert grown(Held(200, 60, {}), Held(205, 65, {}))["native_growth_mb"] == (5, "BROKEN")


def test_where_the_library_cannot_say_nothing_is_promised() -> None:
    assert grown(Held(200, None, {}), Held(205, None, {})) == {"growth_mb": (5, "kept")}
