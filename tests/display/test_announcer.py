"""Every shown call is sounded, in its order, and no chime cuts another off."""

from hypothesis import given
from hypothesis import strategies as st

from display.announcer import Announcer, announce, sound_next, sounded
from display.calls import Scope, ShownCall, shown_calls
from tests.display.halls import after, hall, visit_called


def call_of(number: str, *, call: int = 1) -> ShownCall:
    return shown_calls(hall(visit_called(number, at_s=0, call=call)), after(1), Scope())[0]


def numbers(announcer: Announcer) -> list[str]:
    return [each.call.number for each in announcer.sounding]


def test_a_call_sounds_at_once_when_nothing_else_sounds() -> None:
    assert numbers(sound_next(announce(Announcer(), [call_of("A001")], seq=1))) == ["A001"]


def test_a_second_call_waits_until_the_first_has_sounded() -> None:
    first = sound_next(announce(Announcer(), [call_of("A001")], seq=1))
    both = sound_next(announce(first, [call_of("A002")], seq=2))
    assert numbers(both) == ["A001"]
    assert numbers(sound_next(sounded(both))) == ["A002"]


def test_calls_that_waited_for_the_same_chime_share_the_next() -> None:
    busy = sound_next(announce(Announcer(), [call_of("A001")], seq=1))
    busy = announce(announce(busy, [call_of("A002")], seq=2), [call_of("A003")], seq=3)
    assert numbers(sound_next(sounded(busy))) == ["A002", "A003"]


def test_a_recall_that_still_waits_is_announced_once_with_its_latest_event() -> None:
    busy = sound_next(announce(Announcer(), [call_of("A001")], seq=1))
    busy = announce(announce(busy, [call_of("A002")], seq=2), [call_of("A002", call=2)], seq=3)
    assert [(each.call.call, each.seq) for each in sound_next(sounded(busy)).sounding] == [(2, 3)]


def test_a_recall_of_what_sounds_now_sounds_again() -> None:
    busy = sound_next(announce(Announcer(), [call_of("A001")], seq=1))
    again = announce(busy, [call_of("A001", call=2)], seq=2)
    assert numbers(sound_next(sounded(again))) == ["A001"]


def test_after_the_last_sound_there_is_silence() -> None:
    alone = sound_next(announce(Announcer(), [call_of("A001")], seq=1))
    assert sound_next(sounded(alone)) == Announcer()


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_every_call_sounds_once_and_in_order_however_slow_the_player_is(player_is_done: list[bool]) -> None:
    announcer, heard = Announcer(), list[str]()
    for turn, done in enumerate(player_is_done):
        announcer = announce(announcer, [call_of(f"A{turn:03}")], seq=turn)
        if done:
            announcer = sounded(announcer)
        before = announcer.sounding
        announcer = sound_next(announcer)
        heard += numbers(announcer) if not before else []
    heard += numbers(sound_next(sounded(announcer)))
    assert heard == [f"A{turn:03}" for turn in range(len(player_is_done))]
