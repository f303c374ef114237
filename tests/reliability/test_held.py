"""What a program holds is told by its bytes and its objects; the C library's own where it knows them."""

from reliability.held import Held, growth
from reliability.promises import verdict


def grown(before: Held, after: Held) -> dict[str, tuple[float | None, str]]:
    figures = growth("kiosk_memory", before, after, at=10_000, note="")
    return {each.name.partition("@")[0].partition(".")[2]: (each.value, verdict(each)) for each in figures}


def test_gaps_in_the_heap_are_told_apart_from_what_is_held() -> None:
    seen = grown(Held(200, 60, {"qt": 367}), Held(208, 60.5, {"qt": 367}))
    assert seen == {"growth_mb": (8, "kept"), "native_growth_mb": (0.5, ""), "qt_objects_growth": (0, "kept")}


def test_memory_that_grows_on_breaks_the_promise() -> None:
    assert grown(Held(200, 60, {}), Held(211, 60, {}))["growth_mb"] == (11, "BROKEN")


def test_where_the_library_cannot_say_only_resident_memory_is_told() -> None:
    assert grown(Held(200, None, {}), Held(205, None, {})) == {"growth_mb": (5, "kept")}
