"""The signature of a message, as Standard Webhooks 1.0 describes it: who has the secret knows that we sent it.

HMAC-SHA256 over the message's id, the moment of sending and the body, with full stops between them. The moment lets a
subscriber refuse an old message that somebody recorded; it is that of the machine, also where the hall rehearses.
"""

import base64
import hashlib
import hmac
from collections.abc import Mapping

from config.webhooks import secret_bytes


def signed_headers(*, secret: str, message: str, sent_at_s: int, body: bytes) -> Mapping[str, str]:
    """The three headers of the standard."""
    key = secret_bytes(secret)
    if key is None:
        raise ValueError("A secret of the settings has been checked there.")
    digest = hmac.digest(key, f"{message}.{sent_at_s}.".encode() + body, hashlib.sha256)
    return {
        "webhook-id": message,
        "webhook-timestamp": str(sent_at_s),
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
