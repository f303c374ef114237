"""The code of a letter that says that a document is ready: another system's own, in whatever way it is written."""

import re

LETTER_CODE_CHARS = range(6, 65)
"""Shorter ones could be tried out; whatever another system prints on its letters, nobody types more than this."""

_PARTED = re.compile(r"[\s.\-\u2010-\u2015_/]+")
_CODE = re.compile(r"[A-Z0-9]+")


def letter_code_in(text: str) -> str | None:
    """The code as every way of writing it comes out; None for what is none."""
    code = _PARTED.sub("", text).upper()
    return code if _CODE.fullmatch(code) and len(code) in LETTER_CODE_CHARS else None
