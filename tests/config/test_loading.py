"""Reading a file: what cannot be read, and where relative paths lead."""

from pathlib import Path

import pytest

from config.house import HouseStyle
from config.kiosk import KioskSettings
from config.loading import MAX_FILE_BYTES, load
from config.problems import SettingsError
from config.server import ServerSettings
from tests.config.builders import EXAMPLE, HOUSE, KIOSK, line_of, problem, problems, rewrite


def test_right_settings_are_loaded_whole(hall: Path) -> None:
    settings = load(hall / "kiosk.toml", KioskSettings)

    assert settings.name == "kiosk-1"
    assert settings.house.name["nl"] == "Stadhuis"
    assert settings.scanners[0].url == "camera:///dev/video0"
    assert settings.pages.ticket_shown_s == 12


def test_relative_paths_start_at_the_folder_of_the_file(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "tcp://10.0.0.21:9100", "file:tickets")

    settings = load(kiosk, KioskSettings)

    assert settings.link.key_file == hall / "keys" / "kiosk-1.key"
    assert settings.printer.url == f"file://{hall}/tickets"
    assert load(hall / "server.toml", ServerSettings).database.url == f"sqlite:///{hall}/balie.sqlite3"


def test_a_relative_settings_file_still_gives_whole_paths(hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(hall)

    assert load(Path("kiosk.toml"), KioskSettings).link.key_file == hall / "keys" / "kiosk-1.key"


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    found = problem(tmp_path / "house.toml", HouseStyle)

    assert found.sentence == f"{tmp_path}/house.toml: found no such file, expected a settings file."


def test_a_folder_is_no_settings_file(tmp_path: Path) -> None:
    assert problem(tmp_path, HouseStyle).found == "something that is not a file"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "film.toml"
    huge.write_bytes(b"#" * (MAX_FILE_BYTES + 1))

    assert "more than" in problem(huge, HouseStyle).found


def test_a_file_in_another_encoding_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_bytes(HOUSE.replace("Stadhuis", "Café").encode("latin-1"))

    found = problem(file, HouseStyle)

    assert (found.line, found.found, found.expected) == (3, "the byte 0xe9", "text in UTF-8")


def test_a_line_that_is_no_toml_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_text('languages = ["nl"]\ncolour #00695c\n')

    found = problem(file, HouseStyle)

    assert found.line == 2
    assert found.found == '"colour #00695c"'
    assert "valid TOML" in found.expected


def test_a_file_that_ends_in_the_middle_of_a_value_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_text('languages = ["nl",')

    assert "valid TOML" in problem(file, HouseStyle).expected


@pytest.mark.parametrize("text", ["a = " + "[" * 20_000, "a = " + "9" * 5_000, "a = 2026-13-45", "\0", "﻿a = 1"])
def test_hostile_toml_is_a_sentence_too(tmp_path: Path, text: str) -> None:
    file = tmp_path / "house.toml"
    file.write_text(text, encoding="utf-8")

    assert "expected" in problem(file, HouseStyle).sentence


def test_windows_line_ends_keep_the_line_numbers(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_bytes(HOUSE.replace("#00695c", "green").replace("\n", "\r\n").encode())

    assert problem(file, HouseStyle).line == 1


def test_a_mistake_in_a_file_that_another_names_is_told_with_its_own_name(hall: Path) -> None:
    house = rewrite(hall / "house.toml", "#00695c", "green")

    found = problem(hall / "kiosk.toml", KioskSettings)

    assert (found.file, found.line, found.key) == (house, line_of(house, "green"), "colour")


def test_a_named_file_that_is_missing_gets_the_nearest_name(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", '"house.toml"', '"hause.toml"')

    found = problem(kiosk, KioskSettings)

    assert (found.file, found.line, found.key, found.nearest) == (kiosk, 2, "house", "house.toml")


def test_a_ticket_logo_that_no_ticket_can_show_is_found_at_the_start(hall: Path) -> None:
    (hall / "logo.svg").write_text("<svg/>", encoding="utf-8")
    house = rewrite(hall / "house.toml", "name =", 'ticket_logo = "logo.svg"\nname =')

    found = problem(house, HouseStyle)

    assert found.key == "ticket_logo"
    assert "SVG logo must be saved as PNG first" in found.expected


def test_a_missing_logo_is_found_at_the_start_and_not_at_the_first_ticket(hall: Path) -> None:
    house = rewrite(hall / "house.toml", "name =", 'logo = "logo.svg"\nname =')

    found = problem(house, HouseStyle)

    assert (found.key, found.found, found.expected) == ("logo", '"logo.svg"', "a file that exists")


@pytest.mark.parametrize("path", ["", "a\\u0000b", "~nobody-of-that-name/key"])
def test_a_path_that_cannot_be_one_is_refused(hall: Path, path: str) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "keys/kiosk-1.key", path)

    assert problem(kiosk, KioskSettings).key == "link.key_file"


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "1080", '"wide"')
    rewrite(kiosk, "camera:///", "camara:///")
    rewrite(kiosk, '"kiosk-1"', "1")

    assert [each.key for each in problems(kiosk, KioskSettings)] == ["name", "screen.width_px", "scanners.camera.url"]


def test_the_error_reads_as_one_sentence_for_each_problem(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", "[printer]", "[printr]")

    with pytest.raises(SettingsError) as refused:
        load(kiosk, KioskSettings)

    line = line_of(kiosk, "printr")
    assert str(refused.value).startswith(
        f"{kiosk}, line {line}: printr: found a key that does not exist here, expected"
    )
    assert str(refused.value).endswith("Did you mean printer?")


def test_settings_cannot_be_changed_while_the_program_runs(hall: Path) -> None:
    settings = load(hall / "kiosk.toml", KioskSettings)

    with pytest.raises(ValueError, match="frozen"):
        settings.name = "kiosk-2"


def test_settings_can_be_made_without_a_file(hall: Path) -> None:
    house = load(hall / "house.toml", HouseStyle)

    assert HouseStyle(name=house.name, colour="#00695C", languages=("nl", "en")) == house


def test_the_example_city_is_right() -> None:
    settings = load(EXAMPLE / "server.toml", ServerSettings)

    assert [counter.id for counter in settings.site.counters if not counter.services] == ["receptie"]
    assert len(settings.site.counters) == 13
    assert len(settings.site.products) >= 20


def test_a_kiosk_without_scanners_is_possible(hall: Path) -> None:
    kiosk = rewrite(hall / "kiosk.toml", KIOSK[KIOSK.index("[[scanners]]") : KIOSK.index("[printer]")], "")

    assert load(kiosk, KioskSettings).scanners == ()
