"""The demonstration's city hall on disk: the example city's settings with simulated devices, keys and staff."""

import json
import re
import shutil
import socket
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from config.loading import load
from config.server import ServerSettings
from queue_server import administration
from queue_server.domain.counter_session import Clerk, Duty
from queue_server.domain.device import DeviceRole

EXAMPLE = Path(__file__).parents[2] / "config" / "examples" / "stadswinkel"
KIOSKS = ("kiosk-1", "kiosk-2")
DISPLAY = "display-1"
COUNTERS = ("balie-2", "balie-3", "balie-4", "balie-6", "balie-9", "balie-11")
"""Six of the twelve: together they serve every service."""

SIGNS = "signs-1"
SIGN_COUNTER = "balie-2"
"""The counter with a sign and a light."""

OBSERVER = "observer"
PEOPLE = "people"
CLERKS = ("anna", "bram", "chantal", "dewi", "elif", "femke")
PIN = "4711"
DUTIES = {"femke": frozenset(Duty)}
"""Who has the reception's and the supervisor's work at her own counter besides."""


@dataclass(frozen=True)
class Town:
    """Where everything of the demonstration stands."""

    out: Path
    run: Path
    server_port: int
    hands: dict[str, int]
    printers: dict[str, int]
    tower: int
    """Where the light at the counter listens."""
    controls: dict[str, int]
    """Where the simulated sign and light can be asked what they show."""
    keys: dict[str, str]

    @property
    def http_url(self) -> str:
        """Where the server answers programs."""
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def link_url(self) -> str:
        """Where the server answers devices."""
        return f"ws://127.0.0.1:{self.server_port}/link"

    def frames(self, kiosk: str) -> Path:
        """What the camera of this kiosk sees."""
        return self.run / f"frames-{kiosk}"

    def tickets(self, kiosk: str) -> Path:
        """What the printer of this kiosk has printed."""
        return self.run / f"printer-{kiosk}"

    @property
    def sign(self) -> Path:
        """The line of the sign, as /dev/serial/by-id has one."""
        return (self.run / "sign-line").absolute()

    def trace(self, program: str) -> Path:
        """When what happened in this program."""
        return self.run / f"{program}.trace"

    def settings(self, program: str) -> Path:
        """The settings file of this program."""
        return self.run / f"{program}.toml"


def build_town(out: Path, *, starts: datetime, rate: float) -> Town:
    """Writes everything anew under `out` and enrols devices and staff in a fresh database."""
    shutil.rmtree(out, ignore_errors=True)
    run = out / "run"
    shutil.copytree(EXAMPLE, run)
    _let_book_at_once(run / "site.toml")
    (run / "keys").mkdir(exist_ok=True)
    screens = (*KIOSKS, DISPLAY, *COUNTERS)
    ports = iter(_free_ports(4 + len(screens) + len(KIOSKS)))
    town = Town(
        out=out,
        run=run,
        server_port=next(ports),
        hands={screen: next(ports) for screen in screens},
        printers={kiosk: next(ports) for kiosk in KIOSKS},
        tower=next(ports),
        controls={"sign": next(ports), "light": next(ports)},
        keys={},
    )
    town.settings("server").write_text(_SERVER.format(port=town.server_port, start=starts.isoformat(), rate=rate))
    settings = load(town.settings("server"), ServerSettings)
    _enrol(town, settings)
    for kiosk in KIOSKS:
        town.frames(kiosk).mkdir()
        town.tickets(kiosk).mkdir()
        frames, printer = town.frames(kiosk).absolute(), town.printers[kiosk]
        _write(town, kiosk, _KIOSK.format(kiosk=kiosk, frames=frames, printer=printer))
    _write(town, DISPLAY, _DISPLAY)
    town.settings(SIGNS).write_text(
        _SIGNS.format(name=SIGNS, port=town.server_port, counter=SIGN_COUNTER, sign=town.sign, tower=town.tower)
    )
    for counter in COUNTERS:
        _write(town, counter, f'counter = "{counter}"\n')
    return town


def _let_book_at_once(site: Path) -> None:
    """Everybody books on the morning itself, and not days ahead."""
    text = site.read_text(encoding="utf-8")
    at_once = re.sub(r"^earliest_min = \d+$", "earliest_min = 0", text, flags=re.MULTILINE)
    site.write_text(at_once, encoding="utf-8")


def _enrol(town: Town, settings: ServerSettings) -> None:
    roles = {kiosk: DeviceRole.KIOSK for kiosk in KIOSKS}
    roles |= {
        DISPLAY: DeviceRole.DISPLAY,
        SIGNS: DeviceRole.DISPLAY,
        OBSERVER: DeviceRole.DISPLAY,
        PEOPLE: DeviceRole.SYSTEM,
    }
    roles |= {counter: DeviceRole.COUNTER for counter in COUNTERS}
    for name, role in roles.items():
        town.keys[name] = administration.enrol_device(settings, name, role)
        (town.run / "keys" / f"{name}.key").write_text(town.keys[name])
    for clerk in CLERKS:
        administration.add_clerk(settings, Clerk(clerk, clerk.capitalize(), may=DUTIES.get(clerk, frozenset())), PIN)


def _write(town: Town, name: str, own: str) -> None:
    text = _ANY.format(name=name, own=own, port=town.server_port, hand=town.hands[name], trace=town.trace(name).name)
    town.settings(name).write_text(text)


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def write_json(path: Path, value: object) -> None:
    """Readable for people and scripts alike."""
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


_SERVER = """\
site = "site.toml"

[listen]
port = {port}

[database]
url = "sqlite:///balie.sqlite3"

[status_page]
public_url = "http://127.0.0.1:{port}"
house = "house.toml"

[clock]
start = {start}
rate = {rate}

[log]
level = "info"
format = "json"
"""

_ANY = """\
name = "{name}"
house = "house.toml"
{own}
[link]
server = "ws://127.0.0.1:{port}/link"
key_file = "keys/{name}.key"

[hand]
port = {hand}

[trace]
file = "{trace}"
"""

_SIGNS = """\
name = "{name}"
signs = [{{ name = "{counter}", counter = "{counter}", url = "serial://{sign}", protocol = "dm_d" }}]
lights = [{{ name = "{counter}", counter = "{counter}", url = "tcp://127.0.0.1:{tower}", protocol = "patlite" }}]

[link]
server = "ws://127.0.0.1:{port}/link"
key_file = "keys/{name}.key"
"""

_KIOSK = """\
pages = {{ ticket_shown_s = 5, sorry_shown_s = 5, idle_back_s = 10 }}
scanners = [{{ name = "camera", url = "frames://{frames}?fps=15" }}]
printer = {{ url = "tcp://127.0.0.1:{printer}" }}
offline = {{ folder = "offline-{kiosk}" }}
screen = {{ width_px = 1080, height_px = 1920, pixels_per_mm = 3.21, viewing_distance_mm = 600, full_screen = false }}
sound = {{ on = false }}
"""

_DISPLAY = """\
screen = {width_px = 1920, height_px = 1080, pixels_per_mm = 1.16, viewing_distance_mm = 7000, full_screen = false}
sound = {on = false}
"""
