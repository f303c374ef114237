"""The forms of the pages, filled in and sent as a browser without scripts does."""

import re
import time
from html import unescape

import httpx

from queue_server.adapters.database import open_database
from queue_server.entrypoints.booking_pages.marks import Marks
from queue_server.entrypoints.booking_pages.opening import pages_key
from tests.queue_server.entrypoints.devices import RunningHall

DAY = "2026-11-26"
WHAT = {"product": "paspoort", "lang": "nl"}
ADA = {"name": "Ada de Vries", "email": "ada@voorbeeld.nl", "remarks": "rolstoel"}
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
TIME = re.compile(r'<button type="submit" name="at" value="([^"]+)">')
PICTURE = re.compile(r'<p class="qr"><img src="data:image/png;base64,([^"]+)"')


def hidden(answer: httpx.Response) -> dict[str, str]:
    return {unescape(key): unescape(value) for key, value in HIDDEN.findall(answer.text)}


def times(browser: httpx.Client, day: str = DAY, **asked: str) -> httpx.Response:
    answer = browser.get("/book/time", params={**WHAT, "day": day, **asked})
    assert answer.status_code == 200
    return answer


def form_for(browser: httpx.Client, day: str = DAY, *, which: int = 0, **asked: str) -> httpx.Response:
    """The form for the details, with a time that is kept."""
    page = times(browser, day, **asked)
    at = unescape(TIME.findall(page.text)[which])
    kept = browser.post("/book/time", data={**hidden(page), "at": at})
    assert kept.status_code == 303
    return browser.get(kept.headers["Location"])


def reviewed(browser: httpx.Client, form: httpx.Response, **details: str) -> httpx.Response:
    return browser.post("/book/review", data={**hidden(form), **(details or ADA)})


def key_of(city: RunningHall) -> bytes:
    """By which its server signs the marks of forms."""
    database = open_database(city.files.settings.database.url)
    try:
        return pages_key(database, city.files.settings.site.id)
    finally:
        database.close()


def mark_of(key: bytes, *, seconds_ago: float) -> str:
    """Of a form that was read for so long."""
    return Marks(key, lambda: time.time() - seconds_ago).new()


def confirmed(browser: httpx.Client, key: bytes, review: httpx.Response) -> httpx.Response:
    asked = {**hidden(review), "mark": mark_of(key, seconds_ago=60)}
    return browser.post("/book/confirm", data=asked)


def booked(browser: httpx.Client, key: bytes, day: str = DAY) -> str:
    """Where the visitor's own page is."""
    answer = confirmed(browser, key, reviewed(browser, form_for(browser, day)))
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"].partition("?")[0]


def heading(answer: httpx.Response) -> str:
    return unescape(answer.text.partition("<h1>")[2].partition("</h1>")[0])
