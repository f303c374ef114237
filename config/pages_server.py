"""The settings of the booking pages as a process of their own (`pages.toml`), reachable from outside."""

from typing import Annotated

from pydantic import Field

from config.addresses import PublicAddress
from config.booking_pages import BookingPagesSettings
from config.model import SettingsModel
from config.names import Id
from config.paths import SettingsPath
from config.server import ListenSettings, LogSettings


class PlaceServer(SettingsModel):
    """The queue server of one place."""

    url: PublicAddress
    """Where it answers these pages: "http://10.0.0.5:8470", or by HTTPS where others share the network."""

    name: Id = "pages"
    """The name under which the pages were enrolled there."""

    key_file: SettingsPath
    """The key that `balie enrol` wrote; it opens what the pages need, and nothing else."""


class PagesSettings(BookingPagesSettings):
    """Everything that the booking pages need to know (`pages.toml`)."""

    servers: Annotated[tuple[PlaceServer, ...], Field(min_length=1)]
    """The places where appointments can be made, in the order in which they are offered; mostly one."""

    listen: ListenSettings = ListenSettings(port=8480)
    """Where the city's web server finds the pages."""

    log: LogSettings = LogSettings()
    """What the pages say about themselves."""
