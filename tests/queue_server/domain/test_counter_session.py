from datetime import UTC, date, datetime

from queue_server.domain.catalogue import Counter
from queue_server.domain.counter_session import (
    Arrangement,
    CounterSession,
    Duty,
    arranged_as,
    keeps_out,
    services_together,
    team_of,
)

DESK = Counter("desk", "1", ("passports", "collecting", "moving"))
DAY = date(2026, 11, 23)
NOOR = CounterSession("desk", datetime(2026, 11, 23, 8, tzinfo=UTC), clerk="noor", device="pc-1", team="red")


def test_a_clerk_without_a_list_is_qualified_for_all_that_the_counter_is_equipped_for() -> None:
    assert services_together(DESK, None) == DESK.services


def test_a_counter_serves_what_both_it_and_its_clerk_can_do_in_its_own_order() -> None:
    assert services_together(DESK, ("moving", "passports", "weddings")) == ("passports", "moving")


def test_what_a_supervisor_wants_here_narrows_it_further_and_never_widens_it() -> None:
    assert services_together(DESK, ("moving", "passports"), ("collecting", "moving")) == ("moving",)


def test_a_clerk_who_can_do_nothing_here_serves_nothing() -> None:
    assert services_together(DESK, ()) == ()


def test_a_counter_as_it_was_set_up_serves_what_its_clerk_is_qualified_for() -> None:
    assert arranged_as(NOOR, DESK, None).services == DESK.services


def test_a_shut_counter_calls_nobody_and_its_clerk_leaves() -> None:
    session = arranged_as(NOOR, DESK, Arrangement(DAY, shut=True))
    assert (session.services, session.leaving) == ((), True)


def test_a_supervisor_at_a_shut_counter_calls_nobody_and_stays_to_open_it_again() -> None:
    supervisor = CounterSession(NOOR.counter, NOOR.since, clerk="sam", may=frozenset({Duty.SUPERVISE}))
    session = arranged_as(supervisor, DESK, Arrangement(DAY, shut=True))
    assert (session.services, session.leaving) == ((), False)


def test_a_counter_opened_again_serves_as_before() -> None:
    shut = arranged_as(NOOR, DESK, Arrangement(DAY, shut=True))
    assert arranged_as(shut, DESK, None) == arranged_as(NOOR, DESK, None)


def test_a_clerk_of_another_team_leaves() -> None:
    assert arranged_as(NOOR, DESK, Arrangement(DAY, team="blue")).leaving
    assert not arranged_as(NOOR, DESK, Arrangement(DAY, team="red")).leaving


def test_a_counter_where_nobody_works_has_nobody_to_send_away() -> None:
    closed = NOOR.without_clerk(NOOR.since)
    session = arranged_as(closed, DESK, Arrangement(DAY, shut=True, team="blue"))
    assert (session.leaving, session.services) == (False, ())


def test_teams_are_kept_apart_only_where_both_have_one() -> None:
    red = Counter("red", "2", (), team="red")
    assert keeps_out(red, None, "blue")
    assert not keeps_out(red, None, "red")
    assert not keeps_out(red, None, "")
    assert not keeps_out(DESK, None, "blue")


def test_a_supervisor_gives_a_counter_to_another_team_or_to_everybody_for_a_day() -> None:
    red = Counter("red", "2", (), team="red")
    assert team_of(red, None) == "red"
    assert team_of(red, Arrangement(DAY, team="blue")) == "blue"
    assert team_of(red, Arrangement(DAY)) == ""
