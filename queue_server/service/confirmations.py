"""The confirmation of an appointment once more: on the paper of a kiosk, or by e-mail.

The house keeps hashes of codes only, so a confirmation that is said again has codes of its own beside the first ones.
"""

from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.confirmation_order import ConfirmationOrder, has_lapsed, over
from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.reception_refusal import NoAddress, UnknownAppointment
from queue_server.domain.visit import PrintOutcome
from queue_server.service import letters
from queue_server.service.booking import Booked, further_codes
from queue_server.service.hall import Hall
from queue_server.service.print_orders import check_can_print
from queue_server.service.steps import session_with
from queue_server.service.unit_of_work import UnitOfWork


def print_confirmation(uow: UnitOfWork, hall: Hall, *, device: str, appointment: str, kiosk: str) -> ConfirmationOrder:
    """Asks that kiosk for the paper; asked again, it is printed again.

    Raises:
        Refusal: Not the duty, no such appointment that is still to come, no such kiosk, or it has enough to print.
    """
    session_with(uow, device, Duty.RECEPTION)
    booked = _still_to_come(uow, hall, appointment)
    check_can_print(uow, hall, kiosk)
    order = ConfirmationOrder(
        id=hall.new_id(), kiosk=kiosk, appointment=booked.id, since=hall.clock.now(), language=booked.language
    )
    uow.confirmation_orders.add(order)
    uow.changed(order)
    return order


def mail_confirmation(uow: UnitOfWork, hall: Hall, *, device: str, appointment: str) -> None:
    """Sends it to the address that is known.

    Raises:
        Refusal: Not the duty, no such appointment that is still to come, no address of its visitor, or no mail here.
    """
    session_with(uow, device, Duty.RECEPTION)
    booked = _still_to_come(uow, hall, appointment)
    if not uow.person(booked.id).email:
        raise NoAddress
    letters.send_confirmation_again(uow, hall, booked)


def fetch_confirmation(uow: UnitOfWork, hall: Hall, *, kiosk: str, order: str, secret: str) -> Booked:
    """What that kiosk prints now; with the same secret the same codes again.

    Raises:
        Refusal: Nobody waits for this paper any more, or nobody will come for the appointment.
    """
    wanted = next((each for each in uow.confirmation_orders.open() if (each.kiosk, each.id) == (kiosk, order)), None)
    if wanted is None:
        raise NotPossibleNow(asked="printed", number=order, state="over")
    booked = _still_to_come(uow, hall, wanted.appointment)
    return Booked(booked, further_codes(uow, hall, appointment=booked, secret=secret))


def end_reported_confirmation(uow: UnitOfWork, *, kiosk: str, order: str, outcome: PrintOutcome) -> None:
    """The kiosk said what became of the paper; whatever it was, nobody waits for it any more."""
    for each in uow.confirmation_orders.open():
        if (each.kiosk, each.id) == (kiosk, order):
            _end(uow, each, outcome)


def lapse_confirmation_orders(uow: UnitOfWork, hall: Hall) -> None:
    """Ends the orders of which no kiosk said anything."""
    now = hall.clock.now()
    for order in uow.confirmation_orders.open():
        if has_lapsed(order, now):
            _end(uow, order, None)


def _end(uow: UnitOfWork, order: ConfirmationOrder, outcome: PrintOutcome | None) -> None:
    uow.confirmation_orders.remove(order.id)
    uow.changed(over(order, outcome))


def _still_to_come(uow: UnitOfWork, hall: Hall, appointment: str) -> Appointment:
    booked = uow.appointments.get(appointment)
    if booked is None or booked.site != hall.catalogue.site:
        raise UnknownAppointment
    if booked.state is not AppointmentState.BOOKED:
        raise NotPossibleNow(asked="confirmed", number=booked.id, state=booked.state.value)
    return booked
