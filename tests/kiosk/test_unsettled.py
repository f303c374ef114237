"""A question that was given up goes under the same id when it is asked again, and only soon after."""

from datetime import date

from kiosk.unsettled import ASKED_AGAIN_WITHIN_S, Unsettled
from wire.commands import FindAppointment, TakeTicket

PASSPORT = TakeTicket(product="passport", language="nl")


def test_the_same_question_soon_after_goes_under_the_same_id() -> None:
    unsettled = Unsettled()
    unsettled.given_up(PASSPORT, "first-id", now_s=100)
    assert unsettled.id_of(PASSPORT, now_s=110) == "first-id"


def test_another_question_is_a_new_one() -> None:
    unsettled = Unsettled()
    unsettled.given_up(PASSPORT, "first-id", now_s=100)
    assert unsettled.id_of(TakeTicket(product="licence", language="nl"), now_s=110) is None


def test_a_question_is_settled_by_being_asked_again() -> None:
    unsettled = Unsettled()
    unsettled.given_up(PASSPORT, "first-id", now_s=100)
    unsettled.id_of(PASSPORT, now_s=110)
    assert unsettled.id_of(PASSPORT, now_s=111) is None


def test_somebody_who_comes_much_later_is_somebody_else() -> None:
    unsettled = Unsettled()
    unsettled.given_up(PASSPORT, "first-id", now_s=100)
    assert unsettled.id_of(PASSPORT, now_s=101 + ASKED_AGAIN_WITHIN_S) is None


def test_a_birthday_is_not_kept_by_a_machine_that_its_visitor_left() -> None:
    unsettled = Unsettled()
    body = FindAppointment(born=date(1980, 3, 5), at="10:40")

    unsettled.given_up(body, "command-1", now_s=0.0)

    assert unsettled.id_of(body, now_s=1.0) is None
    assert "1980" not in str(vars(unsettled))
