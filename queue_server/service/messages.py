"""What staff say on the lobby displays, until it is taken away or ends by itself."""

from collections.abc import Mapping
from datetime import datetime

from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import TooManyMessages, UnknownMessage
from queue_server.domain.refusal import InThePast
from queue_server.domain.staff_message import SHOWN_MAX, StaffMessage, has_lapsed
from queue_server.service.hall import Hall
from queue_server.service.steps import session_with
from queue_server.service.unit_of_work import UnitOfWork


def show_message(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    message: str,
    texts: Mapping[str, str],
    displays: tuple[str, ...],
    until: datetime | None,
) -> StaffMessage:
    """The displays say this from now on, in the place of what they said under the same id.

    Raises:
        NotYourDuty: Only a supervisor may.
        InThePast: It would be over already.
        TooManyMessages: Another one must go first.
    """
    session_with(uow, device, Duty.SUPERVISE)
    now = hall.clock.now()
    if until is not None and until <= now:
        raise InThePast(until)
    others = [each for each in uow.messages.shown() if each.id != message]
    if len(others) >= SHOWN_MAX:
        raise TooManyMessages(len(others))
    shown = StaffMessage(id=message, texts=texts, since=now, until=until, displays=displays)
    uow.messages.put(shown)
    uow.changed(shown)
    return shown


def remove_message(uow: UnitOfWork, hall: Hall, *, device: str, message: str) -> None:
    """The displays say it no longer.

    Raises:
        NotYourDuty: Only a supervisor may.
        UnknownMessage: Nothing is shown under this id.
    """
    session_with(uow, device, Duty.SUPERVISE)
    shown = uow.messages.get(message)
    if shown is None:
        raise UnknownMessage
    _end(uow, shown)


def lapse_messages(uow: UnitOfWork, hall: Hall) -> None:
    """Ends those whose time is over."""
    now = hall.clock.now()
    for shown in uow.messages.shown():
        if has_lapsed(shown, now, hall.zone):
            _end(uow, shown)


def _end(uow: UnitOfWork, shown: StaffMessage) -> None:
    uow.messages.remove(shown.id)
    uow.changed(shown.over())
