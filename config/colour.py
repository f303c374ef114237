"""A colour as `#rrggbb`."""

import re
from typing import Annotated

from pydantic import AfterValidator

from config.misfit import misfit

RGB = re.compile(r"#[0-9a-fA-F]{6}")


def _colour(text: str) -> str:
    if not RGB.fullmatch(text):
        raise misfit('a colour as six hexadecimal digits after a #, such as "#00629b"')
    return text.lower()


Colour = Annotated[str, AfterValidator(_colour)]
