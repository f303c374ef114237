"""Small right settings files, to be made wrong in one place by a test."""

from pathlib import Path

from config.loading import load
from config.model import SettingsModel
from config.problems import SettingsError, SettingsProblem

EXAMPLE = Path(__file__).parents[2] / "config" / "examples" / "stadswinkel"

HOUSE = """\
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Stadhuis" }
"""

SITE = """\
id = "stadhuis"
name = { nl = "Stadhuis", en = "City Hall" }
time_zone = "Europe/Amsterdam"
languages = ["nl", "en"]
opening_hours = "Mo-Fr 09:00-17:00"
booking_base_url = "https://afspraak.voorbeeld.nl/k/"

[[departments]]
id = "burgerzaken"
name = { nl = "Burgerzaken" }

[[services]]
id = "paspoorten"
department = "burgerzaken"
letter = "A"
first = 1
last = 499
target_wait_min = 20
longest_wait_min = 45
name = { nl = "Paspoorten" }
zone = { nl = "Noord" }

[[services]]
id = "snelbalie"
department = "burgerzaken"
letter = "C"
target_wait_min = 5
longest_wait_min = 15
name = { nl = "Snelbalie" }
zone = { nl = "Noord" }

[[products]]
id = "paspoort"
service = "paspoorten"
minutes = 10
most_asked = 1
name = { nl = "Paspoort aanvragen" }

[[counters]]
id = "balie-1"
label = "1"
zone = { nl = "Noord" }
services = ["paspoorten", "snelbalie"]
"""

SERVER = """\
site = "site.toml"

[database]
url = "sqlite:///balie.sqlite3"
"""

KIOSK = """\
name = "kiosk-1"
house = "house.toml"

[link]
server = "ws://127.0.0.1:8470/link"
key_file = "keys/kiosk-1.key"

[screen]
width_px = 1080
height_px = 1920
pixels_per_mm = 3.2
viewing_distance_mm = 600

[[scanners]]
name = "camera"
url = "camera:///dev/video0"

[printer]
url = "tcp://10.0.0.21:9100"
"""

DISPLAY = """\
name = "display-1"
house = "house.toml"
counters = ["balie-1"]

[link]
server = "ws://127.0.0.1:8470/link"
key_file = "keys/display-1.key"

[screen]
width_px = 1920
height_px = 1080
pixels_per_mm = 1.6
viewing_distance_mm = 8000
"""

COUNTER = """\
name = "counter-1"
house = "house.toml"
counter = "balie-1"

[link]
server = "ws://127.0.0.1:8470/link"
key_file = "keys/counter-1.key"
"""

SIGNS = """\
name = "signs-1"

[link]
server = "ws://127.0.0.1:8470/link"
key_file = "keys/signs-1.key"

[[signs]]
name = "front"
counter = "balie-1"
url = "serial:///dev/ttyUSB0?baud=9600"
protocol = "cd5220"

[[lights]]
name = "tower"
counter = "balie-1"
url = "tcp://10.0.0.41:10000"
protocol = "patlite"
"""

FILES = {
    "house.toml": HOUSE,
    "site.toml": SITE,
    "server.toml": SERVER,
    "kiosk.toml": KIOSK,
    "display.toml": DISPLAY,
    "counter.toml": COUNTER,
    "signs.toml": SIGNS,
}


def write_hall(folder: Path) -> Path:
    """A hall of one file each; all of them are right."""
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def rewrite(file: Path, old: str, new: str) -> Path:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) >= 1, f"{old!r} is not in {file.name}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def problems(file: Path, model: type[SettingsModel]) -> tuple[SettingsProblem, ...]:
    """What is wrong with the file; it must be something."""
    try:
        load(file, model)
    except SettingsError as error:
        return error.problems
    raise AssertionError(f"{file.name} was accepted")


def problem(file: Path, model: type[SettingsModel]) -> SettingsProblem:
    """The one thing that is wrong with the file."""
    (only,) = problems(file, model)
    return only


def line_of(file: Path, content: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if content in line)
