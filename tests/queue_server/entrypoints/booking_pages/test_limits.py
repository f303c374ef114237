"""What one address may do: enough for a room full of people, too little to take a city's appointments away."""

from html import unescape
from pathlib import Path

import httpx

from tests.queue_server.entrypoints.booking_pages.city import city_with_pages
from tests.queue_server.entrypoints.booking_pages.forms import (
    TIME,
    booked,
    confirmed,
    form_for,
    heading,
    hidden,
    key_of,
    mark_of,
    reviewed,
    times,
)

DUTCH = {"Accept-Language": "nl"}
SHARED = "Vanaf uw internetverbinding worden nu te veel afspraken gemaakt"


def test_an_address_that_asks_without_end_is_told_to_wait(tmp_path: Path) -> None:
    hall = city_with_pages(tmp_path, more="max_pages_per_min = 2\nmax_forms_per_10_min = 1")
    with hall.server, httpx.Client(base_url=hall.server.http_url) as browser:
        codes = [browser.get("/book").status_code for _ in range(3)]
        forms = [browser.post("/book/time", data={"product": "paspoort"}).status_code for _ in range(2)]
    assert codes == [200, 200, 429]
    assert forms == [303, 429]


def test_no_more_times_are_kept_for_one_address_than_it_may_have(tmp_path: Path) -> None:
    hall = city_with_pages(tmp_path, more="holds_per_address = 2")
    with hall.server, httpx.Client(base_url=hall.server.http_url, headers=DUTCH) as browser:
        first, second = form_for(browser), form_for(browser)
        page = times(browser)
        at = unescape(TIME.findall(page.text)[0])
        third = browser.post("/book/time", data={**hidden(page), "at": at})
        assert (third.status_code, heading(third), third.headers["Retry-After"]) == (429, SHARED, "600")
        review = reviewed(browser, second)
        assert heading(review) == "Klopt alles?", "kept anew, it is one"
        done = confirmed(browser, key_of(hall), review)
        assert done.status_code == 303
        form_for(browser)  # what was booked is kept no more
        own = done.headers["Location"].partition("?")[0]
        moving = browser.get(f"{own}/move/time", params={"day": "2026-11-27"})
        other = {"at": unescape(TIME.findall(moving.text)[0]), "lang": "nl"}
        assert browser.post(f"{own}/move/time", data=other).status_code == 429
        assert browser.post(f"{own}/move/time", data={**other, "hold": hidden(first)["hold"]}).status_code == 303


def test_no_more_appointments_are_made_and_moved_from_one_address_than_a_room_full_of_people_needs(
    tmp_path: Path,
) -> None:
    hall = city_with_pages(tmp_path, more="bookings_per_address_per_hour = 3")
    with hall.server, httpx.Client(base_url=hall.server.http_url, headers=DUTCH) as browser:
        key = key_of(hall)
        own = booked(browser, key)
        form = {**hidden(reviewed(browser, form_for(browser))), "mark": mark_of(key, seconds_ago=60)}
        answers = [browser.post("/book/confirm", data=form) for _ in range(3)]
        assert len({each.headers["Location"] for each in answers}) == 1, "pressed again, it is one"
        there, back = (unescape(each) for each in TIME.findall(times(browser).text)[5:7])
        assert browser.post(f"{own}/move/check", data={"at": there}).status_code == 303
        for answer in (
            browser.post(f"{own}/move/check", data={"at": back}),
            confirmed(browser, key, reviewed(browser, form_for(browser))),
        ):
            assert (answer.status_code, heading(answer)) == (429, SHARED)
        assert browser.post(f"{own}/cancel", data={"lang": "nl"}).status_code == 303, "that gives a time back"
