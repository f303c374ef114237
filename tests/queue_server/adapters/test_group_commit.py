"""Several commands in one commit: each whole or not at all, each answered once, events without a gap."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from queue_server.adapters.errors import StatementRefused
from queue_server.adapters.group_commit import Outcome
from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.desk_refusal import NobodyWaiting
from queue_server.domain.visit import VisitState
from queue_server.service import booking, calling, staffing, ticketing
from queue_server.service.free_times import Wish
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage, job
from tests.queue_server.builders import EVERYTHING, NINE, clerk_at, visit

Announce = Callable[[str], None]


def ticket(storage: Storage) -> Callable[[UnitOfWork], str]:
    """A walk-in's command; answers with the number."""
    return lambda uow: ticketing.take_ticket(uow, storage.hall, product="passport", language="nl").visit.number


def told(storage: Storage) -> list[int]:
    return [record.seq for record in storage.events]


def test_a_group_is_carried_out_in_order_and_its_events_have_no_gap(storage: Storage) -> None:
    written = storage.group.write([job(ticket(storage)) for _ in range(5)])
    assert [outcome for _, outcome in written.outcomes] == ["A001", "A002", "A003", "A004", "A005"]
    assert [record.seq for record in written.events] == told(storage) == [1, 2, 3, 4, 5]
    assert storage.seq == 5


def test_a_refused_command_keeps_nothing_but_its_answer(storage: Storage) -> None:
    def half_done(uow: UnitOfWork) -> str:
        uow.visits.add(visit())
        uow.changed(visit())
        uow.numbers.put("passports", visit().day, 77)
        raise NobodyWaiting

    assert storage.do(half_done) == ["refused: nobody_waiting"]
    assert (storage.kept("visit"), storage.kept("ticket_series"), told(storage)) == (0, 0, [])
    assert storage.kept("command") == 1


def test_what_a_refused_command_had_begun_is_not_remembered_either(storage: Storage) -> None:
    def half_done(uow: UnitOfWork) -> str:
        uow.visits.add(visit())
        uow.changed(visit())
        raise NobodyWaiting

    storage.do(half_done)
    assert storage.look(lambda uow: uow.visits.waiting(visit().day, {"passports"})) == []


def breaks(uow: UnitOfWork) -> str:
    uow.visits.add(visit("A900"))
    uow.changed(visit("A900"))
    raise RuntimeError("a mistake of ours")


def breaks_a_rule_of_the_tables(uow: UnitOfWork) -> str:
    uow.visits.add(visit("A901", id="one"))
    uow.visits.add(visit("A901", id="two"))
    return "never"


@pytest.mark.parametrize(("failing", "why"), [(breaks, RuntimeError), (breaks_a_rule_of_the_tables, StatementRefused)])
def test_one_failing_command_takes_nothing_of_its_group_with_it(
    storage: Storage, announce_log: Announce, failing: Callable[[UnitOfWork], str], why: type[Exception]
) -> None:
    announce_log("command_failed")
    outcomes = storage.do(ticket(storage), failing, ticket(storage))
    assert (outcomes[0], outcomes[2]) == ("A001", "A002")
    assert isinstance(outcomes[1], why)
    assert (storage.kept("visit"), told(storage)) == (2, [1, 2])
    assert len(storage.look(lambda uow: uow.visits.waiting(visit().day, {"passports"}))) == 2


def test_a_command_that_changes_nothing_has_no_event(storage: Storage) -> None:
    assert storage.do(lambda uow: "looked", ticket(storage), lambda uow: "looked") == ["looked", "A001", "looked"]
    assert told(storage) == [1]


def test_an_event_holds_each_thing_once_as_it_was_last(storage: Storage) -> None:
    def twice(uow: UnitOfWork) -> str:
        uow.visits.add(visit(call=1))
        uow.changed(visit(call=1))
        uow.changed(visit(call=2))
        return "done"

    storage.do(twice)
    assert [record.things for record in storage.events] == [(visit(call=2),)]


def test_what_staff_wrote_stays_out_of_the_event_table_and_is_told_all_the_same(storage: Storage) -> None:
    noted = visit(note="fetches a photo")

    def add(uow: UnitOfWork) -> str:
        uow.visits.add(noted)
        uow.changed(noted)
        return "added"

    written = storage.group.write([job(add)])
    with storage.database.read() as connection:
        assert "photo" not in connection.exec_driver_sql("SELECT body FROM event").scalar_one()
    assert [record.things for record in written.events] == [(noted,)]
    assert [record.things for record in storage.events] == [(noted,)]


def test_a_repeated_command_is_answered_again_and_not_done_again(storage: Storage) -> None:
    again = [job(ticket(storage), command="the-same-id") for _ in range(2)]
    first, second = (storage.group.write([each]) for each in again)
    assert first.outcomes[0][1] == second.outcomes[0][1] == "A001"
    assert second.events == ()
    assert storage.kept("visit") == 1


def test_a_command_repeated_within_one_group_is_done_once(storage: Storage) -> None:
    written = storage.group.write([job(ticket(storage), command="the-same-id") for _ in range(3)])
    assert [outcome for _, outcome in written.outcomes] == ["A001", "A001", "A001"]
    assert len(written.events) == 1


