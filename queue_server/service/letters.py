"""Which letters go when an appointment is made, moved or cancelled: noted down in the same transaction.

So none goes for what did not happen, and none is forgotten when the server dies; `letter_writing` is what follows.
"""

from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.letter import Letter, LetterKind, goes_for, reminder_at
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def booked(uow: UnitOfWork, hall: Hall, appointment: Appointment, person: Person) -> None:
    """A confirmation now, and a reminder the day before."""
    if _writes_to(hall, appointment, person):
        _note_down(uow, hall, appointment, LetterKind.CONFIRMATION)
        _remind(uow, hall, appointment)


def moved(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> None:
    """One letter tells how it is now; whoever had none yet reads a confirmation."""
    if _writes_to(hall, appointment, uow.person(appointment.id)):
        nothing_went = _throw_away(uow, appointment)
        _note_down(uow, hall, appointment, LetterKind.CONFIRMATION if nothing_went else LetterKind.CHANGE)
        _remind(uow, hall, appointment)


def cancelled(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> None:
    """Told in any case: nobody should wonder whether pressing the button was enough."""
    if _writes_to(hall, appointment, uow.person(appointment.id)):
        _throw_away(uow, appointment)
        _note_down(uow, hall, appointment, LetterKind.CANCELLATION)


def send_confirmation_again(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> None:
    """Staff do so for a visitor who lost the letter, also where another system wrote the first one.

    Raises:
        NotPossibleNow: This house sends no mail.
    """
    if hall.letters is None:
        raise NotPossibleNow(asked="mailed", number=appointment.id, state="without mail")
    _note_down(uow, hall, appointment, LetterKind.CONFIRMATION)


def _writes_to(hall: Hall, appointment: Appointment, person: Person) -> bool:
    return hall.letters is not None and bool(person.email) and goes_for(appointment, hall.letters)


def _note_down(uow: UnitOfWork, hall: Hall, appointment: Appointment, kind: LetterKind) -> None:
    uow.letters.put(Letter(hall.new_id(), appointment.id, kind, hall.clock.now()))


def _remind(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> None:
    if hall.letters is None:
        return
    due_at = reminder_at(appointment, hall.clock.now(), rules=hall.letters, zone=hall.zone)
    if due_at is not None:
        uow.letters.put(Letter(hall.new_id(), appointment.id, LetterKind.REMINDER, due_at))


def _throw_away(uow: UnitOfWork, appointment: Appointment) -> bool:
    """What is still to go would tell of before; returns whether not even the confirmation can have gone."""
    waiting = uow.letters.of_appointment(appointment.id)
    for letter in waiting:
        uow.letters.remove(letter.id)
    return any(letter.kind is LetterKind.CONFIRMATION and letter.tries == 0 for letter in waiting)
