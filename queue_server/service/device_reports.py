"""What the devices report about themselves: what became of the paper, and how their parts are."""

from dataclasses import replace

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


def report_device(uow: UnitOfWork, hall: Hall, *, device: str, part: str, health: str, sentence: str) -> DeviceReport:
    """A part of a device changed; the same report again changes nothing."""
    known = uow.reports.get(f"{device}/{part}")
    if known is not None and (known.health, known.sentence) == (health, sentence):
        return known
    report = DeviceReport(id=f"{device}/{part}", health=health, sentence=sentence, since=hall.clock.now())
    uow.reports.put(report)
    uow.changed(report)
    return report
