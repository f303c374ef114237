from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from codes.ticket_code import ticket_content
from kiosk.alone.answering import Known, Reply, reply_to, services_alone, ticket_before
from kiosk.alone.ledger import EMPTY, Ledger, entered
from kiosk.paper.ticket_paper import ticket_code
from tests.kiosk.alone.builders import (
    DAY,
    FIVE,
    HOUSE,
    KIT,
    NINE,
    SERVICES,
    TOKEN,
    a_code,
    given,
    keepsake,
    known,
    minutes,
)
from wire.answers import Refusal, TicketIssued
from wire.commands import CheckIn, CollectDocument, FindAppointment, HandOver, TakeTicket
from wire.words import RefusalCode

TEN = NINE + timedelta(hours=1)


def ticket(reply: Reply) -> TicketIssued:
    assert isinstance(reply.told, TicketIssued), reply.told
    return reply.told


def refused(reply: Reply) -> Refusal:
    assert isinstance(reply.told, Refusal)
    assert reply.given is None
    return reply.told


def handed(reply: Reply) -> HandOver:
    assert reply.given is not None
    return reply.given.body


def walk_in(now: datetime = TEN, **changed: Any) -> Reply:
    return reply_to(TakeTicket(product="passport"), known(now=now, **changed), new_id="new-1")


def scanned(text: str, *, early: bool = False, **changed: Any) -> Reply:
    return reply_to(CheckIn(code=text, early=early), known(**changed), new_id="new-1")


def test_a_walk_in_gets_the_next_number_of_the_block_and_no_promise() -> None:
    reply = walk_in()
    issued = ticket(reply)
    assert (issued.number, issued.service, issued.product) == ("A940", "passports", "passport")
    assert (issued.waiting_ahead, issued.low_min, issued.high_min, issued.status_url) == (None, None, None, None)
    assert issued.zone == SERVICES["passports"].zone
    body = handed(reply)
    assert (body.number, body.product, body.code, body.checked_in_at) == ("A940", "passport", None, TEN)


def test_several_products_and_persons_go_along() -> None:
    body = TakeTicket(product="passport", also=("collect", "passport"), persons=3, language="pl")
    reply = reply_to(body, known(), new_id="new-1")
    assert (ticket(reply).also, ticket(reply).persons) == (("collect",), 3)
    over = handed(reply)
    assert (over.product, over.also, over.persons, over.language) == ("passport", ("collect",), 3, "pl")


def test_numbers_end_with_the_block_and_no_kiosk_takes_anothers() -> None:
    ledger = EMPTY
    numbers: list[str] = []
    for _ in range(3):
        reply = walk_in(ledger=ledger)
        assert reply.given is not None
        ledger = entered(ledger, replace(reply.given, id=f"entry-{len(numbers)}"))
        numbers.append(ticket(reply).number)
    assert numbers == ["A940", "A941", "A942"]
    told = refused(walk_in(ledger=ledger))
    assert (told.code, told.facts) == (RefusalCode.NO_MORE_TICKETS, {"service": "passports", "only_here": "yes"})


def test_what_has_no_number_left_is_offered_as_not_served_now() -> None:
    used_up = replace(EMPTY, highest={(DAY, "passports"): 942})
    here = services_alone(keepsake(), used_up)
    assert (here["passports"].served_now, here["collecting"].served_now) == (False, True)
    assert services_alone(keepsake(), EMPTY) == SERVICES


def test_a_service_without_a_block_has_no_numbers_alone() -> None:
    bare = KIT.model_copy(update={"blocks": ()})
    assert refused(walk_in(kit=bare)).code is RefusalCode.NO_MORE_TICKETS


