"""A device, its parts and its state in the clerk's words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_client.desk.worries import LINK_PART
from counter_client.sentences.actions import clock_time
from counter_client.sentences.devices import in_clerks_language
from wire.things import Device
from wire.words import Health

translate = QCoreApplication.translate


NAMED_BY = {
    "printer": ("printer", "paper"),
    "scanner": ("scanner", "camera"),
    "sound": ("sound", "calls"),
    "speech": ("spoken",),
    "voice": ("spoken",),
    "headset": ("headset",),
    "panel": ("panel",),
    "pages": ("page",),
    "mail": ("mail",),
    "spool": ("mail",),
}
"""What stands in a sentence that says itself which part it means: "Nothing answers at 10.0.0.21" does not, and signs,
lights and scanners of which there are several never do."""


def device_sentence(device: Device, *, now: datetime, zone: ZoneInfo) -> str:
    """Which device, since when, and what it needs: "Kiosk 2 (since 10:32): The printer has no paper..."."""
    name, _, part = device.id.rpartition("/")
    where, since = device_word(name), since_words(device.since, now=now, zone=zone)
    if part == LINK_PART:
        said = translate("Status", "{where}: no contact since {since}. See that it is on and in the network.")
        return said.format(where=where, since=since)
    said = translate("Status", "{where} (since {since}): {said}")
    return said.format(where=where, since=since, said=said_by(device, part))


def device_word(name: str) -> str:
    """The name under which it was enrolled, as one would say it: `kiosk-2` is "Kiosk 2"."""
    spoken = name.replace("-", " ")
    return spoken[:1].upper() + spoken[1:]


def since_words(since: datetime, *, now: datetime, zone: ZoneInfo) -> str:
    """The time of day, and the day where it is another one."""
    time, there = clock_time(since, zone), since.astimezone(zone)
    if there.date() == now.astimezone(zone).date():
        return time
    return translate("Time", "{month}/{day}, {time}").format(day=there.day, month=there.month, time=time)


def said_by(device: Device, part: str) -> str:
    """Its own sentence where that is known, else its state in words, with what it said behind it."""
    said = in_clerks_language(device.sentence)
    if said is not None and any(name in device.sentence.lower() for name in NAMED_BY.get(part, ())):
        return said
    words = said if said is not None else f"{health_words(device.health)} {device.sentence}"
    return translate("Status", "{part}: {said}").format(part=part_word(part), said=words).strip()


def part_word(part: str) -> str:
    """Signs, lights, one of several scanners and whoever is told have names behind the word: "sign-balie-3"."""
    kind, _, name = part.partition("-")
    match kind:
        case "sign" if name:
            return translate("Part", "Sign {name}").format(name=name)
        case "light" if name:
            return translate("Part", "Light {name}").format(name=name)
        case "scanner" if name:
            return translate("Part", "Scanner {name}").format(name=name)
        case "webhook" if name:
            return translate("Part", "Messages to {name}").format(name=name)
    match part:
        case "printer":
            return translate("Part", "Printer")
        case "scanner" | "camera":
            return translate("Part", "Scanner")
        case "sound":
            return translate("Part", "Sound")
        case "speech":
            return translate("Part", "Speech")
        case "voice":
            return translate("Part", "Voice")
        case "headset":
            return translate("Part", "Headset socket")
        case "link":
            return translate("Part", "Connection")
        case "pages":
            return translate("Part", "Pages")
        case "mail":
            return translate("Part", "Mail")
        case "spool":
            return translate("Part", "Folder for mail")
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
