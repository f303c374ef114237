"""The session asks one thing at a time, keeps what it knew, and refuses nothing silently."""

from datetime import timedelta

from counter_client.actions import Action
from counter_client.desk import Hindrance, Stage
from counter_client.moment import Moment
from counter_client.session import Session
from tests.counter_client.clerks import LIVE, LOST, SIGNED_IN, SlowServer, a_session, at_work
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in, called_here, served_here
from wire.answers import Called
from wire.commands import CallNext, Finish, SignIn, Transfer
from wire.words import RefusalCode


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
    session.transfer("housing", first_in_line=True, note="has the drawings")
    assert server.asked == [
        Transfer(visit="visit-A017", service="housing", first_in_line=True, note="has the drawings")
    ]


def test_nobody_can_be_passed_on_when_nobody_is_there() -> None:
    server = SlowServer()
    session = at_work(server, a_hall())
    session.transfer("housing", first_in_line=False, note="")
    assert server.asked == []
    assert now(session).notice == "Nobody has been called to your counter."
