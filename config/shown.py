"""A value as a sentence can hold it: short, and without a password."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

MAX_SHOWN_CHARS = 60
"""Enough to recognise a value; the line number leads to the rest."""

PASSWORD_IN_URL = re.compile(r"(://[^:/@\s]*):[^@\s]*@")
SECRET_WORD = re.compile(r"""(?i)((?:password|secret|pin|token)["']?\s*=\s*).*""")


def shown(value: Any) -> str:
    match value:
        case str():
            return shown_text(value)
        case bool():
            return "true" if value else "false"
        case int() | float():
            return _shortened(_number(value))
        case datetime() | date() | time():
            return value.isoformat()
        case tuple() | list():
            return f"a list of {len(value)}"
        case Mapping():
            return f"a table with {_shortened(', '.join(map(str, value)))}" if value else "an empty table"
        case None:
            return "nothing"
        case _:
            return f"a {type(value).__name__}"


def shown_text(text: str) -> str:
    hidden = SECRET_WORD.sub(r"\1***", PASSWORD_IN_URL.sub(r"\1:***@", text))
    return json.dumps(_shortened(hidden), ensure_ascii=False)


def _number(value: float) -> str:
    try:
        return str(value)
    except ValueError:  # Python refuses to write out integers of thousands of digits
        return "a number of thousands of digits"


def _shortened(text: str) -> str:
    return text if len(text) <= MAX_SHOWN_CHARS else f"{text[:MAX_SHOWN_CHARS]}..."
