"""A clerk sees who still comes, with name and remarks."""

from counter_client.desk.appointment_rows import (
    Agenda,
    AppointmentRow,
    Coming,
    appointment_rows,
    count_coming,
    still_to_come,
)
from tests.counter_client.halls import NOW, SEAT, a_hall, an_appointed, an_appointment
from wire.things import Thing
from wire.words import AppointmentState, VisitState

BOOKED = AppointmentState.BOOKED


def rows(*things: Thing, words: str = "") -> tuple[AppointmentRow, ...]:
    return appointment_rows(a_hall(*things), seat=SEAT, now=NOW, language="nl", wanted=Agenda(words=words))


def test_coming_appointments_stand_in_the_order_of_the_day() -> None:
    late, soon = an_appointment("A2", due_in=40, state=BOOKED), an_appointment("A1", due_in=10, state=BOOKED)
    assert [row.appointment for row in rows(late, soon)] == ["appointment-A1", "appointment-A2"]


def test_a_row_carries_what_a_clerk_prepares_with() -> None:
    row = rows(an_appointment(due_in=10, state=BOOKED, persons=2))[0]
    assert (row.name, row.remarks, row.product, row.persons) == (
        "J. de Groot",
        "Brings a child of 4",
        "Paspoort aanvragen",
        2,
    )


def test_a_row_says_whether_the_visitor_is_expected_overdue_or_in_the_hall() -> None:
    found = rows(
        an_appointment("A3", due_in=10, state=BOOKED),
        an_appointment("A2", due_in=-5, state=BOOKED),
        an_appointment("A1", due_in=-6),
        an_appointed("A1"),
    )
    assert [row.coming for row in found] == [Coming.IN_THE_HALL, Coming.OVERDUE, Coming.EXPECTED]


def test_whoever_was_called_cancelled_or_is_long_overdue_does_not_come_any_more() -> None:
    called = an_appointed("A1", state=VisitState.CALLED)
    assert not rows(
        an_appointment("A1"),
        called,
        an_appointment("A2", state=AppointmentState.CANCELLED),
        an_appointment("A3", due_in=-31, state=BOOKED),
    )


def test_appointments_for_other_services_are_not_shown() -> None:
    assert not rows(an_appointment(due_in=5, state=BOOKED, service="housing"))


def test_the_filter_looks_in_name_product_and_remarks() -> None:
    one, other = an_appointment("A1", state=BOOKED, name="Yılmaz"), an_appointment("A2", state=BOOKED, remarks="tolk")
    assert [row.appointment for row in rows(one, other, words="tolk")] == ["appointment-A2"]
    assert [row.appointment for row in rows(one, other, words="yilmaz")] == ["appointment-A1"]


def test_the_soonest_of_those_who_are_not_here_are_prepared_for() -> None:
    things = [an_appointment(f"A{n}", due_in=n, state=BOOKED) for n in (30, 10, 20)]
    here = (an_appointed("A5"), an_appointment("A5", due_in=5))
    found = still_to_come(a_hall(*things, *here), seat=SEAT, now=NOW, language="nl", most=2)
    assert [row.appointment for row in found] == ["appointment-A10", "appointment-A20"]


def test_each_kind_of_coming_is_counted_and_all_of_them_together() -> None:
    hall = a_hall(
        an_appointment("A1", due_in=30, state=BOOKED),
        an_appointment("A2", due_in=-10, state=BOOKED),
        an_appointment("A3", due_in=-60, state=BOOKED),
        an_appointed("A4"),
        an_appointment("A4"),
    )
    counts = count_coming(hall, seat=SEAT, now=NOW)
    assert counts == {None: 3, Coming.EXPECTED: 1, Coming.OVERDUE: 1, Coming.IN_THE_HALL: 1}
