"""Which letters are noted down, and what is sent when one is taken up."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.appointment_code import hash_of
from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.letter import Letter, LetterKind, LetterRules
from queue_server.service import booking, letter_writing, letters, ticketing
from queue_server.service.free_times import Wish
from queue_server.service.letter_writing import Writing
from tests.queue_server.builders import NINE
from tests.queue_server.service.desks import Desks

NOOR = Person("Noor Bakker", email="noor@voorbeeld.nl")
IN_A_WEEK = NINE + timedelta(days=7)
CONFIRMATION, CHANGE, CANCELLATION, REMINDER = (
    LetterKind.CONFIRMATION,
    LetterKind.CHANGE,
    LetterKind.CANCELLATION,
    LetterKind.REMINDER,
)


@pytest.fixture
def writing(desks: Desks) -> Desks:
    """A house that sends mail."""
    desks.hall = replace(desks.hall, letters=LetterRules())
    return desks


def booked(desks: Desks, person: Person = NOOR, *, source: str = "") -> Appointment:
    wish = Wish(("passport",), 1)
    return booking.book(
        desks.uow,
        desks.hall,
        wish=wish,
        starts_at=IN_A_WEEK,
        person=person,
        channel="web",
        source=source,
        audience=Audience.CITY,
    ).appointment


def waiting(desks: Desks) -> list[Letter]:
    return sorted(desks.uow.letters.waiting.values(), key=lambda letter: letter.due_at)


def kinds(desks: Desks) -> list[LetterKind]:
    return [letter.kind for letter in waiting(desks)]


def taken_up(desks: Desks) -> Writing:
    """What the first of those that wait becomes."""
    writing = letter_writing.take_up(desks.uow, desks.hall, letter=waiting(desks)[0].id)
    assert writing is not None
    return writing


def sent(desks: Desks) -> Writing:
    writing = taken_up(desks)
    letter_writing.sent(desks.uow, writing.letter)
    return writing


def test_who_books_gets_a_confirmation_now_and_a_reminder_the_day_before(writing: Desks) -> None:
    booked(writing)
    now, later = waiting(writing)
    assert (now.kind, now.due_at) == (CONFIRMATION, NINE)
    assert later.kind is REMINDER
    assert NINE + timedelta(days=6) < later.due_at < IN_A_WEEK - timedelta(hours=12)


@pytest.mark.parametrize("person", [Person("Noor Bakker"), Person(telephone="0612345678")])
def test_who_gave_no_address_gets_none(writing: Desks, person: Person) -> None:
    appointment = booked(writing, person)
    booking.cancel(writing.uow, writing.hall, appointment=appointment.id)
    assert waiting(writing) == []


def test_a_house_without_mail_notes_nothing_down(desks: Desks) -> None:
    booked(desks)
    assert waiting(desks) == []


def test_another_systems_own_visitor_is_left_to_that_system(writing: Desks) -> None:
    booked(writing, source="portal")
    assert waiting(writing) == []


def test_a_letter_holds_codes_that_check_in(writing: Desks) -> None:
    appointment = booked(writing)
    letter = taken_up(writing)
    assert letter.codes is not None
    writing.clock.at = IN_A_WEEK
    issued = ticketing.check_in(writing.uow, writing.hall, code=letter.codes.token, language="nl")
    assert issued.visit.appointment == appointment.id


def test_the_link_in_it_leads_to_the_appointment(writing: Desks) -> None:
    appointment = booked(writing)
    letter = taken_up(writing)
    assert letter.codes is not None
    assert writing.uow.appointments.with_own_secret(hash_of(letter.codes.secret)) == appointment


def test_a_second_try_holds_the_same_codes_and_no_new_ones(writing: Desks) -> None:
    booked(writing)
    first = taken_up(writing)
    known = dict(writing.uow.appointments.by_code)
    letter_writing.not_sent(writing.uow, writing.hall, first.letter)
    writing.clock.forward(minutes=1)
    second = taken_up(writing)
    assert second.codes == first.codes
    assert writing.uow.appointments.by_code == known


def test_two_letters_of_one_appointment_hold_different_codes(writing: Desks) -> None:
    appointment = booked(writing)
    first = sent(writing)
    letters.send_confirmation_again(writing.uow, writing.hall, appointment)
    second = sent(writing)
    assert first.codes is not None
    assert second.codes is not None
    assert first.codes.token != second.codes.token


def test_a_letter_that_is_being_sent_is_taken_up_by_nobody_else(writing: Desks) -> None:
    booked(writing)
    first = taken_up(writing)
    assert letter_writing.take_up(writing.uow, writing.hall, letter=first.letter.id) is None


def test_a_letter_whose_sender_died_is_taken_up_again(writing: Desks) -> None:
    booked(writing)
    first = taken_up(writing)
    writing.clock.forward(minutes=5)
    assert taken_up(writing).letter.id == first.letter.id


def test_who_moves_before_the_confirmation_went_reads_one_letter(writing: Desks) -> None:
    appointment = booked(writing)
    booking.move(
        writing.uow,
        writing.hall,
        appointment=appointment.id,
        starts_at=IN_A_WEEK + timedelta(days=1),
        audience=Audience.CITY,
    )
    assert kinds(writing) == [CONFIRMATION, REMINDER]
    assert taken_up(writing).appointment.starts_at == IN_A_WEEK + timedelta(days=1)


def test_who_moves_later_reads_of_the_change_and_is_reminded_of_the_new_day(writing: Desks) -> None:
    appointment = booked(writing)
    sent(writing)
    booking.move(
        writing.uow,
        writing.hall,
        appointment=appointment.id,
        starts_at=IN_A_WEEK + timedelta(days=1),
        audience=Audience.CITY,
    )
    change, reminder = waiting(writing)
    assert (change.kind, reminder.kind) == (CHANGE, REMINDER)
    assert reminder.due_at > NINE + timedelta(days=7)


def test_a_cancelled_appointment_has_one_letter_that_says_so_and_no_code(writing: Desks) -> None:
    appointment = booked(writing)
    booking.cancel(writing.uow, writing.hall, appointment=appointment.id)
    assert kinds(writing) == [CANCELLATION]
    assert sent(writing).codes is None
    assert waiting(writing) == []


def test_nobody_is_reminded_who_is_here_already(writing: Desks) -> None:
    booked(writing)
    letter = sent(writing)
    assert letter.codes is not None
    (reminder,) = waiting(writing)
    writing.clock.at = IN_A_WEEK - timedelta(minutes=30)
    ticketing.check_in(writing.uow, writing.hall, code=letter.codes.token, language="nl")
    assert letter_writing.take_up(writing.uow, writing.hall, letter=reminder.id) is None
    assert waiting(writing) == []


def test_a_letter_in_hand_that_was_replaced_meanwhile_does_not_come_back(writing: Desks) -> None:
    appointment = booked(writing)
    in_hand = taken_up(writing)
    booking.cancel(writing.uow, writing.hall, appointment=appointment.id)
    letter_writing.not_sent(writing.uow, writing.hall, in_hand.letter)
    assert kinds(writing) == [CANCELLATION]


def test_a_system_for_which_this_house_writes_moves_it_and_its_visitor_reads_so(writing: Desks) -> None:
    writing.hall = replace(writing.hall, letters=LetterRules(also_for={"portal"}))
    appointment = booked(writing, source="portal")
    sent(writing)
    wish = Wish(("passport",), 1)
    for days in (1, 1):
        appointment = booking.put_as_elsewhere(
            writing.uow,
            writing.hall,
            appointment=appointment,
            wish=wish,
            starts_at=IN_A_WEEK + timedelta(days=days),
        )
    assert kinds(writing) == [CHANGE, REMINDER], "the second time nothing changed for the visitor"


def test_staff_send_the_confirmation_again(writing: Desks) -> None:
    appointment = booked(writing, source="portal")
    letters.send_confirmation_again(writing.uow, writing.hall, appointment)
    assert kinds(writing) == [CONFIRMATION]


def test_a_house_without_mail_cannot_send_it_again(desks: Desks) -> None:
    appointment = booked(desks)
    with pytest.raises(NotPossibleNow):
        letters.send_confirmation_again(desks.uow, desks.hall, appointment)


def test_once_somebody_was_forgotten_no_letter_goes(writing: Desks) -> None:
    appointment = booked(writing)
    writing.uow.appointments.people[appointment.id] = Person()
    assert letter_writing.take_up(writing.uow, writing.hall, letter=waiting(writing)[0].id) is None


@given(st.lists(st.sampled_from(["move", "cancel", "again", "send", "fail", "tomorrow"]), max_size=14))
def test_the_last_letter_that_went_always_tells_how_it_is(deeds: list[str]) -> None:
    """Whatever happens in whatever order: when everything has gone, the visitor's last letter is true."""
    desks = Desks()
    desks.hall = replace(desks.hall, letters=LetterRules())
    appointment = booked(desks)
    went: list[Writing] = []
    for deed in deeds:
        now = desks.uow.appointments.by_id[appointment.id]
        still_booked = now.state.value == "booked"
        if deed == "move" and still_booked:
            booking.move(
                desks.uow,
                desks.hall,
                appointment=now.id,
                starts_at=now.starts_at + timedelta(hours=1),
                audience=Audience.CITY,
            )
        elif deed == "cancel" and still_booked:
            booking.cancel(desks.uow, desks.hall, appointment=now.id)
        elif deed == "again" and still_booked:
            letters.send_confirmation_again(desks.uow, desks.hall, now)
        elif deed == "send":
            went += all_that_go(desks)
        elif deed == "fail":
            for letter in waiting(desks):
                taken = letter_writing.take_up(desks.uow, desks.hall, letter=letter.id)
                if taken is not None:
                    letter_writing.not_sent(desks.uow, desks.hall, taken.letter)
        elif deed == "tomorrow" and desks.hall.clock.now() < NINE + timedelta(days=5):
            desks.clock.forward(minutes=24 * 60)
    desks.clock.forward(minutes=61)
    went += all_that_go(desks)
    last, now = went[-1], desks.uow.appointments.by_id[appointment.id]
    assert last.appointment.starts_at == now.starts_at
    assert last.appointment.sequence == now.sequence
    assert (last.letter.kind is CANCELLATION) == (now.state.value == "cancelled")


def all_that_go(desks: Desks) -> list[Writing]:
    taken = (letter_writing.take_up(desks.uow, desks.hall, letter=letter.id) for letter in waiting(desks))
    went = [each for each in taken if each is not None]
    for each in went:
        letter_writing.sent(desks.uow, each.letter)
    return went
