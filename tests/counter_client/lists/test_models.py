"""The tables keep what a clerk has selected and speak the clerk's language."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from balie.screens.drawn_words import drawn_words
from counter_client.desk.appointment_rows import appointment_rows
from counter_client.desk.waiting_rows import Filter, Scope, WaitingRow, waiting_rows
from counter_client.lists.appointments_model import AppointmentColumn, AppointmentsModel
from counter_client.lists.row_painting import WaitingPainter
from counter_client.lists.rows_model import ROW_ROLE
from counter_client.lists.rows_view import RowsView
from counter_client.lists.waiting_model import WaitingColumn, WaitingModel
from qtkit.theme.look import desk_look
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in, an_appointed, an_appointment, minutes_ago
from wire.things import Thing
from wire.words import AppointmentState, MeetingPlace, VisitState


def rows(*things: Thing, scope: Scope = Scope.MINE) -> tuple[WaitingRow, ...]:
    return waiting_rows(a_hall(*things), seat=SEAT, now=NOW, language="en", wanted=Filter(scope))


def a_waiting_model(*things: Thing) -> WaitingModel:
    model = WaitingModel()
    model.zone = ZoneInfo("Europe/Amsterdam")
    model.show_rows(rows(*things))
    return model


def test_the_waiting_model_keeps_the_rules_of_qt_while_its_rows_change(qtmodeltester: ModelTester) -> None:
    model = a_waiting_model(a_walk_in("A001"), a_walk_in("A002"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows(rows(an_appointed("A009", due_in=-1), a_walk_in("A002", waited=9), a_walk_in("A001")))
    model.show_rows(())


def test_the_appointments_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = AppointmentsModel()
    booked = an_appointment(due_in=10, state=AppointmentState.BOOKED)
    model.show_rows(appointment_rows(a_hall(booked), seat=SEAT, now=NOW, language="en"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == 1


def test_a_call_to_be_made_says_its_number_and_nobody_is_late_for_it() -> None:
    model = AppointmentsModel()
    call = an_appointment(
        due_in=-10, state=AppointmentState.BOOKED, place=MeetingPlace.TELEPHONE, telephone="06 12345678", remarks=""
    )
    model.show_rows(appointment_rows(a_hall(call), seat=SEAT, now=NOW, language="en"))
    assert model.cell(model.rows[0], AppointmentColumn.COMING) == "by telephone"
    assert model.remarks(model.rows[0]) == "Call 06 12345678"


def test_the_table_says_number_product_appointment_and_wait() -> None:
    model = a_waiting_model(an_appointed("A042", due_in=-1, waited=8))
    cells = [model.data(model.index(0, column)) for column in WaitingColumn]
    assert cells == ["A042", "Apply for a passport", "10:39", "8 min, on time"]


def test_a_row_that_moves_takes_the_selection_along() -> None:
    model = a_waiting_model(a_walk_in("A001", waited=9), a_walk_in("A002", waited=8))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.SelectCurrent)
    model.show_rows(rows(a_walk_in("A002", waited=12), a_walk_in("A001", waited=9)))
    assert selection.currentIndex().row() == 0
    assert selection.currentIndex().data() == "A002"


def test_a_row_whose_facts_change_stays_the_same_row() -> None:
    model = a_waiting_model(a_walk_in(waited=4))
    kept = QPersistentModelIndex(model.index(0, WaitingColumn.WAIT))
    model.show_rows(rows(a_walk_in(waited=19)))
    assert kept.isValid()
    assert kept.data() == "19 min, soon"


def test_the_second_line_tells_what_else_there_is_to_know() -> None:
    visit = an_appointed("A042", leg=2, ticket="failed", remarks="needs an interpreter")
    model = a_waiting_model(visit, an_appointment("A042"))
    assert model.second_line(model.rows[0]) == "J. de Groot · passed on by a colleague · has no ticket on paper"
    assert model.remarks(model.rows[0]) == "needs an interpreter"


def test_whoever_stepped_aside_shows_that_instead_of_a_wait() -> None:
    model = WaitingModel()
    model.show_rows(rows(a_walk_in(state=VisitState.PARKED), scope=Scope.ASIDE))
    assert model.data(model.index(0, WaitingColumn.WAIT)) == "stepped aside"


def test_whoever_stepped_aside_shows_why_and_since_when() -> None:
    model = WaitingModel()
    model.zone = ZoneInfo("Europe/Amsterdam")
    aside = a_walk_in("A017", state=VisitState.PARKED, remarks="Fills in a form", since=minutes_ago(9))
    came_not = a_walk_in("A018", state=VisitState.NO_SHOW, since=minutes_ago(2))
    model.show_rows(rows(aside, came_not, scope=Scope.ASIDE))
    said = {row.number: (model.remarks(row), model.since(row)) for row in model.rows}
    assert said == {"A017": ("Fills in a form", "since 10:31"), "A018": ("", "since 10:38")}


def test_the_table_draws_since_when_somebody_is_aside(qtbot: QtBot) -> None:
    model = WaitingModel()
    model.zone = ZoneInfo("Europe/Amsterdam")
    view = RowsView("waiting", model, WaitingPainter(desk_look("#00695c")))
    qtbot.addWidget(view)
    view.fix_widths({})
    view.resize(800, 200)
    aside = a_walk_in(state=VisitState.PARKED, remarks="Fills in a form", since=minutes_ago(9))
    model.show_rows(rows(aside, scope=Scope.ASIDE))
    view.show()
    drawn = {line.words for line in drawn_words(view.viewport())}
    assert {"stepped aside", "since 10:31", "Fills in a form"} <= drawn


def test_whoever_waits_has_a_bar_and_no_words_beside_it() -> None:
    model = a_waiting_model(a_walk_in())
    assert model.since(model.rows[0]) == ""


def test_a_delegate_gets_the_whole_row_and_nobody_gets_anything_from_nowhere() -> None:
    model = a_waiting_model(a_walk_in())
    assert model.data(model.index(0, 0), ROW_ROLE) == model.rows[0]
    assert model.data(QModelIndex()) is None


def test_an_appointment_says_name_product_and_whether_the_visitor_is_here() -> None:
    model = AppointmentsModel()
    model.zone = ZoneInfo("Europe/Amsterdam")
    model.show_rows(
        appointment_rows(
            a_hall(an_appointment(due_in=10, state=AppointmentState.BOOKED, persons=2)),
            seat=SEAT,
            now=NOW,
            language="en",
        )
    )
    cells = [model.data(model.index(0, column)) for column in AppointmentColumn]
    assert cells == ["10:50", "J. de Groot", "Apply for a passport", "expected"]
    assert "Brings a child of 4" in model.remarks(model.rows[0])
