"""A supervisor sees the hall as it is and arranges it, with keys alone."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from counter_client.desk.reception_rows import rows_in_the_hall
from counter_client.desk.supervision_rows import counter_rows, message_rows, queue_rows
from counter_client.reception.people_model import ReceptionModel
from counter_client.supervision.models import CountersModel, MessagesModel, QueueColumn, QueuesModel
from counter_client.supervision.supervision_region import SupervisionRegion
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import LIVE, LOST, SlowServer
from tests.counter_client.duties import ALT, OpenDuties, SlowLine, a_house_hall, press, type_, typed, words
from tests.counter_client.halls import NOW, a_counter, a_hall, a_walk_in, in_minutes, minutes_ago
from wire.commands import ArrangeCounter, RemoveMessage, ShowMessage, StopTickets
from wire.things import Message
from wire.words import CounterState, Duty, RefusalCode

SHUT = Message(id="shut", texts={"nl": "Balie 3 is dicht"}, since=minutes_ago(5), until=in_minutes(110))


@pytest.fixture
def open_supervision(open_duties: OpenDuties) -> OpenDuties:
    """At the supervisor's tab."""
    return partial(open_duties, Qt.Key.Key_4, may=(Duty.SUPERVISE,))


def supervision(window: CounterWindow) -> SupervisionRegion:
    found = window.findChild(SupervisionRegion)
    assert isinstance(found, SupervisionRegion)
    return found


def chosen(window: CounterWindow) -> dict[str, bool]:
    """Which displays are offered, and which of them are ticked."""
    return {name: box.isChecked() for name, box in supervision(window).messages.form.displays.items()}


def down(times: int = 1) -> None:
    """To a row of the list that has the focus."""
    for _ in range(times):
        press(Qt.Key.Key_Down)
    settle()


def with_the_keys() -> str:
    """What has the keys now; the next one has them after."""
    found = QApplication.focusWidget()
    press(Qt.Key.Key_Tab)
    return found.objectName() if found is not None else ""


def settle() -> None:
    """What was chosen is told, and the fields for it are laid out and shown."""
    for _ in range(2):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("model", "rows"),
    [
        (QueuesModel, lambda hall: queue_rows(hall, now=NOW, language="en")),
        (CountersModel, counter_rows),
        (MessagesModel, lambda hall: message_rows(hall, language="en")),
        (ReceptionModel, lambda hall: rows_in_the_hall(hall, language="en")),
    ],
)
def test_the_models_keep_the_rules_of_qt_while_their_rows_change(
    qtmodeltester: ModelTester, model: Callable[[], QAbstractItemModel], rows: Callable[[object], tuple[object, ...]]
) -> None:
    made = model()
    made.show_rows(rows(a_hall(a_walk_in("A001"), a_walk_in("A002"), SHUT)))  # type: ignore[attr-defined]
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    made.show_rows(rows(a_hall(a_counter("9"), a_walk_in("A002"))))  # type: ignore[attr-defined]
    made.show_rows(())  # type: ignore[attr-defined]
    assert made.rowCount() == 0


def test_the_hall_is_said_in_one_line(open_supervision: OpenDuties) -> None:
    window = open_supervision(a_walk_in(), a_walk_in("A018"))
    assert words(window, "supervision.picture") == "2 visitors wait in the hall. 1 of 2 counters are open."


def test_the_list_stays_where_it_is_when_an_answer_is_said(open_supervision: OpenDuties, line: SlowLine) -> None:
    window = open_supervision()
    page = supervision(window).pages
    before = page.geometry()
    press(Qt.Key.Key_4, ALT)
    line.answer()
    assert words(window, "supervision.notice") != ""
    QApplication.processEvents()
    assert page.geometry() == before


def test_tickets_of_a_service_are_stopped_and_handed_out_again_by_one_key(
    open_supervision: OpenDuties, line: SlowLine
) -> None:
    window = open_supervision()
    press(Qt.Key.Key_4, ALT)
    assert line.asked == [StopTickets(service="documents")]
    line.answer()
    assert words(window, "supervision.notice") == "Travel documents: no more tickets today."
    stopped = a_hall().services["documents"].model_copy(update={"stopped": True})
    window.session.hear_hall(a_house_hall(stopped))
    assert supervision(window).queues.model.rows[0].stopped
    press(Qt.Key.Key_4, ALT)
    assert line.asked[1:] == [StopTickets(service="documents", stopped=False)]


