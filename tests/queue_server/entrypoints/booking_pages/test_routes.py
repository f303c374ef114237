"""The pages over HTTP, as a browser without scripts and a program without manners ask for them."""

import base64
import re
import time
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest

from drivers.scanners.still import read_still
from tests.queue_server.entrypoints.booking_pages.forms import (
    ADA,
    PICTURE,
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
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.test_ics import properties
from wire import commands
from wire.answers import TicketIssued


@pytest.fixture
def browser(city: RunningHall) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=city.server.http_url, headers={"Accept-Language": "nl"}) as client:
        yield client


def test_nothing_of_whom_it_is_for_is_in_an_address_or_a_cookie(browser: httpx.Client, city: RunningHall) -> None:
    form = form_for(browser)
    review = reviewed(browser, form)
    assert "Ada de Vries" in review.text
    done = confirmed(browser, key_of(city), review)
    for answer in (form, review, done):
        told = unquote(f"{answer.url} {answer.headers.get('Location', '')}")  # `%3A` before a `da` is no Ada
        assert "Ada" not in told
        assert "voorbeeld" not in told
        assert "set-cookie" not in answer.headers


def test_every_page_loads_its_own_style_and_script_and_nothing_else(browser: httpx.Client, city: RunningHall) -> None:
    own = booked(browser, key_of(city))
    for path in ("/book", "/book/more?product=paspoort", "/book/day?product=paspoort", own, f"{own}/move"):
        answer = browser.get(path)
        assert answer.status_code == 200, path
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert not re.search(r'(src|href)="https?://(?!www.openstreetmap.org/)', answer.text), path
        assert not re.search(r'\s(style|onclick|onsubmit)="', answer.text), path


@played
async def test_the_code_on_the_page_is_read_by_the_kiosks_scanner_and_checks_in(
    city: RunningHall, browser: httpx.Client, tmp_path: Path
) -> None:
    own = booked(browser, key_of(city), "2026-11-23")
    picture = PICTURE.search(browser.get(own).text)
    assert picture is not None
    await scanned(city, tmp_path, picture[1])
    after = browser.get(own)
    assert heading(after) == "U hebt u aangemeld"
    assert "/cancel" not in after.text


@played
async def test_so_does_the_code_in_the_calendar_file_that_the_page_gives(
    city: RunningHall, browser: httpx.Client, tmp_path: Path
) -> None:
    own = booked(browser, key_of(city), "2026-11-23")
    parameters, picture = properties(browser.get(f"{own}/appointment.ics").text)["ATTACH"]
    assert "FMTTYPE=image/png" in parameters
    await scanned(city, tmp_path, picture)
    assert heading(browser.get(own)) == "U hebt u aangemeld"


async def scanned(city: RunningHall, folder: Path, picture: str) -> None:
    """The picture (base64) before the scanner of a kiosk, whose ticket it brings."""
    file = folder / "code.png"
    file.write_bytes(base64.b64decode(picture))
    (text,) = read_still(file).texts
    async with joined(city, "kiosk-1") as (kiosk, _):
        answer = await kiosk.ask(commands.CheckIn(code=text, early=True))
    assert isinstance(answer.result, TicketIssued), answer


def test_a_form_sent_twice_makes_one_appointment(browser: httpx.Client, city: RunningHall) -> None:
    review = reviewed(browser, form_for(browser))
    mark = mark_of(key_of(city), seconds_ago=60)
    one, other = (browser.post("/book/confirm", data={**hidden(review), "mark": mark}) for _ in range(2))
    assert one.status_code == other.status_code == 303
    assert one.headers["Location"] == other.headers["Location"]


def test_whoever_answers_faster_than_a_person_reads_it_once_more(browser: httpx.Client, city: RunningHall) -> None:
    review = reviewed(browser, form_for(browser))
    at_once = browser.post("/book/confirm", data=hidden(review))
    assert (at_once.status_code, heading(at_once)) == (200, "Klopt alles?")
    assert "Kijk alles nog even na" in at_once.text
    forged = browser.post("/book/confirm", data={**hidden(review), "mark": f"{int(time.time()) - 60}.{'0' * 32}"})
    assert heading(forged) == "Klopt alles?"
    assert confirmed(browser, key_of(city), at_once).status_code == 303


def test_whoever_fills_in_what_no_person_sees_books_nothing(browser: httpx.Client, city: RunningHall) -> None:
    review = reviewed(browser, form_for(browser), **ADA, website="https://example.org")
    answer = confirmed(browser, key_of(city), review)
    assert (answer.status_code, heading(answer)) == (400, "Dit lukt zo niet")


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_page_cannot_send_our_forms(browser: httpx.Client, city: RunningHall, site: str) -> None:
    own = booked(browser, key_of(city))
    answer = browser.post(f"{own}/cancel", data={"lang": "nl"}, headers={"Sec-Fetch-Site": site})
    assert answer.status_code == 403
    assert "Verzetten" in browser.get(own).text
    here = browser.post(f"{own}/cancel", data={"lang": "nl"}, headers={"Sec-Fetch-Site": "same-origin"})
    assert here.status_code == 303
    assert heading(browser.get(own)) == "Uw afspraak is afgezegd"


