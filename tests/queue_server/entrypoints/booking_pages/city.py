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
{listen}

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

A_CITY_FROM_ONE_ADDRESS = """\
holds_per_address = 10000
bookings_per_address_per_hour = 10000
max_pages_per_min = 10000
max_searches_per_min = 10000
max_forms_per_10_min = 10000
"""

BY_TELEPHONE = (
    'services = ["zorg-en-inkomen"]\nrosters',
    'services = ["zorg-en-inkomen"]\nplace = "telephone"\nrosters',
)


def city_with_pages(
    folder: Path,
    *,
    more: str = A_CITY_FROM_ONE_ADDRESS,
    place: str = "stadswinkel",
    most_to_come: int = 100,
    listen: str = "",
) -> RunningHall:
    """As the example, but that care and income are talked about on the telephone, and one person comes for many."""
    for name in ("site.toml", "house.toml", "logo.svg", "logo.png"):
        shutil.copy(EXAMPLE / name, folder / name)
    site = folder / "site.toml"
    text = site.read_text(encoding="utf-8").replace("most_to_come = 4", f"most_to_come = {most_to_come}")
    assert text.count(BY_TELEPHONE[0]) == 1
    site.write_text(text.replace(*BY_TELEPHONE).replace('id = "stadswinkel"', f'id = "{place}"', 1), encoding="utf-8")
    port = free_port()
    server = folder / "server.toml"
    server.write_text(SERVER.format(port=port, more=more, listen=listen), encoding="utf-8")
    settings = load(server, ServerSettings)
    devices = {"pages": DeviceRole.PAGES, "kiosk-1": DeviceRole.KIOSK, "tests": DeviceRole.SYSTEM}
    keys = {name: administration.enrol_device(settings, name, role) for name, role in devices.items()}
    return RunningHall(ServerProcess(server, port), HallFiles(server, settings, keys))
