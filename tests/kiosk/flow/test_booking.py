"""Making an appointment at the kiosk: from what was chosen to a paper, or to a number where it is soon."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.answers import NextStep, SorryKind
from kiosk.flow import asking, basket, booking, choosing, codes, paper, rest, walk_in
from kiosk.flow.free_times import question_of
from kiosk.flow.next_steps import next_steps, step_taken
from kiosk.flow.screen import Ask, Page, PrintAppointment, Printing, Screen, Step
from kiosk.flow.soon import STAYS_WITHIN
from kiosk.flow.wish import Way, Wish
from kiosk.timeouts import given_up
from tests.kiosk.flow.every_deed import WELL
from tests.kiosk.tickets import CODE, FREE, NINE, TODAY, a_paper, a_ticket, free_times, issued, refused, told
from wire.answers import Answer
from wire.commands import BookHere, CheckIn, LookUpFreeTimes, TakeTicket
from wire.words import MeetingPlace, PrintOutcome, RefusalCode

PASSPORT = Wish("paspoort", for_persons=True, bookable=True, goes_with="service burgerzaken")
LICENCE = Wish("rijbewijs", Way.APPOINTMENT, bookable=True, goes_with="service burgerzaken")
MARRIAGE = Wish("trouwen", Way.APPOINTMENT, bookable=True, goes_with="word trouwen")
EXTRACT = Wish("uittreksel", goes_with="service snelbalie")


def products() -> Screen:
    return walk_in.walk_in_chosen(rest.hall_changed(Screen.first("nl"), WELL).screen).screen


def offer(*wishes: Wish) -> Screen:
    screen = products()
    for wish in wishes:
        screen = choosing.product_chosen(replace(screen, page=Page.PRODUCTS), wish).screen
    return screen


def heard(screen: Screen, answer: Answer, *, now: datetime | None = None) -> Step:
    return asking.answered(screen, screen.turn, answer, now=now)


def days(*wishes: Wish) -> Screen:
    return heard(booking.times_asked(offer(*wishes or (PASSPORT,))).screen, told(free_times())).screen


def agree(*wishes: Wish) -> Screen:
    times = booking.day_chosen(days(*wishes), FREE[3]).screen
    return booking.time_chosen(times, FREE[4]).screen


def asked_to_book() -> Screen:
    return booking.agreed(agree()).screen


def test_free_times_are_asked_for_all_that_was_chosen_and_everybody_who_comes() -> None:
    chosen = basket.persons_changed(offer(PASSPORT, LICENCE), 1).screen
    step = booking.times_asked(chosen)
    assert isinstance(step.order, Ask)
    asked = step.order.body
    assert isinstance(asked, LookUpFreeTimes)
    assert (asked.product, asked.also, asked.persons, asked.first) == ("paspoort", ("rijbewijs",), 2, TODAY)


def test_the_way_leads_over_day_and_time_to_the_whole_and_back_again() -> None:
    screen = agree()
    assert (screen.page, screen.wanted_at) == (Page.AGREE, FREE[4])
    for page in (Page.TIMES, Page.DAYS, Page.OFFER, Page.PRODUCTS):
        screen = rest.back(screen).screen
        assert screen.page is page
    assert (screen.free, screen.day, screen.wanted_at) == (None, None, None)


def test_a_time_that_the_server_did_not_offer_cannot_be_chosen() -> None:
    times = booking.day_chosen(days(), FREE[3]).screen
    assert booking.time_chosen(times, NINE).screen == times
    assert booking.day_chosen(days(), NINE).screen.page is Page.DAYS


def test_agreeing_makes_it_for_that_time() -> None:
    step = booking.agreed(agree())
    assert isinstance(step.order, Ask)
    assert step.order.body == BookHere(product="paspoort", starts_at=FREE[4], language="nl")


def test_what_was_made_is_printed_and_shown() -> None:
    step = heard(asked_to_book(), told(a_paper()), now=NINE)
    assert (step.screen.page, step.screen.printing) == (Page.BOOKED, Printing.UNDER_WAY)
    assert step.order == PrintAppointment(a_paper(), "nl", copy=False)


def test_a_time_that_somebody_else_took_leads_back_to_what_is_free_now() -> None:
    step = heard(asked_to_book(), refused(RefusalCode.TIME_TAKEN))
    assert isinstance(step.order, Ask)
    assert isinstance(step.order.body, LookUpFreeTimes)
    again = heard(step.screen, told(free_times())).screen
    assert (again.page, again.just_taken) == (Page.DAYS, True)
    assert not booking.times_asked(rest.back(again).screen).screen.just_taken, "it is told once"


@pytest.mark.parametrize("place", [MeetingPlace.TELEPHONE, MeetingPlace.VIDEO, MeetingPlace.HOME])
def test_what_is_not_in_the_house_is_made_elsewhere(place: MeetingPlace) -> None:
    asked = booking.times_asked(offer(PASSPORT)).screen
    assert heard(asked, told(free_times(place=place))).screen.page is Page.LATER


@pytest.mark.parametrize(
    "answer", [told(free_times().model_copy(update={"times": ()})), refused(RefusalCode.NOT_BOOKABLE)]
)
def test_where_nothing_is_free_the_other_ways_are_shown_and_what_was_chosen_stays(answer: Answer) -> None:
    later = heard(booking.times_asked(offer(PASSPORT)).screen, answer).screen
    assert later.page is Page.LATER
    back = rest.back(later).screen
    assert (back.page, back.chosen) == (Page.OFFER, (PASSPORT,))


def test_from_the_days_one_may_rather_choose_at_home_and_think_better_of_it() -> None:
    later = booking.other_ways_asked(days()).screen
    assert later.page is Page.LATER
    assert rest.back(later).screen.page is Page.DAYS


class TestSoon:
    """The appointment begins within minutes, or within the hour."""

    def test_whoever_is_expected_in_a_few_minutes_gets_a_number_and_no_other_paper(self) -> None:
        made = a_paper(starts_at=NINE + STAYS_WITHIN)
        step = heard(asked_to_book(), told(made), now=NINE)
        assert isinstance(step.order, Ask)
        assert step.order.body == CheckIn(code=CODE, language="nl")
        ticket = heard(step.screen, issued(a_ticket()), now=NINE).screen
        assert (ticket.page, ticket.booked) == (Page.TICKET, None)

    @pytest.mark.parametrize("code", [RefusalCode.TRY_AGAIN, RefusalCode.TOO_EARLY])
    def test_whoever_gets_no_number_gets_the_paper(self, code: RefusalCode) -> None:
        checking = heard(asked_to_book(), told(a_paper(starts_at=NINE + STAYS_WITHIN)), now=NINE).screen
        step = heard(checking, refused(code), now=NINE)
        assert step.screen.page is Page.BOOKED
        assert isinstance(step.order, PrintAppointment)

    def test_so_does_whose_number_never_comes(self) -> None:
        checking = heard(asked_to_book(), told(a_paper(starts_at=NINE + STAYS_WITHIN)), now=NINE).screen
        assert isinstance(given_up(checking).order, PrintAppointment)

    def test_later_than_that_one_may_go_for_a_walk_or_stay(self) -> None:
        made = a_paper(starts_at=NINE + STAYS_WITHIN + timedelta(minutes=1))
        booked = heard(asked_to_book(), told(made), now=NINE).screen
        assert booked.page is Page.BOOKED
        step = booking.stays_here(booked)
        assert isinstance(step.order, Ask)
        assert step.order.body == CheckIn(code=CODE, language="nl")

    def test_without_a_clock_nobody_is_held_to_be_soon(self) -> None:
        assert heard(asked_to_book(), told(a_paper()), now=None).screen.page is Page.BOOKED

    def test_its_own_paper_before_the_scanner_is_the_same_visitor(self) -> None:
        booked = rest.language_chosen(heard(asked_to_book(), told(a_paper())).screen, "ar").screen
        assert codes.code_read(booked, CODE).screen.language == "ar"
        assert codes.code_read(booked, "HTTPS://SOMEBODY/ELSE").screen.language == "nl"


class TestTheBasket:
    """What goes together."""

    def test_what_takes_an_appointment_has_no_number(self) -> None:
        screen = offer(LICENCE)
        assert screen.page is Page.OFFER
        assert basket.number_taken(screen).order is None
        assert booking.may_book(screen)

    def test_with_it_goes_what_may_be_in_the_same_appointment(self) -> None:
        assert offer(PASSPORT, LICENCE).chosen == (PASSPORT, LICENCE)

    @pytest.mark.parametrize("other", [MARRIAGE, EXTRACT])
    def test_what_does_not_go_with_it_is_told_and_the_basket_stays(self, other: Wish) -> None:
        screen = offer(LICENCE, other)
        assert (screen.page, screen.later, screen.chosen) == (Page.LATER, other, (LICENCE,))
        assert rest.back(screen).screen.page is Page.OFFER

    def test_two_that_each_have_a_number_go_together_without_an_appointment(self) -> None:
        screen = offer(PASSPORT, EXTRACT)
        assert screen.chosen == (PASSPORT, EXTRACT)
        assert not booking.may_book(screen)
        assert isinstance(basket.number_taken(screen).order, Ask)

    def test_a_kiosk_alone_makes_none(self) -> None:
        alone = rest.hall_changed(offer(PASSPORT), replace(WELL, books_from=None, alone=True)).screen
        assert not booking.may_book(alone)
        assert booking.times_asked(alone).order is None


def test_who_gets_no_number_any_more_today_may_make_an_appointment() -> None:
    asked = basket.number_taken(offer(PASSPORT)).screen
    sorry = heard(asked, refused(RefusalCode.NO_MORE_TICKETS)).screen
    assert next_steps(sorry)[0] is NextStep.BOOK
    step = step_taken(sorry, NextStep.BOOK)
    assert isinstance(step.order, Ask)
    assert isinstance(step.order.body, LookUpFreeTimes)


def test_nobody_is_offered_one_that_cannot_be_made() -> None:
    asked = basket.number_taken(offer(EXTRACT)).screen
    sorry = heard(asked, refused(RefusalCode.NO_MORE_TICKETS)).screen
    assert sorry.is_told({SorryKind.NO_MORE_TICKETS})
    assert NextStep.BOOK not in next_steps(sorry)


def test_the_first_free_time_is_that_of_what_stands_in_the_basket_now() -> None:
    screen = offer(PASSPORT)
    question = LookUpFreeTimes.model_validate(question_of(screen))
    assert booking.first_time_known(screen, question, free_times()).screen.first_free == FREE[0]
    two = basket.persons_changed(screen, 1).screen
    assert booking.first_time_known(two, question, free_times()).screen.first_free is None


def test_paper_that_did_not_come_is_printed_again_when_it_is_asked() -> None:
    booked = heard(asked_to_book(), told(a_paper())).screen
    failed = paper.paper_settled(booked, "appointment-1", PrintOutcome.FAILED).screen
    assert failed.may_print_again
    assert paper.print_again(failed).order == PrintAppointment(a_paper(), "nl", copy=True)


def test_a_number_for_the_same_is_still_to_be_had_after_looking_at_the_times() -> None:
    order = basket.number_taken(rest.back(days()).screen).order
    assert isinstance(order, Ask)
    assert isinstance(order.body, TakeTicket)
