"""Who is asked how it was, whose answer counts, and for how long."""

import pytest

from queue_server.domain.feedback import CHANGEABLE_FOR, WANTED_FOR, RatingWanted
from queue_server.domain.refusal import NotRatedNow, VisitOver
from queue_server.domain.visit import Visit, left
from queue_server.service import serving, ticketing
from queue_server.service.feedback import give_feedback, lapse_ratings_wanted
from tests.queue_server.builders import NINE
from tests.queue_server.service.desks import CODE, Desks


def helped(desks: Desks, device: str = "pc-1") -> Visit:
    """The next visitor, called, served and gone."""
    visit = desks.called(device)
    serving.arrived(desks.uow, desks.hall, device=device, visit=visit.id)
    return serving.finish(desks.uow, desks.hall, device=device, visit=visit.id)


def wanted_now(desks: Desks) -> list[str]:
    return [each.visit for each in desks.uow.ratings_wanted.open()]


def test_a_visit_that_ends_at_a_counter_may_be_rated_there(desks: Desks) -> None:
    desks.walk_in()
    visit = helped(desks, desks.staffed("desk-2"))
    assert desks.uow.told[-1] == RatingWanted("desk-2", visit.id, NINE)


def test_an_answer_is_kept_and_ends_the_question(desks: Desks) -> None:
    desks.walk_in()
    visit = helped(desks, desks.staffed())
    give_feedback(desks.uow, desks.hall, visit=visit.id, score=4)
    rating = desks.uow.ratings.of_visit(visit.id)
    assert rating is not None
    assert rating.score == 4
    assert desks.uow.told[-1] == RatingWanted("desk-1", visit.id, NINE, open=False)


def test_a_slip_of_the_finger_can_be_mended_for_two_minutes(desks: Desks) -> None:
    desks.walk_in()
    visit = helped(desks, desks.staffed())
    give_feedback(desks.uow, desks.hall, visit=visit.id, score=1)
    desks.clock.forward(seconds=5)
    give_feedback(desks.uow, desks.hall, visit=visit.id, score=5)
    assert desks.uow.ratings.by_visit[visit.id].score == 5
    desks.clock.at = NINE + CHANGEABLE_FOR
    with pytest.raises(NotRatedNow):
        give_feedback(desks.uow, desks.hall, visit=visit.id, score=3)
    assert desks.uow.ratings.by_visit[visit.id].score == 5


def test_a_visit_that_goes_on_is_not_judged(desks: Desks) -> None:
    waiting = desks.walk_in()
    with pytest.raises(NotRatedNow):
        give_feedback(desks.uow, desks.hall, visit=waiting.id, score=3)


def test_tomorrow_nobody_is_asked(desks: Desks) -> None:
    desks.walk_in()
    visit = helped(desks, desks.staffed())
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(NotRatedNow):
        give_feedback(desks.uow, desks.hall, visit=visit.id, score=3)


def test_an_unknown_visit_is_refused_in_the_same_words(desks: Desks) -> None:
    desks.walk_in()
    with pytest.raises(NotRatedNow) as unknown:
        give_feedback(desks.uow, desks.hall, visit="nobody", score=3)
    waiting = desks.walk_in()
    with pytest.raises(NotRatedNow) as too_early:
        give_feedback(desks.uow, desks.hall, visit=waiting.id, score=3)
    assert (unknown.value.sentence, unknown.value.facts) == (too_early.value.sentence, too_early.value.facts)


def test_the_next_visitor_is_never_asked_about_the_one_before(desks: Desks) -> None:
    desks.walk_in()
    desks.walk_in()
    device = desks.staffed()
    first = helped(desks, device)
    second = desks.called(device)
    assert wanted_now(desks) == [first.id], "the first visitor still stands there while the second one walks"
    serving.arrived(desks.uow, desks.hall, device=device, visit=second.id)
    assert wanted_now(desks) == []
    serving.finish(desks.uow, desks.hall, device=device, visit=second.id)
    assert wanted_now(desks) == [second.id]


def test_an_answer_about_the_visit_before_leaves_the_new_question(desks: Desks) -> None:
    desks.walk_in()
    desks.walk_in()
    device = desks.staffed()
    first, second = helped(desks, device), helped(desks, device)
    give_feedback(desks.uow, desks.hall, visit=first.id, score=2)
    assert wanted_now(desks) == [second.id]


def test_a_question_lapses_when_the_visitor_has_walked_away(desks: Desks) -> None:
    desks.walk_in()
    helped(desks, desks.staffed())
    lapse_ratings_wanted(desks.uow, desks.hall)
    assert len(wanted_now(desks)) == 1
    desks.clock.at = NINE + WANTED_FOR
    lapse_ratings_wanted(desks.uow, desks.hall)
    assert wanted_now(desks) == []


def test_a_code_whose_visit_is_over_says_which_visit_and_whether_it_was_rated(desks: Desks) -> None:
    desks.booked()
    ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl")
    visit = helped(desks, desks.staffed())
    with pytest.raises(VisitOver) as over:
        ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl")
    assert over.value.facts == {"number": visit.number, "visit": visit.id, "rated": "no"}
    give_feedback(desks.uow, desks.hall, visit=visit.id, score=5)
    with pytest.raises(VisitOver) as again:
        ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl")
    assert again.value.facts["rated"] == "yes"


def test_who_left_before_being_helped_is_not_asked(desks: Desks) -> None:
    desks.booked()
    ticket = ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl").visit
    desks.uow.visits.update(left(ticket, at=NINE))
    with pytest.raises(NotRatedNow):
        give_feedback(desks.uow, desks.hall, visit=ticket.id, score=1)
    assert ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl").again, "and may be back"
