"""One word for one thing in all that a visitor reads at home and on the way: pages, letters, the page of a number.

The kiosk's own texts are the list's source; what stands here are the other words that were once in use beside them.
"""

import tomllib
from pathlib import Path

import pytest

from tests.queue_server.entrypoints.letters.builders import LANGUAGES

ENTRYPOINTS = Path(__file__).parents[3] / "queue_server/entrypoints"
FOLDERS = [ENTRYPOINTS / each / "words" for each in ("booking_pages", "letters", "status_page")]

ONE_WORD: dict[str, dict[str, tuple[str, ...]]] = {
    "nl": {"zuil": ("kiosk", "terminal"), "afspraak": ("boeking",)},
    "en": {"kiosk": ("check-in kiosk", "terminal")},
    "de": {
        "Terminal": ("Säule", "Anmeldeterminal"),
        "Handy": ("auf dem Telefon",),
        "vereinbart": ("Termin machen", "gemacht"),
        "Um wie viel Uhr?": ("Um welche Zeit",),
    },
    "fr": {"borne": ("borne d’accueil",), "Pour quoi": ("Pourquoi",), "appel vidéo": ("entretien en vidéo",)},
    "pl": {
        "automat": ("automat zgłoszeniow", "automacie zgłoszeniowym"),
        "Państwa": ("Twój", "Twoje", "Ciebie", "chcesz"),
    },
    "uk": {"термінал": ("термінал реєстрації", "термінала реєстрації"), "запис": ("ваш прийом", "свій прийом")},
    "tr": {"cihaz": ("kayıt cihaz",), "değiştir": ("başka zamana al",)},
    "ar": {
        "الجهاز": ("جهاز التسجيل",),
        "تغيير": ("نُقل", "نقل"),
        "الموضوع": ("لأجل",),
        "الحضور": ("المجيء",),
        "تم إلغاء": ("أُلغي",),
    },
}


def said(folder: Path, language: str) -> str:
    texts = tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))
    return "\n".join(map(str, texts.values())).casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_and_letters_have_one_word_for_one_thing(language: str) -> None:
    everything = [said(folder, language) for folder in FOLDERS]
    for word, others in ONE_WORD[language].items():
        assert word.casefold() in "\n".join(everything)
        for other in others:
            found = [
                folder.parent.name for folder, text in zip(FOLDERS, everything, strict=True) if other.casefold() in text
            ]
            assert found == [], f"{other!r} stands there instead of {word!r}"
