"""The devices of one program, by the names that its settings give them, each able to say how it is and to be tried."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from balie.line_parts import light_part, panel_part, sign_part
from balie.listening_parts import listening_parts
from balie.part import Part
from config.counter import CounterSettings
from config.display import DisplaySettings
from config.kiosk import KioskSettings, PrinterSettings
from config.model import SettingsModel
from config.signs import SignsSettings
from config.sound import SoundSettings
from display.speech_plan import speech_plan
from drivers.deadline import Deadline
from drivers.errors import DeviceError
from drivers.health import DeviceState, Health
from drivers.lights.light import LightProtocol
from drivers.printers.opening import printer_from_url
from drivers.printers.printer import Printer
from drivers.printers.sample_tickets import APPOINTMENT
from drivers.printers.ticket_fonts import ticket_fonts_in
from drivers.scanners.opening import scanner_from_url
from drivers.scanners.scanner import Scan, Scanner
from drivers.sounds.ding_dong import SHIPPED_CHIME
from drivers.sounds.players import player_from_command
from drivers.sounds.speech import Speech, SpeechPlan
from drivers.sounds.spoken_call import Length, SpokenCall
from qtkit.font_files import FONT_FOLDER

FIRST_LOOK_S = 2.0
"""A camera needs a moment before its first picture says anything."""
MAX_SHOWN_CODE_CHARS = 60
SAMPLE_CALL = SpokenCall("A012", "3")


@dataclass(frozen=True)
class Patience:
    """How long a person at the devices gets, in seconds."""

    within_s: float
    """To hold a code before a scanner, to press a button, or to plug in a headset."""
    shown_s: float
    """To look at each thing that is shown."""


def parts_of(settings: SettingsModel, patience: Patience) -> list[Part] | None:
    """None for the settings of a program that can have no device."""
    match settings:
        case KioskSettings():
            scanners = [_scanner_part(each.name, each.url, patience.within_s) for each in settings.scanners]
            heard = listening_parts(settings, patience.within_s)
            return [*scanners, _printer_part(settings.printer), _sound_part(settings.sound), *heard]
        case DisplaySettings():
            return [_sound_part(settings.sound), *_speech_parts(settings)]
        case CounterSettings():
            return _panel_parts(settings, patience)
        case SignsSettings():
            return [*_sign_parts(settings, patience), *_light_parts(settings, patience)]
        case _:
            return None


def _panel_parts(settings: CounterSettings, patience: Patience) -> list[Part]:
    panel = settings.panel
    return [] if panel is None else [panel_part("panel", panel.url, panel.for_driver(), within_s=patience.within_s)]


def _sign_parts(settings: SignsSettings, patience: Patience) -> list[Part]:
    return [
        sign_part(f"sign-{each.name}", each.url, each.for_driver(), shown_s=patience.shown_s) for each in settings.signs
    ]


def _light_parts(settings: SignsSettings, patience: Patience) -> list[Part]:
    return [
        light_part(f"light-{each.name}", each.url, LightProtocol(each.protocol), shown_s=patience.shown_s)
        for each in settings.lights
    ]


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


def _speech_parts(settings: DisplaySettings) -> Iterator[Part]:
    plan = speech_plan(settings)
    if plan is not None:
        address = f"espeak-ng or recordings: {', '.join(plan.languages)}"
        yield Part("speech", address, partial(_speech_state, plan), partial(_spoken, plan, settings.sound))


def _speech_state(plan: SpeechPlan) -> DeviceState:
    """The first word that is missing is made, which is what shows whether anything can be."""
    speech = Speech(plan)
    missing = speech.prepare()
    if speech.trouble is not None:
        return DeviceState(Health.DEGRADED, speech.trouble)
    left = "; the others are made while nobody calls" if missing else ""
    ready = ", ".join(f"{each.language} {each.ready} of {each.clips}" for each in speech.readiness())
    return DeviceState(Health.OK, f"Words that are ready: {ready}{left}.")


def _spoken(plan: SpeechPlan, sound: SoundSettings) -> str:
    speech, player = Speech(plan), player_from_command(sound.player)
    for file in speech.sounds_of(SAMPLE_CALL, Length.FULL):
        player.play(file)
    if speech.trouble is not None:
        raise DeviceError(speech.trouble)
    return f"The call of {SAMPLE_CALL.number} to counter {SAMPLE_CALL.counter} was spoken; was it heard?"