def test_a_server_that_knows_of_higher_numbers_is_believed() -> None:
    block = KIT.blocks[0].model_copy(update={"first": 942})
    assert ticket(walk_in(kit=KIT.model_copy(update={"blocks": (block,)}))).number == "A942"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (TakeTicket(product="boat"), RefusalCode.UNKNOWN_PRODUCT),
        (TakeTicket(product="naturalisation"), RefusalCode.NOT_A_WALK_IN_PRODUCT),
        (FindAppointment(born=date(1980, 5, 1), at="10:00"), RefusalCode.CANNOT_CHECK_NOW),
        (CollectDocument(code="ABCD-EFGH"), RefusalCode.CANNOT_CHECK_NOW),
    ],
)
def test_what_it_cannot_do_it_says_in_the_words_of_the_server(
    body: TakeTicket | FindAppointment | CollectDocument, code: RefusalCode
) -> None:
    assert refused(reply_to(body, known(), new_id="new-1")).code is code


@pytest.mark.parametrize("now", [FIVE, FIVE + minutes(1), NINE + timedelta(days=1)])
def test_after_the_office_closed_it_gives_no_number(now: datetime) -> None:
    assert refused(walk_in(now)).code is RefusalCode.CLOSED
    assert refused(scanned(a_code(now), now=now)).code is RefusalCode.CLOSED


def test_before_the_opening_only_appointments_are_let_in() -> None:
    shut = HOUSE.model_copy(update={"open_now": False, "next_opening": NINE})
    assert refused(walk_in(NINE - minutes(5), house=shut)).code is RefusalCode.CLOSED
    assert ticket(scanned(a_code(NINE), now=NINE - minutes(5), house=shut)).number == "A940"
    assert ticket(walk_in(NINE, house=shut)).number == "A940"


def test_a_service_that_ends_earlier_is_not_promised() -> None:
    until_noon = SERVICES["passports"].model_copy(update={"served_until": TEN})
    services = {**SERVICES, "passports": until_noon}
    assert ticket(walk_in(TEN - minutes(1), services=services)).number == "A940"
    assert refused(walk_in(TEN, services=services)).code is RefusalCode.NOT_SERVED_TODAY


def test_a_service_that_begins_later_is_given_from_then_on() -> None:
    later = SERVICES["passports"].model_copy(update={"served_now": False, "served_again": TEN})
    services = {**SERVICES, "passports": later}
    assert refused(walk_in(TEN - minutes(1), services=services)).code is RefusalCode.NOT_SERVED_TODAY
    assert ticket(walk_in(TEN, services=services)).number == "A940"


def test_a_signed_code_is_believed_and_goes_along_for_the_server_to_look_up() -> None:
    code = a_code(TEN)
    reply = scanned(code)
    issued = ticket(reply)
    assert (issued.number, issued.appointed_at, issued.late_min, issued.keeps_turn) == ("A940", TEN, 0, True)
    assert issued.product == ""
    body = handed(reply)
    assert (body.code, body.product, body.service) == (code, None, "passports")


@pytest.mark.parametrize(("late_min", "keeps_turn"), [(0, True), (15, True), (16, False), (90, False)])
def test_lateness_is_told_by_the_rules_of_the_kit(late_min: int, keeps_turn: bool) -> None:
    issued = ticket(scanned(a_code(TEN - minutes(late_min))))
    assert (issued.late_min, issued.keeps_turn) == (late_min, keeps_turn)


def test_too_early_is_said_with_the_moment_at_which_it_opens_unless_the_visitor_waits() -> None:
    code = a_code(TEN + minutes(61))
    told = refused(scanned(code))
    assert told.code is RefusalCode.TOO_EARLY
    assert told.facts["opens_at"] == (TEN + minutes(1)).isoformat()
    assert ticket(scanned(code, early=True)).number == "A940"
    strict = HOUSE.model_copy(update={"early_may_wait": False})
    assert refused(scanned(code, early=True, house=strict)).code is RefusalCode.TOO_EARLY


def test_an_appointment_of_another_day_is_told_by_the_day_that_was_signed() -> None:
    told = refused(scanned(a_code(TEN + timedelta(days=2))))
    assert told.code is RefusalCode.WRONG_DAY
    assert told.facts == {"appointed_at": (TEN + timedelta(days=2)).isoformat()}


