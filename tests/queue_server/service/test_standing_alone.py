from datetime import timedelta

import pytest

from codes.signed_code import promise_in, sealed
from queue_server.domain.refusal import NoMoreTickets, OfficeClosed
from queue_server.service import ticketing
from queue_server.service.standing_alone import code_key, code_seal, prepare_offline
from tests.queue_server.builders import NINE, SITE, TODAY, hall
from tests.queue_server.fakes import ClosedUntil
from tests.queue_server.service.desks import CODE, Desks


def blocks(desks: Desks, device: str = "kiosk-1") -> dict[str, tuple[int, int]]:
    kit = prepare_offline(desks.uow, desks.hall, device=device)
    return {block.service: (block.next_free, block.last) for block in kit.blocks}


def test_each_kiosk_gets_numbers_of_its_own_of_every_service(desks: Desks) -> None:
    assert blocks(desks, "kiosk-1") == {"passports": (940, 999), "collecting": (91, 99)}
    assert blocks(desks, "kiosk-2") == {"passports": (880, 939), "collecting": (82, 90)}


def test_asked_again_on_the_same_day_it_is_the_same_again(desks: Desks) -> None:
    assert blocks(desks) == blocks(desks)


def test_a_new_day_gives_new_blocks(desks: Desks) -> None:
    before = prepare_offline(desks.uow, desks.hall, device="kiosk-2")
    prepare_offline(desks.uow, desks.hall, device="kiosk-1")
    desks.clock.at += timedelta(days=1)
    kit = prepare_offline(desks.uow, desks.hall, device="kiosk-1")
    assert kit.office_day == TODAY + timedelta(days=1)
    assert kit.blocks[0].first == before.blocks[0].first


def test_normal_numbers_stop_below_the_blocks(desks: Desks) -> None:
    blocks(desks)
    desks.uow.numbers.put("passports", TODAY, 938)
    assert desks.walk_in().number == "A939"
    with pytest.raises(NoMoreTickets):
        desks.walk_in()


def test_where_normal_numbers_went_already_nothing_is_set_aside(desks: Desks) -> None:
    desks.uow.numbers.put("passports", TODAY, 950)
    assert blocks(desks) == {"collecting": (91, 99)}


def test_a_closed_office_prepares_nobody(desks: Desks) -> None:
    closed = hall(hours=ClosedUntil(None), clock=desks.clock)
    with pytest.raises(OfficeClosed):
        prepare_offline(desks.uow, closed, device="kiosk-1")


def test_the_key_is_made_once_and_never_shown(desks: Desks) -> None:
    kit = prepare_offline(desks.uow, desks.hall, device="kiosk-1")
    assert kit.key == code_key(desks.uow, desks.hall)
    assert repr(kit.key) not in repr(kit)


def test_a_kiosk_believes_the_code_that_goes_out_with_an_appointment(desks: Desks) -> None:
    kit = prepare_offline(desks.uow, desks.hall, device="kiosk-1")
    seal = code_seal(desks.uow, desks.hall, token=CODE, starts_at=NINE, service="collecting")
    promise = promise_in(sealed(CODE, seal), site=SITE, key=kit.key)
    assert promise is not None
    assert (promise.token, promise.starts_at, kit.services[promise.service_index]) == (CODE, NINE, "collecting")


def test_a_signed_code_checks_in_like_its_bare_token(desks: Desks) -> None:
    appointment = desks.booked()
    seal = code_seal(desks.uow, desks.hall, token=CODE, starts_at=NINE, service="passports")
    issued = ticketing.check_in(desks.uow, desks.hall, code=sealed(CODE, seal), language="nl")
    assert issued.visit.appointment == appointment.id


def test_a_start_that_fits_no_signed_code_goes_out_with_the_bare_token(desks: Desks) -> None:
    far = NINE.replace(year=2090)
    seal = code_seal(desks.uow, desks.hall, token=CODE, starts_at=far, service="passports")
    assert sealed(CODE, seal) == CODE


def test_a_service_keeps_its_place_in_codes_whatever_else_comes_and_goes(desks: Desks) -> None:
    desks.uow.service_indexes.of("weddings")
    kit = prepare_offline(desks.uow, desks.hall, device="kiosk-1")
    assert kit.services == ("weddings", "passports", "collecting")
