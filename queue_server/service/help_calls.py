"""Help calls: a kiosk asks for a person, a clerk goes, one of them says that it is over."""

from queue_server.domain.desk_refusal import SomebodyGoes
from queue_server.domain.help_call import HelpCall, HelpEnding, answered, asked_again, ended, has_lapsed
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def call_for_help(uow: UnitOfWork, hall: Hall, *, kiosk: str, page: str, language: str) -> HelpCall:
    """Somebody at this kiosk asks for a person, perhaps again."""
    now = hall.clock.now()
    before = uow.help_calls.open_at(kiosk)
    if before is not None:
        return _changed(uow, asked_again(before, at=now, page=page, language=language))
    call = HelpCall(
        id=hall.new_id(), kiosk=kiosk, day=hall.today(now), since=now, heard_at=now, page=page, language=language
    )
    uow.help_calls.add(call)
    uow.changed(call)
    return call


def answer_help_call(uow: UnitOfWork, hall: Hall, *, device: str, kiosk: str) -> None:
    """A member of staff goes there, signed in or not; a call that is over needs nobody and refuses nobody.

    Raises:
        SomebodyGoes: Another counter was first. Whose clerk presses second has done nothing wrong, and must know it:
            where nobody is signed in, nothing else tells who of the two goes.
    """
    call = uow.help_calls.open_at(kiosk)
    if call is None:
        return
    session = uow.sessions.of_device(device)
    counter = session.counter if session else None
    if call.coming_at is None:
        _changed(uow, answered(call, at=hall.clock.now(), counter=counter))
    elif counter is None or counter != call.counter:
        raise SomebodyGoes


def end_help_call(uow: UnitOfWork, hall: Hall, *, kiosk: str, ending: HelpEnding) -> None:
    """Nobody need come any more; said twice, it is over once."""
    call = uow.help_calls.open_at(kiosk)
    if call is not None:
        _changed(uow, ended(call, at=hall.clock.now(), ending=ending))


def lapse_help_calls(uow: UnitOfWork, hall: Hall) -> None:
    """Ends the calls that nobody ended."""
    now = hall.clock.now()
    over = [call for call in uow.help_calls.open() if has_lapsed(call, now)]
    for call in over:
        _changed(uow, ended(call, at=now, ending=HelpEnding.LAPSED))


def _changed(uow: UnitOfWork, call: HelpCall) -> HelpCall:
    uow.help_calls.update(call)
    uow.changed(call)
    return call
