"""`balie enrol` lets devices in and shuts them out."""

import stat
from pathlib import Path

import pytest

from balie.key_file import write_key_file
from config.loading import load
from config.server import ServerSettings
from queue_server.administration import list_devices
from tests.balie.command import Balie


def devices(hall: Path) -> dict[str, str]:
    return {name: str(role) for name, role in list_devices(load(hall / "server.toml", ServerSettings)).items()}


def test_devices_come_in_by_their_own_settings(balie: Balie, hall: Path) -> None:
    names = ("kiosk", "display", "counter")

    ended = balie("enrol", "--config", hall / "server.toml", *(hall / f"{name}.toml" for name in names))

    assert (ended.exit_code, ended.complained) == (0, "")
    assert devices(hall) == {"kiosk-1": "kiosk", "display-1": "display", "counter-1": "counter"}
    assert len({(hall / "keys" / f"{name}-1.key").read_text() for name in names}) == 3


PAGES = """\
public_url = "https://afspraak.voorbeeld.nl"
house = "house.toml"
"""
ONE_SERVER = """
[[servers]]
url = "http://127.0.0.1:8470"
key_file = "keys/pages.key"
"""


def test_the_booking_pages_come_in_by_theirs_where_they_ask_one_server(balie: Balie, hall: Path) -> None:
    pages = hall / "pages.toml"
    pages.write_text(PAGES + ONE_SERVER, encoding="utf-8")
    assert balie("enrol", "--config", hall / "server.toml", pages).exit_code == 0
    assert devices(hall) == {"pages": "pages"}

    pages.write_text(PAGES + ONE_SERVER + ONE_SERVER, encoding="utf-8")
    ended = balie("enrol", "--config", hall / "server.toml", pages)
    assert (ended.exit_code, "--role pages" in ended.complained) == (2, True)


def test_a_key_is_for_its_owner_only_and_is_not_shown(balie: Balie, hall: Path) -> None:
    ended = balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml")

    key_file = hall / "keys" / "kiosk-1.key"
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(key_file.parent.stat().st_mode) == 0o700
    assert key_file.read_text().strip() not in ended.said + ended.complained
    assert [each.name for each in key_file.parent.iterdir()] == ["kiosk-1.key"]


def test_enrolling_again_replaces_the_key(balie: Balie, hall: Path) -> None:
    key_file = hall / "keys" / "kiosk-1.key"
    balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml")
    first = key_file.read_text()

    balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml")

    assert key_file.read_text() != first
    assert devices(hall) == {"kiosk-1": "kiosk"}


@pytest.mark.parametrize("role", ["system", "pages", "booking"])
def test_a_program_elsewhere_comes_in_by_name(balie: Balie, hall: Path, role: str) -> None:
    arguments = ("--name", "calendar", "--role", role, "--key-file", hall / "calendar.key")

    assert balie("enrol", "--config", hall / "server.toml", *arguments).exit_code == 0
    assert devices(hall) == {"calendar": role}


def test_everybody_who_may_come_in_is_listed(balie: Balie, hall: Path) -> None:
    ended = balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml", "--list")

    assert ended.said.splitlines()[-1].split() == ["kiosk-1", "kiosk"]


def test_a_device_is_shut_out(balie: Balie, hall: Path) -> None:
    balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml")

    assert balie("enrol", "--config", hall / "server.toml", "--revoke", "kiosk-1").exit_code == 0
    assert devices(hall) == {}


def test_shutting_out_a_stranger_ends_with_1_and_the_names_there_are(balie: Balie, hall: Path) -> None:
    balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml")

    ended = balie("enrol", "--config", hall / "server.toml", "--revoke", "kiosk-2")

    assert ended.exit_code == 1
    assert ended.complained == 'There is no device "kiosk-2". There are: kiosk-1.\n'


@pytest.mark.parametrize(
    "arguments", [[], ["--name", "kiosk-9"], ["--role", "kiosk", "--key-file", "x"], ["site.toml"], ["gone.toml"]]
)
def test_incomplete_or_wrong_use_ends_with_2(
    balie: Balie, hall: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(hall)

    assert balie("enrol", "--config", "server.toml", *arguments).exit_code == 2
    assert not (hall / "balie.sqlite3").exists()


def test_where_no_key_can_be_written_no_device_comes_in(balie: Balie, hall: Path) -> None:
    (hall / "keys").write_text("a file where the folder should be")

    ended = balie("enrol", "--config", hall / "server.toml", hall / "kiosk.toml")

    assert (ended.exit_code, "cannot be used" in ended.complained) == (1, True)
    assert devices(hall) == {}


def test_a_key_that_is_refused_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    key_file = tmp_path / "kiosk-1.key"
    key_file.write_text("old")

    def refused() -> str:
        raise OSError("the database is full")

    with pytest.raises(OSError, match="full"):
        write_key_file(key_file, refused)

    assert [each.name for each in tmp_path.iterdir()] == ["kiosk-1.key"]
    assert key_file.read_text() == "old"


def test_a_database_that_is_not_there_is_a_sentence(balie: Balie, hall: Path) -> None:
    server = hall / "server.toml"
    server.write_text(server.read_text().replace("sqlite:///balie.sqlite3", "postgresql://x:geheim@127.0.0.1:1/x"))

    ended = balie("enrol", "--config", server, "--list")

    assert ended.exit_code == 1
    assert "does not answer" in ended.complained
    assert "geheim" not in ended.complained
