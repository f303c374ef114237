"""Names that things go by in settings, messages, tables and on the command line."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from config.misfit import misfit

ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")


def _id(text: str) -> str:
    if not ID.fullmatch(text):
        raise misfit('a short name of small letters, digits and hyphens, such as "counter-3"')
    return text


Id = Annotated[str, AfterValidator(_id)]
"""At most 64 characters, and safe in a web address, a file name and a log line without quoting."""

PartName = Annotated[str, Field(max_length=24), AfterValidator(_id)]
"""Of one device of many: with the word "sign" or "light" before it, it fits into a report of 32 characters."""
