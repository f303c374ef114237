"""Check-in and walk-in: one number per visitor, and a clear no for everybody else."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from codes.appointment_code import token_from
from queue_server.domain.appointment import AppointmentState, Lateness
from queue_server.domain.refusal import (
    AppointmentCancelled,
    NoMoreTickets,
    NotABalieCode,
    NotAWalkInProduct,
    OfficeClosed,
    TooEarly,
    UnknownCode,
    UnknownProduct,
    VisitOver,
    WrongDay,
    WrongLocation,
)
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import VisitState
from queue_server.service import serving
from queue_server.service.ticketing import check_in, take_ticket
from tests.queue_server.builders import COLLECTING, NINE, PASSPORTS, TODAY, catalogue, minutes, session
from tests.queue_server.fakes import ClosedUntil
from tests.queue_server.service.desks import CODE, Desks

PAGES = "https://wacht.voorbeeld.nl"


def show_code(desks: Desks, code: str = CODE) -> TicketIssued:
    return check_in(desks.uow, desks.hall, code=code, language="en")


def test_a_booked_visitor_gets_a_number_and_waits_by_the_appointed_time(desks: Desks) -> None:
    desks.booked()
    issued = show_code(desks)
    assert (issued.visit.number, issued.visit.state, issued.again) == ("A001", VisitState.WAITING, False)
    assert (issued.visit.appointment, issued.visit.appointed_at) == ("appointment-1", NINE)
    assert issued.visit.language == "en"
    assert desks.uow.appointments.by_id["appointment-1"].state is AppointmentState.CHECKED_IN


def test_the_promise_counts_from_the_later_of_appointed_time_and_check_in(desks: Desks) -> None:
    desks.booked(starts_at=NINE + minutes(30))
    assert show_code(desks).visit.promised_at == NINE + minutes(35)


def test_for_somebody_a_little_late_the_promise_counts_from_check_in(desks: Desks) -> None:
    desks.booked()
    desks.clock.forward(minutes=10)
    assert show_code(desks).visit.promised_at == NINE + minutes(15)


def test_a_code_shown_again_gives_the_same_ticket_and_changes_nothing(desks: Desks) -> None:
    desks.booked()
    first = show_code(desks)
    told = list(desks.uow.told)
    desks.clock.forward(minutes=3)
    again = show_code(desks, f"https://afspraak.voorbeeld.nl/k/{CODE}")
    assert (again.visit, again.again) == (first.visit, True)
    assert desks.uow.told == told
    assert desks.uow.numbers.last("passports", TODAY) == 1


def test_a_code_shown_again_after_the_visit_says_that_it_is_over(desks: Desks) -> None:
    desks.booked()
    show_code(desks)
    desks.staffed()
    serving.finish(desks.uow, desks.hall, device="pc-1", visit=desks.called().id)
    with pytest.raises(VisitOver) as refused:
        show_code(desks)
    assert refused.value.facts["number"] == "A001"


def test_a_code_shown_again_on_the_next_day_is_for_another_day(desks: Desks) -> None:
    desks.booked()
    show_code(desks)
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(WrongDay):
        show_code(desks)


def test_a_visitor_beyond_the_grace_waits_as_a_walk_in_and_is_told_how_late(desks: Desks) -> None:
    desks.booked()
    desks.clock.forward(minutes=16)
    issued = show_code(desks)
    assert issued.lateness == Lateness(16, keeps_turn=False)
    assert (issued.visit.appointed_at, issued.visit.appointment) == (None, "appointment-1")
    assert issued.visit.promised_at == NINE + minutes(16 + PASSPORTS.target_wait_min)


@pytest.mark.parametrize("text", ["", "hallo", "https://elders.nl/", "\0" * 40, CODE[:-1]])
def test_a_text_that_is_no_code_is_refused(desks: Desks, text: str) -> None:
    with pytest.raises(NotABalieCode):
        show_code(desks, text)


def test_a_code_that_nobody_was_given_is_refused(desks: Desks) -> None:
    desks.booked()
    with pytest.raises(UnknownCode):
        show_code(desks, token_from(b"\xff" * 16))


def test_a_refused_check_in_leaves_no_trace(desks: Desks) -> None:
    desks.booked(state=AppointmentState.CANCELLED)
    with pytest.raises(AppointmentCancelled):
        show_code(desks)
    assert (desks.uow.told, desks.uow.visits.by_id, desks.uow.numbers.lasts) == ([], {}, {})


def test_an_appointment_of_another_day_or_an_hour_not_yet_open_is_refused(desks: Desks) -> None:
    booked = desks.booked(starts_at=NINE + timedelta(days=1))
    with pytest.raises(WrongDay):
        show_code(desks)
    desks.uow.appointments.update(replace(booked, starts_at=NINE + minutes(61)))
    with pytest.raises(TooEarly):
        show_code(desks)


@pytest.mark.parametrize("state", [AppointmentState.BOOKED, AppointmentState.CHECKED_IN])
def test_an_appointment_at_another_site_is_sent_there_whether_or_not_it_was_used(
    desks: Desks, state: AppointmentState
) -> None:
    desks.booked(site="north", state=state)
    with pytest.raises(WrongLocation) as refused:
        show_code(desks)
    assert refused.value.facts == {"location": "north"}


def test_a_walk_in_gets_the_next_number_of_the_service_and_a_target(desks: Desks) -> None:
    first, second = desks.walk_in(), desks.walk_in()
    assert (first.number, second.number) == ("A001", "A002")
    assert desks.walk_in("collect").number == "S001"
    assert first.promised_at == NINE + minutes(PASSPORTS.target_wait_min)
    assert first.appointed_at is None


def test_numbers_begin_again_on_the_next_office_day_of_the_hall(desks: Desks) -> None:
    desks.clock.at = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)  # half past eleven in the evening
    last = desks.walk_in()
    desks.clock.forward(minutes=60)  # past midnight here, not yet in UTC
    first = desks.walk_in()
    assert (last.day, last.number) == (date(2026, 11, 23), "A001")
    assert (first.day, first.number) == (date(2026, 11, 24), "A001")


def test_a_closed_office_says_when_it_opens(desks: Desks) -> None:
    opens_at = NINE + timedelta(days=1)
    closed = replace(desks.hall, hours=ClosedUntil(opens_at))
    with pytest.raises(OfficeClosed) as refused:
        take_ticket(desks.uow, closed, product="passport", language="nl")
    assert refused.value.facts == {"next_opening": opens_at.isoformat()}


def test_a_closed_office_that_does_not_know_when_it_opens_promises_nothing(desks: Desks) -> None:
    closed = replace(desks.hall, hours=ClosedUntil(None))
    with pytest.raises(OfficeClosed) as refused:
        take_ticket(desks.uow, closed, product="passport", language="nl")
    assert refused.value.facts == {}


def test_a_visitor_with_an_appointment_is_let_in_outside_the_hours_of_walk_ins(desks: Desks) -> None:
    desks.booked()
    desks.hall = replace(desks.hall, hours=ClosedUntil(None))
    assert show_code(desks).visit.number == "A001"


def test_a_product_by_appointment_only_or_unknown_is_refused_by_name(desks: Desks) -> None:
    with pytest.raises(NotAWalkInProduct, match="naturalisation"):
        desks.walk_in("naturalisation")
    with pytest.raises(UnknownProduct, match="wedding"):
        desks.walk_in("wedding")


def test_when_the_range_is_used_up_neither_a_walk_in_nor_an_appointment_gets_a_number(desks: Desks) -> None:
    small = replace(PASSPORTS, last_number=1)
    desks.hall = replace(desks.hall, catalogue=catalogue(services=(small, COLLECTING)))
    desks.walk_in()
    with pytest.raises(NoMoreTickets):
        desks.walk_in()
    desks.booked()
    with pytest.raises(NoMoreTickets):
        show_code(desks)
    assert desks.walk_in("collect").number == "S001"


def test_a_ticket_says_how_many_are_before_its_visitor(desks: Desks) -> None:
    desks.uow.sessions.put(session())
    desks.walk_in()
    desks.walk_in()
    issued = take_ticket(desks.uow, desks.hall, product="passport", language="nl")
    assert issued.outlook.waiting == 2
    assert issued.outlook.high_min is not None


def test_whoever_has_an_appointment_is_not_told_of_walk_ins_whom_they_pass(desks: Desks) -> None:
    desks.uow.sessions.put(session())
    for _ in range(10):
        desks.walk_in()
    desks.booked()
    desks.clock.forward(minutes=1)
    issued = show_code(desks)
    assert (issued.outlook.waiting, issued.outlook.high_min) == (0, 5)


def test_walk_ins_who_wait_now_make_nobody_late_whose_appointment_is_to_come(desks: Desks) -> None:
    desks.uow.sessions.put(session())
    for _ in range(10):
        desks.walk_in()
    desks.booked(starts_at=NINE + minutes(30))
    assert show_code(desks).outlook.waiting == 0


def test_who_has_waited_longest_of_all_goes_before_an_appointment_to_come_and_is_told_to_it(desks: Desks) -> None:
    desks.uow.sessions.put(session())
    desks.walk_in()
    desks.clock.forward(minutes=desks.hall.catalogue.services["passports"].longest_wait_min)
    desks.booked(starts_at=desks.clock.now() + minutes(10))
    assert show_code(desks).outlook.waiting == 1


def test_a_ticket_shown_again_counts_nobody_who_came_after_its_visitor(desks: Desks) -> None:
    desks.uow.sessions.put(session())
    desks.booked()
    first = show_code(desks)
    for _ in range(10):
        desks.walk_in()
    assert show_code(desks).outlook == first.outlook


def test_without_an_open_counter_a_ticket_promises_no_minutes(desks: Desks) -> None:
    outlook = take_ticket(desks.uow, desks.hall, product="passport", language="nl").outlook
    assert (outlook.waiting, outlook.low_min, outlook.high_min) == (0, None, None)


def test_an_appointment_for_what_the_site_no_longer_offers_is_refused_in_a_sentence(desks: Desks) -> None:
    desks.uow.appointments.update(replace(desks.booked(), service="closed-down"))
    with pytest.raises(UnknownProduct):
        show_code(desks)


def test_whoever_is_at_the_wrong_site_is_sent_on_also_with_what_only_the_other_one_offers(desks: Desks) -> None:
    desks.uow.appointments.update(replace(desks.booked(), service="weddings", site="north"))
    with pytest.raises(WrongLocation):
        show_code(desks)


def test_a_cancelled_appointment_is_said_to_be_so_also_where_its_service_is_gone(desks: Desks) -> None:
    cancelled = AppointmentState.CANCELLED
    desks.uow.appointments.update(replace(desks.booked(), service="closed-down", state=cancelled))
    with pytest.raises(AppointmentCancelled):
        show_code(desks)


def with_pages(desks: Desks) -> Desks:
    """A house whose visitors can look at their own page."""
    drawn = iter(range(1, 100))
    desks.hall = replace(desks.hall, public_url=PAGES, random_bytes=lambda count: bytes([next(drawn)] * count))
    return desks


def test_without_a_public_address_nobody_is_promised_a_page(desks: Desks) -> None:
    assert take_ticket(desks.uow, desks.hall, product="passport", language="nl").status_url is None
    assert desks.uow.status_links.visits == {}


def test_each_visitor_gets_a_page_that_nobody_can_guess_from_the_visit(desks: Desks) -> None:
    with_pages(desks)
    one, other = (take_ticket(desks.uow, desks.hall, product="passport", language="nl") for _ in range(2))
    assert one.status_url is not None
    assert one.status_url.startswith("HTTPS://WACHT.VOORBEELD.NL/V/")
    assert one.status_url != other.status_url
    assert one.visit.id.upper() not in one.status_url


def test_a_ticket_that_is_given_again_leads_to_the_same_page(desks: Desks) -> None:
    with_pages(desks).booked()
    assert show_code(desks).status_url == show_code(desks).status_url
    assert len(desks.uow.status_links.visits) == 1


def test_the_code_of_a_walk_ins_ticket_gives_that_ticket_again(desks: Desks) -> None:
    first = take_ticket(with_pages(desks).uow, desks.hall, product="passport", language="nl")
    assert first.status_url is not None
    again = show_code(desks, first.status_url)
    assert (again.visit, again.again, again.status_url) == (first.visit, True, first.status_url)


def test_the_ticket_of_somebody_who_was_helped_is_not_given_again(desks: Desks) -> None:
    first = take_ticket(with_pages(desks).uow, desks.hall, product="passport", language="nl")
    assert first.status_url is not None
    device = desks.staffed()
    serving.finish(desks.uow, desks.hall, device=device, visit=desks.called(device).id)
    with pytest.raises(VisitOver):
        show_code(desks, first.status_url)


def test_the_ticket_of_yesterday_is_not_known_today(desks: Desks) -> None:
    first = take_ticket(with_pages(desks).uow, desks.hall, product="passport", language="nl")
    assert first.status_url is not None
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(UnknownCode):
        show_code(desks, first.status_url)
