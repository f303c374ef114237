"""Words for visitors, once per language."""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field

from config.misfit import Misfit, MisfitError, misfit

LANGUAGE = re.compile(r"[a-z]{2,3}")
MAX_TEXT_CHARS = 400
"""About six lines on a ticket; longer texts are not read by somebody who stands."""


def _language(text: str) -> str:
    if not LANGUAGE.fullmatch(text):
        raise misfit('the code of a language in small letters, such as "nl" or "ar"')
    return text


def _texts(texts: Mapping[str, str]) -> Mapping[str, str]:
    misfits = [
        Misfit('the code of a language in small letters, such as "nl"', at=(language,), found=f'the key "{language}"')
        for language in texts
        if not LANGUAGE.fullmatch(language)
    ]
    misfits += [
        Misfit(f"a text of 1 to {MAX_TEXT_CHARS} characters", at=(language,))
        for language, text in texts.items()
        if not text.strip() or len(text) > MAX_TEXT_CHARS
    ]
    if misfits:
        raise MisfitError(misfits)
    return texts


def _languages(languages: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(languages)) < len(languages):
        raise misfit("each language once")
    return languages


Language = Annotated[str, AfterValidator(_language)]
"""ISO 639, two or three letters."""

Languages = Annotated[tuple[Language, ...], Field(min_length=1), AfterValidator(_languages)]
"""The first is the one that every text has and that a screen starts in."""

Texts = Annotated[Mapping[str, str], AfterValidator(_texts)]
"""A text per language: `{ nl = "Paspoort", en = "Passport" }`."""
