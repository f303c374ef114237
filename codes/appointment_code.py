"""The code of an appointment: 128 random bits in an upper-case address, of which the house keeps only a hash.

Content of the QR code: `HTTPS://AFSPRAAK.VOORBEELD.NL/K/` and base32 (RFC 4648, section 6, without padding): the 48
characters of a signed code (`codes.signed_code`), which holds the token, or the 26 of the token alone. At level M 90
characters of QR's small alphabet fit 33 modules (ISO/IEC 18004, version 4), which leaves 42 for the address with its
slash; up to 74 it takes 37 modules, and an underscore or a tilde in it makes any code denser, as they are not of that
alphabet. A phone's own camera opens the address. The bare characters are accepted too. It names nobody: a photographed
code cannot cancel or reveal anything.
"""

import base64
import hashlib
import re

TOKEN_BYTES = 16
TOKEN_CHARS = 26
SIGNED_CHARS = 48
LONGEST_CHARS = 200
"""Longer texts are no code of ours, whatever stands in them."""

_WHOLE = re.compile(r"(?:HTTPS?://[A-Z0-9.:\-]+/(?:[A-Z0-9.\-_~]+/)*)?([A-Z2-7]{48}|[A-Z2-7]{26})")
"""The bare characters, or an address that ends in them: which address is the site's own choice (`booking_base_url`)."""

_LIKE_OURS = re.compile(r"(?:HTTPS?://[A-Z0-9.:\-]+/(?:[A-Z0-9.\-_~]+/)*)?[A-Z2-7]{16,60}")


def token_from(random_bytes: bytes) -> str:
    """The 26 characters for 16 random bytes."""
    if len(random_bytes) != TOKEN_BYTES:
        raise ValueError(f"A token is made of {TOKEN_BYTES} bytes, not of {len(random_bytes)}.")
    return base64.b32encode(random_bytes).decode("ascii").rstrip("=")


def content_of(characters: str, base_url: str) -> str:
    """What stands in the QR code, around a token or a signed code.

    `base_url` is the site's booking address, in any case, with or without a slash.
    """
    return f"{base_url.rstrip('/')}/{characters}".upper()


def characters_in(text: str) -> str | None:
    """The signed code or the token in a scanned or typed text, or None when it is not a code of this house."""
    if len(text) > LONGEST_CHARS:
        return None
    found = _WHOLE.fullmatch(text.strip().upper())
    return found.group(1) if found else None


def seems_cut(text: str) -> bool:
    """A text like a code of this house with a part missing or too much: half seen, or half typed by a scanner."""
    return characters_in(text) is None and _LIKE_OURS.fullmatch(text.strip().upper()) is not None


def token_in(text: str) -> str | None:
    """The token that such a text carries, signed or not; nobody looks at the signature here."""
    characters = characters_in(text)
    if characters is None or len(characters) == TOKEN_CHARS:
        return characters
    return token_from(base64.b32decode(characters)[:TOKEN_BYTES])


def hash_of(token: str) -> str:
    """What the database keeps; the token has 128 random bits, so a plain SHA-256 cannot be turned back."""
    return hashlib.sha256(token.encode("ascii")).hexdigest()
