"""Without a QR code: by the short code that one types, or by what only visitor and appointment know."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from codes.short_code import as_written
from queue_server.domain.appointment import Appointment, AppointmentState, Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.catalogue import Rules
from queue_server.domain.refusal import (
    AppointmentCancelled,
    NotABalieCode,
    NotFound,
    TooEarly,
    UnknownCode,
    VisitOver,
    WrongDay,
    WrongLocation,
)
from queue_server.domain.ticket import TicketIssued
from queue_server.service import booking, serving
from queue_server.service.booking import Booked
from queue_server.service.free_times import Wish
from queue_server.service.ticketing import check_in, find_appointment
from tests.queue_server.builders import NINE, catalogue, minutes
from tests.queue_server.fakes import FakeSecrets
from tests.queue_server.service.desks import Desks

BORN = date(1947, 2, 28)
AT_NINE = time(9)


def book(desks: Desks, *, starts_at: datetime = NINE, born: date | None = BORN, secret: str | None = None) -> Booked:
    return booking.book(
        desks.uow,
        desks.hall,
        wish=Wish(("passport",)),
        starts_at=starts_at,
        person=Person("Ada de Vries", born=born),
        channel="web",
        secret=secret,
        audience=Audience.CITY,
    )


def typed(desks: Desks, text: str, *, early: bool = False) -> TicketIssued:
    return check_in(desks.uow, desks.hall, code=text, language="nl", early=early)


def found(desks: Desks, *, born: date = BORN, at: time = AT_NINE, early: bool = False) -> TicketIssued:
    return find_appointment(desks.uow, desks.hall, born=born, at=at, language="nl", early=early)


def change(desks: Desks, booked: Booked, **how: object) -> Appointment:
    changed = replace(booked.appointment, **how)  # type: ignore[arg-type]  # whatever the test has in mind
    desks.uow.appointments.update(changed)
    return changed


def test_a_short_code_checks_in_like_the_long_one(desks: Desks) -> None:
    booked = book(desks)
    issued = typed(desks, as_written(booked.codes.short_code).lower())
    assert (issued.visit.number, issued.visit.appointment) == ("A001", booked.appointment.id)
    again = typed(desks, booked.codes.token)
    assert (again.again, again.visit) == (True, issued.visit)


def test_the_table_of_appointments_does_not_hold_the_short_code_nor_its_plain_hash(desks: Desks) -> None:
    one, other = Desks(), Desks()
    other.uow.secrets = FakeSecrets(b"another")
    hashes = [
        next(iter(each.uow.appointments.by_short_code))
        for each in (one, other)
        if book(each, secret="A" * 26).codes.token
    ]
    assert hashes[0] != hashes[1], "under another secret the same code has another hash"


def test_a_short_code_that_somebody_else_has_is_drawn_anew(desks: Desks) -> None:
    one = book(desks, secret="A" * 26)
    desks.uow.appointments.by_code.clear()
    desks.uow.appointments.by_own_secret.clear()
    other = book(desks, secret="A" * 26)
    assert (one.codes.redrawn, other.codes.redrawn) == (0, 1)
    assert one.codes.short_code != other.codes.short_code


@pytest.mark.parametrize("text", ["22222222", "ZZZZ-ZZZZ"])
def test_a_short_code_that_nobody_was_given_is_unknown(desks: Desks, text: str) -> None:
    book(desks)
    with pytest.raises(UnknownCode):
        typed(desks, text)


def test_a_text_of_another_length_is_no_code_at_all(desks: Desks) -> None:
    with pytest.raises(NotABalieCode):
        typed(desks, "2222222")


def test_a_short_code_is_good_on_its_own_day_and_at_its_own_place_only(desks: Desks) -> None:
    tomorrow = book(desks, starts_at=NINE + timedelta(days=1))
    with pytest.raises(WrongDay):
        typed(desks, tomorrow.codes.short_code)
    change(desks, tomorrow, site="elsewhere")
    with pytest.raises(WrongLocation):
        typed(desks, tomorrow.codes.short_code)


def test_who_knows_birthday_and_time_is_checked_in_as_by_the_code(desks: Desks) -> None:
    booked = book(desks)
    issued = found(desks)
    assert issued.visit.appointment == booked.appointment.id
    assert typed(desks, booked.codes.short_code).again
    assert found(desks).visit == issued.visit


def test_a_time_within_the_minute_is_found(desks: Desks) -> None:
    book(desks, starts_at=NINE + timedelta(seconds=59))
    assert found(desks).visit.number == "A001"


@pytest.mark.parametrize(
    "asked",
    [{"born": date(1947, 2, 27)}, {"at": time(9, 1)}, {"at": time(21)}],
    ids=["another birthday", "another minute", "the evening"],
)
def test_whoever_knows_only_half_finds_nothing(desks: Desks, asked: dict[str, date]) -> None:
    book(desks)
    with pytest.raises(NotFound):
        found(desks, **asked)  # type: ignore[arg-type]


def test_two_who_fit_are_as_good_as_nobody(desks: Desks) -> None:
    book(desks, secret="A" * 26)
    book(desks, secret="E" * 26)
    with pytest.raises(NotFound) as several:
        found(desks)
    with pytest.raises(NotFound) as nobody:
        found(Desks())
    assert (several.value.sentence, several.value.facts) == (nobody.value.sentence, nobody.value.facts)


def test_of_two_who_fit_one_that_was_cancelled_does_not_count(desks: Desks) -> None:
    change(desks, book(desks, secret="A" * 26), state=AppointmentState.CANCELLED)
    still = book(desks, secret="E" * 26)
    assert found(desks).visit.appointment == still.appointment.id


@pytest.mark.parametrize(
    "how",
    [{"site": "elsewhere"}, {"starts_at": NINE + timedelta(days=1)}, {"state": AppointmentState.CANCELLED}],
    ids=["another place", "another day", "cancelled"],
)
def test_only_an_appointment_of_this_place_and_day_that_still_stands_is_found(
    desks: Desks, how: dict[str, object]
) -> None:
    change(desks, book(desks), **how)
    with pytest.raises(NotFound):
        found(desks)


def test_an_appointment_without_a_birthday_is_never_found(desks: Desks) -> None:
    book(desks, born=None)
    with pytest.raises(NotFound):
        found(desks)


def test_who_was_helped_is_told_so_and_gets_no_second_number(desks: Desks) -> None:
    book(desks)
    found(desks)
    device = desks.staffed()
    serving.finish(desks.uow, desks.hall, device=device, visit=desks.called(device).id)
    with pytest.raises(VisitOver):
        found(desks)


def test_who_is_too_early_may_choose_to_wait_here_by_either_way(desks: Desks) -> None:
    at_eleven = NINE + timedelta(hours=2)
    booked = book(desks, starts_at=at_eleven)
    with pytest.raises(TooEarly):
        typed(desks, booked.codes.short_code)
    with pytest.raises(TooEarly):
        found(desks, at=time(11))
    issued = found(desks, at=time(11), early=True)
    assert (issued.visit.appointed_at, issued.visit.promised_at) == (at_eleven, at_eleven + minutes(5))
    assert typed(desks, booked.codes.short_code, early=True).visit == issued.visit


def test_where_nobody_may_wait_too_early_is_too_early(desks: Desks) -> None:
    desks.hall = replace(desks.hall, catalogue=catalogue(rules=Rules(early_may_wait=False)))
    booked = book(desks, starts_at=NINE + timedelta(hours=2))
    with pytest.raises(TooEarly):
        typed(desks, booked.codes.short_code, early=True)


def test_late_within_the_grace_says_how_late_and_keeps_the_turn_also_when_asked_again(desks: Desks) -> None:
    booked = book(desks)
    desks.clock.forward(minutes=7)
    first = typed(desks, booked.codes.short_code)
    desks.clock.forward(minutes=20)
    again = typed(desks, booked.codes.short_code)
    assert (first.lateness.late_min, first.lateness.keeps_turn) == (7, True)
    assert again.lateness == first.lateness


def test_late_beyond_the_grace_says_the_same_when_asked_again(desks: Desks) -> None:
    booked = book(desks)
    desks.clock.forward(minutes=16)
    first = typed(desks, booked.codes.short_code)
    assert (first.lateness.late_min, first.lateness.keeps_turn) == (16, False)
    assert typed(desks, booked.codes.short_code).lateness == first.lateness


def test_a_moved_appointment_keeps_its_codes_and_says_where_it_went(desks: Desks) -> None:
    booked = book(desks, starts_at=NINE + timedelta(minutes=10))
    later = NINE + timedelta(days=2)
    booking.move(desks.uow, desks.hall, appointment=booked.appointment.id, starts_at=later, audience=Audience.CITY)
    for code in (booked.codes.token, booked.codes.short_code):
        with pytest.raises(WrongDay) as refused:
            typed(desks, code)
        assert refused.value.facts == {"appointed_at": later.isoformat(), "moved": "yes"}
    desks.clock.forward(minutes=2 * 24 * 60)
    assert typed(desks, booked.codes.short_code).visit.appointed_at == later


def test_a_code_of_a_cancelled_appointment_says_so(desks: Desks) -> None:
    booked = book(desks, starts_at=NINE + timedelta(minutes=10))
    booking.cancel(desks.uow, desks.hall, appointment=booked.appointment.id)
    with pytest.raises(AppointmentCancelled):
        typed(desks, booked.codes.short_code)
