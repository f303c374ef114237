"""A hall that plans its own appointments: one desk, from eight to six; it is Monday, seven o'clock."""

from pathlib import Path

from queue_server import administration
from queue_server.domain.device import DeviceRole
from tests.hall_files import staffed_hall, write_hall
from tests.queue_server.entrypoints.devices import RunningHall
from tests.server_process import ServerProcess, free_port

BOOKING = """
[booking]
earliest_min = 60
latest_days = 21

[[booking.pools]]
id = "desk"
services = ["service-a"]

[[booking.pools.rosters]]
hours = "Mo-Su 08:00-18:00"
places = {places}

[[booking.pools]]
id = "calls"
services = ["service-b"]
place = "telephone"

[[booking.pools.rosters]]
hours = "Mo-Su 08:00-18:00"
places = 1
"""

CLOCK = """
[clock]
start = 2026-11-23T06:00:00Z
"""


def planned_hall(folder: Path, *, database_url: str | None = None, places: int = 1, more: str = "") -> RunningHall:
    """Product A has a pool, product B is a talk on the telephone, nobody makes appointments for product C."""
    port = free_port()
    server = write_hall(
        folder,
        database_url=database_url or f"sqlite:///{folder / 'balie.sqlite3'}",
        port=port,
        public_url=f"http://127.0.0.1:{port}",
    )
    with (folder / "site.toml").open("a", encoding="utf-8") as site:
        site.write(BOOKING.format(places=places))
    with server.open("a", encoding="utf-8") as settings:
        settings.write(CLOCK + more)
    files = staffed_hall(server, kiosks=1, counters=1)
    files.keys["pages"] = administration.enrol_device(files.settings, "pages", DeviceRole.PAGES)
    return RunningHall(ServerProcess(server, port), files)
