"""A reception sees whom it may have to do with, and finds a name however it is accented."""

from counter_client.desk.reception_rows import (
    ReceptionRow,
    Scope,
    Standing,
    count_by_scope,
    expected_rows,
    found_rows,
    kept_in_place,
    rows_in_the_hall,
)
from tests.counter_client.halls import NOW, a_hall, a_walk_in, an_appointed, an_appointment, called_here
from wire.things import Thing
from wire.words import AppointmentState, VisitState

BOOKED = AppointmentState.BOOKED


def expected(*things: Thing, words: str = "") -> tuple[ReceptionRow, ...]:
    return expected_rows(a_hall(*things), now=NOW, language="en", words=words)


def test_everybody_who_has_not_checked_in_is_expected_by_time() -> None:
    rows = expected(
        an_appointment("A3", due_in=40, state=BOOKED),
        an_appointment("A1", due_in=-50, state=AppointmentState.MISSED),
        an_appointment("A2", due_in=-5, state=BOOKED),
        an_appointment("A4", due_in=5, state=AppointmentState.CANCELLED),
        an_appointment("A5", due_in=5),
    )
    assert [(row.key, row.standing) for row in rows] == [
        ("appointment-A1", Standing.MISSED),
        ("appointment-A2", Standing.OVERDUE),
        ("appointment-A3", Standing.EXPECTED),
    ]


def test_an_appointment_of_any_service_is_shown_at_the_reception() -> None:
    assert expected(an_appointment(state=BOOKED, service="housing"))


def test_a_name_is_found_without_its_accents() -> None:
    yilmaz, groot = an_appointment("A1", state=BOOKED, name="Yılmaz"), an_appointment("A2", state=BOOKED)
    assert [row.name for row in expected(yilmaz, groot, words="yilm")] == ["Yılmaz"]
    assert [row.name for row in expected(yilmaz, groot, words="groot pass")] == ["J. de Groot"]


def test_whoever_is_in_the_hall_or_may_be_back_has_a_number_and_a_ticket() -> None:
    rows = rows_in_the_hall(
        a_hall(
            called_here(an_appointed("A042")),
            an_appointment("A042"),
            a_walk_in("A017", ticket="failed"),
            a_walk_in("A018", state=VisitState.PARKED),
            a_walk_in("A019", state=VisitState.DONE),
            a_walk_in("A020", state=VisitState.NO_SHOW),
            a_walk_in("A021", state=VisitState.LEFT),
        ),
        language="en",
    )
    assert [(row.number, row.standing, row.ticket) for row in rows] == [
        ("A017", Standing.WAITING, "failed"),
        ("A018", Standing.ASIDE, "printed"),
        ("A020", Standing.NOT_COME, "printed"),
        ("A021", Standing.WENT_AWAY, "printed"),
        ("A042", Standing.AT_COUNTER, "printed"),
    ]
    assert rows[-1].name == "J. de Groot"


def test_what_was_looked_up_is_shown_as_the_hall_knows_it_since() -> None:
    found = (an_appointment("A042", state=BOOKED), an_appointment("A9", due_in=3000, state=BOOKED))
    hall = a_hall(an_appointed("A042"), an_appointment("A042"))
    rows = found_rows(hall, found, now=NOW, language="en")
    assert [(row.number, row.standing) for row in rows] == [("A042", Standing.WAITING), ("", Standing.EXPECTED)]


def test_who_leaves_the_list_under_the_mouse_keeps_the_row_until_it_goes_away() -> None:
    shown = expected(an_appointment("A1", due_in=1, state=BOOKED), an_appointment("A2", due_in=2, state=BOOKED))
    wanted = expected(an_appointment("A0", due_in=0, state=BOOKED), an_appointment("A2", due_in=2, state=BOOKED))
    rows = kept_in_place(shown, wanted)
    assert [(row.key, row.gone) for row in rows] == [
        ("appointment-A1", True),
        ("appointment-A2", False),
        ("appointment-A0", False),
    ]


def test_each_scope_counts_the_rows_that_it_would_show() -> None:
    hall = a_hall(
        an_appointment("A1", state=BOOKED),
        an_appointment("A2", state=AppointmentState.CANCELLED),
        a_walk_in("A017"),
        a_walk_in("A018", state=VisitState.DONE),
    )
    found = [an_appointment("A9", state=BOOKED)] * 3
    assert count_by_scope(hall, found) == {Scope.EXPECTED: 1, Scope.HERE: 1, Scope.FOUND: 3}
