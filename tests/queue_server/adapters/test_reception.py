"""What the reception keeps and searches comes out of the database as it went in, on both engines."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from queue_server.adapters import (
    confirmation_orders,
    contacts,
    day_log,
    event_log,
    hall_picture,
    print_orders,
    schema,
)
from queue_server.domain import confirmation_order
from queue_server.domain.appointment import NOBODY, Person
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.contact import ContactChannel, ContactCount
from queue_server.domain.outlook import Outlook
from queue_server.domain.print_order import PrintOrder, over
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import PrintOutcome
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork
from tests.queue_server.adapters.storage import Storage, opened
from tests.queue_server.builders import NINE, SITE, TODAY, ZONE, appointment, minutes, visit

LINK = "HTTPS://WACHT.VOORBEELD.NL/V/NBSWY3DPEB3W64TMMQQGC4TFON"
ORDER = PrintOrder(
    id="order-1",
    kiosk="kiosk-1",
    ticket=TicketIssued(visit("A042", language="tr"), Outlook("passports", 3, 5, None), again=True, status_url=LINK),
    since=NINE + timedelta(milliseconds=123),
    language="tr",
)
PEOPLE = {
    "early": (NINE + minutes(10), Person("Zoë Müller", "rolstoel", date(1947, 2, 28))),
    "late": (NINE + minutes(60), Person("Ada de Vries")),
    "tomorrow": (NINE + timedelta(days=1), Person("Fatima el Müllahi")),
    "100%": (NINE + minutes(61), Person("")),
}


@pytest.fixture
def booked(storage: Storage) -> Storage:
    def add(uow: UnitOfWork) -> None:
        for name, (starts_at, person) in PEOPLE.items():
            uow.appointments.add(appointment(id=name, starts_at=starts_at), person, CodeHashes(f"hash {name}"))
        uow.appointments.add(
            appointment(id="other", site="elsewhere"), Person("Zoë Müller"), CodeHashes("hash of another place")
        )

    with storage.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO site (id, epoch, seq) VALUES ('elsewhere', 'x', 0)")
    storage.look(add)
    return storage


def found(storage: Storage, *words: str, days: int | None = 1, limit: int = 10) -> list[str]:
    begins = NINE - minutes(60 * 9)
    ends = begins + timedelta(days=366 if days is None else days)
    hits = storage.look(lambda uow: uow.appointments.search(SITE, begins=begins, ends=ends, words=words, limit=limit))
    return [each.id for each, _ in hits]


def test_a_day_comes_in_the_order_of_its_appointments_and_only_of_this_site(booked: Storage) -> None:
    assert found(booked) == ["early", "late", "100%"]
    assert found(booked, limit=2) == ["early", "late"]
    assert found(booked, days=2) == ["early", "late", "100%", "tomorrow"]


def test_a_name_is_found_by_any_part_of_it_without_its_accents(booked: Storage) -> None:
    assert found(booked, "mull", days=None) == ["early", "tomorrow"]
    assert found(booked, "mul", "zoe", days=None) == ["early"]
    assert found(booked, "a", "d", "e", "v", days=None) == ["late"]
    assert found(booked, "jansen", days=None) == []


def test_a_date_of_birth_is_found_alone_and_with_a_name(booked: Storage) -> None:
    begins, ends = NINE - minutes(60), NINE + timedelta(days=366)

    def born(day: date, *words: str) -> list[str]:
        hits = booked.look(
            lambda uow: uow.appointments.search(SITE, begins=begins, ends=ends, words=words, limit=9, born=day)
        )
        return [each.id for each, _ in hits]

    assert born(date(1947, 2, 28)) == born(date(1947, 2, 28), "zoe") == ["early"]
    assert born(date(1947, 2, 28), "ada") == born(date(1947, 2, 27)) == []


def test_who_is_found_comes_with_what_staff_must_know(booked: Storage) -> None:
    ((_, person), *_) = booked.look(
        lambda uow: uow.appointments.search(SITE, begins=NINE, ends=NINE + timedelta(days=1), words=("zoe",), limit=1)
    )
    assert person == PEOPLE["early"][1]


def test_an_appointment_whose_visitor_was_forgotten_still_stands_on_its_day(booked: Storage) -> None:
    with booked.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM person WHERE appointment = 'late'")
    assert found(booked) == ["early", "late", "100%"]
    assert found(booked, "ada", days=None) == []
    found_late = booked.look(
        lambda uow: uow.appointments.search(SITE, begins=NINE + minutes(60), ends=NINE + minutes(61), words=(), limit=1)
    )
    assert found_late[0][1] == NOBODY


def test_contacts_are_counted_per_day_channel_and_product(storage: Storage) -> None:
    def note(uow: UnitOfWork) -> None:
        uow.contacts.add(TODAY, ContactChannel.TELEPHONE, "passport")
        uow.contacts.add(TODAY, ContactChannel.MAIL, "passport")
        uow.contacts.add(TODAY, ContactChannel.TELEPHONE, "collect")
        uow.contacts.add(TODAY + timedelta(days=1), ContactChannel.TELEPHONE, "passport")
        uow.contacts.add(TODAY, ContactChannel.TELEPHONE, "passport")

    storage.look(note)
    with storage.database.read() as connection:
        counted = day_log.read(connection, SITE, TODAY).contacts
        assert contacts.read_day(connection, "elsewhere", TODAY) == []
    assert counted == (
        ContactCount(ContactChannel.MAIL, "passport", 1),
        ContactCount(ContactChannel.TELEPHONE, "collect", 1),
        ContactCount(ContactChannel.TELEPHONE, "passport", 2),
    )


def test_an_order_lives_until_it_is_over_and_is_in_the_picture_until_then(storage: Storage) -> None:
    later = replace(ORDER, id="order-2", since=NINE + minutes(1))
    storage.look(lambda uow: uow.print_orders.add(later))
    storage.look(lambda uow: uow.print_orders.add(ORDER))
    assert storage.look(lambda uow: uow.print_orders.open()) == [ORDER, later]
    with storage.database.read() as connection:
        assert hall_picture.take(connection, SITE, now=NINE, zone=ZONE).print_orders == (ORDER, later)
        assert print_orders.read_open(connection, "elsewhere") == []
    storage.look(lambda uow: uow.print_orders.remove(ORDER.id))
    assert storage.look(lambda uow: uow.print_orders.open()) == [later]


def test_the_order_of_a_confirmation_lives_until_it_is_over_and_is_in_the_picture_until_then(storage: Storage) -> None:
    order = ConfirmationOrder("order-1", "kiosk-1", "appointment-1", NINE, "tr")
    later = replace(order, id="order-2", since=NINE + minutes(1))

    def ask(uow: UnitOfWork) -> None:
        for each in (later, order):
            uow.confirmation_orders.add(each)
            uow.changed(each)

    storage.look(ask)
    with storage.database.read() as connection:
        assert hall_picture.take(connection, SITE, now=NINE, zone=ZONE).confirmation_orders == (order, later)
        assert confirmation_orders.read_open(connection, "elsewhere") == []
    assert storage.events[-1].things == (later, order)
    storage.look(lambda uow: uow.confirmation_orders.remove(order.id))
    assert storage.look(lambda uow: uow.confirmation_orders.open()) == [later]
    ended = confirmation_order.over(order, PrintOutcome.FAILED)
    assert event_log.decoded(event_log.encoded((ended,))) == (ended,)


def test_staff_see_how_to_reach_a_visitor_of_today(storage: Storage) -> None:
    reachable = Person("Ada", "", date(1947, 2, 28), "ada@voorbeeld.nl", "06 12345678")
    storage.look(lambda uow: uow.appointments.add(appointment(), reachable, CodeHashes("hash")))
    with storage.database.read() as connection:
        people = hall_picture.take(connection, SITE, now=NINE, zone=ZONE).people
    assert people == {"appointment-1": replace(reachable, born=None)}


def test_no_event_keeps_the_link_to_a_visitors_page_and_a_kiosk_that_was_away_still_prints_it(
    storage: Storage,
) -> None:
    def ask(uow: UnitOfWork) -> None:
        uow.print_orders.add(ORDER)
        uow.changed(ORDER)

    storage.look(ask)
    with storage.database.read() as connection:
        (body,) = connection.exec_driver_sql("SELECT body FROM event").scalars()
    assert LINK not in body
    assert storage.events[-1].things == (ORDER,)

    def end(uow: UnitOfWork) -> None:
        uow.print_orders.remove(ORDER.id)
        uow.changed(over(ORDER))

    storage.look(end)
    without = replace(ORDER, ticket=replace(ORDER.ticket, status_url=None))
    assert [record.things for record in storage.events] == [(without,), (over(without),)]
    assert event_log.decoded(event_log.encoded((ORDER,))) == (without,)


def test_names_of_before_are_found_after_the_upgrade(database_url: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    with opened(database_url) as database:
        storage = Storage(database)
        person = PEOPLE["early"][1]
        storage.look(lambda uow: uow.appointments.add(appointment(), person, CodeHashes("hash")))
        storage.group.disconnect()
        with database.write() as connection:
            config.attributes["connection"] = connection
            command.downgrade(config, "0012")
        schema.bring_up_to_date(database, SITE)
        storage = Storage(database)
        assert found(storage, "muller", days=None) == [appointment().id]
        storage.group.disconnect()
