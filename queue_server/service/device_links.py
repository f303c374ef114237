"""Whether the hall's devices are in contact: a screen that is off cannot say so itself, and staff must know.

Each server counts on a beat for the devices whose links it holds. A beat that stands still for a while, whoever should
have moved it, is a lost device: that survives the restart of a server and holds for several servers over one database,
whose clocks need not agree (`docs/decisions/0013`).
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from queue_server.domain.device import LINK_PART, DeviceLink, DeviceReport
from queue_server.service.device_reports import report_device
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

LOST = "There is no contact with this device: see that it is on and in the network."
FOUND = "This device is in contact."
RETIRED = "This device was taken out of service."
REMOVED = "This part is no longer there."


def keep_alive(uow: UnitOfWork, hall: Hall, *, devices: Iterable[str]) -> None:
    """These devices have a link at this moment; one that was missed is told to be back."""
    now = hall.clock.now()
    for device in sorted(devices):
        known = uow.device_links.get(device)
        uow.device_links.put(DeviceLink(device, known.beat + 1 if known is not None else 1, now))
        report = uow.reports.get(f"{device}/{LINK_PART}")
        if report is not None and report.health != "ok":
            report_device(uow, hall, device=device, part=LINK_PART, health="ok", sentence=FOUND)


def lose(uow: UnitOfWork, hall: Hall, *, links: Iterable[DeviceLink], as_meant: bool = False) -> None:
    """Nobody has moved these beats for a while; whoever did so at the last moment is right.

    `as_meant` for those that may be switched off: what was last heard of their parts is no news all the same.
    """
    for link in links:
        known = uow.device_links.get(link.device)
        if known is not None and known.beat == link.beat:
            report_device(
                uow,
                hall,
                device=link.device,
                part=LINK_PART,
                health="absent",
                sentence=LOST,
                since=known.seen_at,
                as_meant=as_meant,
            )


def retire(uow: UnitOfWork, *, devices: Iterable[str]) -> None:
    """They may not come in any more, so nobody need worry about them: their parts disappear from every list."""
    for device in sorted(devices):
        for report in uow.reports.of_device(device):
            _forget(uow, report, RETIRED)
        uow.device_links.remove(device)


def keep_parts(uow: UnitOfWork, *, device: str, parts: Collection[str]) -> None:
    """A sign that was taken from the settings cannot report any more: whatever it was, it disappears from every list.

    Whether the device is in contact is the server's own word and stays.
    """
    for report in uow.reports.of_device(device):
        if report.part != LINK_PART and report.part not in parts:
            _forget(uow, report, REMOVED)


def _forget(uow: UnitOfWork, report: DeviceReport, sentence: str) -> None:
    """Told as well once more: a screen that only follows events has no other way to hear of an end."""
    uow.reports.remove(report.id)
    uow.changed(replace(report, health="ok", sentence=sentence, as_meant=False))
