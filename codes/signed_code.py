"""What the signature in a code promises: when and for which service, so that a kiosk without a server can believe it.

30 bytes, which base32 writes in 48 characters without padding:

    token 16 | start 3, minutes since 2025 | index of the service 1 | MAC 10

The MAC is HMAC-SHA256 (RFC 2104) over the site's id and the 20 bytes before it, under the site's own key. 80 bits: a
guesser would have to hold up 2^79 codes before a kiosk, and RFC 2104, section 5, advises at least that many. The
key never leaves the server and the kiosks of its site; a kiosk of another site can therefore not tell a code of its
sister from a forged one, and does not try.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from codes.appointment_code import SIGNED_CHARS, TOKEN_BYTES, characters_in, token_from

KEY_BYTES = 32
MAC_BYTES = 10
START_BYTES = 3
FIRST_MINUTE = datetime(2025, 1, 1, tzinfo=UTC)
"""Three bytes of minutes reach to the end of 2056."""

SERVICES_MAX = 256
"""As many as one byte tells apart; an index is never given twice, so this counts all that a site ever had."""

_PAYLOAD_BYTES = TOKEN_BYTES + START_BYTES + 1
_PURPOSE = b"balie appointment code 1"


@dataclass(frozen=True, slots=True)
class Promise:
    """What a signed code says of its appointment. The start is that of the signing: an appointment may have moved."""

    token: str
    starts_at: datetime
    service_index: int


class NotSignable(ValueError):
    """The start or the service has no place in a signed code; the bare token will have to do."""


def signed(promise: Promise, *, site: str, key: bytes) -> str:
    """The 48 characters for the QR code.

    Raises:
        NotSignable: Before 2025, after 2056, or one service too many.
    """
    return sealed(promise.token, seal_of(promise, site=site, key=key))


def seal_of(promise: Promise, *, site: str, key: bytes) -> bytes:
    """What follows the token: nobody can tell the token by it, so it may be kept where the token may not.

    Raises:
        NotSignable: As above.
    """
    minutes = (promise.starts_at - FIRST_MINUTE) // timedelta(minutes=1)
    if not 0 <= minutes < 256**START_BYTES:
        raise NotSignable(f"{promise.starts_at.isoformat()} does not fit a signed code.")
    if not 0 <= promise.service_index < SERVICES_MAX:
        raise NotSignable(f"A signed code has no place for service number {promise.service_index}.")
    said = minutes.to_bytes(START_BYTES) + bytes((promise.service_index,))
    return said + _mac(_token_bytes(promise.token) + said, site, key)


def sealed(token: str, seal: bytes) -> str:
    """Token and seal as one code; without a seal it is the bare token."""
    return base64.b32encode(_token_bytes(token) + seal).decode("ascii") if seal else token


def promise_in(text: str, *, site: str, key: bytes) -> Promise | None:
    """What a scanned text promises; None for whatever this key did not sign for this site."""
    characters = characters_in(text)
    if characters is None or len(characters) != SIGNED_CHARS:
        return None
    whole = base64.b32decode(characters)
    payload, mac = whole[:_PAYLOAD_BYTES], whole[_PAYLOAD_BYTES:]
    if not hmac.compare_digest(mac, _mac(payload, site, key)):
        return None
    minutes = int.from_bytes(payload[TOKEN_BYTES : TOKEN_BYTES + START_BYTES])
    return Promise(token_from(payload[:TOKEN_BYTES]), FIRST_MINUTE + timedelta(minutes=minutes), payload[-1])


def _mac(payload: bytes, site: str, key: bytes) -> bytes:
    """Lengths come first, so that no two questions have the same bytes."""
    name = site.encode()
    said = _PURPOSE + len(name).to_bytes(2) + name + payload
    return hmac.digest(key, said, hashlib.sha256)[:MAC_BYTES]


def _token_bytes(token: str) -> bytes:
    return base64.b32decode(f"{token}======")