def test_a_time_that_somebody_else_took_costs_nobody_what_they_typed(browser: httpx.Client, city: RunningHall) -> None:
    day = "2026-12-01"
    page = times(browser, day, product="brp-uittreksel")
    at = unescape(TIME.findall(page.text)[0])
    kept = browser.post("/book/time", data={**hidden(page), "at": at})
    review = reviewed(browser, browser.get(kept.headers["Location"]))
    fields = {**hidden(review), "hold": "stadswinkel:lapsed"}
    answer = browser.post("/book/confirm", data={**fields, "mark": mark_of(key_of(city), seconds_ago=60)})
    assert (answer.status_code, heading(answer)) == (409, "Hoe laat?")
    assert "Deze tijd is net door iemand anders gekozen" in answer.text
    assert at not in TIME.findall(answer.text)
    again = browser.post("/book/time", data={**hidden(answer), "at": unescape(TIME.findall(answer.text)[0])})
    assert heading(again) == "Klopt alles?"
    assert "Ada de Vries" in again.text
    assert confirmed(browser, key_of(city), again).status_code == 303


def test_a_time_is_kept_until_another_is_chosen(browser: httpx.Client) -> None:
    day = "2026-12-02"
    page = times(browser, day, product="brp-uittreksel")
    first, second = (unescape(each) for each in TIME.findall(page.text)[:2])
    kept = browser.post("/book/time", data={**hidden(page), "at": first})
    assert first not in times(browser, day, product="brp-uittreksel").text
    mine = dict(parse_qsl(urlsplit(kept.headers["Location"]).query))
    browser.post("/book/time", data={**hidden(page), "hold": mine["hold"], "at": second})
    now = times(browser, day, product="brp-uittreksel").text
    assert first in now
    assert second not in now


@pytest.mark.parametrize(
    ("details", "wrong"),
    [
        ({}, "Vul uw naam in."),
        ({**ADA, "email": "ada"}, "Vul een e-mailadres in"),
        ({**ADA, "telephone": "bel mij"}, "Vul een telefoonnummer in"),
        ({**ADA, "born_day": "31", "born_month": "2", "born_year": "1985"}, "geboortedatum"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(browser: httpx.Client, details: dict[str, str], wrong: str) -> None:
    answer = browser.post("/book/review", data={**hidden(form_for(browser)), "name": "", **details})
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    assert wrong in answer.text


def test_the_calendar_file_leads_back_to_the_page(browser: httpx.Client, city: RunningHall) -> None:
    own = booked(browser, key_of(city))
    answer = browser.get(f"{own}/appointment.ics")
    text = answer.text.replace("\r\n ", "")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert f"URL:{city.server.http_url}{own}" in text
    assert "DTSTART:20261126T" in text
    assert "METHOD:PUBLISH" in text
    assert "Ada" not in text


@pytest.mark.parametrize(
    "path",
    ["/book/time?product=paspoort&day=2026-13-40", "/book/details?product=paspoort", "/book/day?product=nothing",
     "/book/more", "/book/review", "/book/confirm", "/book/place?product=geheim"],
)  # fmt: skip
def test_an_address_that_says_too_little_leads_to_where_it_is_asked(browser: httpx.Client, path: str) -> None:
    answer = browser.get(path, follow_redirects=True)
    assert answer.status_code == 200
    assert heading(answer) in {"Waarvoor wilt u een afspraak?", "Op welke dag?"}


@pytest.mark.parametrize("secret", ["a" * 26, "short", "%00", "a.b", "a" * 3_000])
def test_a_link_that_leads_nowhere_is_answered_calmly(browser: httpx.Client, secret: str) -> None:
    answer = browser.get(f"/a/{secret}")
    assert (answer.status_code, heading(answer)) == (404, "Deze afspraak vinden wij niet")


@pytest.mark.parametrize("body", [b"\xff\xfe", b"a=" + b"x" * 30_000, b"&".join(b"a=1" for _ in range(100))])
def test_a_form_that_is_none_is_refused(browser: httpx.Client, body: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert browser.post("/book/time", content=body, headers=headers).status_code == 400
    assert browser.post("/book/time", json={"at": "now"}).status_code == 400


def test_a_code_opened_by_a_phone_says_what_it_is_for_and_nothing_more(browser: httpx.Client) -> None:
    answer = browser.get(f"/K/{'A' * 48}")
    assert (answer.status_code, heading(answer)) == (200, "Deze code is voor de zuil in de hal")
    assert "Afspraak bekijken of wijzigen" in answer.text
    assert "/book" not in answer.text, "whoever has a code has an appointment already"


def test_a_talk_on_the_telephone_needs_a_number_and_no_code(browser: httpx.Client, city: RunningHall) -> None:
    page = browser.get("/book/day", params={"product": "bijstand", "lang": "nl"})
    day = re.search(r"day=(2026-\d\d-\d\d)", page.text)
    assert day is not None
    form = form_for(browser, day[1], product="bijstand")
    assert "Wij bellen u op dit nummer." in form.text
    assert "Geboortedatum" not in form.text
    assert "Vul een telefoonnummer in" in reviewed(browser, form).text
    done = confirmed(browser, key_of(city), reviewed(browser, form, **ADA, telephone="06-12345678"))
    own = browser.get(done.headers["Location"])
    assert "U hoeft niet te komen." in own.text
    assert PICTURE.search(own.text) is None
    assert "Stadhuisplein" not in own.text
