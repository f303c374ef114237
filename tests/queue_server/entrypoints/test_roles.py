"""Who may ask what: a kiosk cannot call, a counter reads no code, a display can only say how it is."""

from datetime import UTC, date, datetime

import pytest

from tests.hall_files import PIN
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from wire import commands
from wire.commands import CommandBody
from wire.message import WireModel
from wire.words import ContactChannel, Health, PrintOutcome, RefusalCode

EXAMPLES: dict[str, CommandBody] = {
    body.type: body
    for body in (
        commands.CheckIn(code="no code"),
        commands.FindAppointment(born=date(1980, 2, 29), at="09:00"),
        commands.TakeTicket(product="product-a"),
        commands.CollectDocument(code="no letter"),
        commands.CallForHelp(),
        commands.EndHelpCall(),
        commands.GiveFeedback(visit="v", score=5),
        commands.PrepareOffline(),
        commands.HandOver(
            number="A901", service="service-a", product="product-a", checked_in_at=datetime(2026, 11, 23, 9, tzinfo=UTC)
        ),
        commands.ReportPrint(visit="v", outcome=PrintOutcome.PRINTED),
        commands.LookUpFreeTimes(product="product-a", first=date(2026, 11, 23), last=date(2026, 11, 27)),
        commands.BookHere(product="product-a", starts_at=datetime(2026, 11, 23, 9, tzinfo=UTC)),
        commands.FetchConfirmation(order="o"),
        commands.ReportDevice(part="screen", health=Health.OK),
        commands.ReportParts(parts=("screen",)),
        commands.AnswerHelpCall(kiosk="kiosk-1"),
        commands.SettleHelpCall(kiosk="kiosk-1"),
        commands.SignIn(counter="counter-3", clerk="clerk-3", pin=PIN),
        commands.CallNext(),
        commands.CallVisit(visit="v"),
        commands.Recall(visit="v"),
        commands.Arrived(visit="v"),
        commands.Finish(visit="v"),
        commands.NoShow(visit="v"),
        commands.Park(visit="v"),
        commands.Resume(visit="v"),
        commands.Transfer(visit="v", service="service-a"),
        commands.CheckInByHand(appointment="a"),
        commands.BackInTheHall(visit="v"),
        commands.ReprintTicket(visit="v", kiosk="kiosk-1"),
        commands.BookAppointment(
            product="product-a", starts_at=datetime(2026, 11, 23, 9, tzinfo=UTC), name="Ada de Vries"
        ),
        commands.MoveAppointment(appointment="a", starts_at=datetime(2026, 11, 23, 9, tzinfo=UTC)),
        commands.CancelAppointment(appointment="a"),
        commands.LookUpAppointments(),
        commands.ConfirmAppointment(appointment="a"),
        commands.NoteContact(channel=ContactChannel.MAIL, product="product-a"),
        commands.MarkLeft(visit="v"),
        commands.TakeBack(visit="v"),
        commands.Pause(),
        commands.EndPause(),
        commands.ArrangeCounter(counter="counter-3"),
        commands.StopTickets(service="service-a"),
        commands.ShowMessage(message="m", texts={"nl": "Dicht."}),
        commands.RemoveMessage(message="m"),
        commands.SignOut(),
    )
}
OF_ANY_PROGRAM = {"report_device", "report_parts"}
OF_A_KIOSK = {
    "check_in",
    "find_appointment",
    "take_ticket",
    "collect_document",
    "call_for_help",
    "end_help_call",
    "give_feedback",
    "prepare_offline",
    "hand_over",
    "report_print",
    "look_up_free_times",
    "book_here",
    "fetch_confirmation",
}
MAY = {
    "kiosk-1": OF_A_KIOSK | OF_ANY_PROGRAM,
    "display-1": OF_ANY_PROGRAM,
    "counter-3": set(EXAMPLES) - OF_A_KIOSK | {"take_ticket", "look_up_free_times"},
}


@pytest.mark.parametrize("asked", EXAMPLES)
@pytest.mark.parametrize("name", MAY)
@played
async def test_a_role_may_ask_for_its_own_work_and_for_nothing_else(hall: RunningHall, name: str, asked: str) -> None:
    async with joined(hall, name) as (device, _):
        answer = await device.ask(EXAMPLES[asked])
        forbidden = answer.refusal is not None and answer.refusal.code is RefusalCode.NOT_ALLOWED
        assert forbidden is (asked not in MAY[name])
        if forbidden:
            again = await device.ask(commands.ReportDevice(part="screen", health=Health.OK, sentence=asked))
            assert again.refusal is None, "a refused command costs nobody the link"


def test_every_command_of_the_wire_is_tried() -> None:
    assert set(EXAMPLES) == {
        each.model_fields["type"].default
        for each in vars(commands).values()
        if isinstance(each, type) and issubclass(each, WireModel) and "type" in each.model_fields
    }
