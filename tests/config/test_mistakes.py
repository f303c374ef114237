"""Each kind of mistake in a program's settings, and what the person who made it is told."""

from pathlib import Path

import pytest

from config.counter import CounterSettings
from config.display import DisplaySettings
from config.house import HouseStyle
from config.kiosk import KioskSettings
from config.loading import load
from config.server import ServerSettings
from tests.config.builders import line_of, problem, problems, rewrite


def test_a_wrong_key_is_named_with_the_right_one(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "width_px", "widht_px")

    found = problem(kiosk, KioskSettings)

    assert found.key == "screen.widht_px"
    assert found.line == line_of(kiosk, "widht_px")
    assert found.found == "a key that does not exist here"
    assert "width_px, height_px" in found.expected
    assert found.nearest == "width_px"


def test_a_key_that_resembles_none_gets_no_wild_guess(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[screen]", "zzz = 1\n[screen]")

    assert problem(kiosk, KioskSettings).nearest is None


@pytest.mark.parametrize("proxy", ["10.0.0.7", "10.0.0.0/28", "fd00::7"])
def test_a_web_server_that_is_believed_is_an_address_or_a_network(hall: Path, proxy: str) -> None:
    listen = f'[listen]\ntrusted_proxies = ["{proxy}"]\n'
    server = rewrite(hall / "server.toml", "[database]", f"{listen}[database]")

    assert load(server, ServerSettings).listen.trusted_proxies == (proxy,)


@pytest.mark.parametrize("proxy", ["proxy.voorbeeld.nl", "10.0.0.300", "10.0.0.7/28", "*"])
def test_a_web_server_by_its_name_would_never_be_believed(hall: Path, proxy: str) -> None:
    listen = f'[listen]\ntrusted_proxies = ["{proxy}"]\n'
    server = rewrite(hall / "server.toml", "[database]", f"{listen}[database]")

    assert "the address of a web server" in problem(server, ServerSettings).expected


def test_a_missing_key_is_explained_and_placed_in_its_table(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "viewing_distance_mm = 600\n", "")

    found = problem(kiosk, KioskSettings)

    assert (found.key, found.found) == ("screen.viewing_distance_mm", "nothing")
    assert found.line == line_of(kiosk, "[screen]")
    assert "From the eyes to the glass" in found.expected


@pytest.mark.parametrize(
    ("old", "new", "key", "found", "expected"),
    [
        ("1080", '"1080"', "screen.width_px", '"1080"', "a whole number"),
        ("1080", "10.5", "screen.width_px", "10.5", "a whole number"),
        ("1080", "true", "screen.width_px", "true", "a whole number"),
        ("3.2", '"3"', "screen.pixels_per_mm", '"3"', "a number"),
        ("600", "600\nfull_screen = 1", "screen.full_screen", "1", "true or false"),
        ('"kiosk-1"', "2026-01-01", "name", "2026-01-01", "a text in quotes"),
        ('"kiosk-1"', '"Kiosk 1"', "name", '"Kiosk 1"', "a short name of small letters, digits and hyphens"),
        ('name = "kiosk-1"', 'name = "kiosk-1"\npages = 3', "pages", "3", "a table"),
        ("[[scanners]]", "[scanners]", "scanners", "a table with name, url", "a list in square brackets"),
        ("600", "60", "screen.viewing_distance_mm", "60", "at least 200"),
        ("600", "60000", "screen.viewing_distance_mm", "60000", "at most 30000"),
        ("3.2", "nan", "screen.pixels_per_mm", "nan", "a number"),
        (
            "ws://127",
            "http://127",
            "link.server",
            '"http://127.0.0.1:8470/link"',
            "the address of the queue server's link",
        ),
        (
            "8470/link",
            "84700/link",
            "link.server",
            '"ws://127.0.0.1:84700/link"',
            "the address of the queue server's link",
        ),
        ("/link", "", "link.server", '"ws://127.0.0.1:8470"', "the address of the queue server's link"),
        ("camera:///dev/video0", "camera://dev", "scanners.camera.url", '"camera://dev"', "an address such as"),
        (
            "tcp://10.0.0.21:9100",
            "tcp://:9100",
            "printer.url",
            '"tcp://:9100"',
            'an address such as "tcp://10.0.0.21:9100"',
        ),
    ],
)
def test_a_value_that_does_not_fit_is_shown_beside_what_was_expected(
    hall: Path, old: str, new: str, key: str, found: str, expected: str
) -> None:
    kiosk = rewrite(hall / "kiosk.toml", old, new)

    mistake = problem(kiosk, KioskSettings)

    assert (mistake.key, mistake.found) == (key, found)
    assert mistake.expected.startswith(expected)
    assert mistake.line is not None


def test_a_word_that_is_none_of_the_choices_gets_the_nearest(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[printer]", '[printer]\nmode = "rester"')

    found = problem(kiosk, KioskSettings)

    assert (found.expected, found.nearest) == ('"raster" or "text"', "raster")


def test_a_number_that_is_none_of_the_choices_shows_them(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[printer]", "[printer]\npaper_width_mm = 70")

    found = problem(kiosk, KioskSettings)

    assert (found.key, found.found, found.expected) == ("printer.paper_width_mm", "70", "80 or 58")


def test_paper_that_alone_counts_cannot_wait_until_it_is_asked_for(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[printer]", '[printer]\nrequired = true\ntickets = "asked"')

    found = problem(kiosk, KioskSettings)

    assert found.key == "printer.tickets"
    assert found.expected == '"always", since `required` says that only paper counts'


def test_an_unknown_kind_of_device_gets_the_nearest(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "camera:", "camra:")

    assert problem(kiosk, KioskSettings).nearest == "camera:"


def test_two_scanners_may_not_share_a_name(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[printer]", '[[scanners]]\nname = "camera"\nurl = "wedge:"\n\n[printer]')

    found = problem(kiosk, KioskSettings)

    assert found.key == "scanners.camera.name"
    assert found.line == line_of(kiosk, "wedge:") - 1


def test_a_list_entry_without_a_name_is_counted_from_one(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", 'name = "camera"\n', "")

    assert problem(kiosk, KioskSettings).key == "scanners.1.name"


def test_a_bad_colour_is_shown_a_good_one(hall: Path) -> None:
    house = rewrite(hall / "house.toml", "#00695c", "#00695")

    found = problem(house, HouseStyle)

    assert (found.key, found.found) == ("colour", '"#00695"')
    assert '"#00629b"' in found.expected


@pytest.mark.parametrize("languages", ['["nl", "nl"]', "[]", '["NL"]', '["dutch"]'])
def test_languages_that_are_none_are_refused(hall: Path, languages: str) -> None:
    house = rewrite(hall / "house.toml", '["nl", "en"]', languages)

    assert problem(house, HouseStyle).key.startswith("languages")


@pytest.mark.parametrize("name", ['{ nl = "" }', '{ Dutch = "Stadhuis" }', "{ nl = 1 }"])
def test_texts_that_are_none_are_refused(hall: Path, name: str) -> None:
    house = rewrite(hall / "house.toml", '{ nl = "Stadhuis" }', name)

    assert problem(house, HouseStyle).key.startswith("name.")


def test_a_display_filters_by_counters_or_by_zone_but_not_by_both(hall: Path) -> None:
    display = rewrite(hall / "display.toml", "counters =", 'zone = "Noord"\ncounters =')

    found = problem(display, DisplaySettings)

    assert (found.key, found.expected) == ("zone", "either counters or zone, not both")


def test_a_counter_program_must_know_its_counter(hall: Path) -> None:
    counter = rewrite(hall / "counter.toml", 'counter = "balie-1"\n', "")

    assert problem(counter, CounterSettings).key == "counter"


@pytest.mark.parametrize("url", ["mysql://host/db", "sqlite://", "sqlite:///", "sqlite:///:memory:", "balie.sqlite3"])
def test_a_database_that_is_not_supported_is_refused(hall: Path, url: str) -> None:
    server = rewrite(hall / "server.toml", "sqlite:///balie.sqlite3", url)

    assert problem(server, ServerSettings).key == "database.url"


def test_a_postgresql_address_names_the_driver(hall: Path) -> None:
    server = rewrite(hall / "server.toml", "sqlite:///balie.sqlite3", "postgresql://balie@localhost/balie")

    assert load(server, ServerSettings).database.url == "postgresql+psycopg://balie@localhost/balie"


def test_a_password_is_never_shown(hall: Path) -> None:
    server = rewrite(hall / "server.toml", "sqlite:///balie.sqlite3", "mysql://balie:geheim@localhost/balie")

    sentence = problem(server, ServerSettings).sentence

    assert "geheim" not in sentence
    assert "mysql://balie:***@localhost/balie" in sentence


def test_a_password_in_a_broken_line_is_not_shown_either(hall: Path) -> None:
    server = rewrite(hall / "server.toml", "[database]", "[database]\npassword = geheim")

    assert "geheim" not in problem(server, ServerSettings).sentence


def test_a_clock_for_demonstrations_needs_its_distance_to_utc(hall: Path) -> None:
    server = rewrite(hall / "server.toml", "[database]", "[clock]\nstart = 2026-03-10T08:25:00\n\n[database]")

    found = problem(server, ServerSettings)

    assert found.key == "clock.start"
    assert "distance to UTC" in found.expected


def test_a_mistake_in_the_site_is_told_with_the_servers_other_mistakes(hall: Path) -> None:
    server = rewrite(hall / "server.toml", "[database]", "[lissten]\n[database]")
    rewrite(hall / "site.toml", "Europe/Amsterdam", "Europe/Amsterdm")

    assert {(each.file.name, each.key) for each in problems(server, ServerSettings)} == {
        ("server.toml", "lissten"),
        ("site.toml", "time_zone"),
    }


PANEL = """
[panel]
url = "serial:///dev/ttyUSB0?baud=9600"
protocol = "qsystem"
"""


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ("qsystem", "lines", "panel.protocol", "also buttons"),
        ('"qsystem"', '"qsystem"\nbuttons = { "9" = "next" }', "panel.buttons", 'no "9"'),
        ('"qsystem"', '"bytes"\nbuttons = { "no" = "next" }', "panel.buttons", "buttons that the panel can have"),
        ('"qsystem"', '"qsystem"\nbuttons = { "1" = "dance" }', "panel.buttons.1", "next"),
        ("serial:///dev", "usb://04b8", "panel.url", "an address that begins with serial:, tcp:"),
    ],
)
def test_a_call_panel_that_cannot_work_is_told_with_its_line(
    hall: Path, old: str, new: str, key: str, expected: str
) -> None:
    counter = hall / "counter.toml"
    counter.write_text(counter.read_text() + PANEL)

    found = problem(rewrite(counter, old, new), CounterSettings)

    assert (found.key, expected in found.expected) == (key, True), found.sentence
    assert found.line is not None
