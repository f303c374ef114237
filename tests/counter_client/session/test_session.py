"""The session asks one thing at a time, keeps what it knew, and refuses nothing silently."""

from dataclasses import replace
from datetime import timedelta

from boards.replica import welcome
from counter_client.desk.actions import Action
from counter_client.desk.help_calls import HelpAction
from counter_client.desk.hindrances import Hindrance, Stage
from counter_client.desk.moment import Moment
from counter_client.session.session import Session
from tests.counter_client.clerks import LIVE, LOST, SIGNED_IN, SlowServer, a_session, at_work, signed_in
from tests.counter_client.halls import HOUSE, NOW, SEAT, a_hall, a_walk_in, a_welcome, called_here, served_here
from wire.answers import Called
from wire.commands import CallNext, Finish, MarkLeft, SignIn, TakeBack, Transfer
from wire.house import DeskRules
from wire.things import CounterVisit, HelpCall
from wire.words import CounterState, RefusalCode, VisitOutcome, VisitState


def now(session: Session) -> Moment:
    """Asked anew each time: the session's moment changes behind a type checker's back."""
    return session.moment


def test_a_clerk_signs_in_and_sits_at_the_counter() -> None:
    server = SlowServer()
    session = a_session(server, a_hall())
    session.sign_in(clerk="sanne", pin="1234", counter="counter-3")
    assert server.asked == [SignIn(counter="counter-3", clerk="sanne", pin="1234")]
    assert now(session).seat is None
    server.answer(SIGNED_IN)
    assert now(session).seat == SEAT
    assert now(session).desk.stage is Stage.FREE


def test_a_wrong_pin_is_told_in_words() -> None:
    server = SlowServer()
    session = a_session(server, a_hall())
    session.sign_in(clerk="sanne", pin="0", counter="counter-3")
    server.refuse(RefusalCode.WRONG_NAME_OR_PIN)
    assert now(session).notice == "This name and PIN do not belong together. Please try again."
    assert now(session).seat is None


def test_next_is_asked_once_however_often_it_is_pressed() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.do(Action.NEXT)
    session.do(Action.NEXT)
    assert server.asked == [CallNext()]
    assert now(session).notice == "The server has not answered yet."
    server.answer(Called(visit=called_here(a_walk_in())))
    assert now(session).notice == "", "it has answered"


def test_a_missing_line_is_complained_of_no_more_once_it_is_back() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.hear_link(LOST)
    session.do(Action.NEXT)
    assert "no connection" in now(session).notice
    session.hear_link(LIVE)
    session.hear_link(LOST)
    assert now(session).notice == "", "nothing was pressed since"


def test_the_seconds_until_a_key_can_do_something_count_down() -> None:
    server = SlowServer()
    hall = a_hall(called_here(a_walk_in(), ago=0))
    rules = DeskRules(no_show_after_s=20)
    session = at_work(server, replace(hall, house=HOUSE.model_copy(update={"desk_rules": rules})))
    said = []
    session.do(Action.NO_SHOW)
    for seconds in (0, 8, 20):
        server.now = NOW + timedelta(seconds=seconds)
        session.tick()
        said.append(now(session).notice.rpartition(" in ")[2])
    assert said == ["20 seconds.", "12 seconds.", ""]


def test_a_sign_in_that_waits_for_the_line_says_so_only_until_it_is_back() -> None:
    server = SlowServer()
    session = a_session(server, a_hall())
    session.hear_link(LOST)
    session.sign_in(clerk="sanne", pin="1234", counter="counter-3")
    assert "no connection" in now(session).notice
    session.hear_link(LIVE)
    assert now(session).notice == ""


def test_that_nobody_asks_for_help_is_said_only_until_somebody_does() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    session.help(HelpAction.GO)
    assert now(session).notice == "Nobody asks for help at a kiosk now."
    session.hear_hall(a_hall(HelpCall(id="kiosk-1", place={"en": "At the door"}, since=NOW)))
    assert now(session).notice == ""