def test_the_queue_that_is_looked_at_stays_chosen_while_the_hall_changes(
    open_supervision: OpenDuties, line: SlowLine
) -> None:
    window = open_supervision()
    down()
    for waiting in range(3):
        window.session.hear_hall(a_house_hall(*(a_walk_in(f"A{each}") for each in range(waiting))))
    settle()
    press(Qt.Key.Key_4, ALT)
    assert line.asked == [StopTickets(service="collect")]
    rows = supervision(window).queues.model
    assert rows.data(rows.index(0, QueueColumn.WAITING)) == "2"


def test_a_counter_is_shut_for_some_services_and_a_team_with_keys_alone(
    open_supervision: OpenDuties, line: SlowLine
) -> None:
    window = open_supervision()
    press(Qt.Key.Key_2, ALT)
    settle()
    assert words(window, "supervision.counter.heading") == "Counter 3"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)  # shut
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)  # the first service
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    type_("red")
    press(Qt.Key.Key_Return)
    assert line.asked == [ArrangeCounter(counter="counter-3", shut=True, services=("collect",), team="red")]
    line.answer()
    assert words(window, "supervision.notice") == "Counter 3 is shut for today."


def test_what_was_chosen_for_a_counter_stays_while_the_hall_changes_and_the_line_breaks(
    qtbot: QtBot, open_supervision: OpenDuties, line: SlowLine
) -> None:
    window = open_supervision()
    press(Qt.Key.Key_2, ALT)
    settle()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    window.session.hear_hall(a_house_hall(a_counter("3", state=CounterState.PAUSED)))
    window.session.hear_link(LOST)
    press(Qt.Key.Key_Return)
    assert line.asked == []
    assert supervision(window).counters.form.shut.isChecked()
    window.session.hear_link(LIVE)
    qtbot.waitUntil(supervision(window).counters.form.send.isEnabled)
    press(Qt.Key.Key_Return)
    line.refuse(RefusalCode.NOT_YOUR_DUTY)
    assert words(window, "supervision.notice") != ""
    assert supervision(window).counters.form.shut.isChecked()


def test_an_untouched_form_follows_what_somebody_else_arranged(open_supervision: OpenDuties) -> None:
    window = open_supervision(a_counter("3"))
    press(Qt.Key.Key_2, ALT)
    settle()
    window.session.hear_hall(a_house_hall(a_counter("3", arranged=("collect",), team="blue")))
    form = supervision(window).counters.form
    assert (form.draft.services, form.draft.team) == (frozenset({"collect"}), "blue")


def test_a_counter_without_services_is_not_asked_for(open_supervision: OpenDuties, line: SlowLine) -> None:
    window = open_supervision()
    press(Qt.Key.Key_2, ALT)
    down()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert line.asked == []
    assert words(window, "supervision.counter.notice").startswith("Choose at least one service.")


def test_a_message_is_typed_shown_changed_and_taken_away(
    qtbot: QtBot, open_supervision: OpenDuties, line: SlowLine
) -> None:
    window = open_supervision()
    press(Qt.Key.Key_3, ALT)
    settle()
    press(Qt.Key.Key_4, ALT)
    type_("Balie 3 is dicht")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    type_("1230")
    press(Qt.Key.Key_Return)
    shown = line.asked[0]
    assert isinstance(shown, ShowMessage)
    assert (dict(shown.texts), shown.until) == ({"nl": "Balie 3 is dicht"}, in_minutes(110))
    line.answer()
    assert typed(window, "supervision.message.nl") == ""
    window.session.hear_hall(a_house_hall(SHUT))
    qtbot.waitUntil(lambda: bool(supervision(window).messages.model.rows))
    supervision(window).messages.table.setFocus()
    down()
    assert typed(window, "supervision.message.until") == "12:30"
    press(Qt.Key.Key_5, ALT)
    assert line.asked[1:] == [RemoveMessage(message="shut")]


def test_displays_are_chosen_and_need_not_be_known_by_name(open_supervision: OpenDuties, line: SlowLine) -> None:
    window = open_supervision()
    press(Qt.Key.Key_3, ALT)
    settle()
    press(Qt.Key.Key_4, ALT)
    type_("Druk")
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    assert chosen(window) == {"board": False, "lobby-1": False, "lobby-2": False}
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    window.session.hear_hall(a_house_hall(SHUT))
    press(Qt.Key.Key_Return)
    shown = line.asked[0]
    assert isinstance(shown, ShowMessage)
    assert shown.displays == ("board", "lobby-2")
    line.answer()
    assert not any(chosen(window).values())


