"""Tickets to try a printer with, by name: what a visitor of a Dutch city hall would get, in each of its languages.

`appointment-de` is the German ticket for an appointment; without a language it is the Dutch one.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from drivers.printers.paper import TicketPaper
from drivers.printers.sample_words import WORDS, SampleWords

LANGUAGES = tuple(WORDS)
RIGHT_TO_LEFT = frozenset({"ar"})
USUAL_LANGUAGE = "nl"

PLACE = "Stadswinkel Rivierstad"
LONG_PLACE = "Bürgerservice Verwaltungsgemeinschaft Hohenwarthe-Möckern"
VISIT = "0198C0DE-7A11-7B3C-9E4F-5A6B7C8D9E0F"


def _appointment(language: str, words: SampleWords) -> TicketPaper:
    return TicketPaper(
        number="A042",
        number_label=words.number_label,
        title=PLACE,
        lines=(words.passport, words.seat),
        appointment=words.appointment,
        wait=words.turn,
        bring_title=words.bring_title,
        bring=words.bring,
        qr_text=f"BALIE/A042/{VISIT}",
        code_label=words.code_label,
        footer=words.footer,
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        printed_at=words.printed_at,
        copy_word=words.copy_word,
    )


def _walk_in(language: str, words: SampleWords) -> TicketPaper:
    return replace(
        _appointment(language, words),
        number="C107",
        lines=(words.extract, words.seat),
        appointment="",
        wait=words.wait,
        bring_title="",
        bring=(),
        qr_text=f"BALIE/C107/{VISIT}",
    )


def _long(language: str, words: SampleWords) -> TicketPaper:
    """A copy with everything that is too wide for its line."""
    return replace(
        _appointment(language, words),
        number="B015",
        title=LONG_PLACE,
        lines=(words.long_product, words.seat),
        wait=words.wait,
        bring=words.long_bring,
        qr_text=f"BALIE/B015/{VISIT}",
        copy=True,
    )


SAMPLES: Mapping[str, TicketPaper] = MappingProxyType(
    {
        f"{kind}-{language}": ticket(language, words)
        for language, words in WORDS.items()
        for kind, ticket in (("appointment", _appointment), ("walk-in", _walk_in), ("long", _long))
    }
)
KINDS = ("appointment", "walk-in", "long")

APPOINTMENT = SAMPLES["appointment-nl"]
WALK_IN = SAMPLES["walk-in-nl"]
ARABIC = SAMPLES["appointment-ar"]
GERMAN = SAMPLES["long-de"]


class UnknownSample(LookupError):
    """No sample has this name; the text says which ones there are."""


def sample_ticket(name: str, *, language: str | None = None, logo: Path | None = None) -> TicketPaper:
    """The sample of that name, with the house's own logo where there is one."""
    kind, spoken = _kind_and_language(name)
    sample = SAMPLES.get(f"{kind}-{language or spoken or USUAL_LANGUAGE}")
    if sample is None:
        asked = f"{name} in {language}" if language else name
        raise UnknownSample(
            f'There is no sample ticket "{asked}". There are {", ".join(KINDS)}, '
            f'each in {", ".join(LANGUAGES)}: for example "appointment-de".'
        )
    return replace(sample, logo=logo)


def _kind_and_language(name: str) -> tuple[str, str]:
    for kind in KINDS:
        if name == kind or name.startswith(f"{kind}-"):
            return kind, name[len(kind) + 1 :]
    return name, ""
