"""The example city with its booking pages, on the Monday before Christmas's rush, at seven in the morning."""

import shutil
from pathlib import Path

from config.loading import load
from config.server import ServerSettings
from queue_server import administration
from queue_server.domain.device import DeviceRole
from tests.hall_files import HallFiles
from tests.queue_server.entrypoints.devices import RunningHall
from tests.server_process import ServerProcess, free_port

EXAMPLE = Path(__file__).parents[4] / "config/examples/stadswinkel"

SERVER = """\
site = "site.toml"

[listen]
port = {port}

[database]
url = "sqlite:///balie.sqlite3"

[log]
level = "warning"
format = "text"

[clock]
start = 2026-11-23T06:00:00Z

[status_page]
public_url = "http://127.0.0.1:{port}"
house = "house.toml"

[booking_pages]
public_url = "http://127.0.0.1:{port}"
house = "house.toml"
{more}
"""

BOOKING = """
[booking]

[[booking.pools]]
id = "burgerzaken"
services = ["burgerzaken", "familie"]

[[booking.pools.rosters]]
hours = "Mo-Fr 08:30-17:00; Th 08:30-20:00"
places = 4

[[booking.pools]]
id = "snelbalie"
services = ["snelbalie"]

[[booking.pools.rosters]]
hours = "Mo-Fr 08:30-17:00"
places = 1

[[booking.pools]]
id = "belastingen"
services = ["belastingen"]
place = "telephone"

[[booking.pools.rosters]]
hours = "Mo-Fr 09:00-12:00"
places = 1
"""


def city_with_pages(folder: Path, *, more: str = "") -> RunningHall:
    """Its settings are those of the example, word for word, but for the server's own."""
    for name in ("site.toml", "house.toml", "logo.svg", "logo.png"):
        shutil.copy(EXAMPLE / name, folder / name)
    site = folder / "site.toml"
    if "[booking]" not in site.read_text(encoding="utf-8"):
        with site.open("a", encoding="utf-8") as text:
            text.write(BOOKING)
    port = free_port()
    server = folder / "server.toml"
    server.write_text(SERVER.format(port=port, more=more), encoding="utf-8")
    settings = load(server, ServerSettings)
    devices = {"pages": DeviceRole.PAGES, "kiosk-1": DeviceRole.KIOSK, "tests": DeviceRole.SYSTEM}
    keys = {name: administration.enrol_device(settings, name, role) for name, role in devices.items()}
    return RunningHall(ServerProcess(server, port), HallFiles(server, settings, keys))