def test_a_language_that_hardly_any_display_shows_is_asked_after_what_every_message_needs(
    open_supervision: OpenDuties,
) -> None:
    window = open_supervision()
    hall = a_house_hall()
    assert hall.house is not None
    languages = hall.house.model_copy(update={"languages": ("nl", "en", "de", "pl")})
    window.session.hear_hall(replace(hall, house=languages))
    press(Qt.Key.Key_3, ALT)
    settle()
    press(Qt.Key.Key_4, ALT)
    settle()
    in_turn = ["nl", "en", "until", "on.board", "on.lobby-1", "on.lobby-2", "de", "pl"]
    assert [with_the_keys() for _ in in_turn] == [f"supervision.message.{each}" for each in in_turn]


def test_a_display_that_is_gone_is_seen_as_long_as_a_message_is_for_it(open_supervision: OpenDuties) -> None:
    window = open_supervision(SHUT.model_copy(update={"displays": ("lobby-1", "lobby-9")}))
    press(Qt.Key.Key_3, ALT)
    settle()
    supervision(window).messages.table.setFocus()
    down()
    assert chosen(window) == {"board": False, "lobby-1": True, "lobby-2": False, "lobby-9": True}
    press(Qt.Key.Key_4, ALT)
    settle()
    assert chosen(window) == {"board": False, "lobby-1": False, "lobby-2": False}


def test_a_house_with_one_display_has_nothing_to_choose(open_supervision: OpenDuties) -> None:
    window = open_supervision()
    hall = a_house_hall()
    assert hall.house is not None
    window.session.hear_hall(replace(hall, house=hall.house.model_copy(update={"displays": ("lobby-1",)})))
    press(Qt.Key.Key_3, ALT)
    settle()
    assert words(window, "supervision.message.where") == ""
    assert not any(box.isVisible() for box in supervision(window).messages.form.displays.values())


def test_a_message_that_is_being_typed_stays_while_one_looks_at_the_counters(open_supervision: OpenDuties) -> None:
    window = open_supervision(SHUT)
    press(Qt.Key.Key_3, ALT)
    settle()
    type_("Dru")
    press(Qt.Key.Key_2, ALT)
    press(Qt.Key.Key_3, ALT)
    settle()
    type_("k")
    assert typed(window, "supervision.message.nl") == "Druk"


def test_a_half_typed_message_is_kept_when_a_row_is_looked_at_until_one_goes_back(
    open_supervision: OpenDuties,
) -> None:
    window = open_supervision(SHUT)
    press(Qt.Key.Key_3, ALT)
    settle()
    type_("Dru")
    supervision(window).messages.table.setFocus()
    down()
    assert typed(window, "supervision.message.nl") == "Dru"
    assert words(window, "supervision.message.notice").startswith("Show what you typed")
    press(Qt.Key.Key_4, ALT)
    type_("k")
    assert typed(window, "supervision.message.nl") == "Druk"
    press(Qt.Key.Key_Escape)
    settle()
    assert typed(window, "supervision.message.nl") == "Balie 3 is dicht"
    assert words(window, "supervision.message.notice") == ""


def test_a_message_that_is_being_changed_is_not_given_up_for_a_new_one(open_supervision: OpenDuties) -> None:
    window = open_supervision(SHUT)
    press(Qt.Key.Key_3, ALT)
    settle()
    supervision(window).messages.table.setFocus()
    down()
    supervision(window).messages.form.start()
    type_("!")
    press(Qt.Key.Key_4, ALT)
    assert typed(window, "supervision.message.nl") == "Balie 3 is dicht!"
    assert words(window, "supervision.message.notice").startswith("Show what you typed")
    press(Qt.Key.Key_Escape)
    assert typed(window, "supervision.message.nl") == ""


def test_a_message_that_was_refused_can_still_be_read_and_sent(open_supervision: OpenDuties, line: SlowLine) -> None:
    window = open_supervision()
    press(Qt.Key.Key_3, ALT)
    settle()
    press(Qt.Key.Key_4, ALT)
    type_("Druk")
    press(Qt.Key.Key_Return)
    line.refuse(RefusalCode.TRY_AGAIN)
    assert typed(window, "supervision.message.nl") == "Druk"
    press(Qt.Key.Key_Return)
    assert line.asked[0] == line.asked[1]


def test_enter_and_space_among_the_counters_never_call_the_next_visitor(
    open_supervision: OpenDuties, server: SlowServer
) -> None:
    window = open_supervision(a_walk_in())
    for page in range(3):
        supervision(window).turn_to(page)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            press(key)
    assert server.asked == []
