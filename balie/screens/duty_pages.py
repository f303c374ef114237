"""Every page of the counter client for other duties: the reception's tab and the supervisor's."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from balie.screens.counter_pages import DeskMoment, gone_people, waiting_people
from balie.screens.free_mornings import BY_TELEPHONE, free_times
from balie.screens.hall import NOW, in_minutes, minutes_ago, sample_hall
from balie.screens.staff import with_staff
from counter_client.desk.reception_desk import Deed
from counter_client.desk.reception_rows import Scope, Standing
from counter_client.reception.reception_region import ReceptionRegion
from counter_client.supervision.supervision_region import SupervisionRegion
from counter_client.window.window import CounterWindow
from wire.answers import AppointmentMade, AppointmentsFound, Done, Result
from wire.commands import (
    BackInTheHall,
    BookAppointment,
    CheckInByHand,
    CommandBody,
    LookUpAppointments,
    LookUpFreeTimes,
    TakeTicket,
)
from wire.things import Counter, CounterAppointment, HelpCall, Message, ServiceOutlook, Thing
from wire.ticket import TicketIssued
from wire.words import AppointmentState, Duty, MeetingPlace


def duty_pages() -> Mapping[str, DeskMoment]:
    reception = {
        "reception": _nothing,
        "reception-chosen": _choose_first,
        "reception-ticket": _fill_ticket,
        "reception-ticket-given": _give_ticket,
        "reception-booking": _fill_booking,
        "reception-booking-begun": _begin_booking,
        "reception-booking-not-free": _type_a_time_that_is_not_free,
        "reception-booking-by-telephone": _book_a_call,
        "reception-booking-lacks": _send_half_a_booking,
        "reception-booked": _book,
        "reception-booked-by-mail": _book_with_address,
        "reception-move": _move,
        "reception-confirmation": _print_confirmation,
        "reception-cancel": lambda window: _do_with_first(window, Deed.CANCEL),
        "reception-look-up": lambda window: _reception(window).do(Deed.LOOK_UP),
        "reception-found": _look_up,
        "reception-telephone": lambda window: _reception(window).do(Deed.TELEPHONE),
        "reception-noted": _note_contact,
    }
    supervision = {
        "supervision-queues": lambda window: _supervision(window).turn_to(0),
        "supervision-counters": _choose_counter,
        "supervision-messages": lambda window: _supervision(window).turn_to(2),
        "supervision-message-chosen": _choose_message,
    }
    watched: tuple[Thing, ...] = (*waiting_people(), *_expected(), *_help_calls())
    hall: tuple[Thing, ...] = (*waiting_people(), *_arranged(), *_messages())
    return {
        **{name: DeskMoment(may=_RECEPTION, people=watched, do=do, tab=2) for name, do in reception.items()},
        **{
            name: DeskMoment(may=_SUPERVISE, people=hall, outlook=_OUTLOOK, do=do, tab=3)
            for name, do in supervision.items()
        },
        "reception-booking-typed": DeskMoment(may=_RECEPTION, people=watched, do=_fill_booking, tab=2, plans=False),
        "reception-back-in-line": DeskMoment(may=_RECEPTION, people=(*watched, *gone_people()), do=_choose_gone, tab=2),
        "waiting-with-duties": DeskMoment(may=(*_RECEPTION, *_SUPERVISE), people=watched),
        "reception-desk": DeskMoment(may=(*_RECEPTION, *_SUPERVISE), people=watched, desk=_DESK, tab=2),
        "supervision-desk": DeskMoment(
            may=(*_RECEPTION, *_SUPERVISE), people=hall, outlook=_OUTLOOK, desk=_DESK, tab=3
        ),
    }


def answer_to(body: CommandBody) -> Result:
    """What the server would say on a good day."""
    match body:
        case TakeTicket() | CheckInByHand() | BackInTheHall():
            return TicketIssued(
                visit="visit-A020",
                number="A020",
                service="burgerzaken",
                product="rijbewijs",
                checked_in_at=NOW,
                waiting_ahead=6,
                low_min=10,
                high_min=20,
                zone=sample_hall().services["burgerzaken"].zone,
            )
        case BookAppointment():
            made = _later(1).model_copy(update={"email": body.email, "products": (body.product, *body.also)})
            return AppointmentMade(appointment=made, short_code="K7M4-X2PQ")
        case LookUpFreeTimes():
            return free_times(body)
        case LookUpAppointments():
            return AppointmentsFound(appointments=tuple(_later(days) for days in (0, 1, 9)), more=True)
        case _:
            return Done()


def _reception(window: CounterWindow) -> ReceptionRegion:
    found = window.findChild(ReceptionRegion)
    assert isinstance(found, ReceptionRegion)
    return found


def _supervision(window: CounterWindow) -> SupervisionRegion:
    found = window.findChild(SupervisionRegion)
    assert isinstance(found, SupervisionRegion)
    return found


def _nothing(window: CounterWindow) -> None:
    """As the tab opens."""


def _choose_first(window: CounterWindow) -> None:
    _reception(window).list.table.selectRow(1)
    QCoreApplication.processEvents()


def _choose_gone(window: CounterWindow) -> None:
    """A walk-in who did not come when called, and stands at the reception now."""
    people = _reception(window).list
    people.show_scope(Scope.HERE)
    people.table.selectRow([each.standing for each in people.model.rows].index(Standing.NOT_COME))


def _do_with_first(window: CounterWindow, deed: Deed) -> None:
    _choose_first(window)
    _reception(window).do(deed)


def _fill_ticket(window: CounterWindow) -> None:
    _reception(window).do(Deed.TICKET)
    for product in ("rijbewijs", "verhuizing"):
        _reception(window).panel.ticket.products.take(product)


def _give_ticket(window: CounterWindow) -> None:
    _fill_ticket(window)
    _reception(window).submit()


def _fill_booking(window: CounterWindow) -> None:
    _reception(window).do(Deed.BOOK)
    _reception(window).panel.booking.products.take("paspoort")
    _type(window, {"day": "+1", "time": "1020", "name": "H. van Dijk", "born": "14-2-1983", "remarks": "Rolstoel"})


def _begin_booking(window: CounterWindow) -> None:
    """Two products that go together, before a time is chosen."""
    _reception(window).do(Deed.BOOK)
    for product in ("paspoort", "rijbewijs"):
        _reception(window).panel.booking.products.take(product)
    window.session.tick()


def _type_a_time_that_is_not_free(window: CounterWindow) -> None:
    _fill_booking(window)
    _type(window, {"day": "+2", "time": "1043"})


def _book_a_call(window: CounterWindow) -> None:
    """What is done by telephone needs a number."""
    _reception(window).do(Deed.BOOK)
    _reception(window).panel.booking.products.take(BY_TELEPHONE)
    _type(window, {"day": "+1", "time": "1000", "name": "H. van Dijk"})
    _reception(window).submit()


def _book_with_address(window: CounterWindow) -> None:
    _fill_booking(window)
    _type(window, {"email": "h.van.dijk@voorbeeld.nl"})
    _reception(window).submit()


def _move(window: CounterWindow) -> None:
    _do_with_first(window, Deed.MOVE)
    _reception(window).panel.move_form.at.time.setText("930")
    window.session.tick()


def _print_confirmation(window: CounterWindow) -> None:
    _choose_first(window)
    _reception(window).do(Deed.REPRINT)


def _send_half_a_booking(window: CounterWindow) -> None:
    _reception(window).do(Deed.BOOK)
    _type(window, {"day": "31-2", "name": "H. van Dijk"})
    _reception(window).panel.booking.products.take("paspoort")
    _reception(window).submit()


def _book(window: CounterWindow) -> None:
    _fill_booking(window)
    _reception(window).submit()


def _look_up(window: CounterWindow) -> None:
    _reception(window).do(Deed.LOOK_UP)
    _line(window, "reception.search.name").setText("dijk")
    _reception(window).submit()


def _note_contact(window: CounterWindow) -> None:
    _reception(window).do(Deed.TELEPHONE)
    _reception(window).panel.contact.product.take("paspoort")


def _choose_counter(window: CounterWindow) -> None:
    _supervision(window).turn_to(1)
    counters = _supervision(window).counters
    counters.table.selectRow([each.counter for each in counters.model.rows].index(_ARRANGED))
    QCoreApplication.processEvents()


def _choose_message(window: CounterWindow) -> None:
    _supervision(window).turn_to(2)
    _supervision(window).messages.table.selectRow(0)
    QCoreApplication.processEvents()


def _type(window: CounterWindow, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        _line(window, f"reception.book.{name}").setText(text)
    window.session.tick()


def _line(window: CounterWindow, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found


def _expected() -> Iterable[CounterAppointment]:
    for place, (name, remarks) in enumerate(
        (("S. Yılmaz", ""), ("A. Kowalska", "Heeft een tolk nodig"), ("M. van den Berg-Oosterhuis", ""))
    ):
        yield _booked(f"here-{place}", name, in_minutes(10 * place - 5), remarks)
    call = _booked("call", "F. Özdemir", in_minutes(20), "")
    yield call.model_copy(
        update={"products": (BY_TELEPHONE,), "place": MeetingPlace.TELEPHONE, "telephone": "06 12345678"}
    )


def _later(days: int) -> CounterAppointment:
    return _booked(f"found-{days}", "H. van Dijk", NOW + timedelta(days=days, minutes=60), "")


def _booked(id_: str, name: str, starts_at: object, remarks: str) -> CounterAppointment:
    return CounterAppointment.model_validate(
        {
            "id": id_,
            "starts_at": starts_at,
            "minutes": 10,
            "persons": 1,
            "service": "burgerzaken",
            "products": ("paspoort",),
            "state": AppointmentState.BOOKED,
            "name": name,
            "remarks": remarks,
        }
    )


def _help_calls() -> tuple[HelpCall, ...]:
    lift = sample_hall().place_of("kiosk-2")
    return (HelpCall(id="kiosk-2", place=lift, since=minutes_ago(2), language="tr", coming=True, counter="5"),)


def _arranged() -> tuple[Counter, ...]:
    """What the supervisor chose for today: one counter that is shut, and one for a part of what it can do."""
    counters = with_staff(sample_hall(), desk=None).counters
    family = {"serves": ("familie",), "arranged": ("familie",)}
    return counters["balie-2"].model_copy(update={"shut": True}), counters[_ARRANGED].model_copy(update=family)


def _messages() -> tuple[Message, ...]:
    early = {"nl": "De snelbalie sluit om 12.30 uur.", "en": "The express desk closes at 12:30."}
    return (
        Message(id="early", texts=early, displays=("lobby-1",), since=minutes_ago(60), until=in_minutes(110)),
        Message(id="queue", texts={"nl": "Het is druk: de wachttijd is langer dan anders."}, since=minutes_ago(5)),
    )


_OUTLOOK = (
    ServiceOutlook(service="burgerzaken", waiting=6, called_today=48, in_time_today=41),
    ServiceOutlook(service="snelbalie", waiting=2, called_today=31, in_time_today=31),
    ServiceOutlook(service="familie", waiting=0),
)

_RECEPTION, _SUPERVISE = (Duty.RECEPTION,), (Duty.SUPERVISE,)
_DESK, _ARRANGED = "receptie", "balie-6"
"""A desk of its own, which calls nobody."""
