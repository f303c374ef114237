"""The devices of one program, by the names that its settings give them, each able to say how it is and to be tried."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from config.display import DisplaySettings
from config.kiosk import KioskSettings, PrinterSettings
from config.sound import SoundSettings
from drivers.deadline import Deadline
from drivers.errors import DeviceError
from drivers.health import DeviceState, Health
from drivers.printers.opening import printer_from_url
from drivers.printers.printer import Printer
from drivers.printers.sample_tickets import APPOINTMENT
from drivers.printers.ticket_fonts import ticket_fonts_in
from drivers.scanners.opening import scanner_from_url
from drivers.scanners.scanner import Scan, Scanner
from drivers.sounds.ding_dong import SHIPPED_CHIME
from drivers.sounds.players import player_from_command
from qtkit.font_files import FONT_FOLDER

FIRST_LOOK_S = 2.0
"""A camera needs a moment before its first picture says anything."""
MAX_SHOWN_CODE_CHARS = 60


@dataclass(frozen=True)
class Part:
    """A device as staff know it; `state` and `trial` raise a `DeviceError` with the reason when it cannot be used."""

    name: str
    address: str
    state: Callable[[], DeviceState]
    trial: Callable[[], str]
    """Does what the device is there for, and says in a sentence what came of it."""


def parts_of(settings: KioskSettings | DisplaySettings, *, scan_within_s: float) -> list[Part]:
    parts = []
    if isinstance(settings, KioskSettings):
        parts += [_scanner_part(each.name, each.url, scan_within_s) for each in settings.scanners]
        parts.append(_printer_part(settings.printer))
    parts.append(_sound_part(settings.sound))
    return parts


def _scanner_part(name: str, url: str, within_s: float) -> Part:
    return Part(name, url, partial(_scanner_state, url), partial(_scanned, url, within_s))


def _scanner_state(url: str) -> DeviceState:
    scanner = scanner_from_url(url)
    try:
        scanner.open()
        scanner.read(FIRST_LOOK_S)
        return scanner.state
    finally:
        scanner.close()


def _scanned(url: str, within_s: float) -> str:
    if url.startswith("wedge:"):
        return "A scanner that types can only be tried at the kiosk's own screen."
    scanner = scanner_from_url(url)
    try:
        scanner.open()
        scan = _first_scan(scanner, Deadline.after(within_s))
    finally:
        scanner.close()
    if scan is None:
        raise DeviceError(f"No code was read within {within_s:g} s.")
    # As JSON: a code may hold anything, also what would confuse a terminal.
    return f"Read {json.dumps(scan.text[:MAX_SHOWN_CODE_CHARS])}."


def _first_scan(scanner: Scanner, deadline: Deadline) -> Scan | None:
    while not deadline.passed:
        scan = scanner.read(deadline.left_s())
        if scan is not None:
            return scan
    return None


def _printer_part(settings: PrinterSettings) -> Part:
    return Part("printer", settings.url, partial(_printer_state, settings), partial(_printed, settings))


def _printer(settings: PrinterSettings) -> Printer:
    return printer_from_url(
        settings.url,
        fonts=ticket_fonts_in(FONT_FOLDER),
        mode=settings.mode,
        paper_width_mm=settings.paper_width_mm,
    )


def _printer_state(settings: PrinterSettings) -> DeviceState:
    printer = _printer(settings)
    try:
        return printer.status().state
    finally:
        printer.close()


def _printed(settings: PrinterSettings) -> str:
    printer = _printer(settings)
    try:
        printer.print_ticket(APPOINTMENT)
    finally:
        printer.close()
    return f"The ticket {APPOINTMENT.number} is printed."


def _sound_part(settings: SoundSettings) -> Part:
    address = " ".join(settings.player or ("the system's player",))
    return Part("sound", address, partial(_sound_state, settings), partial(_sounded, settings, SHIPPED_CHIME))


def _sound_state(settings: SoundSettings) -> DeviceState:
    if not settings.on:
        return DeviceState(Health.OK, "Sound is switched off in the settings.")
    player_from_command(settings.player).check()
    return DeviceState(Health.UNKNOWN, "A player is installed; only a test tells whether it is heard.")


def _sounded(settings: SoundSettings, chime: Path) -> str:
    if not settings.on:
        return "Sound is switched off in the settings."
    player_from_command(settings.player).play(chime)
    return "The chime was played; was it heard?"