def test_a_command_that_was_sent_when_the_line_broke_is_still_under_way_after_it_is_back() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.do(Action.NEXT)
    session.hear_link(LOST)
    assert now(session).desk.hindrances[Action.NEXT] is Hindrance.UNDER_WAY
    session.hear_link(LIVE)
    assert now(session).desk.pending is not None
    server.answer(Called(visit=called_here(a_walk_in())))
    assert now(session).desk.pending is None
    assert server.asked == [CallNext()]


def test_without_a_link_an_action_is_refused_in_words_and_nothing_is_sent() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.hear_link(LOST)
    session.do(Action.NEXT)
    assert server.asked == []
    assert "no connection" in now(session).notice
    assert now(session).desk.waiting == 1


def test_what_was_known_is_kept_with_the_time_at_which_the_link_was_lost() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.hear_link(LOST)
    server.now = NOW + timedelta(minutes=5)
    session.hear_link(LOST)
    assert now(session).lost_since == NOW
    session.hear_link(LIVE)
    assert now(session).lost_since is None


def test_finished_and_next_are_asked_one_after_the_other() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(served_here(a_walk_in())))
    session.do(Action.FINISH_AND_NEXT)
    assert server.asked == [Finish(visit="visit-A017")]
    server.answer()
    assert server.asked[1:] == [CallNext()]
    assert now(session).desk.pending is not None
    server.refuse(RefusalCode.NOBODY_WAITING)
    assert now(session).desk.pending is None
    assert now(session).notice == "Nobody is waiting for your counter."


def test_nobody_is_called_when_the_visitor_before_could_not_be_finished() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(served_here(a_walk_in())))
    session.do(Action.FINISH_AND_NEXT)
    server.refuse(RefusalCode.NOT_POSSIBLE_NOW)
    assert server.asked == [Finish(visit="visit-A017")]


def test_a_clerk_whom_the_server_signed_out_sees_the_sign_in_and_why() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.do(Action.NEXT)
    server.refuse(RefusalCode.NOT_SIGNED_IN)
    assert now(session).seat is None
    assert now(session).notice == "You are no longer signed in. Please sign in again."


def test_signing_out_leaves_the_counter() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    session.do(Action.SIGN_OUT)
    server.answer()
    assert now(session).seat is None


def test_a_notice_goes_with_the_next_action() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.do(Action.RECALL)
    assert now(session).notice == "Nobody has been called to your counter."
    session.do(Action.NEXT)
    assert now(session).notice == ""


def test_a_visitor_is_passed_on_with_a_note() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(served_here(a_walk_in())))
    asked = Transfer(visit="visit-A017", service="housing", first_in_line=True, note="has the drawings")
    session.do(Action.TRANSFER, asked)
    assert server.asked == [asked]


def test_nobody_can_be_passed_on_when_nobody_is_there() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    session.do(Action.TRANSFER)
    assert server.asked == []
    assert now(session).notice == "Nobody has been called to your counter."


def with_visit(session: Session, visit: CounterVisit) -> None:
    session.hear_hall(a_hall(visit))


def test_a_mistake_is_taken_back_within_the_time_of_the_site() -> None:
    server = SlowServer()
    visit = served_here(a_walk_in())
    session = at_work(server, a_hall(visit))
    session.do(Action.FINISH)
    with_visit(session, visit.model_copy(update={"state": VisitState.DONE}))
    server.answer()
    server.now = NOW + timedelta(seconds=9)
    session.tick()
    assert now(session).desk.can(Action.TAKE_BACK)
    session.do(Action.TAKE_BACK)
    assert server.asked[1:] == [TakeBack(visit=visit.id)]
    server.answer()
    assert now(session).desk.hindrances[Action.TAKE_BACK] is Hindrance.NOTHING_TO_TAKE_BACK


def test_after_that_time_a_mistake_stays_and_the_key_says_so() -> None:
    server = SlowServer()
    visit = served_here(a_walk_in())
    session = at_work(server, a_hall(visit))
    session.do(Action.FINISH)
    with_visit(session, visit.model_copy(update={"state": VisitState.DONE}))
    server.answer()
    server.now = NOW + timedelta(seconds=10)
    session.tick()
    session.do(Action.TAKE_BACK)
    assert server.asked == [Finish(visit=visit.id)]
    assert now(session).notice == "There is nothing that can still be taken back."


