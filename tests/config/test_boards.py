"""Web boards that do not fit their site, and what is said about it."""

from pathlib import Path

import pytest

from config.loading import load
from config.server import ServerSettings
from config.site import SiteSettings
from tests.config.builders import line_of, problem, problems, rewrite

BOARD = """
[[boards]]
name = "hal"
"""


@pytest.fixture
def site(hall: Path) -> Path:
    file = hall / "site.toml"
    file.write_text(file.read_text(encoding="utf-8") + BOARD, encoding="utf-8")
    return file


def test_a_board_needs_a_name_and_nothing_else(site: Path) -> None:
    (board,) = load(site, SiteSettings).boards
    assert (board.name, board.counters, board.services, board.zone) == ("hal", (), (), None)
    assert board.sound


@pytest.mark.parametrize(
    ("line", "key", "nearest"),
    [
        ('counters = ["balie-2"]', "boards.hal.counters.1", "balie-1"),
        ('services = ["snelbali"]', "boards.hal.services.1", "snelbalie"),
        ('zone = "Noort"', "boards.hal.zone", "Noord"),
        ('languages = ["nl", "ukr"]', "boards.hal.languages.2", "uk"),
    ],
)
def test_a_board_of_something_that_is_not_there_gets_the_nearest_name(
    site: Path, line: str, key: str, nearest: str
) -> None:
    rewrite(site, 'name = "hal"\n', f'name = "hal"\n{line}\n')
    found = problem(site, SiteSettings)
    assert (found.key, found.nearest) == (key, nearest)
    assert found.line == line_of(site, line)


def test_two_boards_have_two_names(site: Path) -> None:
    rewrite(site, BOARD, BOARD + BOARD)
    assert [each.key for each in problems(site, SiteSettings)] == ["boards.hal.name"]


def test_a_board_shows_a_zone_or_some_counters(site: Path) -> None:
    rewrite(site, 'name = "hal"\n', 'name = "hal"\nzone = "Noord"\ncounters = ["balie-1"]\n')
    assert problem(site, SiteSettings).expected == "either counters or zone, not both"


def test_a_title_is_in_the_languages_of_the_site(site: Path) -> None:
    rewrite(site, 'name = "hal"\n', 'name = "hal"\ntitle = { en = "Hall" }\n')
    assert problem(site, SiteSettings).key == "boards.hal.title"


def test_a_server_with_boards_needs_the_look_of_the_house(site: Path, hall: Path) -> None:
    server = hall / "server.toml"
    found = problem(server, ServerSettings)
    assert found.key == "house"
    rewrite(server, 'site = "site.toml"\n', 'site = "site.toml"\nhouse = "house.toml"\n')
    style = load(server, ServerSettings).house_of_boards
    assert style is not None
    assert style.name == {"nl": "Stadhuis"}
