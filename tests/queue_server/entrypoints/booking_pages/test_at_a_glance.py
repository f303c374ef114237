"""What is seen before it is read: which day, what is wrong, what is over, and the one thing to do."""

import re
from collections.abc import Iterator

import httpx
import pytest

from tests.queue_server.entrypoints.booking_pages.forms import (
    ADA,
    DAY,
    WHAT,
    booked,
    form_for,
    heading,
    hidden,
    key_of,
    reviewed,
    times,
)
from tests.queue_server.entrypoints.devices import RunningHall

SUNDAY = "2026-11-29"


@pytest.fixture
def browser(city: RunningHall) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=city.server.http_url, headers={"Accept-Language": "nl"}) as client:
        yield client


def test_the_day_stands_above_its_times(browser: httpx.Client) -> None:
    page = times(browser).text.replace("\u00a0", " ")
    assert page.index("</h1>") < page.index("donderdag 26 november") < page.index('name="at"')


def test_a_day_without_times_leads_to_another_by_its_only_button(browser: httpx.Client) -> None:
    page = browser.get("/book/time", params={**WHAT, "day": SUNDAY}).text
    buttons = re.findall(r'class="button main" href="([^"]+)"', page)
    assert len(buttons) == 1
    assert buttons[0].startswith("/book/day")
    assert page.count("Kies een andere dag") == 1


def test_a_cancelled_appointment_is_struck_through_and_says_so(browser: httpx.Client, city: RunningHall) -> None:
    own = booked(browser, key_of(city))
    assert "<s>" not in browser.get(own).text
    browser.post(f"{own}/cancel", data={"lang": "nl"})
    page = browser.get(own).text.replace("\u00a0", " ")
    assert '<p class="struck">Afgezegd</p>' in page
    assert re.search(r'class="moment past"><s>donderdag 26 november 2026<.*</s>', page)


def test_what_is_wrong_is_said_in_the_title_too_and_with_the_way_out(browser: httpx.Client) -> None:
    wrong = reviewed(browser, form_for(browser), **{**ADA, "email": "ada", "telephone": "bel mij"}).text
    assert "<title>Fout: Uw gegevens" in wrong
    assert wrong.count("of laat dit leeg.") == 2, "above the form and at the field"
    assert wrong.count("Of laat dit leeg.") == 2
    assert "<title>Uw gegevens" in form_for(browser).text
    needed = reviewed(browser, form_for(browser, product="bijstand"), **{**ADA, "telephone": "bel mij"}).text
    assert "laat dit leeg" not in needed


def test_whoever_is_too_fast_reads_a_calm_note_and_how_long_the_time_is_kept(browser: httpx.Client) -> None:
    review = reviewed(browser, form_for(browser))
    at_once = browser.post("/book/confirm", data=hidden(review))
    assert heading(at_once) == "Klopt alles?"
    assert 'class="notice"' not in at_once.text
    assert '<p class="note" role="status">Kijk alles nog even na' in at_once.text
    kept = re.search(r"Wij houden deze tijd voor u vrij tot [0-9.]+", review.text)
    assert kept is not None
    assert kept[0] in at_once.text
    for until in ("soon", "2026-11-23T07:00:00", "0001-01-01T00:00:00+14:00"):
        assert browser.post("/book/confirm", data={**hidden(review), "until": until}).status_code == 200


def test_a_time_that_is_gone_is_said_with_a_word_and_a_sign(browser: httpx.Client) -> None:
    taken = browser.post("/book/time", data={**hidden(times(browser)), "at": f"{DAY}T03:00:00+01:00"})
    assert taken.status_code == 409
    assert '<strong class="sign">Let op</strong> Deze tijd' in taken.text


def test_the_first_free_day_is_called_a_day_and_told_apart_from_that_of_the_appointment(
    browser: httpx.Client, city: RunningHall
) -> None:
    days = browser.get("/book/day", params=WHAT).text
    first = re.search(r'<p class="rows"><a href="[^"]*day=([0-9-]+)[^"]*">Eerste vrije dag: ', days)
    assert first is not None
    same = booked(browser, key_of(city), first[1])
    assert "Dit is dezelfde dag als nu." in browser.get(f"{same}/move").text
    later = booked(browser, key_of(city))
    assert "Dit is dezelfde dag als nu." not in browser.get(f"{later}/move").text
