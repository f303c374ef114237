"""What the devices report about themselves: what became of the paper, and how their parts are."""

from dataclasses import replace
from datetime import datetime

from queue_server.domain.device import DeviceReport
from queue_server.domain.visit import PrintOutcome, Visit
from queue_server.service.hall import Hall
from queue_server.service.steps import visit_here
from queue_server.service.unit_of_work import UnitOfWork


def report_print(uow: UnitOfWork, *, visit: str, outcome: PrintOutcome) -> Visit:
    """A ticket counts as handed out only when its printer said so; staff see the rest."""
    before = visit_here(uow, visit)
    after = replace(before, ticket=outcome)
    uow.visits.update(after)
    uow.changed(after)
    return after


def report_device(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    part: str,
    health: str,
    sentence: str,
    since: datetime | None = None,
    as_meant: bool = False,
) -> DeviceReport:
    """A part of a device changed; the same report again changes nothing.

    It began when the device says that it began. A program that was started again knows only since when it has looked
    itself, so a health that goes on keeps its beginning.
    """
    known = uow.reports.get(f"{device}/{part}")
    if known is not None and (known.health, known.sentence, known.as_meant) == (health, sentence, as_meant):
        return known
    now = hall.clock.now()
    began = min(since, now) if since is not None else now
    if known is not None and known.health == health:
        began = min(known.since, began)
    report = DeviceReport(id=f"{device}/{part}", health=health, sentence=sentence, since=began, as_meant=as_meant)
    uow.reports.put(report)
    uow.changed(report)
    return report
