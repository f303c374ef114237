"""From the addresses in the settings to the lines of lights, buzzers and panels."""

from typing import Final

from drivers.device_line import RAW_PRINTING_PORT, DeviceLine, LineKinds, line_from_url
from drivers.lights.buzzer import BUZZERS
from drivers.lights.light import LightProtocol
from drivers.lights.patlite import PORT

TOWER_LINES: Final = LineKinds(what="light", possible=f"Possible is tcp://host:{PORT}.", serial=False, tcp_port=PORT)
BUZZER_LINES: Final = LineKinds(
    what="buzzer",
    possible=f"Possible are tcp://host:{RAW_PRINTING_PORT} and serial:///dev/serial/by-id/...?baud=9600.",
    tcp_port=RAW_PRINTING_PORT,
)
PANEL_LINES: Final = LineKinds(
    what="panel",
    possible="Possible are serial:///dev/serial/by-id/...?baud=9600 and tcp://host:port (a serial server).",
)


def light_line_from_url(url: str, protocol: LightProtocol) -> DeviceLine:
    return line_from_url(url, BUZZER_LINES if protocol in BUZZERS else TOWER_LINES)


def panel_line_from_url(url: str) -> DeviceLine:
    return line_from_url(url, PANEL_LINES)
