"""What a receptionist can do with whoever is chosen, and why not."""

from typing import Any

import pytest

from counter_client.desk.reception_desk import CHANNELS, DEED_KEYS, Deed, Obstacle, check_in_command, obstacle_to
from counter_client.desk.reception_rows import ReceptionRow, expected_rows, found_rows, rows_in_the_hall
from counter_client.sentences.reception import label_for
from tests.counter_client.halls import AMSTERDAM, NOW, a_hall, a_walk_in, an_appointed, an_appointment
from wire.commands import BackInTheHall, CheckInByHand
from wire.things import CounterVisit
from wire.words import AppointmentState, ContactChannel, MeetingPlace, VisitState

BOOKED = AppointmentState.BOOKED


def why_not(deed: Deed, row: ReceptionRow | None, *, online: bool = True, kiosk: str = "kiosk-1") -> Obstacle | None:
    return obstacle_to(deed, row, online=online, kiosk=kiosk, now=NOW, zone=AMSTERDAM)


def an_expected(*, due_in: float = 0, **more: Any) -> ReceptionRow:
    return expected_rows(a_hall(an_appointment(state=BOOKED, due_in=due_in, **more)), now=NOW, language="en")[0]


def test_whoever_is_expected_can_be_checked_in_moved_and_cancelled() -> None:
    row = an_expected()
    assert [why_not(deed, row) for deed in (Deed.CHECK_IN, Deed.MOVE, Deed.CANCEL)] == [None, None, None]
    assert why_not(Deed.REPRINT, row) is None, "the confirmation"
    assert why_not(Deed.REPRINT, row, kiosk="") is Obstacle.NO_KIOSK


@pytest.mark.parametrize("state", [AppointmentState.MISSED, AppointmentState.CANCELLED, AppointmentState.CHECKED_IN])
def test_nothing_is_printed_for_who_is_neither_here_nor_expected(state: AppointmentState) -> None:
    row = found_rows(a_hall(), [an_appointment(state=state)], now=NOW, language="en")[0]
    assert why_not(Deed.REPRINT, row) is Obstacle.NOT_HERE
    assert why_not(Deed.MAIL_CONFIRMATION, row) in (Obstacle.IS_HERE, Obstacle.CANCELLED)


def test_a_confirmation_is_mailed_to_an_address_that_is_known() -> None:
    assert why_not(Deed.MAIL_CONFIRMATION, an_expected()) is Obstacle.NO_ADDRESS
    assert why_not(Deed.MAIL_CONFIRMATION, an_expected(email="ada@voorbeeld.nl"), kiosk="") is None


@pytest.mark.parametrize("place", [MeetingPlace.TELEPHONE, MeetingPlace.VIDEO, MeetingPlace.HOME])
def test_nobody_checks_in_for_what_is_elsewhere(place: MeetingPlace) -> None:
    row = an_expected(place=place)
    assert why_not(Deed.CHECK_IN, row) is Obstacle.NOT_RECEIVED_HERE
    assert why_not(Deed.MOVE, row) is why_not(Deed.CANCEL, row) is None


def test_whoever_is_here_can_have_the_ticket_again_and_nothing_else() -> None:
    hall = a_hall(an_appointed(), an_appointment())
    here, found = (
        rows_in_the_hall(hall, language="en")[0],
        found_rows(hall, hall.appointments.values(), now=NOW, language="en")[0],
    )
    for row in (here, found):
        assert why_not(Deed.REPRINT, row) is None
        assert why_not(Deed.CHECK_IN, row) is Obstacle.IS_HERE
        assert why_not(Deed.MOVE, row) is Obstacle.IS_HERE
    walk_in = rows_in_the_hall(a_hall(a_walk_in()), language="en")[0]
    assert why_not(Deed.CANCEL, walk_in) is Obstacle.IS_HERE


