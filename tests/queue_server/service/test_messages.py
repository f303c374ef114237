"""What staff say on the lobby displays."""

from datetime import datetime, timedelta

import pytest

from queue_server.domain.counter_session import Clerk, Duty
from queue_server.domain.desk_refusal import NotYourDuty, TooManyMessages, UnknownMessage
from queue_server.domain.refusal import InThePast
from queue_server.domain.staff_message import SHOWN_MAX, StaffMessage
from queue_server.service import staffing
from queue_server.service.messages import lapse_messages, remove_message, show_message
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import Desks

TEXTS = {"nl": "Balie 3 sluit om 12.30 uur.", "en": "Desk 3 closes at 12:30."}


@pytest.fixture
def supervised(desks: Desks) -> Desks:
    clerk = Clerk("eva", "Eva", may=frozenset({Duty.SUPERVISE}))
    staffing.sign_in(desks.uow, desks.hall, device="pc-3", counter="desk-3", clerk=clerk)
    return desks


def show(
    desks: Desks, message: str = "m-1", *, until: datetime | None = None, device: str = "pc-3", nl: str = TEXTS["nl"]
) -> StaffMessage:
    return show_message(
        desks.uow,
        desks.hall,
        device=device,
        message=message,
        texts={**TEXTS, "nl": nl},
        displays=("display-2",),
        until=until,
    )


def told(desks: Desks) -> list[StaffMessage]:
    return [each for each in desks.uow.told if isinstance(each, StaffMessage)]


def test_a_message_is_told_with_since_when_until_when_and_where(supervised: Desks) -> None:
    shown = show(supervised, until=NINE + minutes(210))
    assert told(supervised) == [StaffMessage("m-1", TEXTS, NINE, NINE + minutes(210), ("display-2",))]
    assert supervised.uow.messages.shown() == [shown]


def test_under_the_same_id_it_takes_the_place_of_the_one_before(supervised: Desks) -> None:
    show(supervised)
    show(supervised, nl="Balie 4 ook.")
    assert [each.texts["nl"] for each in supervised.uow.messages.shown()] == ["Balie 4 ook."]


def test_a_message_that_is_taken_away_is_told_to_be_over(supervised: Desks) -> None:
    shown = show(supervised)
    remove_message(supervised.uow, supervised.hall, device="pc-3", message="m-1")
    assert told(supervised)[-1] == shown.over()
    assert supervised.uow.messages.shown() == []
    with pytest.raises(UnknownMessage):
        remove_message(supervised.uow, supervised.hall, device="pc-3", message="m-1")


def test_a_message_ends_at_its_moment_and_not_before(supervised: Desks) -> None:
    show(supervised, until=NINE + minutes(210))
    supervised.clock.forward(minutes=209)
    lapse_messages(supervised.uow, supervised.hall)
    assert len(told(supervised)) == 1
    supervised.clock.forward(minutes=1)
    lapse_messages(supervised.uow, supervised.hall)
    assert [each.open for each in told(supervised)] == [True, False]


def test_a_message_without_an_end_ends_with_the_day_of_the_hall(supervised: Desks) -> None:
    show(supervised)
    supervised.clock.at = NINE + minutes(15 * 60 - 1)
    lapse_messages(supervised.uow, supervised.hall)
    assert len(supervised.uow.messages.shown()) == 1
    supervised.clock.forward(minutes=1)
    lapse_messages(supervised.uow, supervised.hall)
    assert supervised.uow.messages.shown() == []


def test_a_message_may_be_for_the_days_to_come(supervised: Desks) -> None:
    show(supervised, until=NINE + timedelta(days=2))
    supervised.clock.at += timedelta(days=1)
    lapse_messages(supervised.uow, supervised.hall)
    assert len(supervised.uow.messages.shown()) == 1


def test_a_hall_is_told_eight_things_at_once_and_each_of_them_can_still_be_worded_anew(supervised: Desks) -> None:
    for number in range(SHOWN_MAX):
        show(supervised, f"m-{number}")
    with pytest.raises(TooManyMessages):
        show(supervised, "one-more")
    show(supervised, "m-0", nl="Anders")
    assert len(supervised.uow.messages.shown()) == SHOWN_MAX
    remove_message(supervised.uow, supervised.hall, device="pc-3", message="m-1")
    show(supervised, "one-more")


def test_a_message_that_would_be_over_already_is_refused(supervised: Desks) -> None:
    with pytest.raises(InThePast):
        show(supervised, until=NINE)
    assert supervised.uow.messages.shown() == []


def test_only_a_supervisor_speaks_on_the_displays(supervised: Desks) -> None:
    show(supervised)
    supervised.staffed()
    with pytest.raises(NotYourDuty):
        show(supervised, device="pc-1")
    with pytest.raises(NotYourDuty):
        remove_message(supervised.uow, supervised.hall, device="pc-1", message="m-1")
