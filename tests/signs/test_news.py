"""Which calls a sign blinks for: each once, for a few seconds, and no old ones."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from signs.board import AtCounter, Call, Work
from signs.news import BLINKS_FOR_S, NEWS_FOR_S, News, heard
from tests.signs.halls import after


def calling(call: Call) -> AtCounter:
    return AtCounter(Work.CALLING, "3", "left", "A012", call)


def look(news: News, *calls: Call, now: datetime, at_s: float) -> News:
    return heard(news, [calling(call) for call in calls], ago_s=lambda at: (now - at).total_seconds(), at_s=at_s)


FIRST = Call("visit-A012", 1, after(0))
AGAIN = Call("visit-A012", 2, after(60))


def test_a_new_call_is_fresh_for_a_few_seconds() -> None:
    news = look(News(), FIRST, now=after(0), at_s=100)
    assert news.is_fresh(FIRST, 100)
    assert not news.is_fresh(FIRST, 100 + BLINKS_FOR_S)


def test_a_recall_is_fresh_again() -> None:
    news = look(look(News(), FIRST, now=after(0), at_s=100), AGAIN, now=after(60), at_s=160)
    assert news.is_fresh(AGAIN, 160)


def test_a_call_that_was_missed_for_long_is_shown_without_a_blink() -> None:
    news = look(News(), FIRST, now=after(NEWS_FOR_S), at_s=100)
    assert not news.is_fresh(FIRST, 100)


def test_a_call_that_was_missed_for_a_moment_still_blinks() -> None:
    news = look(News(), FIRST, now=after(3), at_s=100)
    assert news.is_fresh(FIRST, 100)


def test_nobody_called_is_no_news() -> None:
    assert not News().is_fresh(None, 0)


@given(st.lists(st.floats(min_value=0, max_value=30), min_size=1, max_size=20))
def test_however_often_the_hall_is_looked_at_a_call_blinks_once_and_no_longer_than_it_may(gaps_s: list[float]) -> None:
    news, at_s, fresh = News(), 0.0, []
    for gap_s in gaps_s:
        at_s += gap_s
        news = look(news, FIRST, now=after(at_s), at_s=at_s)
        fresh.append((at_s, news.is_fresh(FIRST, at_s)))
    blinked = [at for at, blinks in fresh if blinks]
    assert not blinked or max(blinked) - min(blinked) < BLINKS_FOR_S
    assert blinked == [at for at, _ in fresh][: len(blinked)], "it blinked again after it had stopped"
