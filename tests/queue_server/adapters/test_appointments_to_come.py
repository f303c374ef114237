"""How many somebody has to come, in both databases."""

from datetime import timedelta
from itertools import count

from queue_server.domain.appointment import AppointmentState, Person
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, appointment, minutes

ADA = Person("Ada", email="Ada@Voorbeeld.nl", telephone="06 12 34 56 78")


def keep(storage: Storage, *kept: tuple[Person, dict[str, object]]) -> None:
    numbers = count(1)

    def work(uow: UnitOfWork) -> None:
        for person, changed in kept:
            name = f"number-{next(numbers)}"
            uow.appointments.add(appointment(**{"id": name, **changed}), person, CodeHashes(name))

    storage.look(work)


def to_come(storage: Storage, person: Person, site: str = SITE) -> int:
    return storage.look(lambda uow: uow.appointments.to_come(site, person, NINE))


def test_they_are_counted_by_address_or_number_whichever_has_more(storage: Storage) -> None:
    later: dict[str, object] = {"starts_at": NINE + timedelta(days=1)}
    keep(
        storage,
        (ADA, later),
        (Person(email="ada@voorbeeld.nl"), later),
        (Person(telephone="0031 6 12345678"), later),
        (Person(telephone="+31612345678"), later),
        (Person("Ada"), later),
    )
    assert to_come(storage, ADA) == 3
    assert to_come(storage, Person(email="ADA@voorbeeld.nl")) == 2
    assert to_come(storage, Person(email="bo@voorbeeld.nl", telephone="010-1234567")) == 0
    assert to_come(storage, Person("Ada")) == 0
    assert to_come(storage, ADA, "elsewhere") == 0


def test_what_began_or_is_off_counts_no_more(storage: Storage) -> None:
    keep(
        storage,
        (ADA, {"starts_at": NINE}),
        (ADA, {"starts_at": NINE + minutes(1)}),
        (ADA, {"starts_at": NINE + minutes(1), "state": AppointmentState.CANCELLED}),
        (ADA, {"starts_at": NINE + minutes(1), "state": AppointmentState.CHECKED_IN}),
    )
    assert to_come(storage, ADA) == 1


def test_a_person_put_anew_is_counted_by_the_new_number(storage: Storage) -> None:
    keep(storage, (ADA, {"starts_at": NINE + minutes(1)}))
    storage.look(lambda uow: uow.other_lists.put_person("number-1", Person("Ada", telephone="010-1234567")))
    assert to_come(storage, ADA) == 0
    assert to_come(storage, Person(telephone="+31 10 123 4567")) == 1
