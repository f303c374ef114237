"""The pictures say everything in the language of their page: a word of another one looks like a fault."""

import pytest

from balie.screens.hall import EXAMPLE
from balie.screens.kiosk_album import KIOSKS
from balie.screens.naming import Program
from balie.screens.spoken import languages_of
from balie.screens.translations import in_all_languages
from config.kiosk import KioskSettings
from config.loading import load


@pytest.mark.parametrize("file", KIOSKS)
def test_what_a_kiosk_says_of_its_house_is_there_in_every_language_that_it_speaks(file: str) -> None:
    settings = load(EXAMPLE / file, KioskSettings)
    for text in (settings.house.name, settings.help_place):
        assert set(in_all_languages(text)) >= set(languages_of(Program.KIOSK))
