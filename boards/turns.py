"""The languages of a board take turns, slowly enough to read everything and seldom enough to stay calm."""

from collections.abc import Sequence

LANGUAGE_SHOWN_S = 20.0
"""Three pages of the foot, and longer than any call needs to be read."""

LANGUAGES_IN_TURN = 2
"""Numbers and arrows need no language; a board that speaks many of them in turn is never read in one's own."""


def languages_in_turn(house_languages: Sequence[str], asked: Sequence[str] | None) -> tuple[str, ...]:
    """What the settings of a display or a web board ask for, or else the first languages of the house."""
    return tuple(asked or house_languages[:LANGUAGES_IN_TURN])


def language_after(language: str, languages: Sequence[str]) -> str:
    return languages[(languages.index(language) + 1) % len(languages)] if language in languages else languages[0]
