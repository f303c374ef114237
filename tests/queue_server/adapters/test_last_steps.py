"""What a counter did last, in the database; and the interval log, as if it had not been."""

from dataclasses import replace

from queue_server.adapters import day_log, forgetting
from queue_server.adapters.moments import to_ms
from queue_server.domain.last_step import HandedOut, LastStep
from queue_server.domain.stay import Stay
from queue_server.domain.visit import EarlierLeg, VisitState
from queue_server.service import calling, sending_on, serving, staffing, ticketing
from queue_server.service.taking_back import take_back
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import EVERYTHING, NINE, SITE, TODAY, minutes, visit

WITH_NOTES = visit(
    "A042", note="wants quiet", earlier=(EarlierLeg("passports", "desk-1", NINE, None, NINE, note="brings a baby"),)
)
STEP = LastStep(
    counter="desk-1",
    clerk="noor",
    at=NINE,
    before=WITH_NOTES,
    state=VisitState.LEFT,
    leg=2,
    stays=1,
    handed_out=(HandedOut("passport-1", NINE - minutes(60)),),
)


def stays(storage: Storage) -> tuple[Stay, ...]:
    with storage.database.read() as connection:
        return day_log.read(connection, SITE, TODAY).stays


def test_the_last_step_of_each_counter_is_kept_whole_and_one_only(storage: Storage) -> None:
    later = replace(STEP, at=NINE + minutes(1), handed_out=())
    storage.look(lambda uow: uow.last_steps.put(STEP))
    assert storage.look(lambda uow: uow.last_steps.of("desk-1")) == STEP
    storage.look(lambda uow: uow.last_steps.put(later))
    assert storage.look(lambda uow: uow.last_steps.of("desk-1")) == later
    assert storage.look(lambda uow: uow.last_steps.of("desk-2")) is None
    storage.look(lambda uow: uow.last_steps.remove("desk-1"))
    assert storage.kept("last_step") == 0


def test_what_was_sent_on_by_mistake_leaves_no_trace_in_the_log(storage: Storage) -> None:
    def a_visitor_is_called(uow: UnitOfWork) -> str:
        staffing.sign_in(uow, storage.hall, device="pc-1", counter="desk-1", clerk=EVERYTHING)
        ticketing.take_ticket(uow, storage.hall, product="passport", language="nl")
        found = calling.call_next(uow, storage.hall, device="pc-1")
        return serving.arrived(uow, storage.hall, device="pc-1", visit=found.id).id

    served = storage.look(a_visitor_is_called)
    before, as_was = stays(storage), storage.look(lambda uow: uow.visits.get(served))
    storage.clock.forward(minutes=3)
    sent = storage.look(
        lambda uow: sending_on.transfer(uow, storage.hall, device="pc-1", visit=served, service="collecting")
    )
    assert [stay.state for stay in stays(storage)][len(before) :] == [VisitState.TRANSFERRED, VisitState.WAITING]
    storage.look(lambda uow: take_back(uow, storage.hall, device="pc-1", visit=sent.id))
    assert stays(storage) == before
    assert storage.look(lambda uow: uow.visits.get(served)) == as_was


def test_what_staff_wrote_goes_with_the_people_also_where_it_was_kept_to_be_taken_back(storage: Storage) -> None:
    def keep(uow: UnitOfWork) -> None:
        uow.visits.add(WITH_NOTES)
        uow.last_steps.put(STEP)
        uow.changed(WITH_NOTES)

    storage.look(keep)
    assert storage.look(lambda uow: uow.visits.get(WITH_NOTES.id)) == WITH_NOTES
    with storage.database.write() as connection:
        kept = connection.exec_driver_sql("SELECT body FROM event").scalars().all()
        forgetting.forget_people(connection, SITE, to_ms(NINE + minutes(1)))
    assert "quiet" not in "".join(kept), "an event holds nothing that staff wrote"
    assert "baby" not in "".join(kept)
    storage.group.disconnect()
    storage.group = storage.new_group()
    forgotten = storage.look(lambda uow: uow.visits.get(WITH_NOTES.id))
    assert forgotten == replace(WITH_NOTES, note="", earlier=(replace(WITH_NOTES.earlier[0], note=""),))
    assert storage.kept("last_step") == 0


def test_a_server_that_was_away_hears_the_notes_of_every_leg(storage: Storage) -> None:
    def keep(uow: UnitOfWork) -> None:
        uow.visits.add(WITH_NOTES)
        uow.changed(WITH_NOTES)

    storage.look(keep)
    assert storage.events[-1].things == (WITH_NOTES,)
