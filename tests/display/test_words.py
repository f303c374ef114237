"""What the display says, and that it is true on the day on which it says so."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from display import words
from display.program import TEXTS_FOLDER
from qtkit.languages import SOURCE_LANGUAGE, Languages
from tests.display.halls import TEN_TO_TEN

NOW = TEN_TO_TEN.astimezone(ZoneInfo("Europe/Amsterdam"))
DAYS = {
    "nl": ("Stand van maandag, 9.50 uur", "Stand van maandag 23\u00a0november, 9.50 uur"),
    "en": ("As of Monday, 9:50", "As of Monday 23\u00a0November, 9:50"),
    "de": ("Stand von Montag, 9:50 Uhr", "Stand von Montag, 23.\u00a0November, 9:50 Uhr"),
    "ar": ("الحالة الاثنين عند الساعة 9:50", "الحالة الاثنين 23\u00a0نوفمبر عند الساعة 9:50"),
}


@pytest.mark.parametrize("language", DAYS)
def test_the_moment_of_what_is_shown_has_its_day_when_that_is_over(
    language: str, qapp: QApplication, installed: None
) -> None:
    languages = Languages(qapp, TEXTS_FOLDER, "display")
    languages.change(language)
    locale = QLocale(language)
    weekday, date = DAYS[language]
    assert words.link_lost(NOW, NOW + timedelta(hours=14), locale)[1] not in DAYS[language]
    for days, said in ((1, weekday), (6, weekday), (7, date), (30, date)):
        assert words.link_lost(NOW, NOW + timedelta(days=days), locale)[1] == said
    languages.change(SOURCE_LANGUAGE)
