"""Tokens of other systems (OAuth2): who asks, what for, until when; nothing of them is kept.

Any server over the same database believes them, since the site's own secret signs them. The hash of the program's key
is signed with them: a token ends with the key that it was given for. A token also carries a key that follows from the
program's own, hidden from whoever finds the token: with it the codes of an appointment can be said again, although
the house keeps hashes only.
"""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, field

LASTS_S = 600
"""Ten minutes: a program asks for the next one by itself, but keeps this one until then, also once its key is another.

Open Forms shows an empty list for so long after a change of keys.
"""

LONGEST_CHARS = 1_000
NONCE_BYTES = 16
DERIVED_BYTES = 32

_DERIVES = b"balie codes of other systems 1"
_HIDES = b"balie hidden key 1"
_SIGNS = b"balie token 1"


@dataclass(frozen=True, slots=True)
class Claims:
    """What a token says; believed once its signature is checked."""

    name: str
    scope: str
    ends_at_s: int
    nonce: bytes
    hidden: bytes = field(repr=False)
    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)


def derived_key(key: str) -> bytes:
    """What follows from a program's key, and from which nobody can work it out."""
    return hmac.digest(key.encode(), _DERIVES, hashlib.sha256)


def token_for(
    *, name: str, scope: str, ends_at_s: int, derived: bytes, key_hash: str, secret: bytes, nonce: bytes
) -> str:
    """A token for the program of this name; `nonce` is random, and never used twice."""
    hidden = _xor(derived, hmac.digest(secret, _HIDES + nonce, hashlib.sha256))
    signed = json.dumps([name, scope, ends_at_s, nonce.hex(), hidden.hex()], separators=(",", ":")).encode()
    return f"{_text(signed)}.{_text(_signature(signed, key_hash, secret))}"


def claims_in(token: str) -> Claims | None:
    """What a token says of itself; None where the text is none."""
    body, _, signature = token.partition(".")
    if len(token) > LONGEST_CHARS or not token.isascii():
        return None
    try:
        signed = _bytes(body)
        name, scope, ends_at_s, *hexadecimal = json.loads(signed)
        nonce, hidden = (bytes.fromhex(each) for each in hexadecimal)
        claims = Claims(str(name), str(scope), int(ends_at_s), nonce, hidden, signed, _bytes(signature))
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None
    return claims if claims.name.isprintable() and len(hidden) == DERIVED_BYTES else None


def is_good(claims: Claims, *, key_hash: str, secret: bytes, now_s: float) -> bool:
    """Whether this house gave it, to who has that key still, and whether it lasts."""
    expected = _signature(claims.signed, key_hash, secret)
    return hmac.compare_digest(expected, claims.signature) and now_s < claims.ends_at_s


def key_in(claims: Claims, *, secret: bytes) -> bytes:
    """The derived key that it carries."""
    return _xor(claims.hidden, hmac.digest(secret, _HIDES + claims.nonce, hashlib.sha256))


def _signature(signed: bytes, key_hash: str, secret: bytes) -> bytes:
    return hmac.digest(secret, b"\n".join((_SIGNS, signed, key_hash.encode())), hashlib.sha256)


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
