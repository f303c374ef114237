"""The link behind a visitor's status page: 128 random bits in an upper-case address, drawn for one visit.

It is no visit's id, which every display of the hall knows, and no appointment's code, which lets somebody check in.
Upper case keeps the QR code at 29 modules (alphanumeric mode); `/V/` and `/v/` are the same page.
"""

import re

STATUS_PATH = "/v/"
_TOKEN = re.compile(r"[A-Za-z2-7]{26}")


def status_url(public_url: str, token: str) -> str:
    """What the QR code on the screen and on the ticket holds."""
    return f"{public_url.rstrip('/')}{STATUS_PATH}{token}".upper()


def status_token_in(text: str) -> str | None:
    """The token at the end of a link, typed in any case; None where it can be none."""
    return text.upper() if _TOKEN.fullmatch(text) else None
