"""Doors that only demonstrations, tests and benchmarks open; they are absent from a real hall's settings."""

from typing import Annotated

from pydantic import Field

from config.model import SettingsModel
from config.paths import SettingsPath


class HandSettings(SettingsModel):
    """A simulated finger: lets a program on this machine, and only on this one, tap and type."""

    port: Annotated[int, Field(ge=1, le=65_535)]
    """TCP port on 127.0.0.1."""


class TraceSettings(SettingsModel):
    """Leaves the moment of each applied event, so that a benchmark can tell how long it took."""

    file: SettingsPath
    """JSON lines are appended to it."""

    stalls: bool = False
    """Also marks when the screen's own thread was held up; off, because watching wakes it a hundred times a second."""

    touches: bool = False
    """Also marks how long each touch waited for its picture; off, because every event then passes through Python."""
