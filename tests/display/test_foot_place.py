"""How many lines the foot has, and whose place they take."""

from dataclasses import replace

import pytest

from display.foot import FootPage, FootWords
from display.foot_place import Divisions, FootPlace, divisions
from tests.display.test_foot import fits_in

CLOSES_EARLY = "Balie 3 sluit vandaag om 12.30 uur."
EARLY_ON_FRIDAY = "Op vrijdag 5 december tot 12.00 uur."
SAYS = FootWords(waits=(), sentences=("Welkom",), messages=(CLOSES_EARLY,), link_lost=False)
LOST = FootWords(
    waits=(), sentences=("",), messages=("Verbinding wordt hersteld", "Stand van 9.50\xa0uur"), link_lost=True
)


def divided(width: int, height: int, *, small: int = 136) -> Divisions:
    return divisions(width=width, height=height, smallest_font=small, title_font=173, grid=8, recent_calls=4)


def upright(*, shared: bool = False, rings: bool = False) -> FootPlace:
    return FootPlace(divisions=divided(1080, 1920), over_recent=True, shared=shared, rings=rings)


WIDE = FootPlace(divisions=divided(1920, 1080), over_recent=False, shared=False, rings=False)


def words(pages: tuple[FootPage, ...]) -> list[str]:
    return [page.text.replace("\n", " ") for page in pages if page.text]


@pytest.mark.parametrize("place", [WIDE, upright(), upright(shared=True)])
def test_what_staff_say_is_read_in_one_piece(place: FootPlace) -> None:
    characters = 14 if place.divisions[0].upright else 22
    assert words(place.pages(SAYS, fits_in(characters)))[0] == CLOSES_EARLY


@pytest.mark.parametrize("place", [WIDE, upright()])
def test_a_lost_link_is_told_in_one_piece_and_never_in_the_colour_of_what_staff_say(place: FootPlace) -> None:
    pages = place.pages(LOST, fits_in(14))
    assert words(pages) == ["Verbinding wordt hersteld", "Stand van 9.50\xa0uur"]
    assert not any(page.urgent for page in pages)


@pytest.mark.parametrize("said", [SAYS, LOST])
def test_the_last_calls_are_back_between_two_turns_of_what_needs_their_place(said: FootWords) -> None:
    place = upright()
    pages = place.pages(said, fits_in(14))
    rows = [place.recent_rows(place.lines(page, pages)) for page in pages]
    assert rows[0] < place.divisions[0].recent_rows
    assert rows[-3:] == [place.divisions[0].recent_rows] * 3


def test_a_lost_link_that_needs_one_line_takes_no_call_s_place() -> None:
    pages = upright().pages(LOST, fits_in(30))
    assert [page.text for page in pages] == ["Verbinding wordt hersteld", "Stand van 9.50\xa0uur"]


@pytest.mark.parametrize("shared", [True, False])
def test_on_an_upright_screen_only_the_last_calls_make_room(shared: bool) -> None:
    place = upright(shared=shared)
    newest = {1920 - place.foot_height(lines) - place.recent_height(lines) for lines in range(1, place.most_lines + 1)}
    assert len(newest) == 1, "the newest calls keep their place to the pixel"
    for lines in range(2, place.most_lines + 1):
        assert place.recent_rows(lines) * place.parts(lines).recent_row_height <= place.recent_height(lines)
        assert place.foot_height(lines) >= place.foot_height(1) + (lines - 1) * place.parts(lines).foot_further_line


def test_a_call_that_rings_has_its_place_to_itself() -> None:
    assert words(upright(rings=True).pages(SAYS, fits_in(14))) == ["Welkom"]
    short = replace(SAYS, messages=("Kassa dicht",))
    assert words(upright(rings=True).pages(short, fits_in(14)))[0] == "Kassa dicht"


def test_on_a_wide_screen_the_foot_is_as_high_for_all_its_pages() -> None:
    pages = WIDE.pages(SAYS, fits_in(22))
    assert {WIDE.lines(page, pages) for page in pages} == {2}
    assert WIDE.parts(2).recent_rows == WIDE.parts(1).recent_rows
    assert WIDE.parts(2).number_leads


def test_without_a_long_message_the_foot_stays_thin() -> None:
    quiet = replace(SAYS, messages=(), daily=EARLY_ON_FRIDAY)
    pages = WIDE.pages(quiet, fits_in(22))
    assert {WIDE.lines(page, pages) for page in pages} == {1}


@pytest.mark.parametrize("place", [WIDE, upright()])
def test_for_what_the_site_says_every_day_no_call_gives_way(place: FootPlace) -> None:
    quiet = replace(SAYS, messages=(), daily=EARLY_ON_FRIDAY)
    assert words(place.pages(quiet, fits_in(24))) == ["Welkom"]
    short = replace(quiet, daily="Vrijdag tot 12.00 uur.")
    assert words(place.pages(short, fits_in(24))) == ["Welkom", "Vrijdag tot 12.00 uur."]


def test_on_a_wide_screen_it_has_the_lines_that_staff_s_message_got() -> None:
    pages = WIDE.pages(replace(SAYS, daily=EARLY_ON_FRIDAY), fits_in(24))
    assert words(pages) == [CLOSES_EARLY, "Welkom", EARLY_ON_FRIDAY]


@pytest.mark.parametrize("place", [WIDE, replace(upright(), over_recent=False)])
def test_where_no_calls_stand_it_has_as_many_lines_as_leave_the_words_above_their_size(place: FootPlace) -> None:
    daily = replace(SAYS, messages=(), sentences=(), daily=EARLY_ON_FRIDAY)
    free = replace(place, words_height=place.divisions[-1].words_height)
    pages = free.pages(daily, fits_in(24))
    assert words(pages) == [EARLY_ON_FRIDAY]
    assert free.lines(pages[0], pages) == 2
    tight = replace(place, words_height=place.divisions[0].words_height)
    assert tight.pages(daily, fits_in(24)) == ()


def test_a_message_costs_two_calls_neither_the_word_for_counter_nor_the_lead_of_their_numbers() -> None:
    two = replace(WIDE, shared=True)
    assert not two.parts(1).shared_beside
    assert not two.parts(two.most_lines).shared_beside
    far = FootPlace(divisions=divided(1920, 1080, small=218), over_recent=False, shared=False, rings=False)
    assert far.most_lines == 1
