"""The pages promise what comes: letters, a call, and what to have ready for it."""

from collections.abc import Iterator

import httpx
import pytest

from tests.queue_server.entrypoints.booking_pages.city import A_CITY_FROM_ONE_ADDRESS, city_with_pages
from tests.queue_server.entrypoints.booking_pages.forms import (
    ADA,
    DAY,
    WHAT,
    confirmed,
    form_for,
    key_of,
    reviewed,
)
from tests.queue_server.entrypoints.devices import RunningHall

MAIL = """
[mail]
spool = "letters"
sender = "afspraken@voorbeeld.nl"
"""
TOMORROW = "2026-11-24"
BY_TELEPHONE = "bijstand"
CALLED = {"name": "Ada de Vries", "telephone": "06 12 34 56 78"}


@pytest.fixture
def browser(city: RunningHall) -> Iterator[httpx.Client]:
    """Of a city that sends no mail."""
    with httpx.Client(base_url=city.server.http_url, headers={"Accept-Language": "nl"}) as client:
        yield client


@pytest.fixture(scope="module")
def mailing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    folder = tmp_path_factory.mktemp("mailing")
    (folder / "letters").mkdir()
    hall = city_with_pages(folder, more=A_CITY_FROM_ONE_ADDRESS + MAIL)
    with hall.server:
        yield hall


def own_page(browser: httpx.Client, city: RunningHall, form: httpx.Response, **details: str) -> str:
    done = confirmed(browser, key_of(city), reviewed(browser, form, **details))
    return browser.get(done.headers["Location"]).text


def test_a_city_without_mail_promises_none(browser: httpx.Client, city: RunningHall) -> None:
    form = form_for(browser)
    assert "bevestiging" not in form.text
    assert "herinnering" not in form.text
    assert "U krijgt ook een e-mail" not in own_page(browser, city, form, **ADA)


def test_a_city_with_mail_promises_a_reminder_only_where_one_goes(mailing: RunningHall) -> None:
    with httpx.Client(base_url=mailing.server.http_url, headers={"Accept-Language": "nl"}) as browser:
        late, soon = form_for(browser, DAY), form_for(browser, TOMORROW)
        assert "een bevestiging en een dag van tevoren een herinnering" in late.text
        assert "Wij sturen u een bevestiging." in soon.text
        assert "herinnering" not in soon.text
        assert "U krijgt ook een e-mail" in own_page(browser, mailing, soon, **ADA)


def test_an_appointment_on_the_telephone_is_told_as_one_from_the_first_page_on(browser: httpx.Client) -> None:
    told = "Per telefoon: wij bellen u"
    assert told in browser.get("/book", params={"lang": "nl"}).text
    for page in ("more", "day", "time"):
        asked = {**WHAT, "day": DAY}
        called = browser.get(f"/book/{page}", params={**asked, "product": BY_TELEPHONE}, follow_redirects=True)
        assert told in called.text, page
        assert told not in browser.get(f"/book/{page}", params=asked, follow_redirects=True).text, page
    form = form_for(browser, product=BY_TELEPHONE)
    assert told in form.text
    assert "rolstoel" not in form.text
    assert told in reviewed(browser, form, **CALLED).text


def test_whoever_is_called_reads_on_which_number_what_to_have_ready_and_whom_to_call(
    browser: httpx.Client, city: RunningHall
) -> None:
    own = own_page(browser, city, form_for(browser, product=BY_TELEPHONE), **CALLED)
    assert "Leg klaar" in own
    assert "Neem mee" not in own
    assert "dat eindigt op 678" in own
    assert "345" not in own.replace("tel:+31101234567", ""), "no more of the number than is needed to see a mistake"
    assert "Bel \u2066010 123 45 67\u2069" in own