@pytest.mark.parametrize(
    ("state", "can"),
    [(VisitState.NO_SHOW, True), (VisitState.LEFT, True), (VisitState.PARKED, False), (VisitState.DONE, False)],
)
def test_whoever_was_gone_and_stands_here_again_can_be_checked_in_again(state: VisitState, can: bool) -> None:
    hall = a_hall(an_appointed(state=state), an_appointment())
    row = found_rows(hall, hall.appointments.values(), now=NOW, language="en")[0]
    assert (why_not(Deed.CHECK_IN, row) is None) is can
    assert why_not(Deed.CANCEL, row) is Obstacle.IS_HERE


GONE = [VisitState.NO_SHOW, VisitState.LEFT]


@pytest.mark.parametrize("visit", [a_walk_in("A017"), an_appointed("A017")], ids=["walk-in", "appointed"])
@pytest.mark.parametrize("state", GONE)
def test_whoever_was_gone_gets_in_line_again_by_the_number(visit: CounterVisit, state: VisitState) -> None:
    row = rows_in_the_hall(a_hall(visit.model_copy(update={"state": state})), language="en")[0]
    assert why_not(Deed.CHECK_IN, row) is None
    assert check_in_command(row, "nl") == BackInTheHall(visit="visit-A017")
    assert label_for(Deed.CHECK_IN, row) == "Back in line"


def test_whoever_waits_or_stepped_aside_is_not_put_in_line_again() -> None:
    for state in (VisitState.WAITING, VisitState.PARKED, VisitState.CALLED):
        row = rows_in_the_hall(a_hall(a_walk_in(state=state)), language="en")[0]
        assert why_not(Deed.CHECK_IN, row) is Obstacle.IS_HERE


def test_whoever_is_expected_is_checked_in_by_the_appointment() -> None:
    expected = an_expected()
    assert check_in_command(expected, "nl") == CheckInByHand(appointment=expected.appointment or "", language="nl")
    assert label_for(Deed.CHECK_IN, expected) == "Check in"


def test_of_whoever_was_gone_before_this_program_connected_the_server_says_how_it_ended() -> None:
    hall = a_hall(an_appointment())
    row = found_rows(hall, hall.appointments.values(), now=NOW, language="en")[0]
    assert why_not(Deed.CHECK_IN, row) is None


def test_a_ticket_needs_a_kiosk_to_come_out_of() -> None:
    row = rows_in_the_hall(a_hall(a_walk_in()), language="en")[0]
    assert why_not(Deed.REPRINT, row, kiosk="") is Obstacle.NO_KIOSK


def test_nobody_is_checked_in_for_another_day() -> None:
    tomorrow = an_expected(due_in=24 * 60)
    assert why_not(Deed.CHECK_IN, tomorrow) is Obstacle.OTHER_DAY
    assert why_not(Deed.MOVE, tomorrow) is None


def test_what_was_cancelled_stays_so() -> None:
    gone = an_appointment(state=AppointmentState.CANCELLED)
    row = found_rows(a_hall(), [gone], now=NOW, language="en")[0]
    assert {why_not(deed, row) for deed in (Deed.CHECK_IN, Deed.MOVE, Deed.CANCEL)} == {Obstacle.CANCELLED}


@pytest.mark.parametrize("deed", [Deed.CHECK_IN, Deed.REPRINT, Deed.MAIL_CONFIRMATION, Deed.MOVE, Deed.CANCEL])
def test_without_a_server_or_without_anybody_chosen_there_is_a_reason(deed: Deed) -> None:
    assert why_not(deed, an_expected(), online=False) is Obstacle.OFFLINE
    assert why_not(deed, None) is Obstacle.NOBODY_CHOSEN


@pytest.mark.parametrize("deed", [Deed.TICKET, Deed.BOOK, Deed.LOOK_UP, Deed.LAST_ANSWER, *CHANNELS])
def test_a_form_can_be_filled_in_without_a_server(deed: Deed) -> None:
    assert why_not(deed, None, online=False) is None


def test_each_deed_has_a_key_of_its_own_and_each_channel_a_deed() -> None:
    assert len(set(DEED_KEYS.values())) == len(Deed)
    assert set(CHANNELS.values()) == set(ContactChannel)
