"""Every reason, refusal and hindrance has a sentence that a person can act on."""

from zoneinfo import ZoneInfo

import pytest

from counter_client.desk.actions import Action
from counter_client.desk.hindrances import Hindrance, Stage
from counter_client.desk.promise import wait_of
from counter_client.sentences.actions import (
    action_label,
    action_under_way,
    hindrance_sentence,
    reason_sentence,
)
from counter_client.sentences.refusals import refusal_sentence
from counter_client.sentences.waits import language_name, light_word, stage_word, wait_text
from tests.counter_client.halls import NOW, a_walk_in, in_minutes
from wire.answers import Refusal
from wire.things import CallReason
from wire.words import CallRule, RefusalCode

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize("rule", list(CallRule))
def test_every_rule_of_the_queue_says_why_this_visitor(rule: CallRule) -> None:
    reason = CallReason(rule=rule, appointed_at=in_minutes(0), waited_min=12, promised_min=20)
    sentence = reason_sentence(reason, AMSTERDAM)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_reason_tells_its_facts_in_the_time_of_the_hall() -> None:
    due = CallReason(rule=CallRule.APPOINTMENT_DUE, appointed_at=NOW)
    assert reason_sentence(due, AMSTERDAM) == "The appointment at 10:40 is due, and appointments go first."


def test_a_reason_without_its_facts_is_still_a_sentence() -> None:
    bare = CallReason(rule=CallRule.WAITED_TOO_LONG)
    assert reason_sentence(bare, AMSTERDAM) == "Has waited 0 minutes where – was promised, and goes first now."


@pytest.mark.parametrize("code", list(RefusalCode))
def test_every_refusal_is_a_sentence(code: RefusalCode) -> None:
    sentence = refusal_sentence(Refusal(code=code, sentence="for the log"))
    assert sentence.endswith(".")
    assert "for the log" not in sentence


def test_every_action_hindrance_and_stage_has_words() -> None:
    words = [
        *(action_label(each) for each in Action),
        *(action_under_way(each) for each in Action),
        *(hindrance_sentence(each) for each in Hindrance),
        *(stage_word(each) for each in Stage),
    ]
    assert all(words)


def test_a_wait_is_told_with_its_light_in_words() -> None:
    assert wait_text(wait_of(a_walk_in(waited=4), NOW)) == "4 min, on time"
    assert wait_text(wait_of(a_walk_in(waited=18), NOW)) == "18 min, soon"
    assert wait_text(wait_of(a_walk_in(waited=25), NOW)) == "25 min, 5 min over"
    assert light_word(wait_of(a_walk_in(waited=20.5), NOW)) == "over"


def test_a_visitors_language_is_named_and_an_unknown_one_at_least_shown() -> None:
    assert language_name("tr") == "Turkish"
    assert language_name("so") == "so"
