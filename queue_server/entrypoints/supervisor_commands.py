"""What a counter asks for a supervisor, from the wire to its use case."""

from datetime import UTC

from pydantic import BaseModel

from queue_server.entrypoints.hall_clock import whole_ms
from queue_server.service import arranging, messages, stopping
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire import answers, commands
from wire.commands import CommandBody

OF_A_SUPERVISOR: frozenset[type[BaseModel]] = frozenset(
    {commands.ArrangeCounter, commands.StopTickets, commands.ShowMessage, commands.RemoveMessage}
)


def carry_out(uow: UnitOfWork, hall: Hall, body: CommandBody, *, device: str) -> answers.Result:
    """One of `OF_A_SUPERVISOR`.

    Raises:
        Refusal: What the use case refuses, and why.
    """
    match body:
        case commands.ArrangeCounter():
            arranging.arrange_counter(
                uow,
                hall,
                device=device,
                counter=body.counter,
                shut=body.shut,
                services=body.services,
                team=body.team,
            )
        case commands.StopTickets():
            stopping.stop_tickets(uow, hall, device=device, service=body.service, stopped=body.stopped)
        case commands.ShowMessage():
            messages.show_message(
                uow,
                hall,
                device=device,
                message=body.message,
                texts=body.texts,
                displays=body.displays,
                until=None if body.until is None else whole_ms(body.until.astimezone(UTC)),
            )
        case commands.RemoveMessage():
            messages.remove_message(uow, hall, device=device, message=body.message)
        case _:
            raise AssertionError(f"{body.type} is not a supervisor's")
    return answers.Done()
