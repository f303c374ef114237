"""What a browser may ask of the web boards, and how much of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from queue_server.entrypoints.web_board.page import POLICY
from tests.queue_server.entrypoints.status_page.html import read
from tests.queue_server.entrypoints.web_board.hall import hall_with_boards
from tests.queue_server.entrypoints.web_board.stage import Stage, called, replica_of, stage, web_board


@pytest.fixture
def boards() -> Iterator[Stage]:
    with stage(web_board("hal", "nl", "en"), web_board("contrast", "ar", high_contrast=True)) as running:
        yield running


@pytest.fixture
def television(boards: Stage) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=boards.address) as client:
        yield client


def test_a_page_loads_its_own_files_and_nothing_else(television: httpx.Client) -> None:
    answer = television.get("/board/hal")
    assert answer.status_code == 200
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert "unsafe" not in POLICY
    assert answer.headers["Cache-Control"] == "no-store"
    assert "set-cookie" not in answer.headers
    addresses = [line.split('"')[0] for line in answer.text.replace("href=", "src=").split('src="')[1:]]
    assert len(addresses) == 3, "style, logo and script"
    for address in addresses:
        asset = television.get(address)
        assert asset.status_code == 200, address
        assert asset.headers["Cache-Control"].endswith("immutable")
        assert asset.headers["X-Content-Type-Options"] == "nosniff"
        assert asset.headers["Content-Type"].split(";")[0] in {"text/css", "image/svg+xml", "text/javascript"}


def test_the_letters_come_from_us(television: httpx.Client) -> None:
    page = television.get("/board/hal").text
    style = page.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
    folder = style.rpartition("/")[0]
    faces = [each.partition('"')[0] for each in television.get(style).text.split('src: url("')[1:]]
    assert len(faces) == 6
    for face in faces:
        assert television.get(f"{folder}/{face}").headers["Content-Type"] == "font/ttf"


def test_an_old_version_of_a_file_is_not_mistaken_for_the_new_one(television: httpx.Client) -> None:
    assert television.get("/board/assets/0123456789abcdef/board.js").status_code == 404


@pytest.mark.parametrize("name", ["nergens", "HAL", "..%2F..%2Fetc", "%3Cscript%3E", "a" * 5_000])
def test_a_board_that_is_not_there_is_told_in_words(television: httpx.Client, name: str) -> None:
    answer = television.get(f"/board/{name}")
    assert answer.status_code == 404
    if "%2F" not in name:
        assert read(answer.text).text_in("h1") == "Dit scherm is hier niet bekend"
        assert "<script>" not in answer.text
        assert television.get(f"/board/{name}/now").status_code == 404
        assert television.get(f"/board/{name}/events").status_code == 404


def test_a_board_of_high_contrast_has_its_own_style(television: httpx.Client) -> None:
    page = television.get("/board/contrast").text
    style = television.get(page.partition('<link rel="stylesheet" href="')[2].partition('"')[0]).text
    assert "#FFE500" in style
    assert 'lang="ar" dir="rtl"' in page


def test_the_whole_board_can_be_asked_for(boards: Stage, television: httpx.Client) -> None:
    boards.show(replica_of(called("A042", "balie-5", 0)))
    with television.stream("GET", "/board/hal/events") as stream:
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        assert stream.headers["X-Accel-Buffering"] == "no"
        lines = stream.iter_lines()
        opening = next(lines)
        assert (opening[0], len(opening)) == (":", 2_049)
        data = next(line for line in lines if line.startswith("data: "))
    asked = television.get("/board/hal/now").json()
    assert [call["number"] for call in asked["board"]["large"]] == ["A042"]
    assert json.loads(data.removeprefix("data: "))["page"] == asked["page"]


def test_a_browser_for_which_there_is_no_place_is_told_when_to_come_back() -> None:
    with (
        stage(web_board("hal"), max_viewers=1) as full,
        httpx.Client(base_url=full.address) as one,
        httpx.Client(base_url=full.address) as other,
        one.stream("GET", "/board/hal/events") as stream,
    ):
        lines = stream.iter_lines()
        next(lines)
        refused = other.get("/board/hal/events")
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "10")
        assert other.get("/board/hal/now").status_code == 200, "whoever asks needs no place"


def test_an_address_that_asks_without_end_is_told_to_wait() -> None:
    with stage(web_board("hal"), max_requests_per_min=2) as busy, httpx.Client(base_url=busy.address) as television:
        assert [television.get("/board/hal/now").status_code for _ in range(3)] == [200, 200, 429]
        answer = television.get("/board/hal")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")
        assert read(answer.text).meta["refresh"] == "60"


def test_a_server_that_stops_does_not_wait_for_the_televisions(tmp_path: Path) -> None:
    hall = hall_with_boards(tmp_path)
    hall.server.start()
    with httpx.stream("GET", f"{hall.server.http_url}/board/hal/events") as stream:
        lines = stream.iter_lines()
        next(lines)
        assert hall.server.stop() == 0
        assert all(line == "" or line.startswith("data: ") for line in lines), "the stream came to its end"
    assert hall.server.said() == ""
