"""What other systems said comes out of the database as it went in, on both engines; it is forgotten with the people."""

from dataclasses import replace
from datetime import date, timedelta
from secrets import token_bytes

import pytest

from queue_server.adapters import forgetting
from queue_server.adapters.moments import to_ms
from queue_server.domain.appointment import AppointmentState, Person
from queue_server.domain.listed import Listed, Taken
from queue_server.service import ticketing
from queue_server.service.taking_over import cancel_vanished, take_over
from queue_server.service.unit_of_work import CodeHashes
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, TODAY, appointment, minutes

ADA = Listed(
    "20817344",
    NINE + minutes(30),
    ("passport",),
    person=Person("Ada de Vries", "rolstoel", date(1947, 2, 28), "Ada@Voorbeeld.NL", "0612345678"),
    code="4f2a9c01d77be3",
)


@pytest.fixture(autouse=True)
def _each_appointment_has_codes_of_its_own(storage: Storage) -> None:
    storage.hall = replace(storage.hall, random_bytes=token_bytes)


def taken(storage: Storage, listed: Listed) -> Taken:
    return storage.look(lambda uow: take_over(uow, storage.hall, "jcc", listed).taken)


def test_a_list_is_taken_over_and_known_again(storage: Storage) -> None:
    assert [taken(storage, ADA), taken(storage, ADA)] == [Taken.NEW, Taken.SAME]
    other = replace(ADA, starts_at=NINE + minutes(45), person=Person("Ada Jansen", born=date(1950, 1, 1)))
    assert taken(storage, other) == Taken.MOVED
    made = storage.look(lambda uow: uow.appointments.from_elsewhere(SITE, "jcc", "20817344"))
    assert made is not None
    assert storage.look(lambda uow: uow.person(made.id)) == Person("Ada Jansen", born=date(1950, 1, 1))
    begins, ends = NINE - timedelta(hours=9), NINE + timedelta(hours=15)
    found = storage.look(
        lambda uow: uow.appointments.search(SITE, begins=begins, ends=ends, words=("jansen",), limit=9)
    )
    assert [each.id for each, _ in found] == [made.id]
    issued = storage.look(lambda uow: ticketing.check_in(uow, storage.hall, code=ADA.code or "", language="nl"))
    assert issued.visit.appointment == made.id


def test_only_what_is_still_expected_of_that_system_and_day_can_vanish(storage: Storage) -> None:
    for number in range(3):
        taken(storage, replace(ADA, external_id=f"n-{number}", starts_at=NINE + minutes(number), code=None))
    taken(storage, replace(ADA, external_id="tomorrow", starts_at=NINE + timedelta(days=1), code=None))
    storage.look(lambda uow: take_over(uow, storage.hall, "other", replace(ADA, external_id="n-9")))
    over_a_face = appointment(id="over-a-face", starts_at=NINE + minutes(20), source="jcc")
    storage.look(lambda uow: uow.appointments.add(over_a_face, Person(), CodeHashes("hash")))
    gone = storage.look(
        lambda uow: cancel_vanished(uow, storage.hall, "jcc", first=TODAY, last=TODAY, named=("n-1",)).cancelled
    )
    assert gone == 2
    left = storage.look(lambda uow: uow.appointments.from_elsewhere(SITE, "jcc", "n-1"))
    assert left is not None
    assert left.state is AppointmentState.BOOKED


def test_a_code_that_is_given_up_can_be_given_again(storage: Storage) -> None:
    taken(storage, ADA)
    storage.clock.forward(minutes=2 * 24 * 60)
    assert taken(storage, replace(ADA, external_id="next", starts_at=NINE + timedelta(days=2, minutes=5))) is Taken.NEW
    issued = storage.look(lambda uow: ticketing.check_in(uow, storage.hall, code=ADA.code or "", language="nl"))
    assert issued.visit.appointed_at == NINE + timedelta(days=2, minutes=5)


def test_what_was_said_is_forgotten_with_the_people(storage: Storage) -> None:
    taken(storage, ADA)
    with storage.database.write() as connection:
        forgetting.forget_people(connection, SITE, to_ms(NINE))
    assert storage.look(lambda uow: uow.other_lists.said("jcc", "20817344")) is not None
    with storage.database.write() as connection:
        forgetting.forget_people(connection, SITE, to_ms(NINE + timedelta(days=1)))
    assert storage.look(lambda uow: uow.other_lists.said("jcc", "20817344")) is None
