"""The visitor's own secret: whoever holds it may look at, move and cancel their appointment.

128 random bits in the 26 characters of a token. The code that checks in follows from it and not the other way round:
a photographed code cannot cancel, while the visitor's own link can show the QR code again although the house keeps
hashes only.
"""

import base64
import hashlib
import hmac

from codes.appointment_code import TOKEN_BYTES, TOKEN_CHARS, token_from

_CHECKS_IN = b"balie check-in code 1"
_BASE32_PADDING = "======"


def token_of(secret: str) -> str:
    """The token of the code that checks in.

    Raises:
        ValueError: It is no secret; `secret_in` tells which texts are.
    """
    if secret_in(secret) != secret:
        raise ValueError(f"A secret has {TOKEN_CHARS} characters of base32.")
    key = base64.b32decode(secret + _BASE32_PADDING)
    return token_from(hmac.digest(key, _CHECKS_IN, hashlib.sha256)[:TOKEN_BYTES])


def secret_in(text: str) -> str | None:
    """The secret as it was drawn, from an address in which somebody may have changed the case; None for what is none.

    The last of the 26 characters holds three bits: another one with the same three would be the same secret.
    """
    shown = text.strip().upper()
    if len(shown) != TOKEN_CHARS or not shown.isascii():
        return None
    try:
        drawn = base64.b32decode(shown + _BASE32_PADDING)
    except ValueError:
        return None
    return shown if token_from(drawn) == shown else None
