"""The board of the lobby as a value."""

from datetime import UTC, datetime

import pytest

from boards.board import AT_ONCE, RESTS_AFTER, LinkView, Scene, WaitKind, board
from boards.calls import Scope, ShownCall
from boards.replica import EMPTY
from tests.display.halls import HOUSE, after, hall, visit_called, with_message
from wire.things import ServiceOutlook
from wire.words import VisitState

EVERYWHERE = Scope()
LIVE = LinkView()


def numbers(calls: tuple[ShownCall, ...]) -> list[str]:
    return [call.number for call in calls]


def test_the_newest_call_has_the_large_place_and_the_others_stand_beside_it() -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A002", at_s=60), visit_called("A003", at_s=120))
    shown = board(replica, after(121), EVERYWHERE, LIVE)
    assert (shown.scene, numbers(shown.large), numbers(shown.recent)) == (Scene.CALLS, ["A003"], ["A002", "A001"])


def test_two_calls_at_once_share_the_large_place() -> None:
    soon = AT_ONCE.total_seconds() - 1
    shown = board(hall(visit_called("A001", at_s=0), visit_called("A002", at_s=soon)), after(10), EVERYWHERE, LIVE)
    assert (numbers(shown.large), numbers(shown.recent)) == (["A002", "A001"], [])


def test_a_call_that_could_be_read_gives_up_the_large_place() -> None:
    later = AT_ONCE.total_seconds()
    shown = board(hall(visit_called("A001", at_s=0), visit_called("A002", at_s=later)), after(10), EVERYWHERE, LIVE)
    assert (numbers(shown.large), numbers(shown.recent)) == (["A002"], ["A001"])


def test_the_third_of_three_calls_at_once_stands_on_top_of_the_recent_ones() -> None:
    replica = hall(*(visit_called(f"A00{n}", at_s=n) for n in (1, 2, 3)))
    shown = board(replica, after(4), EVERYWHERE, LIVE)
    assert (numbers(shown.large), numbers(shown.recent)) == (["A003", "A002"], ["A001"])


def test_a_hall_rests_when_nobody_is_awaited_and_the_last_call_is_old() -> None:
    answered = hall(visit_called("A001", at_s=0, state=VisitState.SERVING))
    later_s = RESTS_AFTER.total_seconds()
    assert board(hall(), after(0), EVERYWHERE, LIVE).rests
    assert not board(answered, after(later_s - 1), EVERYWHERE, LIVE).rests
    assert board(answered, after(later_s), EVERYWHERE, LIVE).rests
    assert not board(hall(visit_called("A001", at_s=0)), after(later_s), EVERYWHERE, LIVE).rests
    assert not board(answered, after(later_s), EVERYWHERE, LinkView(lost_at=after(later_s))).rests
    closed = hall(house=HOUSE.model_copy(update={"open_now": False}))
    assert not board(closed, after(0), EVERYWHERE, LIVE).rests


def test_staff_are_heard_on_the_displays_that_they_named_the_newest_first() -> None:
    replica = with_message(hall(), "early", at_s=0)
    replica = with_message(replica, "here", at_s=10, displays=("display-1",))
    replica = with_message(replica, "elsewhere", at_s=20, displays=("display-2",))
    shown = board(replica, after(30), Scope(display="display-1"), LIVE)
    assert [texts["nl"] for texts in shown.staff_messages] == ["here", "early"]


def test_a_message_ends_at_its_time_although_the_server_is_gone() -> None:
    replica = with_message(hall(), "The desk closes at ten", at_s=0, until_s=600)
    lost = LinkView(lost_at=after(10))
    assert board(replica, after(599), EVERYWHERE, lost).staff_messages
    assert not board(replica, after(600), EVERYWHERE, lost).staff_messages


def test_an_empty_hall_is_welcomed() -> None:
    assert board(hall(), after(0), EVERYWHERE, LIVE).scene is Scene.WELCOME


def test_a_closed_hall_says_when_it_opens_in_its_own_time() -> None:
    opens = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    house = HOUSE.model_copy(update={"open_now": False, "next_opening": opens})
    shown = board(hall(house=house), after(0), EVERYWHERE, LIVE)
    assert shown.scene is Scene.CLOSED
    assert shown.next_opening is not None
    assert shown.next_opening.strftime("%H:%M") == "09:00"


