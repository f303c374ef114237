"""What must go when its time is over, and what stays: on both engines."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select

from queue_server.adapters import documents, forgetting
from queue_server.adapters.appointment_rows import APPOINTMENT
from queue_server.adapters.moments import to_ms
from queue_server.domain.appointment import NOBODY, Appointment, AppointmentState, Person
from queue_server.domain.document import Document, DocumentState
from queue_server.domain.letter import Letter, LetterKind
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


A_WEEK_AGO, IN_A_YEAR = NINE - timedelta(days=7), NINE + timedelta(days=360)


def changed(storage: Storage, state: AppointmentState) -> None:
    """An appointment in a year, made in another system too, that came into this state a week ago."""

    def add(uow: UnitOfWork) -> None:
        made = appointment(id="far", starts_at=IN_A_YEAR, state=state, source="jcc", external_id="n-1")
        codes = CodeHashes("scanned", "typed", "own")
        uow.appointments.add(replace(made, changed_at=A_WEEK_AGO), ADA, codes)
        uow.appointments.add_codes("far", CodeHashes("scanned again", "typed again", "own again"))
        uow.letters.put(Letter("letter", "far", LetterKind.REMINDER, IN_A_YEAR))
        uow.other_lists.note("jcc", "n-1", "said", starts_at=IN_A_YEAR)

    storage.look(add)


def found_by_codes(uow: UnitOfWork) -> list[Appointment | None]:
    scanned = [uow.appointments.with_code(code) for code in ("scanned", "scanned again")]
    return scanned + [uow.appointments.with_short_code(code) for code in ("typed", "typed again")]


def people_forgotten(storage: Storage, days: int) -> None:
    with storage.database.write() as connection:
        forgetting.forget_people(connection, SITE, to_ms(NINE - timedelta(days=days)))


def test_who_cancelled_is_forgotten_long_before_the_day_that_never_comes(storage: Storage) -> None:
    changed(storage, AppointmentState.CANCELLED)
    people_forgotten(storage, days=8)
    assert storage.look(lambda uow: uow.person("far")) == ADA
    people_forgotten(storage, days=6)
    assert storage.look(lambda uow: uow.person("far")) == NOBODY
    assert storage.look(lambda uow: uow.letters.of_appointment("far")) == []
    assert storage.look(lambda uow: uow.other_lists.said("jcc", "n-1")) is None
    assert storage.look(lambda uow: uow.appointments.from_elsewhere(SITE, "jcc", "n-1")) is None
    assert storage.look(lambda uow: uow.appointments.with_own_secret("own")) is None
    assert storage.look(lambda uow: uow.appointments.with_own_secret("own again")) is None


def test_a_code_of_what_was_cancelled_is_known_until_its_day_is_over(storage: Storage) -> None:
    changed(storage, AppointmentState.CANCELLED)
    people_forgotten(storage, days=6)
    found = storage.look(found_by_codes)
    assert [each and each.state for each in found] == [AppointmentState.CANCELLED] * 4
    people_forgotten(storage, days=-361)
    assert storage.look(found_by_codes) == [None] * 4


def test_who_only_moved_theirs_is_still_expected(storage: Storage) -> None:
    changed(storage, AppointmentState.BOOKED)
    people_forgotten(storage, days=6)
    with storage.database.write() as connection:
        forgetting.forget_birthdays(connection, SITE, to_ms(NINE))
    assert storage.look(lambda uow: uow.person("far")) == ADA
    assert storage.look(lambda uow: uow.appointments.with_own_secret("own")) is not None
    assert storage.look(lambda uow: uow.other_lists.said("jcc", "n-1")) == "said"


def test_nobody_needs_the_birthday_of_who_cancelled(storage: Storage) -> None:
    changed(storage, AppointmentState.CANCELLED)
    with storage.database.write() as connection:
        forgetting.forget_birthdays(connection, SITE, to_ms(NINE))
    assert storage.look(lambda uow: uow.person("far")) == replace(ADA, born=None)


def test_nothing_that_somebody_has_leads_to_a_visit_of_long_ago(storage: Storage) -> None:
    changed(storage, AppointmentState.BOOKED)
    people_forgotten(storage, days=-361)
    people_forgotten(storage, days=-361)
    with storage.database.read() as connection:
        rows = connection.execute(select(APPOINTMENT)).mappings().all()
    (kept,) = rows
    assert (kept["own_hash"], kept["short_hash"], kept["external_id"]) == (None, None, None)
    assert kept["code_hash"] == "gone far"
    assert storage.kept("further_code") == 0
    assert storage.look(lambda uow: uow.appointments.get("far")) is not None, "the figures stay"


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
