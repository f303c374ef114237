"""Files that are each right and do not fit each other."""

from pathlib import Path

from config.hall_coherence import hall_problems
from config.kinds import load_any
from config.problems import SettingsProblem
from tests.config.builders import COUNTER, EXAMPLE, line_of, rewrite


def between(*files: Path) -> list[SettingsProblem]:
    return hall_problems({file: load_any(file)[1] for file in files})


def test_the_files_of_the_example_fit_each_other() -> None:
    assert between(*sorted(EXAMPLE.glob("*.toml"))) == []


def test_a_program_at_a_counter_that_the_site_does_not_have_is_found(hall: Path) -> None:
    counter = rewrite(hall / "counter.toml", '"balie-1"', '"balie-11"')

    (found,) = between(hall / "server.toml", counter)

    assert (found.file, found.line, found.key, found.nearest) == (counter, 3, "counter", "balie-1")


def test_a_display_of_a_counter_that_the_site_does_not_have_is_found(hall: Path) -> None:
    display = rewrite(hall / "display.toml", '["balie-1"]', '["balie-1", "loket-7"]')

    (found,) = between(hall / "site.toml", display)

    assert (found.file, found.line, found.found) == (display, line_of(display, "loket-7"), '"loket-7"')


def test_a_display_of_a_zone_that_the_site_does_not_have_is_found(hall: Path) -> None:
    display = rewrite(hall / "display.toml", 'counters = ["balie-1"]', 'zone = "Nord"')

    (found,) = between(hall / "site.toml", display)

    assert found.nearest == "Noord"


def test_a_sign_or_a_light_at_a_counter_that_the_site_does_not_have_is_found(hall: Path) -> None:
    signs = rewrite(hall / "signs.toml", '"balie-1"', '"balie-11"')

    (found,) = between(hall / "site.toml", signs)

    assert (found.file, found.line, found.nearest) == (signs, line_of(signs, "balie-11"), "balie-1")


def test_a_kiosk_that_the_site_does_not_place_is_found_where_it_places_any(hall: Path) -> None:
    site = hall / "site.toml"
    assert between(site, hall / "kiosk.toml") == []
    site.write_text(site.read_text() + '\n[[kiosks]]\nid = "kiosk-11"\nplace = { nl = "Bij de deur" }\n')

    (found,) = between(site, hall / "kiosk.toml")

    assert (found.key, found.nearest) == ("name", "kiosk-11")


def test_a_tablet_at_a_counter_that_the_site_does_not_have_is_found(hall: Path) -> None:
    kiosk = hall / "kiosk.toml"
    kiosk.write_text('tablet_of = "balie-11"\n' + kiosk.read_text())

    (found,) = between(hall / "site.toml", kiosk)

    assert (found.key, found.line, found.nearest) == ("tablet_of", 1, "balie-1")


def test_two_devices_with_one_name_are_found(hall: Path) -> None:
    other = hall / "counter-2.toml"
    other.write_text(COUNTER)

    (found,) = between(hall / "counter.toml", other)

    assert (found.file, found.key, found.line) == (other, "name", 1)


def test_a_display_with_the_name_of_a_web_board_is_found(hall: Path) -> None:
    """A message to one of them would stand on both."""
    site = hall / "site.toml"
    site.write_text(site.read_text() + '\n[[boards]]\nname = "display-1"\n')

    (found,) = between(site, hall / "display.toml")

    assert (found.file, found.key, found.found) == (hall / "display.toml", "name", '"display-1"')


def test_without_a_site_among_them_references_are_left_alone(hall: Path) -> None:
    assert between(rewrite(hall / "counter.toml", '"balie-1"', '"balie-11"')) == []


def test_a_display_of_a_service_that_the_site_does_not_have_is_found(hall: Path) -> None:
    display = rewrite(hall / "display.toml", 'counters = ["balie-1"]', 'services = ["paspoort"]')

    (found,) = between(hall / "site.toml", display)

    assert (found.key, found.nearest) == ("services", "paspoorten")


def test_a_page_whose_file_is_gone_is_found_and_does_not_stop_the_display(hall: Path) -> None:
    display = hall / "display.toml"
    (hall / "market.png").write_bytes(b"")
    display.write_text(display.read_text() + '\n[[pages]]\npicture = "market.png"\n\n[[pages]]\nvideo = "film.mp4"\n')

    (found,) = between(display)

    assert (found.file, found.line, found.found) == (display, line_of(display, "film.mp4"), '"film.mp4"')