@pytest.mark.parametrize("link", [LIVE, LinkView(lost_at=after(0))])
def test_a_hall_whose_opening_has_come_is_not_called_closed_although_no_server_says_that_it_opened(
    link: LinkView,
) -> None:
    house = HOUSE.model_copy(update={"open_now": False, "next_opening": after(86_400)})
    assert board(hall(house=house), after(86_399), EVERYWHERE, link).scene is Scene.CLOSED
    for later_s in (86_400, 3 * 86_400):
        shown = board(hall(house=house), after(later_s), EVERYWHERE, link)
        assert (shown.scene, shown.rests, shown.waits) == (Scene.WELCOME, False, ())


def test_whoever_is_still_called_after_closing_time_is_shown() -> None:
    house = HOUSE.model_copy(update={"open_now": False})
    assert board(hall(visit_called("A001", at_s=0), house=house), after(5), EVERYWHERE, LIVE).scene is Scene.CALLS


def test_the_clock_shows_the_hall_s_time_to_the_minute() -> None:
    minute = board(hall(), after(59.9), EVERYWHERE, LIVE).minute
    assert minute is not None
    assert minute.isoformat() == "2026-11-23T09:50:00+01:00"


def test_before_the_server_was_heard_nothing_is_claimed() -> None:
    shown = board(EMPTY, None, EVERYWHERE, LIVE)
    assert (shown.scene, shown.minute, shown.large) == (Scene.CONNECTING, None, ())


def test_a_display_that_the_server_does_not_know_says_so() -> None:
    assert board(EMPTY, None, EVERYWHERE, LinkView(refused=True)).scene is Scene.NOT_ADMITTED


def test_with_a_lost_link_the_last_calls_stay_as_they_were_and_their_moment_is_told() -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A002", at_s=30, counter="balie-12"))
    shown = board(replica, after(7200), EVERYWHERE, LinkView(lost_at=after(60)))
    assert numbers(shown.large + shown.recent) == ["A002", "A001"]
    assert shown.state_of is not None
    assert shown.state_of.strftime("%H:%M") == "09:51"


def test_with_a_lost_link_no_wait_is_claimed() -> None:
    replica = hall(outlook=(ServiceOutlook(service="passports", waiting=3, low_min=10, high_min=20),))
    assert board(replica, after(60), EVERYWHERE, LinkView(lost_at=after(50))).waits == ()


def test_the_waits_stand_in_the_order_of_the_tickets_letters() -> None:
    outlook = tuple(ServiceOutlook(service=name, waiting=3, low_min=5, high_min=15) for name in ("taxes", "passports"))
    assert [wait.letter for wait in board(hall(outlook=outlook), after(0), EVERYWHERE, LIVE).waits] == ["A", "B"]


def test_a_display_of_some_counters_tells_only_the_waits_of_their_services() -> None:
    outlook = tuple(ServiceOutlook(service=name, waiting=3, low_min=5, high_min=15) for name in ("taxes", "passports"))
    scope = Scope(counters=frozenset({"balie-12"}))
    assert [wait.letter for wait in board(hall(outlook=outlook), after(0), scope, LIVE).waits] == ["B"]


def test_a_display_of_some_services_tells_only_their_waits() -> None:
    outlook = tuple(ServiceOutlook(service=name, waiting=3, low_min=5, high_min=15) for name in ("taxes", "passports"))
    scope = Scope(services=frozenset({"taxes"}))
    assert [wait.letter for wait in board(hall(outlook=outlook), after(0), scope, LIVE).waits] == ["B"]


@pytest.mark.parametrize(
    ("low_min", "high_min", "kind"),
    [
        (10, 20, WaitKind.RANGE),
        (10, 10, WaitKind.ABOUT),
        (0, 5, WaitKind.UP_TO),
        (0, 0, WaitKind.NONE),
        (None, None, WaitKind.UNKNOWN),
        (5, None, WaitKind.UNKNOWN),
    ],
)
def test_a_wait_says_no_more_than_is_known(low_min: int | None, high_min: int | None, kind: WaitKind) -> None:
    outlook = ServiceOutlook(service="passports", waiting=2, low_min=low_min, high_min=high_min)
    assert board(hall(outlook=(outlook,)), after(0), EVERYWHERE, LIVE).waits[0].kind is kind


def test_no_name_can_reach_the_board() -> None:
    fields = set(ShownCall.__dataclass_fields__)
    assert fields == {"visit", "number", "service", "counter", "direction", "zone", "call", "called_at", "awaited"}
