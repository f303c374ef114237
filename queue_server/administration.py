"""What the person who installs it asks of the server's memory: devices, staff, backup and export."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from config.server import ServerSettings
from queue_server.adapters import backups, credentials, day_log, schema
from queue_server.adapters.database import open_database
from queue_server.domain.counter_session import Clerk
from queue_server.domain.device import DeviceRole

EXPORT_COLUMNS = ("day", "number", "leg", "service", "state", "started_at", "ended_at", "counter", "products")
CONTACT_COLUMNS = ("day", "channel", "product", "count")


def enrol_device(settings: ServerSettings, name: str, role: DeviceRole) -> str:
    """Lets a device in and returns its key, the only time it can be read."""
    with _writing(settings) as connection:
        return credentials.enrol(connection, settings.site.id, name=name, role=role, at=datetime.now(UTC))


def list_devices(settings: ServerSettings) -> dict[str, DeviceRole]:
    """Everybody who may come in."""
    with _writing(settings) as connection:
        return credentials.devices(connection, settings.site.id)


def revoke_device(settings: ServerSettings, name: str) -> bool:
    """Shuts a device out from its next greeting on; says whether it was known."""
    with _writing(settings) as connection:
        return credentials.revoke(connection, settings.site.id, name)


def add_clerk(settings: ServerSettings, clerk: Clerk, pin: str) -> None:
    """Adds or changes a member of staff."""
    with _writing(settings) as connection:
        credentials.add_clerk(connection, settings.site.id, clerk, pin)


def list_clerks(settings: ServerSettings) -> list[Clerk]:
    """Everybody who may sign in at a counter."""
    with _writing(settings) as connection:
        return credentials.clerks(connection, settings.site.id)


def remove_clerk(settings: ServerSettings, name: str) -> bool:
    """Says whether there was one."""
    with _writing(settings) as connection:
        return credentials.remove_clerk(connection, settings.site.id, name)


def backup(settings: ServerSettings, target: Path) -> None:
    """Copies everything, also while the server runs."""
    database = open_database(settings.database.url)
    try:
        backups.backup(database, target)
    finally:
        database.close()


def restore(settings: ServerSettings, source: Path) -> None:
    """Puts a backup in place; the server must be stopped."""
    database = open_database(settings.database.url)
    try:
        backups.restore(database, source, settings.site.id)
    finally:
        database.close()


def export(settings: ServerSettings, day: date | None, target: Path) -> int:
    """Writes the interval log of a day as CSV, without a name; returns the number of intervals."""
    read = _day_log(settings, day)
    visits = {visit.id: visit for visit in read.visits}
    with target.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(EXPORT_COLUMNS)
        for stay in read.stays:
            visit = visits[stay.visit]
            ended_at = stay.ended_at.isoformat() if stay.ended_at else ""
            products = " ".join(visit.products)
            started_at = stay.started_at.isoformat()
            when = (started_at, ended_at)
            rows.writerow((read.day, visit.number, stay.leg, stay.service, stay.state, *when, stay.counter, products))
    return len(read.stays)


def export_contacts(settings: ServerSettings, day: date | None, target: Path) -> int:
    """Writes what was asked on a day without coming, as one count per channel and product; returns their sum."""
    read = _day_log(settings, day)
    with target.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(CONTACT_COLUMNS)
        rows.writerows((read.day, each.channel, each.product, each.count) for each in read.contacts)
    return sum(each.count for each in read.contacts)


def _day_log(settings: ServerSettings, day: date | None) -> day_log.DayLog:
    wanted = day or datetime.now(ZoneInfo(settings.site.time_zone)).date()
    with _writing(settings) as connection:
        return day_log.read(connection, settings.site.id, wanted)


@contextmanager
def _writing(settings: ServerSettings) -> Iterator[Connection]:
    """A transaction beside a running server: both engines allow a second writer for a moment."""
    database = open_database(settings.database.url)
    try:
        schema.bring_up_to_date(database, settings.site.id)
        with database.write() as connection:
            yield connection
    finally:
        database.close()
