"""`balie staff`: who may sign in at a counter."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from config.kiosk import KioskSettings
from config.loading import load
from config.problems import SettingsError
from config.server import ServerSettings
from kiosk.staff.staff_code import is_right
from queue_server.administration import list_clerks
from queue_server.domain.counter_session import Clerk, Duty
from tests.balie.command import PROCESS_WITHIN_S, Balie

PIN = "4711"


def clerks(hall: Path) -> list[Clerk]:
    return list_clerks(load(hall / "server.toml", ServerSettings))


def test_a_clerk_is_added_with_name_and_qualification(balie: Balie, hall: Path) -> None:
    arguments = ("jansen", "--name", "M. Jansen", "--service", "paspoorten", "--pin-stdin")

    ended = balie("staff", "add", "--config", hall / "server.toml", *arguments, typed=f"{PIN}\n")

    assert (ended.exit_code, ended.complained) == (0, "")
    assert clerks(hall) == [Clerk("jansen", "M. Jansen", ("paspoorten",))]


def test_without_services_a_clerk_is_qualified_for_all(balie: Balie, hall: Path) -> None:
    balie("staff", "add", "--config", hall / "server.toml", "jansen", "--pin-stdin", typed=f"{PIN}\n")

    assert clerks(hall) == [Clerk("jansen", "jansen", None)]
    assert balie("staff", "list", "--config", hall / "server.toml").said.splitlines()[1].split() == [
        "jansen",
        "jansen",
        "all",
        "-",
        "-",
    ]


def test_a_clerk_has_duties_and_a_team_until_added_again_without_them(balie: Balie, hall: Path) -> None:
    config = ("--config", hall / "server.toml", "jansen", "--pin-stdin")
    duties = ("--may", "supervise", "--may", "reception", "--team", "red")

    ended = balie("staff", "add", *config, *duties, typed=f"{PIN}\n")

    assert ended.said == "jansen may sign in for all services. Duties: reception, supervise. Team: red.\n"
    assert clerks(hall) == [Clerk("jansen", "jansen", None, frozenset(Duty), "red")]
    listed = balie("staff", "list", "--config", hall / "server.toml").said.splitlines()
    assert listed[1].split() == ["jansen", "jansen", "all", "reception,supervise", "red"]

    balie("staff", "add", *config, typed=f"{PIN}\n")
    assert clerks(hall) == [Clerk("jansen", "jansen")]


def test_an_unknown_duty_is_refused_with_those_that_there_are(balie: Balie, hall: Path) -> None:
    ended = balie("staff", "add", "--config", hall / "server.toml", "jansen", "--may", "rule", "--pin-stdin")

    assert ended.exit_code == 2
    assert "reception" in ended.complained
    assert "supervise" in ended.complained


def test_a_clerk_is_removed(balie: Balie, hall: Path) -> None:
    balie("staff", "add", "--config", hall / "server.toml", "jansen", "--pin-stdin", typed=f"{PIN}\n")

    assert balie("staff", "remove", "--config", hall / "server.toml", "jansen").exit_code == 0
    assert clerks(hall) == []


def test_removing_a_stranger_ends_with_1(balie: Balie, hall: Path) -> None:
    ended = balie("staff", "remove", "--config", hall / "server.toml", "jansen")

    assert (ended.exit_code, ended.complained) == (1, 'There is no clerk "jansen". There are: none.\n')


@pytest.mark.parametrize("pin", ["", "123", "1" * 129])
def test_a_pin_that_is_too_short_or_too_long_is_refused_and_not_shown(balie: Balie, hall: Path, pin: str) -> None:
    ended = balie("staff", "add", "--config", hall / "server.toml", "jansen", "--pin-stdin", typed=f"{pin}\n")

    assert ended.exit_code == 2
    assert "4 to 128" in ended.complained
    assert not (hall / "balie.sqlite3").exists()


def test_an_unknown_service_gets_the_nearest(balie: Balie, hall: Path) -> None:
    ended = balie("staff", "add", "--config", hall / "server.toml", "jansen", "--service", "paspoort", "--pin-stdin")

    assert (ended.exit_code, "Did you mean paspoorten?" in ended.complained) == (2, True)


def test_a_team_that_no_counter_has_is_refused_where_counters_have_teams(balie: Balie, hall: Path) -> None:
    site = hall / "site.toml"
    site.write_text(site.read_text().replace('label = "1"\n', 'label = "1"\nteam = "blauw"\n'))
    add = ("staff", "add", "--config", hall / "server.toml", "jansen", "--pin-stdin", "--team")

    ended = balie(*add, "blaw", typed=f"{PIN}\n")

    assert ended.exit_code == 2
    assert '"blaw", expected one of blauw. Did you mean blauw?' in ended.complained
    assert balie(*add, "blauw", typed=f"{PIN}\n").exit_code == 0


def test_without_a_terminal_the_pin_is_not_asked_for(balie: Balie, hall: Path) -> None:
    ended = balie("staff", "add", "--config", hall / "server.toml", "jansen", typed="")

    assert (ended.exit_code, "--pin-stdin" in ended.complained) == (2, True)


def test_at_a_terminal_the_pin_is_typed_twice_and_never_seen(hall: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "balie", "staff", "add", "--config", "server.toml", "jansen"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=hall,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        # The blank after the colon comes when the terminal has stopped showing what is typed.
        seen = _read_until(ours, b"Pin: ")
        os.write(ours, f"{PIN}\n".encode())
        seen += _read_until(ours, b"confirmation: ")
        os.write(ours, f"{PIN}\n".encode())
        seen += _read_until(ours, b"services.")
        exit_code = process.wait(PROCESS_WITHIN_S)
    finally:
        process.kill()
        process.wait(PROCESS_WITHIN_S)
        os.close(ours)

    assert exit_code == 0
    assert PIN.encode() not in seen
    assert clerks(hall) == [Clerk("jansen", "jansen", None)]


def _read_until(terminal: int, word: bytes) -> bytes:
    seen = b""
    while word not in seen:
        ready, _, _ = select.select([terminal], [], [], PROCESS_WITHIN_S)
        assert ready, f"{word!r} never came after {seen!r}"
        seen += os.read(terminal, 1024)
    return seen


def test_the_code_for_the_glass_of_a_kiosk_is_a_line_for_its_settings(balie: Balie, hall: Path) -> None:
    made = balie("staff", "code", "--pin-stdin", typed="471100\n")
    assert made.exit_code == 0

    file = hall / "kiosk.toml"
    file.write_text(made.said + file.read_text())
    settings = load(file, KioskSettings)

    assert settings.staff_code is not None
    assert is_right(settings.staff_code, "471100")
    assert "471100" not in file.read_text()


@pytest.mark.parametrize("code", ["123", "secret", "1234567890123", "١٢٣٤"])
def test_a_code_that_the_keypad_cannot_type_is_refused(balie: Balie, code: str) -> None:
    assert balie("staff", "code", "--pin-stdin", typed=f"{code}\n").exit_code == 2


def test_a_code_that_was_not_hashed_is_refused_by_the_settings(hall: Path) -> None:
    file = hall / "kiosk.toml"
    file.write_text(f'staff_code = "471100"\n{file.read_text()}')

    with pytest.raises(SettingsError, match="balie staff code") as refused:
        load(file, KioskSettings)
    assert "471100" not in str(refused.value)
