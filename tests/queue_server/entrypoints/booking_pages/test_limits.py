"""What one address may do: enough for a room full of people, too little to take a city's appointments away."""

import socket
from html import unescape
from pathlib import Path

import httpx
import pytest

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
WITHOUT_IPV6 = pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="this machine knows no IPv6")
SHARED = "Vanaf uw internetverbinding worden nu te veel afspraken gemaakt"


def test_an_address_that_asks_without_end_is_told_to_wait(tmp_path: Path) -> None:
    hall = city_with_pages(tmp_path, more="max_pages_per_min = 2\nmax_forms_per_10_min = 1")
    with hall.server, httpx.Client(base_url=hall.server.http_url, headers=DUTCH) as browser:
        pages = [browser.get("/book", params={"q": "pas"}) for _ in range(3)]
        forms = [browser.post("/book/time", data={"product": ["paspoort", "rijbewijs"]}) for _ in range(2)]
    assert [each.status_code for each in pages] == [200, 200, 429]
    assert 'href="/book?q=pas">Probeer opnieuw</a>' in pages[-1].text
    assert [each.status_code for each in forms] == [303, 429]
    assert '<form method="post" action="/book/time"' in forms[-1].text
    assert forms[-1].text.count('name="product"') == 2, "the whole form is sent again"
    assert "Bel \u2066010 123 45 67" in forms[-1].text


def test_whoever_searches_without_end_leaves_the_other_pages_to_the_people_beside_them(tmp_path: Path) -> None:
    hall = city_with_pages(tmp_path, more="max_searches_per_min = 3")
    with hall.server, httpx.Client(base_url=hall.server.http_url, headers=DUTCH) as browser:
        own = booked(browser, key_of(hall))
        asked = {"product": "paspoort", "lang": "nl"}
        searches = ["/book/day", f"{own}/move", f"{own}/move/time?day=2026-11-27", "/book/time?day=2026-11-27"]
        codes = [browser.get(each, params=asked).status_code for each in searches]
        assert codes == [200, 200, 429, 429], "the fourth and fifth"
        assert browser.get("/book").status_code == 200
        assert browser.get(own).status_code == 200
        assert browser.post(f"{own}/cancel", data={"lang": "nl"}).status_code == 303


def from_address(browser: httpx.Client, address: str) -> int:
    """As the web server before the pages passes a question on."""
    return browser.get("/book", headers={"X-Forwarded-For": address}).status_code


@pytest.mark.parametrize(
    "host", ["127.0.0.1", pytest.param("::", marks=WITHOUT_IPV6)], ids=["IPv4", "both kinds of IP"]
)
@pytest.mark.parametrize(
    ("proxies", "codes"), [('"127.0.0.0/30", "10.0.0.7"', [200, 200, 429]), ('"10.0.0.7"', [200, 429, 429])]
)
def test_visitors_are_counted_by_the_address_that_a_trusted_web_server_says(
    tmp_path: Path, proxies: str, codes: list[int], host: str
) -> None:
    listen = f'host = "{host}"\ntrusted_proxies = [{proxies}]'
    hall = city_with_pages(tmp_path, more="max_pages_per_min = 1", listen=listen)
    with hall.server, httpx.Client(base_url=hall.server.http_url) as browser:
        asked = ("203.0.113.1", "203.0.113.2, 10.0.0.7", "203.0.113.2")
        assert [from_address(browser, each) for each in asked] == codes
    told = hall.server.said()
    assert told.count("address_of_a_house_turned_away") == (codes[1] == 429), "once, where all may be one"


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


def test_whoever_has_enough_appointments_to_come_hears_so_and_whom_to_call(tmp_path: Path) -> None:
    hall = city_with_pages(tmp_path, most_to_come=1)
    with hall.server, httpx.Client(base_url=hall.server.http_url, headers=DUTCH) as browser:
        key = key_of(hall)
        booked(browser, key)
        second = confirmed(browser, key, reviewed(browser, form_for(browser)))
    assert second.status_code == 409
    assert "zijn al genoeg afspraken gemaakt. Hebt u er nog een nodig? Bel ons." in second.text
