"""Every shown call is announced, in its order, and none cuts another off."""

from hypothesis import given
from hypothesis import strategies as st

from boards.calls import Scope, ShownCall, shown_calls
from display.announcer import RUSH_FROM, Announcer, announce, sound_next, sounded, without_withdrawn
from drivers.sounds.spoken_call import Length
from tests.display.halls import after, hall, visit_called


def call_of(number: str, *, call: int = 1) -> ShownCall:
    return shown_calls(hall(visit_called(number, at_s=0, call=call)), after(1), Scope())[0]


def number(announcer: Announcer) -> str | None:
    return announcer.sounding.call.number if announcer.sounding else None


def announced(*numbers: str) -> Announcer:
    """All of them came before any could sound."""
    announcer = Announcer()
    for seq, each in enumerate(numbers, 1):
        announcer = announce(announcer, [call_of(each)], seq=seq)
    return announcer


def test_a_call_sounds_at_once_when_nothing_else_sounds() -> None:
    assert number(sound_next(announced("A001"))) == "A001"


def test_a_second_call_waits_until_the_first_has_sounded() -> None:
    both = sound_next(announce(sound_next(announced("A001")), [call_of("A002")], seq=2))
    assert number(both) == "A001"
    assert number(sound_next(sounded(both))) == "A002"


def test_calls_that_come_together_are_each_announced_in_their_order() -> None:
    announcer, heard = announced("A001", "A002", "A003"), list[str | None]()
    for _ in range(3):
        announcer = sound_next(announcer)
        heard.append(number(announcer))
        announcer = sounded(announcer)
    assert heard == ["A001", "A002", "A003"]


def test_a_recall_that_still_waits_is_announced_once_and_answers_both_events() -> None:
    busy = sound_next(announced("A001", "A002"))
    busy = announce(busy, [call_of("A002", call=2)], seq=3)
    second = sound_next(sounded(busy)).sounding
    assert second is not None
    assert (second.call.call, second.seqs) == (2, (2, 3))
    assert sounded(sound_next(sounded(busy))) == Announcer()


def test_a_recall_of_what_sounds_now_sounds_again() -> None:
    again = announce(sound_next(announced("A001")), [call_of("A001", call=2)], seq=2)
    assert number(sound_next(sounded(again))) == "A001"


def test_a_call_that_was_taken_back_before_its_turn_is_not_spoken() -> None:
    waiting = without_withdrawn(sound_next(announced("A001", "A002", "A003")), [call_of("A003")])
    assert number(waiting) == "A001"
    assert number(sound_next(sounded(waiting))) == "A003"


def test_after_the_last_sound_there_is_silence() -> None:
    assert sound_next(sounded(sound_next(announced("A001")))) == Announcer()


def test_a_few_calls_are_announced_in_full() -> None:
    few = sound_next(announced(*(f"A{turn:03}" for turn in range(RUSH_FROM - 1))))
    assert few.length is Length.FULL


def test_in_a_rush_calls_are_said_in_short_until_nobody_waits() -> None:
    announcer, lengths = announced(*(f"A{turn:03}" for turn in range(RUSH_FROM))), list[Length]()
    for _ in range(RUSH_FROM):
        announcer = sound_next(announcer)
        lengths.append(announcer.length)
        announcer = sounded(announcer)
    assert lengths == [Length.SHORT] * RUSH_FROM
    assert sound_next(announce(announcer, [call_of("A099")], seq=99)).length is Length.FULL


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_every_call_sounds_once_and_in_order_however_slow_the_player_is(player_is_done: list[bool]) -> None:
    announcer, heard = Announcer(), list[str | None]()
    for turn, done in enumerate(player_is_done):
        announcer = announce(announcer, [call_of(f"A{turn:03}")], seq=turn)
        if done:
            announcer = sounded(announcer)
        before = announcer.sounding
        announcer = sound_next(announcer)
        heard += [number(announcer)] if before is None else []
    while (announcer := sound_next(sounded(announcer))).sounding is not None:
        heard.append(number(announcer))
    assert heard == [f"A{turn:03}" for turn in range(len(player_is_done))]
