"""What is kept for kiosks that may stand alone, on both engines."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from queue_server.adapters import standing_alone
from queue_server.adapters.group_commit import Job
from queue_server.domain.number_block import NumberBlock
from queue_server.domain.refusal import UnknownCode
from queue_server.service.handing_over import LetIn, hand_over
from queue_server.service.standing_alone import code_key, prepare_offline
from queue_server.service.unit_of_work import EarlierCommand, UnitOfWork
from tests.queue_server.adapters.storage import Storage, said
from tests.queue_server.builders import NINE, SITE, TODAY, visit

BLOCK = NumberBlock("kiosk-1", "passports", TODAY, 940, 999)


def _add(block: NumberBlock, uow: UnitOfWork) -> None:
    uow.blocks.add(block)


def _earlier(command: str, uow: UnitOfWork) -> EarlierCommand | None:
    return uow.earlier_commands.of("kiosk-1", command)


def _place_of(service: str, uow: UnitOfWork) -> int:
    return uow.service_indexes.of(service)


def test_blocks_are_found_by_service_and_day(storage: Storage) -> None:
    other = NumberBlock("kiosk-2", "passports", TODAY, 880, 939)
    tomorrow = replace(BLOCK, day=TODAY + timedelta(days=1))
    for block in (BLOCK, other, tomorrow):
        storage.look(partial(_add, block))
    assert storage.look(lambda uow: uow.blocks.of_service("passports", TODAY)) == [other, BLOCK]
    assert storage.look(lambda uow: uow.blocks.lowest("passports", TODAY)) == 880
    assert storage.look(lambda uow: uow.blocks.lowest("collecting", TODAY)) is None


def test_what_was_used_of_a_block_is_kept(storage: Storage) -> None:
    storage.look(lambda uow: uow.blocks.add(BLOCK))
    storage.look(lambda uow: uow.blocks.update(replace(BLOCK, used=951)))
    assert storage.look(lambda uow: uow.blocks.of_service("passports", TODAY)) == [replace(BLOCK, used=951)]


def test_blocks_of_days_long_over_are_dropped(storage: Storage) -> None:
    storage.look(lambda uow: uow.blocks.add(BLOCK))
    storage.look(lambda uow: uow.blocks.add(replace(BLOCK, day=TODAY - timedelta(days=1))))
    with storage.database.write() as connection:
        standing_alone.forget(connection, SITE, TODAY)
    assert storage.kept("number_block") == 1


def test_a_service_keeps_its_place_in_codes(storage: Storage) -> None:
    assert [storage.look(partial(_place_of, each)) for each in ("b", "a", "b")] == [0, 1, 0]
    assert storage.look(lambda uow: uow.service_indexes.all()) == ("b", "a")


def test_the_key_is_the_same_after_a_restart(storage: Storage) -> None:
    key = storage.look(lambda uow: code_key(uow, storage.hall))
    storage.group = storage.new_group()
    assert storage.look(lambda uow: code_key(uow, storage.hall)) == key


def test_a_visit_is_found_by_its_number_and_may_get_another(storage: Storage) -> None:
    storage.look(lambda uow: uow.visits.add(visit("A001")))
    storage.look(lambda uow: uow.visits.update(replace(visit("A001"), number="A940")))
    found = storage.look(lambda uow: uow.visits.with_number(TODAY, "A940"))
    assert found is not None
    assert found.id == "visit-A001"
    assert storage.look(lambda uow: uow.visits.with_number(TODAY, "A001")) is None
    assert storage.look(lambda uow: uow.visits.with_number(TODAY - timedelta(days=1), "A940")) is None


def test_a_command_that_was_shut_out_is_not_done_when_it_comes(storage: Storage) -> None:
    done: list[str] = []

    def work(_: object) -> str:
        done.append("done")
        return "done"

    storage.look(lambda uow: uow.earlier_commands.shut_out("kiosk-1", "late-0001", NINE))
    late = Job("kiosk-1", "late-0001", "take a ticket", work, said)
    assert [outcome for _, outcome in storage.group.write([late]).outcomes] == ["refused: command_id_reused"]
    assert done == []


def test_which_visit_an_earlier_command_began_is_found_by_device_and_id(storage: Storage) -> None:
    def begins(uow: UnitOfWork) -> str:
        uow.visits.add(visit("A001"))
        return "the answer"

    def refuses(uow: UnitOfWork) -> str:
        uow.visits.add(visit("A002"))
        raise UnknownCode

    storage.group.write(
        [
            Job("kiosk-1", "early-001", "x", begins, said),
            Job("kiosk-1", "early-002", "x", lambda _: "the same again", said),
            Job("kiosk-1", "early-003", "x", refuses, said),
        ]
    )
    assert storage.look(partial(_earlier, "early-001")) == EarlierCommand("visit-A001")
    assert [storage.look(partial(_earlier, each)) for each in ("early-002", "early-003")] == [EarlierCommand()] * 2
    assert storage.look(partial(_earlier, "never-asked")) is None
    assert storage.look(lambda uow: uow.earlier_commands.of("kiosk-2", "early-001")) is None


def test_a_hand_over_is_one_event_with_the_whole_visit(storage: Storage) -> None:
    storage.look(lambda uow: prepare_offline(uow, storage.hall, device="kiosk-1"))
    before = storage.seq
    visitor = LetIn(number="A940", service="passports", checked_in_at=NINE, products=("passport",))
    storage.look(lambda uow: hand_over(uow, storage.hall, device="kiosk-1", visitor=visitor))
    assert storage.seq == before + 1
    assert [getattr(thing, "number", "") for thing in storage.events[-1].things] == ["A940"]
