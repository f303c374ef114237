"""From the address in the settings to the line that one or more signs hang on."""

from typing import Final

from drivers.device_line import DeviceLine, LineKinds, line_from_url

SIGN_LINES: Final = LineKinds(
    what="sign",
    possible="Possible are serial:///dev/serial/by-id/...?baud=9600&parity=N and tcp://host:port (a serial server).",
)


def sign_line_from_url(url: str) -> DeviceLine:
    return line_from_url(url, SIGN_LINES)
