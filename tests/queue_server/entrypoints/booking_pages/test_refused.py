"""What a visitor reads where the hall says no and no other time helps."""

from collections.abc import Iterator

import httpx
import pytest
from sqlalchemy import update

from codes.appointment_code import hash_of
from codes.own_secret import secret_in
from queue_server.adapters.database import open_database
from queue_server.adapters.moments import to_ms
from queue_server.adapters.tables import AppointmentRow
from queue_server.domain.own_link import OWN_PATH
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.booking_pages.forms import DAY, booked, key_of
from tests.queue_server.entrypoints.devices import RunningHall


@pytest.fixture
def browser(city: RunningHall) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=city.server.http_url, headers={"Accept-Language": "nl"}) as client:
        yield client


def let_it_begin(city: RunningHall, own: str) -> None:
    """The appointment behind this link was long before the day of these tests."""
    secret = secret_in(own.removeprefix(OWN_PATH))
    assert secret is not None
    this = update(AppointmentRow).where(AppointmentRow.own_hash == hash_of(secret))
    database = open_database(city.files.settings.database.url)
    with database.write() as connection:
        connection.execute(this.values(starts_at=to_ms(NINE.replace(year=NINE.year - 1))))
    database.close()


def test_whoever_did_not_come_cannot_cancel_afterwards_and_reads_why(browser: httpx.Client, city: RunningHall) -> None:
    own = booked(browser, key_of(city))
    asked = browser.get(f"{own}/cancel")
    assert asked.status_code == 200
    let_it_begin(city, own)
    answer = browser.post(f"{own}/cancel", data={"lang": "nl"})
    assert answer.status_code == 409
    assert "De tijd van deze afspraak is al begonnen." in answer.text
    assert "voorbij" in browser.get(own).text


def test_several_for_what_one_comes_for_read_that_each_needs_an_appointment(browser: httpx.Client) -> None:
    answer = browser.get("/book/day", params={"product": "rijbewijs", "persons": "3"})
    assert answer.status_code == 409
    assert "Hiervoor kan één persoon tegelijk komen." in answer.text
    assert browser.get("/book/day", params={"product": "paspoort", "persons": "3"}).status_code == 200
    assert browser.get("/book/time", params={"product": "rijbewijs", "persons": "3", "day": DAY}).status_code == 409
