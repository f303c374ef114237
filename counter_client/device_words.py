"""What a device says about itself, in the clerk's language: drivers speak plain English, for staff and for the log."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wire.things import Device
from wire.words import Health

translate = QCoreApplication.translate

KNOWN_SENTENCES: tuple[str, ...] = tuple(
    str(each)
    for each in (
        QT_TRANSLATE_NOOP("Device", "The printer cannot be reached: see that it is on and connected."),
        QT_TRANSLATE_NOOP("Device", "The printer's cover is open: close it."),
        QT_TRANSLATE_NOOP("Device", "The printer has no paper: put in a new roll."),
        QT_TRANSLATE_NOOP(
            "Device", "The printer's cutter is blocked: open the printer and remove the paper from the cutter."
        ),
        QT_TRANSLATE_NOOP("Device", "The printer reports a fault that it cannot mend itself: switch it off and on."),
        QT_TRANSLATE_NOOP("Device", "The printer is there but says that it is not ready."),
        QT_TRANSLATE_NOOP("Device", "The printer pauses by itself, most often to let its head cool down."),
        QT_TRANSLATE_NOOP("Device", "The paper is nearly used up: have a new roll ready."),
        QT_TRANSLATE_NOOP("Device", "The printer does not say how it is."),
        QT_TRANSLATE_NOOP("Device", "This place has no printer, by its settings."),
    )
)
"""What a clerk can do something about; a test compares them with the drivers' own."""


def said_by(device: Device) -> str:
    """Its own sentences where they are known, else its state in words with its sentence behind it."""
    said = device.sentence
    for known in KNOWN_SENTENCES:
        said = said.replace(known, translate("Device", known))
    if device.sentence in KNOWN_SENTENCES or said != device.sentence:
        return said
    return f"{health_words(device.health)} {said}".strip()


def part_word(part: str) -> str:
    """Signs and lights have names of their own behind the word: "sign-balie-3"."""
    kind, _, name = part.partition("-")
    match kind:
        case "sign" if name:
            return translate("Part", "Sign {name}").format(name=name)
        case "light" if name:
            return translate("Part", "Light {name}").format(name=name)
    match part:
        case "printer":
            return translate("Part", "Printer")
        case "scanner" | "camera":
            return translate("Part", "Scanner")
        case "sound":
            return translate("Part", "Sound")
        case "link":
            return translate("Part", "Connection")
        case "panel":
            return translate("Part", "Call panel")
        case _:
            return part.capitalize()


def health_words(health: Health) -> str:
    match health:
        case Health.ABSENT:
            return translate("Health", "out of order.")
        case Health.UNKNOWN:
            return translate("Health", "does not answer.")
        case _:
            return translate("Health", "needs attention.")
