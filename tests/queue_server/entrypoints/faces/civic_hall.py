"""A hall of a town with appointments of every kind, which other systems book in; it is Monday, eight o'clock."""

import base64
from pathlib import Path
from typing import Any

import httpx

from queue_server import administration
from queue_server.domain.device import DeviceRole
from tests.hall_files import staffed_hall
from tests.queue_server.entrypoints.devices import RunningHall
from tests.server_process import ServerProcess, free_port

MONDAY, TUESDAY, WEDNESDAY = "2026-11-23", "2026-11-24", "2026-11-25"

AT_HOME = {"streetName": "Dorpsstraat", "houseNumber": 12, "postalCode": "1234 CD", "city": "Voorbeelddorp"}
"""Where a visitor lives, as clients of the JCC-compatible face say it."""

SITE = """\
id = "stadhuis"
time_zone = "Europe/Amsterdam"
languages = ["nl", "en"]
opening_hours = "Mo-Fr 08:00-17:00"
booking_base_url = "https://afspraak.voorbeeld.nl/k/"
closed_days = [{ date = 2026-11-25, name = { nl = "Dies", en = "Founders' Day" } }]

[name]
nl = "Stadhuis"
en = "City Hall"

[address]
street = "Raadhuisplein"
number = "4 bis"
postal_code = "1234 AB"
city = "Voorbeeldstad"
telephone = "+31101234567"
email = "balie@voorbeeld.nl"

[[departments]]
id = "all"
name = { nl = "Alles", en = "Everything" }

[[kiosks]]
id = "kiosk-1"
place = { nl = "Bij de deur", en = "At the door" }
"""

SERVICE = """
[[services]]
id = "{id}"
department = "all"
letter = "{letter}"
last = 99
target_wait_min = 15
longest_wait_min = 40
name = {{ nl = "{name}", en = "{name}" }}
zone = {{ nl = "Zaal", en = "Hall" }}
"""

PRODUCT = """
[[products]]
id = "{id}"
service = "{service}"
minutes = {minutes}
most_asked = {rank}
name = {{ nl = "{name}", en = "{english}" }}
"""

PASSPORT = """
extra_person_minutes = 5
persons = true
bring = { nl = "Een pasfoto & uw oude paspoort", en = "A photo & your old passport" }
search = { nl = "pas reisdocument", en = "travel" }
"""

COUNTER = """
[[counters]]
id = "counter-{number}"
label = "{number}"
zone = {{ nl = "Links", en = "Left" }}
services = ["burgerzaken", "vergunningen", "gesprek", "video", "huisbezoek"]
"""

BOOKING = """
[booking]
earliest_min = 60
latest_days = 30
most_to_come = 100

[[booking.pools]]
id = "desks"
services = ["burgerzaken", "vergunningen"]

[[booking.pools.rosters]]
hours = "Mo-Fr 08:30-12:00"
places = {places}

[[booking.pools]]
id = "calls"
services = ["gesprek"]
place = "telephone"

[[booking.pools.rosters]]
hours = "Mo-Fr 08:30-12:00"
places = 1

[[booking.pools]]
id = "screens"
services = ["video"]
place = "video"

[[booking.pools.rosters]]
hours = "Mo-Fr 08:30-12:00"
places = 1

[[booking.pools]]
id = "visits"
services = ["huisbezoek"]
place = "home"

[[booking.pools.rosters]]
hours = "Mo-Fr 08:30-12:00"
places = 1
"""

SERVER = """\
site = "site.toml"

[listen]
port = {port}

[database]
url = "{url}"

[log]
level = "warning"
format = "text"

[clock]
start = 2026-11-23T07:00:00Z

[limits]
link_lost_after_s = 3600
"""

FACES = """
[faces.jcc]
readers = ["portal"]

[faces.mijn_agenda]
readers = ["portal"]
online_address = "https://video.voorbeeld.nl/wachtkamer"
"""


def civic_hall(
    folder: Path,
    *,
    places: int = 1,
    faces: str = FACES,
    more: str = "",
    database_url: str | None = None,
    planned: bool = True,
) -> RunningHall:
    """Passport 10 minutes and 5 for each further person, identity card 15, move 20; a permit (30) of another service.

    The programs `forms`, `portal` and `other-forms` have the role `booking`; the faces let `portal` read everything.
    """
    port = free_port()
    services = [("burgerzaken", "A"), ("vergunningen", "B"), ("gesprek", "C"), ("video", "D"), ("huisbezoek", "E")]
    products = [
        ("paspoort", "burgerzaken", 10, "Paspoort", "Passport"),
        ("id-kaart", "burgerzaken", 15, "Identiteitskaart", "Identity card"),
        ("verhuizing", "burgerzaken", 20, "Verhuizing", "Moving house"),
        ("vergunning", "vergunningen", 30, "Omgevingsvergunning", "Building permit"),
        ("belafspraak", "gesprek", 15, "Belafspraak", "Call"),
        ("videogesprek", "video", 15, "Videogesprek", "Video call"),
        ("huisbezoek", "huisbezoek", 30, "Huisbezoek", "Visit at home"),
        ("naturalisatie", "burgerzaken", 30, "Naturalisatie", "Naturalisation"),
    ]
    parts = [SITE]
    parts += [SERVICE.format(id=id, letter=letter, name=id.capitalize()) for id, letter in services]
    for rank, (id, service, minutes, name, english) in enumerate(products, start=1):
        parts.append(PRODUCT.format(id=id, service=service, minutes=minutes, rank=rank, name=name, english=english))
        parts.append({"paspoort": PASSPORT, "naturalisatie": 'booked_by = "staff"\n'}.get(id, ""))
    parts += [COUNTER.format(number=number) for number in (1, 2, 3)]
    if planned:
        parts.append(BOOKING.format(places=places))
    (folder / "site.toml").write_text("".join(parts), encoding="utf-8")
    server = folder / "server.toml"
    url = database_url or f"sqlite:///{folder / 'balie.sqlite3'}"
    server.write_text(SERVER.format(port=port, url=url) + more + faces, encoding="utf-8")
    files = staffed_hall(server, kiosks=1, counters=1)
    for name in ("forms", "portal", "other-forms"):
        files.keys[name] = administration.enrol_device(files.settings, name, DeviceRole.BOOKING)
    files.keys["pages"] = administration.enrol_device(files.settings, "pages", DeviceRole.PAGES)
    return RunningHall(ServerProcess(server, port), files)


def basic(hall: RunningHall, name: str) -> dict[str, str]:
    """Name and key by HTTP Basic."""
    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{hall.files.keys[name]}".encode()).decode()}


def ask_for_token(hall: RunningHall, path: str, name: str = "forms", **form: Any) -> httpx.Response:
    data = {"grant_type": "client_credentials", **form}
    return httpx.post(f"{hall.server.http_url}{path}", data=data, headers=basic(hall, name))


def client_of(hall: RunningHall, face: str, name: str = "forms", *, tokens: str = "/jcc/connect/token") -> httpx.Client:
    """A program with a token, at the root of a face."""
    token = ask_for_token(hall, tokens, name).json()["access_token"]
    return httpx.Client(base_url=f"{hall.server.http_url}{face}", headers={"Authorization": f"Bearer {token}"})
