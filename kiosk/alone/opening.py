"""Opens what a kiosk needs to stand alone: its folder, its journal, and what it kept of the last hour with a server."""

import logging
import sys
from collections.abc import Mapping
from pathlib import Path

from config.kiosk import KioskSettings
from drivers.health import DeviceState, Health
from kiosk.alone import kept_file
from kiosk.alone.alone import Alone
from kiosk.alone.books import Books
from kiosk.alone.disk import FolderDisk
from kiosk.alone.journal import Journal
from kiosk.alone.kit_keeper import KitKeeper, Owner
from kiosk.alone.scribe import Scribe
from qtkit.link import Link

log = logging.getLogger("kiosk")


def alone_or_why_not(settings: KioskSettings, link: Link, environ: Mapping[str, str]) -> Alone | DeviceState:
    """Ready to begin; or, for staff, why this kiosk cannot stand alone."""
    owner = Owner(str(settings.link.server), settings.name)
    folder = settings.offline.folder or state_folder(environ) / "balie" / settings.name
    try:
        disk = FolderDisk(folder)
        journal = Journal(disk)
        found = journal.read()
        kept = kept_file.kept_for(disk, server=owner.server, kiosk=owner.kiosk)
    except OSError as error:
        log.warning("This kiosk cannot keep a journal in %s: %s.", folder, error)
        reason = error.strerror or str(error)
        return DeviceState(
            Health.DEGRADED,
            f"This kiosk cannot let visitors in without the queue server: its folder cannot be used ({reason}).",
        )
    if found.ledger.pending:
        log.info("%d visitors of an hour without the server wait to be handed over.", len(found.ledger.pending))
    scribe = Scribe(disk, journal)
    books = Books(scribe, found)
    return Alone(link, scribe, books, KitKeeper(owner, link, kept))


def state_folder(environ: Mapping[str, str]) -> Path:
    """Where programs keep what must outlive them (XDG Base Directory Specification, `XDG_STATE_HOME`)."""
    home = Path(environ.get("HOME") or Path.home())
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    given = environ.get("XDG_STATE_HOME", "")
    return Path(given) if Path(given).is_absolute() else home / ".local" / "state"
