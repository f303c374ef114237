"""A small hall in settings files for tests: always open, every counter serves every service."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from config.loading import load
from config.server import ServerSettings
from queue_server import administration
from queue_server.domain.counter_session import Clerk
from queue_server.domain.device import DeviceRole

PIN = "2468"
MIDDAY_H = 12


@dataclass(frozen=True)
class HallFiles:
    """Where the settings of a test's hall stand, and the keys of its devices."""

    server: Path
    settings: ServerSettings
    keys: dict[str, str]


def write_hall(
    folder: Path,
    *,
    database_url: str,
    port: int = 0,
    services: int = 3,
    counters: int = 8,
    last: int = 999,
    link_lost_after_s: float = 3_600.0,
    public_url: str | None = None,
    appointment_places: int | None = None,
    time_zone: str = "Europe/Amsterdam",
) -> Path:
    """Writes `site.toml` and `server.toml` and returns the latter; letters run from A on.

    With `appointment_places` so many appointments of all services may run at once, day and night.

    Devices of a test come and go as they like: only a test about that has them missed.
    """
    letters = [chr(ord("A") + index) for index in range(services)]
    ids = ", ".join(f'"service-{letter.lower()}"' for letter in letters)
    parts = [_SITE.format(time_zone=time_zone)]
    if appointment_places is not None:
        parts.append(_BOOKING.format(services=ids, places=appointment_places))
    for rank, letter in enumerate(letters, start=1):
        parts.append(_SERVICE.format(letter=letter, id=letter.lower(), last=last, rank=rank))
    parts += [_COUNTER.format(number=number, services=ids) for number in range(1, counters + 1)]
    (folder / "site.toml").write_text("\n".join(parts), encoding="utf-8")
    server = folder / f"server-{port}.toml"
    text = _SERVER.format(port=port, url=database_url, link_lost_after_s=link_lost_after_s)
    if public_url is not None:
        (folder / "house.toml").write_text(_HOUSE, encoding="utf-8")
        text += _STATUS_PAGE.format(public_url=public_url)
    server.write_text(text, encoding="utf-8")
    return server


def where_it_is_midday() -> str:
    """A time zone: what is booked for in an hour, by the real clock, is still today there."""
    ahead_h = MIDDAY_H - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead_h:+d}"


def staffed_hall(server: Path, *, kiosks: int, counters: int, displays: int = 0) -> HallFiles:
    """Enrols devices `kiosk-1..`, `counter-1..`, `display-1..`, the program `tests`, and clerks `clerk-1..`."""
    settings = load(server, ServerSettings)
    devices = [(f"kiosk-{n}", DeviceRole.KIOSK) for n in range(1, kiosks + 1)]
    devices += [(f"counter-{n}", DeviceRole.COUNTER) for n in range(1, counters + 1)]
    devices += [(f"display-{n}", DeviceRole.DISPLAY) for n in range(1, displays + 1)]
    devices.append(("tests", DeviceRole.SYSTEM))
    keys = {name: administration.enrol_device(settings, name, role) for name, role in devices}
    for number in range(1, counters + 1):
        administration.add_clerk(settings, Clerk(f"clerk-{number}", f"Clerk {number}"), PIN)
    return HallFiles(server, settings, keys)


_SITE = """\
id = "testhall"
time_zone = "{time_zone}"
languages = ["nl", "en"]
opening_hours = "24/7"
booking_base_url = "https://afspraak.voorbeeld.nl/k/"

[name]
nl = "Proefhal"
en = "Test hall"

[[departments]]
id = "all"
name = {{ nl = "Alles", en = "Everything" }}

[[kiosks]]
id = "kiosk-1"
place = {{ nl = "Bij de deur", en = "At the door" }}
"""

_BOOKING = """\
[booking]
earliest_min = 0

[[booking.pools]]
id = "all"
services = [{services}]
rosters = [{{ hours = "24/7", places = {places} }}]
"""

_SERVICE = """\
[[services]]
id = "service-{id}"
department = "all"
letter = "{letter}"
last = {last}
target_wait_min = 15
longest_wait_min = 40
name = {{ nl = "Dienst {letter}", en = "Service {letter}" }}
zone = {{ nl = "Zaal", en = "Hall" }}

[[products]]
id = "product-{id}"
service = "service-{id}"
minutes = 7
walk_in = true
most_asked = {rank}
name = {{ nl = "Product {letter}", en = "Product {letter}" }}
"""

_COUNTER = """\
[[counters]]
id = "counter-{number}"
label = "{number}"
zone = {{ nl = "Links", en = "Left" }}
services = [{services}]
"""

_HOUSE = """\
colour = "#00695c"
languages = ["nl", "en", "de", "fr", "pl", "uk", "tr", "ar"]
name = { nl = "Proefhal", en = "Test hall" }
"""

_STATUS_PAGE = """\

[status_page]
public_url = "{public_url}"
house = "house.toml"
"""

_SERVER = """\
site = "site.toml"

[listen]
port = {port}

[database]
url = "{url}"

[log]
level = "warning"
format = "text"

[limits]
max_commands_per_min = 100000
link_lost_after_s = {link_lost_after_s}
"""
