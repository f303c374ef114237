"""The keepsake on the disk: one file, whole or as it was before, readable by nobody but the kiosk."""

import logging

from pydantic import TypeAdapter, ValidationError

from kiosk.alone.disk import Disk
from kiosk.alone.keepsake import Keepsake

log = logging.getLogger("kiosk")

FILE = "keepsake.json"
_KEEPSAKE: TypeAdapter[Keepsake] = TypeAdapter(Keepsake)


def keep(disk: Disk, kept: Keepsake) -> None:
    """Raises `OSError` where the disk does not take it; the one before is then still there."""
    disk.replace(FILE, _KEEPSAKE.dump_json(kept))


def kept_for(disk: Disk, *, server: str, kiosk: str) -> Keepsake | None:
    """None where nothing is kept, or it is another server's, another kiosk's or an older program's.

    Raises:
        OSError: The file cannot be read.
    """
    data = disk.read(FILE)
    if data is None:
        return None
    try:
        kept = _KEEPSAKE.validate_json(data)
    except ValidationError:
        log.info("What was kept for an hour without a server is another program's; it is asked for anew.")
        return None
    return kept if (kept.server, kept.kiosk) == (server, kiosk) else None
