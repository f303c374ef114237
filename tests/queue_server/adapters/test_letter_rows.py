"""Letters that wait, on both engines."""

from dataclasses import replace
from datetime import timedelta

from queue_server.adapters import forgetting, letter_rows
from queue_server.adapters.moments import to_ms
from queue_server.domain.appointment import Person
from queue_server.domain.letter import Letter, LetterKind
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, appointment

FIRST = Letter("letter-1", "appointment-1", LetterKind.CONFIRMATION, NINE)
LATER = Letter("letter-2", "appointment-1", LetterKind.REMINDER, NINE + timedelta(days=1))
OF_ANOTHER = Letter("letter-3", "appointment-2", LetterKind.CANCELLATION, NINE - timedelta(minutes=1), tries=3)


def put(storage: Storage, *letters: Letter) -> None:
    def work(uow: UnitOfWork) -> None:
        for letter in letters:
            uow.letters.put(letter)

    storage.look(work)


def due(storage: Storage, *, site: str = SITE, most: int = 10) -> list[str]:
    with storage.database.read() as connection:
        return letter_rows.due(connection, site, NINE, most=most)


def test_a_letter_comes_back_as_it_was_put(storage: Storage) -> None:
    put(storage, FIRST, OF_ANOTHER)
    assert storage.look(lambda uow: uow.letters.get("letter-3")) == OF_ANOTHER
    assert storage.look(lambda uow: uow.letters.get("letter-4")) is None


def test_a_letter_that_is_put_again_is_as_it_was_last(storage: Storage) -> None:
    tried = replace(FIRST, tries=1, due_at=NINE + timedelta(minutes=5))
    put(storage, FIRST, tried)
    assert storage.look(lambda uow: uow.letters.of_appointment("appointment-1")) == [tried]


def test_an_appointment_has_its_letters_in_the_order_in_which_they_go(storage: Storage) -> None:
    put(storage, LATER, OF_ANOTHER, FIRST)
    assert storage.look(lambda uow: uow.letters.of_appointment("appointment-1")) == [FIRST, LATER]


def test_those_that_are_due_are_found_the_longest_waiting_first(storage: Storage) -> None:
    put(storage, FIRST, LATER, OF_ANOTHER)
    assert due(storage) == ["letter-3", "letter-1"]
    assert due(storage, most=1) == ["letter-3"]
    assert due(storage, site="elsewhere") == []


def test_a_letter_that_went_is_gone(storage: Storage) -> None:
    put(storage, FIRST, LATER)
    storage.look(lambda uow: uow.letters.remove("letter-1"))
    assert storage.look(lambda uow: uow.letters.of_appointment("appointment-1")) == [LATER]


def test_no_letter_outlives_the_person_whom_it_was_for(storage: Storage) -> None:
    booked = appointment(starts_at=NINE - timedelta(days=31))
    storage.look(lambda uow: uow.appointments.add(booked, Person(email="noor@voorbeeld.nl"), CodeHashes("hash")))
    put(storage, FIRST, OF_ANOTHER)
    with storage.database.write() as connection:
        forgetting.forget_people(connection, SITE, to_ms(NINE - timedelta(days=30)))
    assert due(storage) == ["letter-3"]
