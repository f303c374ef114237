"""Each language offered in its own words, for whoever hears the kiosk for the first time and sees nothing."""

from collections.abc import Mapping

OFFERS: Mapping[str, str] = {
    "nl": "Nederlands? Druk nu op de ronde toets.",
    "en": "English? Press the round key now.",
    "de": "Deutsch? Drücken Sie jetzt die runde Taste.",
    "fr": "Français ? Appuyez maintenant sur la touche ronde.",
    "pl": "Polski? Naciśnij teraz okrągły klawisz.",
    "uk": "Українська? Натисніть зараз круглу клавішу.",
    "tr": "Türkçe? Şimdi yuvarlak tuşa basın.",
    "ar": "العربية؟ اضغط الآن على الزر المستدير.",
}
"""No translator of Qt speaks eight languages at once."""
