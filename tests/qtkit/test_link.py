"""The link against a real WebSocket server that restarts, falls silent, skips, repeats and talks nonsense."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from qtkit.backoff import REFUSED_CAP_S
from qtkit.link import Link
from qtkit.link_state import LinkPhase, LinkState
from tests.qtkit.hall import NINE, Hall, bookmark, event, resumed, visit, welcome
from tests.qtkit.links import BACK_WITHIN_MS, HELLO, IMPATIENT, Announce, go_live
from wire.link import Event, Refused
from wire.things import ServiceOutlook
from wire.words import LinkRefusal


def at_once() -> float:
    return 0.0


def as_late_as_allowed() -> float:
    return 1.0


def numbers(link: Link) -> set[str]:
    return {each.number for each in link.replica.display_visits.values()}


# --- the state of the hall


def test_a_screen_says_who_it_is_and_receives_the_whole_hall(qtbot: QtBot, hall: Hall, link: Link) -> None:
    hall.greet = lambda _: welcome(visit("A001"), seq=7)

    go_live(qtbot, link)

    assert hall.hellos == [HELLO]
    assert numbers(link) == {"A001"}
    assert link.replica.seq == 7


def test_an_event_is_announced_once_the_replica_holds_it(qtbot: QtBot, hall: Hall, link: Link) -> None:
    seen: list[tuple[int, set[str]]] = []
    link.eventApplied.connect(lambda applied: seen.append((applied.seq, numbers(link))))
    go_live(qtbot, link)

    hall.say(event(1, visit("A001")))
    hall.say(event(2, visit("A002")))

    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [(1, {"A001"}), (2, {"A001", "A002"})]


def test_an_event_that_comes_twice_is_applied_once(qtbot: QtBot, hall: Hall, link: Link) -> None:
    applied: list[Event] = []
    link.eventApplied.connect(applied.append)
    go_live(qtbot, link)

    for again in (event(1, visit("A001")), event(1, visit("A001")), event(2, visit("A002"))):
        hall.say(again)

    qtbot.waitUntil(lambda: link.replica.seq == 2)
    assert [each.seq for each in applied] == [1, 2]


def test_a_bookmark_brings_the_outlook_and_the_time_of_the_hall(qtbot: QtBot, hall: Hall, link: Link) -> None:
    go_live(qtbot, link)

    hall.say(bookmark(0, ServiceOutlook(service="passports", waiting=3)))

    qtbot.waitUntil(lambda: "passports" in link.replica.outlook)
    assert link.clock is not None
    assert link.clock.now(link.clock.taken_ns + 2_000_000_000) == NINE + timedelta(minutes=2)


# --- losing the server and coming back


def test_a_screen_is_back_within_three_seconds_after_the_server_returns_however_long_that_took(
    qtbot: QtBot, hall: Hall, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    link = Link(hall.url, HELLO, jitter=as_late_as_allowed)
    go_live(qtbot, link)
    link.failed_attempts = 100
    hall.shut()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LOST)

    hall.open()

    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LIVE, timeout=BACK_WITHIN_MS)
    link.stop()


def test_a_screen_that_starts_before_its_server_waits_for_it(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server: Connection refused.")
    hall.shut()
    link.start()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LOST)

    hall.open()

    go_live(qtbot, link)


def test_the_board_stays_while_the_server_is_away_and_only_the_missed_events_are_asked(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    go_live(qtbot, link)
    hall.say(event(1, visit("A001")))
    qtbot.waitUntil(lambda: link.replica.seq == 1)
    hall.greet = lambda _: resumed(2)

    hall.cut()

    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LOST)
    assert numbers(link) == {"A001"}
    go_live(qtbot, link)
    hall.say(event(2, visit("A002")))
    qtbot.waitUntil(lambda: numbers(link) == {"A001", "A002"})
    assert (hall.hellos[-1].epoch, hall.hellos[-1].since) == ("first", 1)


def test_being_lost_has_one_beginning_however_many_attempts_fail(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    go_live(qtbot, link)
    states: list[LinkState] = []
    link.stateChanged.connect(states.append)

    hall.shut()

    qtbot.waitUntil(lambda: link.failed_attempts >= 4)
    assert {state.phase for state in states} == {LinkPhase.LOST}
    assert len({state.since_ns for state in states}) == 1


def test_a_server_that_hangs_is_left_although_its_socket_stays_open(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("The queue server has gone silent.")
    go_live(qtbot, link)

    with qtbot.waitSignal(link.stateChanged, check_params_cb=lambda state: state.phase is LinkPhase.LOST):
        pass  # the hall says nothing at all, as after SIGSTOP

    go_live(qtbot, link)
    assert len(hall.hellos) == 2


def test_a_server_that_accepts_and_says_nothing_is_left(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("The queue server does not answer.")
    hall.greet = lambda _: None
    link.start()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LOST)

    hall.greet = lambda _: welcome()

    go_live(qtbot, link)


def test_a_quiet_hall_hears_that_the_screen_lives(qtbot: QtBot, hall: Hall, link: Link) -> None:
    go_live(qtbot, link)

    qtbot.waitUntil(lambda: hall.pings >= 2)


# --- a history that does not fit


def test_a_gap_is_healed_by_a_fresh_snapshot(qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce) -> None:
    announce_log("Event 1 was expected and event 3 came.")
    go_live(qtbot, link)
    hall.greet = lambda _: welcome(visit("A003"), seq=3)

    hall.say(event(3, visit("A003")))

    qtbot.waitUntil(lambda: link.replica.seq == 3)
    assert hall.hellos[-1].epoch is None
    assert numbers(link) == {"A003"}


def test_an_event_that_was_promised_and_never_came_is_a_gap(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("Event 5 was promised and never came.")
    go_live(qtbot, link)
    hall.greet = lambda _: welcome(seq=5)

    hall.say(bookmark(5))
    hall.say(bookmark(5))

    qtbot.waitUntil(lambda: link.replica.seq == 5)


def test_a_new_epoch_leaves_nothing_of_the_old_one(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    hall.greet = lambda _: welcome(visit("A001"), seq=90)
    go_live(qtbot, link)
    hall.greet = lambda _: welcome(visit("B001"), seq=2, epoch="second")

    hall.cut()

    qtbot.waitUntil(lambda: link.replica.epoch == "second", timeout=BACK_WITHIN_MS)
    assert numbers(link) == {"B001"}
    assert link.replica.seq == 2


def test_a_server_that_resumes_a_strange_history_is_asked_for_a_snapshot(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    announce_log("goes on from a history that this screen does not have")
    go_live(qtbot, link)
    hall.greet = lambda hello: resumed(4, epoch="other") if hello.epoch else welcome(seq=4, epoch="other")

    hall.cut()

    qtbot.waitUntil(lambda: link.replica.epoch == "other", timeout=2 * BACK_WITHIN_MS)


def test_a_new_day_is_a_fresh_snapshot_and_no_trouble(qtbot: QtBot, hall: Hall) -> None:
    link = Link(hall.url, HELLO, jitter=at_once)
    hall.greet = lambda _: welcome(visit("A001"), seq=9)
    go_live(qtbot, link)
    states: list[LinkState] = []
    link.stateChanged.connect(states.append)
    hall.greet = lambda _: welcome(seq=9)

    hall.say(bookmark(9, office_day=NINE.date() + timedelta(days=1)))

    qtbot.waitUntil(lambda: numbers(link) == set(), timeout=BACK_WITHIN_MS)
    assert states == []
    link.stop()


# --- nonsense


@pytest.mark.parametrize(
    "nonsense",
    ["", "{", "[]", "null", '{"type": "event"}', '{"type": "unheard_of"}', event(1).model_dump_json()[:-9], "9" * 5000],
    ids=["empty", "half", "list", "null", "fields_missing", "unknown", "cut_off", "number"],
)
def test_a_message_that_cannot_be_read_leads_to_a_new_link_and_one_line_in_the_log(
    qtbot: QtBot, hall: Hall, link: Link, caplog: pytest.LogCaptureFixture, nonsense: str
) -> None:
    go_live(qtbot, link)

    hall.say(nonsense)
    qtbot.waitUntil(lambda: len(hall.hellos) == 2)
    go_live(qtbot, link)
    hall.say(nonsense)
    qtbot.waitUntil(lambda: len(hall.hellos) == 3, timeout=BACK_WITHIN_MS)

    complaints = [record for record in caplog.records if record.levelname == "WARNING"]
    assert len(complaints) == 1
    assert "what this program does not understand" in complaints[0].getMessage()


def test_a_server_that_speaks_before_its_welcome_is_left(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("The queue server said 'event' before it said welcome.")
    hall.greet = lambda _: event(1)
    link.start()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LOST)

    hall.greet = lambda _: welcome()

    go_live(qtbot, link)


# --- a server that does not want this screen


def test_a_refused_screen_says_why_and_tries_again(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("Nobody enrolled display-1.")
    hall.greet = lambda _: Refused(code=LinkRefusal.UNKNOWN_DEVICE, sentence="Nobody enrolled display-1.")
    link.start()
    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.REFUSED)
    assert link.state.refusal is LinkRefusal.UNKNOWN_DEVICE
    assert link.state.sentence == "Nobody enrolled display-1."

    hall.greet = lambda _: welcome()

    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LIVE, timeout=round(1000 * REFUSED_CAP_S))


def test_a_server_that_stops_is_lost_and_not_a_refusal(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("The server is being updated.")
    go_live(qtbot, link)

    hall.say(Refused(code=LinkRefusal.SERVER_STOPS, sentence="The server is being updated."))

    qtbot.waitUntil(lambda: link.state.phase is LinkPhase.LOST)
    go_live(qtbot, link)


def test_a_link_that_was_stopped_does_not_dial_again(qtbot: QtBot, hall: Hall, link: Link) -> None:
    go_live(qtbot, link)

    link.stop()
    hall.cut()

    qtbot.wait(round(1000 * IMPATIENT.silent_s))  # there is no sign of something that does not happen
    assert len(hall.hellos) == 1
