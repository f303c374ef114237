"""The hall that the benchmarks run in: the tests' small hall with everybody enrolled in one transaction."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from config.loading import load
from config.server import ServerSettings
from queue_server.adapters import credentials, schema
from queue_server.adapters.database import open_database
from queue_server.domain.counter_session import Clerk
from queue_server.domain.device import DeviceRole
from tests.hall_files import PIN, HallFiles, where_it_is_midday, write_hall

CLERK = "clerk-1"
"""Of the first counter; nobody sits at two, so each has its own."""
SERVICES = 11
"""999 tickets each, less 60 that are set aside for a kiosk alone: enough for the longest of the benchmarks."""

OUTPUT = Path(__file__).resolve().parents[1] / "bench-output"


@contextmanager
def work_folder() -> Iterator[Path]:
    """Under the checkout and not under /tmp, which is memory on many machines: a commit there costs nothing."""
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="work-", dir=OUTPUT, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def hall_in(
    folder: Path,
    *,
    port: int = 0,
    database_url: str = "",
    kiosks: int = 1,
    counters: int = 1,
    displays: int = 0,
    time_zone: str = "",
) -> HallFiles:
    """A hall with devices `kiosk-1..`, `counter-1..`, `display-1..`, the program `tests`, a clerk per counter."""
    url = database_url or f"sqlite:///{folder / 'balie.sqlite3'}"
    server = write_hall(
        folder,
        database_url=url,
        port=port,
        services=SERVICES,
        counters=counters,
        time_zone=time_zone or where_it_is_midday(),
    )
    settings = load(server, ServerSettings)
    roles = {f"kiosk-{n}": DeviceRole.KIOSK for n in range(1, kiosks + 1)}
    roles |= {f"counter-{n}": DeviceRole.COUNTER for n in range(1, counters + 1)}
    roles |= {f"display-{n}": DeviceRole.DISPLAY for n in range(1, displays + 1)}
    roles["tests"] = DeviceRole.SYSTEM
    return HallFiles(server, settings, _enrolled(settings, roles, clerks=counters))


def _enrolled(settings: ServerSettings, roles: dict[str, DeviceRole], *, clerks: int) -> dict[str, str]:
    database, site, now = open_database(settings.database.url), settings.site.id, datetime.now(UTC)
    try:
        schema.bring_up_to_date(database, site)
        with database.write() as connection:
            for number in range(1, clerks + 1):
                credentials.add_clerk(connection, site, Clerk(f"clerk-{number}", f"Clerk {number}", None), PIN)
            return {
                name: credentials.enrol(connection, site, name=name, role=role, at=now) for name, role in roles.items()
            }
    finally:
        database.close()
