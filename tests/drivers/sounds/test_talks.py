"""Which of several talks is said: the newest, and of one that was cut off nothing more."""

from drivers.sounds.players import NullPlayer
from drivers.sounds.talks import Talk, Talks
from drivers.sounds.utterance import Utterance

ONE, TWO = Utterance("one", "en"), Utterance("two", "en")


def talk(*utterances: Utterance) -> Talk:
    return Talk(list(utterances), None, lambda _: None, lambda _: None)


def goes_on() -> bool:
    return True


class KeptPlayer(NullPlayer):
    """Keeps whether it was cut off."""

    cuts = 0

    def cut_off(self) -> None:
        type(self).cuts += 1


def test_the_newest_is_taken_and_taken_once() -> None:
    talks, newest = Talks(), talk(TWO)
    talks.replace(talk(ONE))
    talks.replace(newest)

    assert talks.next(1.0, goes_on) is newest
    assert talks.next(0.0, goes_on) is None


def test_nobody_waits_for_a_thread_that_ends() -> None:
    assert Talks().next(60.0, lambda: False) is None


def test_a_talk_is_over_when_all_of_it_was_said_and_not_when_it_was_cut_off() -> None:
    talks, whole, cut = Talks(), talk(ONE, TWO), talk(ONE, TWO)
    talks.replace(whole)
    assert [talks.next_of(whole, place) for place in range(3)] == [ONE, TWO, None]
    assert whole.is_over

    talks.replace(cut)
    assert talks.next_of(cut, 0) == ONE
    talks.replace(None)
    assert talks.next_of(cut, 1) is None
    assert not cut.is_over


def test_what_is_put_behind_the_last_word_comes_too_late() -> None:
    talks, one = Talks(), talk(ONE)
    talks.replace(one)
    assert talks.add([TWO])
    assert [talks.next_of(one, place) for place in range(3)] == [ONE, TWO, None]

    assert not talks.add([TWO])


def test_whatever_comes_cuts_off_the_player_that_sounds() -> None:
    talks, player = Talks(), KeptPlayer()
    assert talks.use(player, wanted=goes_on)
    talks.replace(talk(ONE))
    assert KeptPlayer.cuts == 1

    talks.put_away_player()
    talks.replace(None)
    assert KeptPlayer.cuts == 1
