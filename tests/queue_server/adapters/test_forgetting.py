"""What must go when its time is over, and what stays: on both engines."""

from dataclasses import replace
from datetime import date, timedelta

from queue_server.adapters import documents, forgetting
from queue_server.adapters.moments import to_ms
from queue_server.domain.appointment import NOBODY, Person
from queue_server.domain.document import Document, DocumentState
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, appointment

ADA = Person("Ada de Vries", "rolstoel", date(1947, 2, 28))
YESTERDAY = NINE - timedelta(days=1)


def booked(storage: Storage) -> None:
    """One appointment of yesterday and one of today, each with a short code."""

    def add(uow: UnitOfWork) -> None:
        for name, starts_at in (("yesterday", YESTERDAY), ("today", NINE)):
            uow.appointments.add(
                appointment(id=name, starts_at=starts_at), ADA, CodeHashes(f"hash {name}", f"short {name}")
            )

    storage.look(add)


def test_after_its_day_nobody_can_be_found_by_birthday_and_staff_still_see_the_name(storage: Storage) -> None:
    booked(storage)
    with storage.database.write() as connection:
        forgetting.forget_birthdays(connection, SITE, to_ms(NINE))
    assert storage.look(lambda uow: uow.person("yesterday")) == replace(ADA, born=None)
    assert storage.look(lambda uow: uow.person("today")) == ADA
    assert [born for _, born in storage.look(lambda uow: uow.appointments.at(SITE, YESTERDAY))] == [None]


def test_a_short_code_goes_with_the_person_and_the_appointment_stays_for_the_figures(storage: Storage) -> None:
    booked(storage)
    with storage.database.write() as connection:
        forgetting.forget_people(connection, SITE, to_ms(NINE))
    assert storage.look(lambda uow: uow.person("yesterday")) == NOBODY
    assert storage.look(lambda uow: uow.appointments.with_short_code("short yesterday")) is None
    assert storage.look(lambda uow: uow.appointments.with_short_code("short today")) is not None
    assert storage.look(lambda uow: uow.appointments.get("yesterday")) is not None


def test_another_site_forgets_by_itself(storage: Storage) -> None:
    booked(storage)
    with storage.database.write() as connection:
        forgetting.forget_birthdays(connection, "elsewhere", to_ms(NINE))
        forgetting.forget_people(connection, "elsewhere", to_ms(NINE))
    assert storage.look(lambda uow: uow.person("yesterday")) == ADA


def test_a_document_that_was_collected_goes_and_one_that_still_lies_there_stays(storage: Storage) -> None:
    full = Document(
        "passport-1", "collect", DocumentState.READY, YESTERDAY, desk="desk-1", ready_on=date(2026, 11, 1), visit="v"
    )
    collected = replace(full, id="passport-2", state=DocumentState.COLLECTED)

    def add(uow: UnitOfWork) -> None:
        uow.documents.put(full, "letter 1")
        uow.documents.put(full, "letter 1, sent again")
        uow.documents.put(replace(collected, state=DocumentState.READY), "letter 2")
        uow.documents.update(collected)

    storage.look(add)
    assert storage.look(lambda uow: uow.documents.with_letter("letter 1, sent again")) == full
    assert storage.look(lambda uow: uow.documents.with_letter("letter 1")) is None
    assert storage.look(lambda uow: uow.documents.with_letter("letter 2")) == collected
    assert len(storage.look(lambda uow: uow.documents.of_visit("v"))) == 2
    with storage.database.write() as connection:
        documents.forget(connection, SITE, to_ms(NINE))
    assert storage.look(lambda uow: uow.documents.get("passport-1")) == full
    assert storage.look(lambda uow: uow.documents.get("passport-2")) is None
