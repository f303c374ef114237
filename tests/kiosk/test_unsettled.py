"""A question that was given up goes under the same id when it is asked again, and only soon after."""

from datetime import date

import pytest

from kiosk.flow.screen import Question
from kiosk.unsettled import ASKED_AGAIN_WITHIN_S, Unanswered, Unsettled
from tests.kiosk.held import texts_in
from wire.commands import CheckIn, FindAppointment, TakeTicket

PASSPORT = TakeTicket(product="passport")
CODE = "KM4T-9WXP"


def given_up(body: Question, *, at_s: float = 100) -> Unsettled:
    unsettled = Unsettled()
    unsettled.asked(Unanswered("first-id", 1, body))
    unsettled.given_up("first-id", now_s=at_s)
    return unsettled


def test_the_same_question_soon_after_goes_under_the_same_id() -> None:
    assert given_up(PASSPORT).id_of(PASSPORT, now_s=110) == "first-id"


def test_another_question_is_a_new_one() -> None:
    assert given_up(PASSPORT).id_of(TakeTicket(product="licence"), now_s=110) is None


def test_a_question_that_the_server_answered_is_settled() -> None:
    unsettled = given_up(PASSPORT)
    unsettled.asked(Unanswered("first-id", 2, PASSPORT))
    unsettled.settled("first-id")
    assert unsettled.id_of(PASSPORT, now_s=111) is None


def test_what_is_given_up_again_and_again_keeps_its_id() -> None:
    unsettled = given_up(PASSPORT)
    for turn in range(2, 5):
        known = unsettled.id_of(PASSPORT, now_s=100 * turn)
        assert known == "first-id"
        unsettled.asked(Unanswered(known, turn, PASSPORT))
        unsettled.given_up(known, now_s=100 * turn + 20)


def test_a_code_is_forgotten_when_its_time_is_over_and_not_when_the_next_visitor_comes() -> None:
    unsettled = given_up(CheckIn(code=CODE), at_s=100)
    unsettled.asked(Unanswered("second-id", 2, PASSPORT))
    unsettled.given_up("second-id", now_s=130)
    assert unsettled.forget(now_s=150) == 70
    assert unsettled.forget(now_s=100 + ASKED_AGAIN_WITHIN_S) == 0
    assert any(CODE in text for _, text in texts_in(unsettled))
    assert unsettled.forget(now_s=101 + ASKED_AGAIN_WITHIN_S) == 29
    assert not any(CODE in text for _, text in texts_in(unsettled))
    assert unsettled.forget(now_s=131 + ASKED_AGAIN_WITHIN_S) is None


def test_a_question_whose_visitor_still_waits_is_not_forgotten_however_long_it_takes() -> None:
    unsettled = Unsettled()
    unsettled.asked(Unanswered("first-id", 1, PASSPORT))
    assert unsettled.forget(now_s=10_000) is None
    assert unsettled.under_way() is not None


def test_somebody_who_comes_much_later_is_somebody_else() -> None:
    unsettled = given_up(PASSPORT)
    assert unsettled.id_of(PASSPORT, now_s=101 + ASKED_AGAIN_WITHIN_S) is None
    assert unsettled.in_place_of(PASSPORT, now_s=101 + ASKED_AGAIN_WITHIN_S) is None


@pytest.mark.parametrize("later", [TakeTicket(product="passport", code=CODE), CheckIn(code=CODE, early=True)])
def test_a_number_given_here_takes_the_place_of_any_question_about_its_code(later: Question) -> None:
    assert given_up(CheckIn(code=CODE)).in_place_of(later, now_s=110) == "first-id"


def test_an_id_never_goes_to_the_server_with_another_question() -> None:
    assert given_up(CheckIn(code=CODE)).id_of(TakeTicket(product="passport", code=CODE), now_s=110) is None


def test_one_answer_to_a_code_settles_all_that_was_asked_about_it() -> None:
    unsettled = given_up(CheckIn(code=CODE))
    choice = TakeTicket(product="passport", code=CODE)
    unsettled.asked(Unanswered("second-id", 2, choice))
    unsettled.settled("second-id")
    assert unsettled.in_place_of(choice, now_s=110) is None


def test_whoever_comes_without_a_code_settles_nobody_else_s_question() -> None:
    unsettled = given_up(PASSPORT)
    unsettled.asked(Unanswered("second-id", 2, TakeTicket(product="licence")))
    unsettled.settled("second-id")
    assert unsettled.id_of(PASSPORT, now_s=110) == "first-id"


def test_the_last_question_is_the_one_under_way() -> None:
    unsettled = given_up(PASSPORT)
    assert unsettled.under_way() is None
    unsettled.asked(Unanswered("second-id", 2, TakeTicket(product="licence")))
    unsettled.asked(Unanswered("first-id", 3, PASSPORT))
    under_way = unsettled.under_way()
    assert under_way is not None
    assert (under_way.id, under_way.turn) == ("first-id", 3)


def test_a_birthday_is_not_kept_by_a_machine_that_its_visitor_left() -> None:
    body = FindAppointment(born=date(1980, 3, 5), at="10:40")
    unsettled = given_up(body)
    assert unsettled.id_of(body, now_s=101) is None
    assert "1980" not in str(vars(unsettled))


def test_a_code_is_forgotten_once_it_is_too_long_ago() -> None:
    unsettled = given_up(CheckIn(code=CODE))
    unsettled.id_of(PASSPORT, now_s=101 + ASKED_AGAIN_WITHIN_S)
    assert vars(unsettled)["_open"] == {}
