"""Whatever colour a city has: on a light and on a dark phone its page can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.contrast import CONTROL_CONTRAST, TEXT_CONTRAST, contrast
from queue_server.entrypoints.status_page.colours import Colours, page_colours, variables


def weakest(colours: Colours) -> float:
    """Every text of the stylesheet on every ground that it stands on."""
    pairs = [
        (text, ground)
        for text in (colours.text, colours.quiet, colours.house)
        for ground in (colours.ground, colours.surface)
    ]
    pairs += [(colours.text, colours.soft), (colours.on_house, colours.house)]
    return min(contrast(text, ground) for text, ground in pairs)


@given(st.integers(0, 0xFFFFFF))
def test_every_text_can_be_read_in_every_citys_colour(colour: int) -> None:
    both = page_colours(f"#{colour:06x}")
    assert weakest(both.light) >= TEXT_CONTRAST
    assert weakest(both.dark) >= TEXT_CONTRAST
    for face in (both.light, both.dark):
        assert min(contrast(face.line, face.surface), contrast(face.line, face.ground)) >= CONTROL_CONTRAST


@pytest.mark.parametrize("colour", ["#00695c", "#b3261e"])
def test_a_colour_that_can_be_read_stays_as_the_city_has_it(colour: str) -> None:
    assert page_colours(colour).light.house == colour.upper()


def test_the_stylesheet_gets_every_colour_by_its_name() -> None:
    assert "--on-house: #FFFFFF;" in variables(page_colours("#00695c").light)
