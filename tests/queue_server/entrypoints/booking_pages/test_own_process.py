"""The pages as a process of their own: they book over the network, and stay calm when their server is away."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import httpx
import pytest

from queue_server.entrypoints.booking_pages.serving import key_for_forms
from tests.queue_server.entrypoints.booking_pages.city import city_with_pages
from tests.queue_server.entrypoints.booking_pages.forms import (
    ADA,
    DAY,
    TIME,
    booked,
    confirmed,
    form_for,
    heading,
    hidden,
    reviewed,
    times,
)
from tests.queue_server.entrypoints.devices import RunningHall
from tests.server_process import ServerProcess, free_port

PAGES = """\
public_url = "http://127.0.0.1:{port}"
house = "house.toml"

[listen]
port = {port}

[log]
level = "warning"
format = "text"

[[servers]]
url = "{server}"
key_file = "pages.key"
"""


@dataclass(frozen=True)
class City:
    hall: RunningHall
    pages: ServerProcess


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    hall = city_with_pages(tmp_path, more="here = false")
    port = free_port()
    settings = tmp_path / "pages.toml"
    settings.write_text(PAGES.format(port=port, server=hall.server.http_url), encoding="utf-8")
    (tmp_path / "pages.key").write_text(f"{hall.files.keys['pages']}\n", encoding="ascii")
    with hall.server, ServerProcess(settings, port, program="pages", ready="/healthz") as pages:
        yield City(hall, pages)
        assert pages.stop() == 0
    assert hall.server.said() == ""


SECOND = """
[[servers]]
url = "{server}"
key_file = "second.key"
"""


@dataclass(frozen=True)
class TwoPlaces:
    halls: tuple[RunningHall, RunningHall]
    pages: ServerProcess
    key: bytes


@contextmanager
def two_places(tmp_path: Path, more: str = "") -> Iterator[TwoPlaces]:
    """Called one and two, with the same pages."""
    folders = tmp_path / "one", tmp_path / "two"
    for each in folders:
        each.mkdir()
    one, two = (city_with_pages(each, more="here = false", place=each.name) for each in folders)
    settings, port = folders[0] / "pages.toml", free_port()
    text = PAGES.format(port=port, server=one.server.http_url) + SECOND.format(server=two.server.http_url)
    settings.write_text(more + text, encoding="utf-8")
    keys = [each.files.keys["pages"] for each in (one, two)]
    for name, key in zip(("pages.key", "second.key"), keys, strict=True):
        (folders[0] / name).write_text(key, encoding="ascii")
    pages = ServerProcess(settings, port, program="pages", ready="/healthz")
    with one.server, two.server, pages:
        yield TwoPlaces((one, two), pages, key_for_forms(keys))


def test_with_several_places_one_chooses_where_to_come(tmp_path: Path) -> None:
    with two_places(tmp_path) as places, httpx.Client(base_url=places.pages.http_url) as browser:
        asked = {"product": "paspoort", "lang": "nl", "day": DAY}
        where = browser.get("/book/day", params=asked, follow_redirects=True)
        assert heading(where) == "Waar wilt u komen?"
        form = form_for(browser, place="two")
        assert "Waar</dt>" in form.text
        done = confirmed(browser, places.key, reviewed(browser, form))
        own = browser.get(done.headers["Location"])
        assert heading(own) == "Uw afspraak is gemaakt"
        places.halls[0].server.stop()
        assert heading(browser.get("/book")) == "Waarvoor wilt u een afspraak?", "one place that is away is left out"
        assert heading(browser.get(f"/a/{'a' * 26}")) == "De afspraken zijn nu even niet te zien", "nobody knows"


def test_whoever_goes_to_and_fro_between_places_keeps_no_more_times_than_one_address_may(tmp_path: Path) -> None:
    with (
        two_places(tmp_path, "holds_per_address = 2\n") as places,
        httpx.Client(base_url=places.pages.http_url) as browser,
    ):
        in_one = form_for(browser, place="one")
        in_two = form_for(browser, place="two", hold=hidden(in_one)["hold"])
        page = times(browser, place="one", hold=hidden(in_two)["hold"])
        third = browser.post("/book/time", data={**hidden(page), "at": unescape(TIME.findall(page.text)[0])})
        assert third.status_code == 429, "both are kept still, each at its own place"
        for form in (in_one, in_two):
            assert confirmed(browser, places.key, reviewed(browser, form)).status_code == 303
        form_for(browser, place="one")  # what was booked is kept no more


@pytest.fixture
def browser(city: City) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=city.pages.http_url, headers={"Accept-Language": "nl"}) as client:
        yield client


def test_an_appointment_is_made_moved_and_cancelled_over_the_network(city: City, browser: httpx.Client) -> None:
    own = booked(browser, key_for_forms([city.hall.files.keys["pages"]]))
    assert heading(browser.get(own)) == "Uw afspraak"
    assert httpx.get(f"{city.hall.server.http_url}{own}").status_code == 404, "the server itself shows no pages"
    assert browser.post(f"{own}/cancel", data={"lang": "nl"}).status_code == 303
    assert heading(browser.get(own)) == "Uw afspraak is afgezegd"
    assert city.pages.said() == ""


def test_the_pages_say_calmly_that_their_server_is_away_and_go_on_when_it_is_back(
    city: City, browser: httpx.Client
) -> None:
    form = form_for(browser)
    city.hall.server.kill()
    away = reviewed(browser, form)
    assert (away.status_code, heading(away)) == (503, "De afspraken zijn nu even niet te zien")
    assert away.headers["Retry-After"] == "60"
    assert "Probeer opnieuw" in away.text
    assert 'href="tel:+31101234567">Bel \u2066010 123 45 67' in away.text
    city.hall.server.start()
    again = browser.post(away.text.partition('<form method="post" action="')[2].partition('"')[0], data=hidden(away))
    assert heading(again) == "Klopt alles?", "the button sends the same form once more"
    assert ADA["name"] in again.text
    lines = city.pages.said().splitlines()
    assert len(lines) == 1
    assert "server_away" in lines[0]


def test_the_pages_answer_nothing_else(browser: httpx.Client) -> None:
    for path in ("/api/v1/booking/offer", "/api/v1/hall", "/openapi.json", "/metrics", "/docs", "/v/x", "/link"):
        assert browser.get(path).status_code == 404, path
    assert browser.get("/").headers["Location"] == "/book"


def test_the_process_of_the_pages_knows_no_database() -> None:
    script = (
        "import sys; import queue_server.entrypoints.booking_pages.serving;"
        "print([each for each in ('sqlalchemy', 'psycopg', 'alembic', 'PySide6') if each in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "[]"


def test_without_a_key_it_says_how_to_get_one(tmp_path: Path) -> None:
    city_with_pages(tmp_path, more="here = false")
    settings = tmp_path / "pages.toml"
    settings.write_text(PAGES.format(port=free_port(), server="http://127.0.0.1:1"), encoding="utf-8")
    command = [sys.executable, "-m", "balie", "pages", "--config", str(settings)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 1
    assert "balie enrol" in ended.stderr
    assert "Traceback" not in ended.stderr
