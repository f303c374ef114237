"""Which reader belongs to a panel, and what cannot be meant about its buttons."""

from collections.abc import Mapping
from typing import Final, Protocol

from drivers.lights.errors import BadPanelSettings
from drivers.lights.panel import QSYSTEM_BUTTONS, Button, PanelProtocol, PanelSettings
from drivers.lights.plain_panels import LONGEST_LINE_BYTES, BytesReader, LinesReader, byte_of
from drivers.lights.qsystem_bytes import QsystemReader

MAX_ADDRESS: Final = 255


class PanelReader(Protocol):
    junk_bytes: int

    def take(self, data: bytes, now_s: float) -> tuple[str, ...]:
        """The keys of the buttons that were pressed, as they stand in the settings."""


def reader_for(settings: PanelSettings) -> PanelReader:
    """Raises `BadPanelSettings` for what cannot be meant."""
    if not settings.buttons:
        raise BadPanelSettings("A panel needs at least one button with a meaning.")
    match settings.protocol:
        case PanelProtocol.QSYSTEM:
            _check_qsystem(settings)
            return QsystemReader(settings.address)
        case PanelProtocol.LINES:
            _check_lines(settings.buttons)
            return LinesReader(settings.buttons)
        case PanelProtocol.BYTES:
            if len({byte_of(key) for key in settings.buttons}) < len(settings.buttons):
                raise BadPanelSettings("Two buttons of the panel send the same byte.")
            return BytesReader(settings.buttons)


def _check_qsystem(settings: PanelSettings) -> None:
    if not 0 <= settings.address <= MAX_ADDRESS:
        raise BadPanelSettings(f"The panel's address {settings.address} is not between 0 and {MAX_ADDRESS}.")
    for key in settings.buttons:
        if key not in QSYSTEM_BUTTONS:
            raise BadPanelSettings(f'A qsystem panel has the buttons {", ".join(QSYSTEM_BUTTONS)}, and no "{key}".')


def _check_lines(buttons: Mapping[str, Button]) -> None:
    for key in buttons:
        if not (key.isascii() and key.isprintable() and 0 < len(key) <= LONGEST_LINE_BYTES):
            raise BadPanelSettings(
                f'A line that a button sends has 1 to {LONGEST_LINE_BYTES} printable ASCII characters, not "{key}".'
            )
