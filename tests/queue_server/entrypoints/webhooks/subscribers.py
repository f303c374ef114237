"""A subscriber that checks the signature of all that it takes, written from the standard and not from our code."""

import base64
import hashlib
import hmac
from typing import Any

from tests.http_peer import Heard

KEY = bytes(range(32))
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"


def checked(heard: Heard) -> dict[str, Any]:
    """What the message says; fails for one that was not signed with `KEY`."""
    signed = b".".join((heard.headers["webhook-id"].encode(), heard.headers["webhook-timestamp"].encode(), heard.body))
    expected = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    versions = [each.split(",", 1) for each in heard.headers["webhook-signature"].split(" ")]
    assert ["v1", expected] in versions
    found: dict[str, Any] = heard.json
    return found


def types_of(heard: list[Heard]) -> list[str]:
    return [checked(each)["type"] for each in heard]


def ids_of(heard: list[Heard]) -> list[str]:
    return [each.headers["webhook-id"] for each in heard]