def test_a_refusal_is_an_answer_and_is_given_again(storage: Storage) -> None:
    def refused(uow: UnitOfWork) -> str:
        raise NobodyWaiting

    def never(uow: UnitOfWork) -> str:
        raise AssertionError("the command was carried out a second time")

    storage.group.write([job(refused, command="the-same-id")])
    written = storage.group.write([job(never, command="the-same-id")])
    assert written.outcomes[0][1] == "refused: nobody_waiting"


def test_a_refusal_that_is_not_kept_leaves_the_id_to_the_next_question(storage: Storage) -> None:
    def refused(uow: UnitOfWork) -> str:
        raise NobodyWaiting

    def asked(work: Callable[[UnitOfWork], str], fingerprint: str) -> Outcome:
        one = replace(job(work, command="the-same-id", fingerprint=fingerprint), keeps_refusal=False)
        return storage.group.write([one]).outcomes[0][1]

    assert asked(refused, "one") == "refused: nobody_waiting"
    assert [asked(ticket(storage), "other") for _ in range(2)] == ["A001", "A001"]


def test_an_answer_outlives_the_server(storage: Storage) -> None:
    storage.group.write([job(ticket(storage), command="the-same-id")])
    storage.group.disconnect()
    storage.group = storage.new_group()
    written = storage.group.write([job(ticket(storage), command="the-same-id")])
    assert written.outcomes[0][1] == "A001"


def test_the_same_id_with_another_question_is_refused(storage: Storage) -> None:
    storage.group.write([job(ticket(storage), command="the-same-id", fingerprint="one")])
    written = storage.group.write([job(ticket(storage), command="the-same-id", fingerprint="other")])
    assert written.outcomes[0][1] == "refused: command_id_reused"
    assert storage.kept("visit") == 1


def test_the_same_id_from_another_device_is_another_command(storage: Storage) -> None:
    for device in ("kiosk-1", "kiosk-2"):
        storage.group.write([job(ticket(storage), command="the-same-id", device=device)])
    assert storage.kept("visit") == 2


def test_a_command_that_failed_may_be_asked_again(storage: Storage, announce_log: Announce) -> None:
    announce_log("command_failed")
    storage.group.write([job(breaks, command="the-same-id")])
    written = storage.group.write([job(ticket(storage), command="the-same-id")])
    assert written.outcomes[0][1] == "A001"


def test_no_name_of_a_visitor_goes_into_the_event_table_and_everybody_who_may_know_is_told(storage: Storage) -> None:
    ada = Person("Ada de Vries", "rolstoel")

    def book(uow: UnitOfWork) -> str:
        return booking.book(
            uow,
            storage.hall,
            wish=Wish(("passport",)),
            starts_at=NINE,
            person=ada,
            channel="web",
            audience=Audience.CITY,
        ).codes.token

    written = storage.group.write([job(book)])
    code = written.outcomes[0][1]
    assert isinstance(code, str)
    arrival = storage.group.write(
        [job(lambda uow: ticketing.check_in(uow, storage.hall, code=code, language="nl").visit.id)]
    )
    assert [list(record.people.values()) for record in (*written.events, *arrival.events)] == [[ada], [ada]]
    with storage.database.read() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM event").scalars().all()
    assert len(bodies) == 2
    assert not any(word in body for body in bodies for word in (ada.name, ada.remarks, code))


def test_two_counters_in_one_group_never_call_the_same_visitor(storage: Storage) -> None:
    def sign_in(number: int) -> Callable[[UnitOfWork], str]:
        return lambda uow: (
            staffing.sign_in(
                uow, storage.hall, device=f"pc-{number}", counter=f"desk-{number}", clerk=clerk_at(f"desk-{number}")
            ).counter
        )

    def call(number: int) -> Callable[[UnitOfWork], str]:
        return lambda uow: calling.call_next(uow, storage.hall, device=f"pc-{number}").number

    outcomes: list[Outcome] = storage.do(
        ticket(storage), ticket(storage), sign_in(1), sign_in(2), call(1), call(2), call(1)
    )
    assert outcomes[4:] == ["A001", "A002", "refused: counter_busy"]


def test_a_visitor_of_yesterday_keeps_no_counter_busy(storage: Storage) -> None:
    def call(uow: UnitOfWork) -> str:
        return calling.call_next(uow, storage.hall, device="pc-1").day.isoformat()

    storage.look(lambda uow: staffing.sign_in(uow, storage.hall, device="pc-1", counter="desk-1", clerk=EVERYTHING))
    assert storage.do(ticket(storage), call)[1] == "2026-11-23"
    storage.clock.forward(minutes=24 * 60)
    assert storage.do(ticket(storage), call)[1] == "2026-11-24"


def test_whoever_is_over_is_found_in_the_database_when_memory_has_let_go(storage: Storage) -> None:
    def add(uow: UnitOfWork) -> str:
        for state in (VisitState.WAITING, VisitState.DONE):
            found = visit(state.value[:3], state=state)
            uow.visits.add(found)
            uow.changed(found)
        return "added"

    storage.do(add)
    found = storage.look(lambda uow: [uow.visits.get(f"visit-{name}") for name in ("wai", "don", "???")])
    assert [each.state if each else None for each in found] == [VisitState.WAITING, VisitState.DONE, None]
