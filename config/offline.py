"""What a kiosk does while the queue server is gone."""

from config.model import SettingsModel
from config.paths import SettingsPath


class OfflineSettings(SettingsModel):
    """With it, an hour without a server is no hour without numbers."""

    on: bool = True
    """Whether the kiosk lets visitors in by itself; false where a place would rather send them to the reception."""

    folder: SettingsPath | None = None
    """Where its journal and its kit are kept, readable by this program's user alone.

    None: `balie/<name of the kiosk>` in the user's state folder (`XDG_STATE_HOME`, else `~/.local/state`), which
    survives a restart of the machine. Not a folder that is emptied then, nor one on the network.
    """
