"""Whose appointments: by an e-mail address without its case, at this place, and what was not cancelled."""

from datetime import timedelta

from queue_server.adapters.appointment_rows import person_of
from queue_server.adapters.appointments_by_email import first_made_with, to_come_with, with_email
from queue_server.domain.appointment import AppointmentState, Person
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork
from tests.queue_server.adapters.storage import Storage
from tests.queue_server.builders import NINE, SITE, appointment

ADA = Person("Ada de Vries", email="Ada@Voorbeeld.nl", title="Open Formulieren: Paspoort", first_name="Ada")
BO = Person("Bo", email="bo@voorbeeld.nl")


def test_appointments_are_found_by_address_in_the_order_of_time(storage: Storage) -> None:
    later = appointment(id="later", starts_at=NINE + timedelta(days=2))
    sooner = appointment(id="sooner", starts_at=NINE + timedelta(days=1))
    gone = appointment(id="gone", state=AppointmentState.CANCELLED)
    other = appointment(id="other", starts_at=NINE + timedelta(days=3))
    elsewhere = appointment(id="elsewhere", site="elsewhere")
    nobody = appointment(id="nobody")

    def add(uow: UnitOfWork) -> None:
        for each, person in ((later, ADA), (sooner, ADA), (gone, ADA), (elsewhere, ADA), (other, BO)):
            uow.appointments.add(each, person, CodeHashes(f"hash of {each.id}"))
        uow.appointments.add(nobody, Person(), CodeHashes("hash of nobody"))

    with storage.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO site (id, epoch, seq) VALUES ('elsewhere', 'x', 0)")
    storage.look(add)
    with storage.database.read() as connection:
        assert with_email(connection, SITE, (" ADA@voorbeeld.NL ",)) == [sooner, later]
        assert with_email(connection, SITE, ("bo@voorbeeld.nl", "ada@voorbeeld.nl")) == [sooner, later, other]
        assert with_email(connection, "elsewhere", ("ada@voorbeeld.nl",)) == [elsewhere]
        assert with_email(connection, SITE, ("", " ")) == [], "nobody is found by having no address"
        assert with_email(connection, SITE, ()) == []
        known = person_of(connection, "later")
    assert (known.title, known.first_name, known.email) == (ADA.title, "Ada", "ada@voorbeeld.nl")


def test_what_is_to_come_is_the_soonest_and_an_address_goes_by_the_first_that_was_made(storage: Storage) -> None:
    hours = {"over": -1, "now": 0, "soon": 1, "missed": 1, "cancelled": 1, "later": 2, "last": 3}
    states = {"missed": AppointmentState.MISSED, "cancelled": AppointmentState.CANCELLED}

    def add(uow: UnitOfWork) -> None:
        for number, (name, hour) in enumerate(hours.items()):
            each = appointment(
                id=name,
                starts_at=NINE + timedelta(hours=hour),
                minutes=10,
                booked_at=NINE - timedelta(days=1 if name == "cancelled" else 2, hours=number),
                state=states.get(name, AppointmentState.BOOKED),
            )
            uow.appointments.add(each, ADA, CodeHashes(f"hash of {name}"))

    storage.look(add)
    with storage.database.read() as connection:
        now = NINE + timedelta(minutes=9)
        found = to_come_with(connection, SITE, "ADA@voorbeeld.nl", now, made_by=None, most=3)
        assert [each.id for each, _ in found] == ["now", "soon", "later"]
        assert {person.name for _, person in found} == {"Ada de Vries"}
        assert first_made_with(connection, SITE, "ADA@voorbeeld.nl", None) == "last"
        assert [first_made_with(connection, SITE, each, None) for each in (" ", "bo@voorbeeld.nl")] == [None, None]
        assert to_come_with(connection, SITE, " ", now, made_by=None, most=3) == []


def test_a_program_that_sees_its_own_only_finds_no_others(storage: Storage) -> None:
    def add(uow: UnitOfWork) -> None:
        for number, source in enumerate(("", "forms", "forms", "other")):
            each = appointment(id=f"n-{number}", source=source, booked_at=NINE + timedelta(minutes=number))
            uow.appointments.add(each, ADA, CodeHashes(f"hash of {number}"))

    storage.look(add)
    with storage.database.read() as connection:
        asked = (connection, SITE, "ada@voorbeeld.nl")
        made_by = (None, "forms", "other", "nobody")
        assert [first_made_with(*asked, each) for each in made_by] == ["n-0", "n-1", "n-3", None]
        found = [len(to_come_with(*asked, NINE, made_by=each, most=9)) for each in made_by]
        assert found == [4, 2, 1, 0]
