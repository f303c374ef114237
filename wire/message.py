"""The base of everything on the wire, and the version that both ends must share."""

from pydantic import BaseModel, ConfigDict

WIRE_VERSION = 1
"""Raised whenever an older device could misread a newer server; `docs/wire.md` has a line for every value."""

MAX_MESSAGE_BYTES = 65_536
"""No message from a device is larger; the server closes the link on a larger one (a snapshot to a device may be)."""


class WireModel(BaseModel):
    """Frozen and closed: an unknown field is an error at the border, not a surprise later."""

    model_config = ConfigDict(frozen=True, extra="forbid")
