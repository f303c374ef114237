"""A confirmation over real sockets: printed again where staff want it, and found again by its code or a birthday."""

from datetime import date, timedelta

import pytest

from queue_server import administration
from tests.hall_files import PIN
from tests.queue_server.entrypoints.callers import code_of, ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_reception import NAME, ROSA, booking, found, kept_in, made, reception
from wire import commands
from wire.answers import Answer, AppointmentPaper, Done
from wire.link import Event, Welcome
from wire.things import ConfirmationOrder
from wire.words import PrintOutcome, RefusalCode

BORN = date(1983, 2, 14)


@pytest.fixture(scope="module", autouse=True)
def rosa(hall: RunningHall) -> None:
    administration.add_clerk(hall.files.settings, ROSA, PIN)


def paper(answer: Answer) -> AppointmentPaper:
    assert isinstance(answer.result, AppointmentPaper), answer
    return answer.result


def orders(device: Device) -> list[ConfirmationOrder]:
    changed = (thing for event in device.events for thing in event.changed)
    return [thing for thing in changed if isinstance(thing, ConfirmationOrder)]


async def next_order(device: Device) -> ConfirmationOrder:
    while True:
        event = await device.hear_a(Event)
        for thing in event.changed:
            if isinstance(thing, ConfirmationOrder):
                return thing


@played
async def test_a_confirmation_is_printed_by_its_own_kiosk_and_what_it_says_lets_the_visitor_in(
    hall: RunningHall,
) -> None:
    async with (
        reception(hall) as (desk, welcome),
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "kiosk-2") as (other, _),
        joined(hall, "display-1") as (display, _),
    ):
        booked = made(await desk.ask(booking(welcome.clock.now, language="tr", persons=2)))
        asked = commands.ConfirmAppointment(appointment=booked.appointment.id, kiosk="kiosk-1")
        assert (await desk.ask(asked)).result == Done()
        order = await next_order(kiosk)
        assert (order.appointment, order.language, order.open) == (booked.appointment.id, "tr", True)
        fetch = commands.FetchConfirmation(order=order.id)
        printed = paper(await kiosk.ask(fetch))
        assert printed == paper(await kiosk.ask(fetch)), "the kiosk was started again before it printed"
        assert (printed.persons, printed.starts_at) == (2, booked.appointment.starts_at)
        assert printed.short_code != booked.short_code
        assert code_of(await other.ask(fetch)) is RefusalCode.NOT_POSSIBLE_NOW

        await kiosk.ask(commands.ReportPrint(order=order.id, outcome=PrintOutcome.PRINTED))
        await desk.hear_upto(kiosk.events[-1].seq)
        assert orders(desk) == [order, order.model_copy(update={"open": False, "outcome": PrintOutcome.PRINTED})]
        for code in (printed.code, printed.short_code, booked.short_code):
            assert ticket(await kiosk.ask(commands.CheckIn(code=code))).persons == 2

        await display.hear_upto(desk.events[-1].seq)
        await other.hear_upto(desk.events[-1].seq)
        assert orders(other) == orders(display) == []
        for device in (desk, other, display):
            assert printed.code not in "".join(device.texts)
    assert printed.code not in kept_in(hall)
    assert printed.short_code not in kept_in(hall)


@played
async def test_the_answer_to_a_question_asked_again_says_the_same_codes(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        booked = made(await desk.ask(booking(welcome.clock.now + timedelta(days=1))))
        await desk.ask(commands.ConfirmAppointment(appointment=booked.appointment.id, kiosk="kiosk-1"))
        (order,) = orders(desk)
        async with joined(hall, "kiosk-1") as (kiosk, greeting):
            assert isinstance(greeting, Welcome)
            assert order in greeting.things
            fetch = commands.FetchConfirmation(order=order.id)
            first = paper(await kiosk.ask(fetch, command="one-and-the-same"))
        async with joined(hall, "kiosk-1") as (kiosk, _):
            assert paper(await kiosk.ask(fetch, command="one-and-the-same")) == first
            await kiosk.ask(commands.ReportPrint(order=order.id, outcome=PrintOutcome.FAILED))


@played
async def test_no_confirmation_goes_by_mail_to_nobody(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        booked = made(await desk.ask(booking(welcome.clock.now + timedelta(days=1))))
        answer = await desk.ask(commands.ConfirmAppointment(appointment=booked.appointment.id))
        assert code_of(answer) is RefusalCode.NO_ADDRESS


@played
async def test_an_appointment_is_found_by_its_code_or_by_a_date_of_birth(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        starts_at = welcome.clock.now + timedelta(days=40)
        booked = made(await desk.ask(booking(starts_at, born=BORN, email="Ada@Voorbeeld.nl", telephone="06 12345678")))
        for question in (
            commands.LookUpAppointments(code=booked.short_code),
            commands.LookUpAppointments(code=booked.short_code.lower().replace("-", " ")),
            commands.LookUpAppointments(born=BORN),
            commands.LookUpAppointments(born=BORN, name=NAME[:3], day=starts_at.date()),
        ):
            (hit,) = found(await desk.ask(question))
            assert hit.id == booked.appointment.id
            assert (hit.email, hit.telephone) == ("ada@voorbeeld.nl", "06 12345678")
        assert found(await desk.ask(commands.LookUpAppointments(born=date(1983, 2, 15)))) == []
        assert found(await desk.ask(commands.LookUpAppointments(code="KM4T-9WXP"))) == []


@played
async def test_only_the_reception_finds_by_a_code(hall: RunningHall) -> None:
    async with joined(hall, "counter-2") as (desk, _):
        answer = await desk.ask(commands.LookUpAppointments(code="KM4T-9WXP"))
        assert code_of(answer) is RefusalCode.NOT_SIGNED_IN