def test_an_appointment_of_an_earlier_day_may_have_been_moved_and_its_code_goes_along_with_a_number() -> None:
    code = a_code(TEN - timedelta(days=7))
    assert refused(scanned(code)).code is RefusalCode.CANNOT_CHECK_NOW
    taken = reply_to(TakeTicket(product="passport", code=code), known(), new_id="new-1")
    assert handed(taken).code == code


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        a_code(TEN, site="noord"),
        a_code(TEN, service=0),
        a_code(TEN, service=200),
        "KM4T-9WXP",
        ticket_content("A001", "0f8d3c1e5b7a4926a1c2d3e4f5061728"),
    ],
    ids=["bare", "another site", "a service that is gone", "a service that never was", "typed", "a ticket"],
)
def test_a_code_that_cannot_be_believed_is_not_called_wrong(text: str) -> None:
    assert refused(scanned(text)).code is RefusalCode.CANNOT_CHECK_NOW


def test_where_another_system_makes_appointments_its_codes_go_along_too_and_give_one_number() -> None:
    code, kit = "4f2a9c01d77be3", KIT.model_copy(update={"foreign_codes": True})
    assert refused(scanned(code)).code is RefusalCode.NOT_A_BALIE_CODE
    assert refused(scanned(code, kit=kit)).code is RefusalCode.CANNOT_CHECK_NOW
    assert refused(scanned("1234", kit=kit)).code is RefusalCode.NOT_A_BALIE_CODE
    here = known(kit=kit)
    reply = reply_to(TakeTicket(product="passport", code=code), here, new_id="new-1")
    assert (handed(reply).code, reply.given is not None) == (code, True)
    assert reply.given is not None
    after = replace(here, ledger=entered(EMPTY, reply.given))
    again = ticket(reply_to(CheckIn(code=code.upper()), after, new_id="new-2"))
    assert (again.number, again.again) == (ticket(reply).number, True)


def test_such_a_code_goes_along_with_the_number_its_visitor_takes() -> None:
    body = TakeTicket(product="naturalisation", code="KM4T-9WXP")
    reply = reply_to(body, known(), new_id="new-1")
    assert handed(reply).code == "KM4T-9WXP"
    assert ticket(reply).product == "naturalisation"


def test_what_is_no_code_of_ours_is_none_also_without_a_server() -> None:
    assert refused(scanned("WIFI:T:WPA;S:gratis;;")).code is RefusalCode.NOT_A_BALIE_CODE


def let_in(reply: Reply, before: Ledger = EMPTY) -> Known:
    assert reply.given is not None
    return known(ledger=entered(before, reply.given))


@pytest.mark.parametrize("again", [a_code(TEN), a_code(TEN).lower(), TOKEN, a_code(TEN + timedelta(days=1))])
def test_the_same_code_again_gives_the_same_ticket_however_it_is_read(again: str) -> None:
    after = let_in(scanned(a_code(TEN)))
    reply = reply_to(CheckIn(code=again), after, new_id="new-2")
    assert reply.given is None
    assert (ticket(reply).number, ticket(reply).again) == ("A940", True)


def test_a_typed_code_is_known_again_in_any_spelling() -> None:
    taken = reply_to(TakeTicket(product="passport", code="KM4T-9WXP"), known(), new_id="new-1")
    reply = reply_to(CheckIn(code="km4t 9wxp"), let_in(taken), new_id="new-2")
    assert ticket(reply).number == "A940"


def test_the_paper_itself_gives_the_same_ticket_again() -> None:
    first = walk_in()
    reply = reply_to(CheckIn(code=ticket_code(ticket(first))), let_in(first), new_id="new-2")
    assert ticket(reply).number == "A940"


def test_yesterdays_ticket_is_nobodys_today() -> None:
    old = entered(EMPTY, given(940, day=DAY - timedelta(days=1), code=TOKEN))
    assert refused(reply_to(CheckIn(code=TOKEN), known(ledger=old), new_id="new-2")).code is (
        RefusalCode.CANNOT_CHECK_NOW
    )
    assert ticket_before(TOKEN, old) is not None


def test_it_says_whose_place_a_number_takes() -> None:
    reply = reply_to(TakeTicket(product="passport"), known(), new_id="new-1", instead_of="command-7")
    assert handed(reply).instead_of == "command-7"
