"""The round of board and slides."""

from hypothesis import given
from hypothesis import strategies as st

from display.pages.carousel import Carousel, Slide, opened, put_away, turned, without

THREE = (Slide(0), Slide(1), Slide(2))


def next_shown(carousel: Carousel, slides: tuple[Slide, ...]) -> Carousel:
    """The next turn, where every page opens."""
    carousel = turned(carousel, slides)
    return opened(carousel, carousel.opening.page) if carousel.opening else carousel


def shown_in_turn(slides: tuple[Slide, ...], turns: int, carousel: Carousel | None = None) -> list[Slide | None]:
    carousel, shown = carousel or Carousel(), []
    for _ in range(turns):
        carousel = next_shown(carousel, slides)
        shown.append(carousel.shown)
    return shown


def test_the_board_comes_round_after_the_last_slide() -> None:
    assert shown_in_turn(THREE, 5) == [*THREE, None, Slide(0)]


def test_a_page_in_parts_shows_them_one_after_the_other() -> None:
    parts = (Slide(0), Slide(1, 0), Slide(1, 1))
    assert shown_in_turn(parts, 4) == [*parts, None]


def test_what_is_shown_stays_until_the_next_can_be_seen() -> None:
    first = next_shown(Carousel(), THREE)
    opening = turned(first, THREE)
    assert (opening.shown, opening.opening) == (Slide(0), Slide(1))
    assert opened(opening, 1) == Carousel(shown=Slide(1), last=Slide(1))


def test_what_opens_too_late_is_not_shown() -> None:
    called = put_away(turned(Carousel(), THREE))
    assert opened(called, 0) == called


def test_a_page_that_cannot_be_opened_leaves_its_turn_to_the_next() -> None:
    opening = turned(next_shown(Carousel(), THREE), THREE)
    left = without(opening, 1, (Slide(0), Slide(2)))
    assert (left.shown, left.opening) == (Slide(0), Slide(2))


def test_a_film_that_breaks_while_it_plays_gives_the_place_back_at_once() -> None:
    broken = without(next_shown(Carousel(), THREE), 0, (Slide(1), Slide(2)))
    assert (broken.shown, broken.opening) == (None, Slide(1))


def test_when_no_page_can_be_opened_the_board_stays() -> None:
    assert without(turned(Carousel(), (Slide(0),)), 0, ()).shown is None
    assert turned(Carousel(), ()) == Carousel()


def test_after_a_call_the_round_goes_on_with_the_slide_after_the_one_that_had_to_go() -> None:
    called = put_away(next_shown(Carousel(), THREE))
    assert called.shown is None
    assert next_shown(called, THREE).shown == Slide(1)


def test_calls_between_the_slides_let_every_slide_have_its_turn() -> None:
    carousel, shown = Carousel(), []
    for _ in range(6):
        carousel = put_away(next_shown(carousel, THREE))
        carousel = put_away(carousel)
        shown.append(carousel.last)
    assert shown == [*THREE, *THREE]


@given(st.lists(st.integers(0, 3), max_size=8), st.lists(st.sampled_from(["turn", "call", "break"]), max_size=40))
def test_only_slides_that_there_are_ever_stand_there_and_a_call_always_gets_the_place(
    parts: list[int], deeds: list[str]
) -> None:
    slides = tuple(Slide(page, part) for page, count in enumerate(parts) for part in range(count))
    carousel = Carousel()
    for deed in deeds:
        match deed:
            case "turn":
                carousel = next_shown(carousel, slides)
            case "break" if carousel.shown is not None:
                broken = carousel.shown.page
                slides = tuple(each for each in slides if each.page != broken)
                carousel = without(carousel, broken, slides)
            case _:
                carousel = put_away(carousel)
                assert carousel.shown is None
        assert carousel.shown is None or carousel.shown in slides
        assert carousel.opening is None or carousel.opening in slides
