"""Which form of a noun follows a whole number, in the languages of the page (Unicode CLDR, cardinal rules)."""

from collections.abc import Callable, Mapping


def _one_or_other(count: int) -> str:
    return "one" if count == 1 else "other"


def _french(count: int) -> str:
    return "one" if count in {0, 1} else "other"


def _polish(count: int) -> str:
    if count == 1:
        return "one"
    return "few" if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else "many"


def _ukrainian(count: int) -> str:
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else "many"


def _arabic(count: int) -> str:
    if count in {0, 1, 2}:
        return ("zero", "one", "two")[count]
    if 3 <= count % 100 <= 10:
        return "few"
    return "many" if 11 <= count % 100 <= 99 else "other"


_FORM_OF: Mapping[str, Callable[[int], str]] = {
    "fr": _french,
    "pl": _polish,
    "uk": _ukrainian,
    "ar": _arabic,
}


def form_of(language: str, count: int) -> str:
    """The name of the form; languages without a rule of their own know one thing and several."""
    return _FORM_OF.get(language, _one_or_other)(count)


def forms(language: str) -> frozenset[str]:
    """Every form that a text with a number needs in this language."""
    return frozenset(form_of(language, count) for count in range(200))