def test_the_finish_can_be_taken_back_when_nobody_was_there_to_be_called_after_it() -> None:
    server = SlowServer()
    visit = served_here(a_walk_in())
    session = at_work(server, a_hall(visit))
    session.do(Action.FINISH_AND_NEXT)
    with_visit(session, visit.model_copy(update={"state": VisitState.DONE}))
    server.answer()
    server.refuse(RefusalCode.NOBODY_WAITING)
    assert now(session).desk.can(Action.TAKE_BACK)


def test_only_the_very_last_step_can_be_taken_back() -> None:
    server = SlowServer()
    visit, other = served_here(a_walk_in()), a_walk_in("A018")
    session = at_work(server, a_hall(visit, other))
    session.do(Action.FINISH)
    done = visit.model_copy(update={"state": VisitState.DONE})
    session.hear_hall(a_hall(done, other))
    server.answer()
    session.choose(other.id)
    session.do(Action.MARK_LEFT)
    session.hear_hall(a_hall(done, other.model_copy(update={"state": VisitState.LEFT})))
    server.answer()
    session.do(Action.TAKE_BACK)
    assert server.asked[1:] == [MarkLeft(visit=other.id), TakeBack(visit=other.id)]


def test_what_was_asked_before_the_line_broke_is_withdrawn_when_the_clerk_wants_it_no_more() -> None:
    server = SlowServer()
    withdrawn: list[str] = []
    session = Session(server.ask, lambda: server.now, language="en", withdraw=withdrawn.append)
    session.hear_hall(a_hall(a_walk_in()))
    session.hear_link(LIVE)
    signed_in(session, server)
    session.do(Action.NEXT)
    session.hear_link(LOST)
    session.do(Action.TAKE_BACK)
    assert withdrawn == ["command-1"]
    assert now(session).desk.pending is None
    assert now(session).notice.startswith("“Next” is not asked any more.")


def test_the_finish_goes_with_what_was_done() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(served_here(a_walk_in())))
    asked = Finish(visit="visit-A017", products=("move",), outcome=VisitOutcome.TO_COLLECT)
    session.do(Action.FINISH_AS, asked)
    assert server.asked == [asked]


def test_a_locked_desk_does_nothing_until_the_same_clerk_is_back() -> None:
    server = SlowServer()
    session = at_work(server, a_hall(a_walk_in()))
    session.do(Action.LOCK)
    session.do(Action.NEXT)
    assert server.asked == []
    assert now(session).notice == "This desk is locked. Type your PIN first."
    session.unlock("1234")
    assert server.asked == [SignIn(counter="counter-3", clerk="sanne", pin="1234")]
    server.answer(SIGNED_IN)
    assert not now(session).desk.locked


def test_a_wrong_pin_leaves_the_desk_locked() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    session.lock()
    session.unlock("0")
    server.refuse(RefusalCode.WRONG_NAME_OR_PIN)
    assert now(session).desk.locked
    assert "do not belong together" in now(session).notice


def test_a_desk_is_locked_when_the_program_begins_anew_at_a_counter_where_somebody_works() -> None:
    server = SlowServer()
    session = Session(server.ask, lambda: server.now, language="en")
    session.hear_hall(welcome(a_welcome(signed_in=SIGNED_IN)))
    session.hear_link(LIVE)
    assert now(session).seat == SEAT
    assert now(session).desk.locked


def test_a_link_that_was_lost_for_a_while_locks_nothing() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    session.hear_link(LOST)
    session.hear_hall(welcome(a_welcome(signed_in=SIGNED_IN)))
    session.hear_link(LIVE)
    assert not now(session).desk.locked


def test_a_clerk_whose_counter_the_supervisor_closed_is_told_so() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    shut = a_hall().counters["counter-3"].model_copy(update={"state": CounterState.CLOSED, "shut": True})
    session.hear_hall(a_hall(shut))
    assert now(session).seat is None
    assert now(session).notice == "The supervisor closed this counter, so you were signed out."
