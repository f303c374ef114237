"""A clerk in another program hears of what concerns this counter, once, and of nothing else."""

from dataclasses import replace

import pytest

from counter_client.desk.moment import Moment
from counter_client.desk.news import Kind, News, news_between
from counter_client.sentences.news import news_sentence
from tests.counter_client.clerks import SlowServer, at_work
from tests.counter_client.halls import a_hall, a_walk_in, called_here, minutes_ago
from wire.things import HelpCall, Thing

FIRST = News(Kind.FIRST, "A017")
ASKED = HelpCall(id="kiosk-1", place={"nl": "Bij de deur", "en": "At the door"}, since=minutes_ago(1))


def a_moment(*things: Thing) -> Moment:
    return at_work(SlowServer(), a_hall(*things)).moment


def test_the_first_visitor_after_an_empty_hall_is_news_and_the_second_is_not() -> None:
    one, two = a_walk_in("A017"), a_walk_in("A018", waited=1)
    assert news_between(a_moment(), a_moment(one)) == (FIRST,)
    assert news_between(a_moment(one), a_moment(one, two)) == ()


def test_nobody_is_told_of_a_visitor_whom_this_counter_cannot_call() -> None:
    assert news_between(a_moment(), a_moment(a_walk_in(service="housing"))) == ()


def test_a_clerk_with_a_visitor_is_not_disturbed_by_the_next_one() -> None:
    here = called_here(a_walk_in("A001"))
    assert news_between(a_moment(here), a_moment(here, a_walk_in())) == ()


@pytest.mark.parametrize("sent", [{"for_counter": "counter-3"}, {"for_clerk": "sanne"}])
def test_whoever_is_sent_on_to_this_counter_or_clerk_is_told_also_while_others_wait(sent: dict[str, str]) -> None:
    other, before = a_walk_in("A001"), a_walk_in("A017")
    after = before.model_copy(update=sent)
    told = news_between(a_moment(other, before), a_moment(other, after))
    assert told == (News(Kind.FOR_YOU, "A017"),)
    assert news_between(a_moment(other, after), a_moment(other, after, a_walk_in("A019"))) == ()


def test_a_help_call_is_told_once_and_an_answered_one_not() -> None:
    told = news_between(a_moment(), a_moment(ASKED))
    assert told == (News(Kind.HELP, "At the door"),)
    assert news_between(a_moment(ASKED), a_moment(ASKED, a_walk_in())) == (FIRST,)
    coming = ASKED.model_copy(update={"coming": True})
    assert news_between(a_moment(), a_moment(coming)) == ()


def test_sitting_down_before_a_full_hall_is_no_news() -> None:
    nobody = replace(a_moment(), seat=None)
    assert news_between(nobody, a_moment(a_walk_in(), ASKED)) == ()
    assert news_between(a_moment(), nobody) == ()


def test_the_sentences_say_numbers_and_places() -> None:
    said = [news_sentence(each) for each in (News(Kind.FOR_YOU, "A1"), FIRST, News(Kind.HELP, "At the door"))]
    assert said == [
        "A1 was sent on to you.",
        "A017 is waiting for you.",
        "Somebody asks for help: At the door.",
    ]
    assert news_sentence(News(Kind.REFUSED, "Nobody waits.")) == "Nobody waits."
