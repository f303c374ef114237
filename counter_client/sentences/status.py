"""What the foot of the window says about the link and the devices: quiet when all is well, loud when it is not."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from counter_client.desk.moment import Moment
from counter_client.desk.worries import devices_in_need, is_out_of_work
from counter_client.sentences.actions import clock_time
from counter_client.sentences.device_words import device_sentence
from qtkit.link_state import LinkPhase, LinkState
from wire.things import Device
from wire.words import LinkRefusal

translate = QCoreApplication.translate


class Level(StrEnum):
    """How loud the line is."""

    QUIET = "quiet"
    WARNING = "warning"
    ALARM = "alarm"


@dataclass(frozen=True)
class Status:
    """The line, and the icon that goes with its words."""

    level: Level
    icon: str
    text: str


def status_of(moment: Moment, link: LinkState) -> Status:
    """The most pressing thing first: without a link nothing else is known for sure."""
    if link.phase is not LinkPhase.LIVE:
        return _without_link(moment, link)
    worries = devices_in_need(tuple(moment.hall.devices.values()))
    if worries:
        level = Level.ALARM if any(is_out_of_work(each) for each in worries) else Level.WARNING
        return Status(level, "warning", _devices_sentence(worries, moment))
    return Status(Level.QUIET, "check", translate("Status", "Connected; all devices are in order."))


def _without_link(moment: Moment, link: LinkState) -> Status:
    if link.phase is LinkPhase.REFUSED:
        return Status(Level.ALARM, "no-link", refused_sentence(link.refusal))
    if moment.lost_since is None:
        return Status(Level.WARNING, "no-link", translate("Status", "Looking for the server…"))
    said = translate("Status", "No connection with the server since {time}.")
    sentences = (
        said.format(time=clock_time(moment.lost_since, moment.zone)),
        translate("Status", "You see the hall as it was then.") if _shows_hall(moment) else "",
        translate("Status", "What you asked last is carried out once the connection is back.")
        if moment.desk.pending
        else translate("Status", "The connection comes back by itself. Until then, call visitors by voice."),
    )
    return Status(Level.ALARM, "no-link", " ".join(filter(None, sentences)))


def _shows_hall(moment: Moment) -> bool:
    """Neither a locked desk nor one where nobody is signed in does."""
    return moment.seat is not None and not moment.desk.locked


def refused_sentence(code: LinkRefusal | None) -> str:
    """Why the server does not talk to this computer; only an administrator can change that."""
    match code:
        case LinkRefusal.UNKNOWN_DEVICE | LinkRefusal.WRONG_ROLE:
            return translate("Status", "The server does not know this computer as a counter. Ask your administrator.")
        case LinkRefusal.WRONG_WIRE_VERSION:
            return translate("Status", "This program and the server are of different versions. Ask your administrator.")
        case LinkRefusal.REPLACED:
            return translate("Status", "This counter is also open on another computer. Close one of the two.")
        case _:
            return translate("Status", "The server refuses this computer. Ask your administrator.")


def _devices_sentence(worries: Sequence[Device], moment: Moment) -> str:
    first = device_sentence(worries[0], now=moment.now, zone=moment.zone)
    if len(worries) == 1:
        return first
    others = len(worries) - 1  # lupdate does not find a text beside a computed number
    return translate("Status", "{first} And %n more.", None, others).format(first=first)
