"""Forms that came too late, too old or twice: whoever goes on with what the page says books all the same."""

import time
from collections.abc import Iterator
from html import unescape

import httpx
import pytest

from queue_server.entrypoints.booking_pages.marks import OLDEST_S, Marks
from tests.queue_server.entrypoints.booking_pages.forms import (
    TIME,
    confirmed,
    form_for,
    heading,
    hidden,
    key_of,
    mark_of,
    reviewed,
    times,
)
from tests.queue_server.entrypoints.devices import RunningHall

BUSY_DAY = "2026-12-03"
"""On which one visitor at a time can have an extract from the registry."""


@pytest.fixture
def browser(city: RunningHall) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=city.server.http_url, headers={"Accept-Language": "nl"}) as client:
        yield client


def is_good_soon(city: RunningHall, mark: str) -> bool:
    """Whether the form can be confirmed once it was read for a while."""
    return Marks(key_of(city), lambda: time.time() + 60).took_time(mark)


def test_whoever_lost_a_time_confirms_another_with_what_the_pages_hand_on(
    browser: httpx.Client, city: RunningHall
) -> None:
    review = reviewed(browser, form_for(browser, BUSY_DAY, product="brp-uittreksel"))
    mark = mark_of(key_of(city), seconds_ago=60)
    lost = browser.post("/book/confirm", data={**hidden(review), "hold": "stadswinkel:lapsed", "mark": mark})
    assert (lost.status_code, heading(lost)) == (409, "Hoe laat?")
    again = browser.post("/book/time", data={**hidden(lost), "at": unescape(TIME.findall(lost.text)[0])})
    assert heading(again) == "Klopt alles?"
    assert hidden(browser.post("/book/details", data=hidden(again)))["mark"] == mark
    assert browser.post("/book/confirm", data=hidden(again)).status_code == 303


def test_whoever_goes_back_after_a_refusal_may_ask_once_more(browser: httpx.Client, city: RunningHall) -> None:
    review = reviewed(browser, form_for(browser, BUSY_DAY, product="brp-uittreksel"))
    form = {**hidden(review), "mark": mark_of(key_of(city), seconds_ago=60)}
    assert browser.post("/book/confirm", data={**form, "hold": "stadswinkel:lapsed"}).status_code == 409
    assert browser.post("/book/confirm", data=form).status_code == 303


@pytest.mark.parametrize("old", ["", "1800000000.nonsense"])
def test_a_form_without_a_good_mark_is_read_once_more_and_not_for_ever(
    browser: httpx.Client, city: RunningHall, old: str
) -> None:
    review = reviewed(browser, form_for(browser))
    for mark in (old, mark_of(key_of(city), seconds_ago=OLDEST_S + 60)):
        answer = browser.post("/book/confirm", data={**hidden(review), "mark": mark})
        assert (answer.status_code, heading(answer)) == (200, "Klopt alles?")
        assert is_good_soon(city, hidden(answer)["mark"])


def test_one_form_makes_one_appointment_and_another_time_is_asked_about_once_more(
    browser: httpx.Client, city: RunningHall
) -> None:
    review = reviewed(browser, form_for(browser))
    mark = mark_of(key_of(city), seconds_ago=60)
    made = browser.post("/book/confirm", data={**hidden(review), "mark": mark})
    assert made.status_code == 303
    other = unescape(TIME.findall(times(browser).text)[5])
    back = browser.post("/book/confirm", data={**hidden(review), "mark": mark, "at": other, "hold": ""})
    assert (back.status_code, heading(back)) == (200, "Klopt alles?")
    assert "Dit formulier hebt u al verstuurd" in back.text
    assert "Ada de Vries" in back.text
    assert is_good_soon(city, hidden(back)["mark"])
    assert confirmed(browser, key_of(city), back).status_code == 303


@pytest.mark.parametrize("at", ["2000-01-01T00:00:00+14:00", "2199-12-31T23:00:00-14:00"])
def test_a_moment_that_no_page_offers_is_as_none(browser: httpx.Client, city: RunningHall, at: str) -> None:
    review = reviewed(browser, form_for(browser))
    for path in ("/book/time", "/book/review", "/book/confirm"):
        answer = browser.post(path, data={**hidden(review), "at": at})
        assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (303, "/book/day"), path
