"""The buttons of a counter for its visitors (`docs/visit-life.md`), from the wire to their use cases."""

from pydantic import BaseModel

from queue_server.adapters.visit_rows import without_notes
from queue_server.domain.visit import Visit, VisitOutcome
from queue_server.entrypoints import translation
from queue_server.service import calling, sending_on, serving, taking_back
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire import answers, commands
from wire.commands import CommandBody

OF_A_VISIT: frozenset[type[BaseModel]] = frozenset(
    {
        commands.CallNext,
        commands.CallVisit,
        commands.Recall,
        commands.Arrived,
        commands.Finish,
        commands.NoShow,
        commands.Park,
        commands.Resume,
        commands.MarkLeft,
        commands.Transfer,
        commands.TakeBack,
    }
)

_DONE = answers.Done()


def carry_out(uow: UnitOfWork, hall: Hall, body: CommandBody, *, device: str) -> answers.Result:
    """One of `OF_A_VISIT`.

    Raises:
        Refusal: What the use case refuses, and why.
    """
    match body:
        case commands.CallNext():
            return _called(calling.call_next(uow, hall, device=device), hall)
        case commands.CallVisit():
            return _called(calling.call_visit(uow, hall, device=device, visit=body.visit), hall)
        case commands.Recall():
            calling.recall(uow, hall, device=device, visit=body.visit)
        case commands.Arrived():
            serving.arrived(uow, hall, device=device, visit=body.visit)
        case commands.Finish():
            outcome = VisitOutcome(body.outcome.value)
            serving.finish(uow, hall, device=device, visit=body.visit, products=body.products, outcome=outcome)
        case commands.NoShow():
            serving.no_show(uow, hall, device=device, visit=body.visit)
        case commands.Park():
            serving.park(uow, hall, device=device, visit=body.visit, reason=body.reason)
        case commands.Resume():
            serving.resume(uow, hall, device=device, visit=body.visit)
        case commands.MarkLeft():
            serving.mark_left(uow, hall, device=device, visit=body.visit)
        case commands.Transfer():
            sending_on.transfer(
                uow,
                hall,
                device=device,
                visit=body.visit,
                service=body.service,
                counter=body.counter,
                clerk=body.clerk,
                first_in_line=body.first_in_line,
                note=body.note,
            )
        case commands.TakeBack():
            taking_back.take_back(uow, hall, device=device, visit=body.visit)
        case _:
            raise AssertionError(f"{body.type} is no button for a visitor")
    return _DONE


def _called(visit: Visit, hall: Hall) -> answers.Called:
    """Without what was written of the visitor: the event of the call says it, and answers are kept."""
    return answers.Called(visit=translation.counter_visit(without_notes(visit), hall.catalogue))
