"""The pictures say everything in the language of their page: a word of another one looks like a fault."""

import pytest

from balie.screens.hall import EXAMPLE
from balie.screens.kiosk_album import KIOSKS
from balie.screens.naming import Program
from balie.screens.spoken import languages_of
from config.kiosk import KioskSettings
from config.loading import load


@pytest.mark.parametrize("file", KIOSKS)
def test_the_example_offers_every_language_in_which_its_pictures_are_taken(file: str) -> None:
    offered = load(EXAMPLE / file, KioskSettings).house.languages

    assert set(offered) >= {language for program in Program for language in languages_of(program)}
