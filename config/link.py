"""How a program reaches the queue server."""

from config.addresses import LinkAddress
from config.model import SettingsModel
from config.paths import SettingsPath


class LinkSettings(SettingsModel):
    """One link for each program."""

    server: LinkAddress
    """Where the queue server answers: `ws://host:port/link`, or `wss://` where the hall's network is shared."""

    key_file: SettingsPath
    """The device key that `balie enrol` wrote; a file of its own, so that settings can be shown and shared."""
