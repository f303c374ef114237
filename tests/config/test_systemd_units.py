"""The unit files as systemd reads them, and what Balie's programs need of them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from supervision.start_deadline import START_WITHIN_S

FOLDER = Path(__file__).parents[2] / "config" / "systemd"
UNITS = sorted(path.name for path in FOLDER.glob("*.service"))
ON_A_SCREEN = ("balie-display@.service", "balie-kiosk@.service")
BALIE = "/opt/balie/.venv/bin/balie"
WITHIN_S = 60

by_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze here (Debian package systemd)"
)


def settings_of(unit: str) -> dict[str, list[str]]:
    """Every setting with its values, in order; systemd's files repeat keys, which configparser would lose."""
    found: dict[str, list[str]] = {}
    for line in (FOLDER / unit).read_text(encoding="utf-8").splitlines():
        key, sign, value = line.partition("=")
        if sign and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def seconds(time_span: str) -> int:
    number, unit = re.fullmatch(r"(\d+)(min)?", time_span).groups()  # type: ignore[union-attr]
    return int(number) * (60 if unit else 1)


def verified(folder: Path, unit: str, *, instead: tuple[str, str] = ("", "")) -> str:
    """What systemd says about a unit whose programs are all there; nothing when all is well."""
    text = (FOLDER / unit).read_text(encoding="utf-8").replace(*instead)
    for program in (BALIE, "/usr/bin/cage"):
        text = text.replace(program, sys.executable)
    copy = folder / unit.replace("@.", "@tty1.")
    copy.write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(copy)],
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )
    return "\n".join(line for line in (done.stdout + done.stderr).splitlines() if unit.split("@")[0] in line)


def test_there_is_a_unit_for_every_program_that_runs_unattended() -> None:
    assert [*ON_A_SCREEN, "balie-pages.service", "balie-server.service", "balie-signs.service"] == UNITS


@by_systemd
@pytest.mark.parametrize("unit", UNITS)
def test_systemd_finds_nothing_wrong(tmp_path: Path, unit: str) -> None:
    assert verified(tmp_path, unit) == ""


@by_systemd
@pytest.mark.parametrize(
    ("right", "wrong"), [("Restart=always", "Restart=allways"), ("WatchdogSec", "WatchDogSec"), (BALIE, "/opt/gone")]
)
def test_systemd_would_find_it(tmp_path: Path, right: str, wrong: str) -> None:
    assert verified(tmp_path, "balie-server.service", instead=(right, wrong)) != ""


@pytest.mark.parametrize("unit", UNITS)
def test_a_program_is_started_again_for_ever_and_watched(unit: str) -> None:
    unit_settings = settings_of(unit)

    assert unit_settings["Type"] == ["notify"]
    assert unit_settings["Restart"] == ["always"]
    assert unit_settings["StartLimitIntervalSec"] == ["0"]
    assert seconds(unit_settings["WatchdogSec"][0]) > 0


@pytest.mark.parametrize("unit", [unit for unit in UNITS if "server" not in unit])
def test_a_start_that_hangs_is_ended_by_the_program_itself_so_that_its_words_are_kept(unit: str) -> None:
    assert seconds(settings_of(unit)["TimeoutStartSec"][0]) >= START_WITHIN_S + 15


@pytest.mark.parametrize("unit", ON_A_SCREEN)
def test_a_program_under_a_compositor_is_heard_and_there_is_no_way_past_it(unit: str) -> None:
    unit_settings = settings_of(unit)
    compositor, _, program = unit_settings["ExecStart"][0].partition(" -- ")

    assert unit_settings["NotifyAccess"] == ["all"]
    assert "PAMName" not in unit_settings, "it would leave the unit's processes, and nothing it says would be heard"
    assert program.startswith(f"/usr/bin/env -u WATCHDOG_PID {BALIE} ")
    assert compositor.split() == ["/usr/bin/cage", "-d"], "with -s a key leads to another terminal"


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_starts_the_program_that_it_is_named_after(unit: str) -> None:
    program = unit.removeprefix("balie-").removesuffix(".service").removesuffix("@")

    assert settings_of(unit)["ExecStart"][0].endswith(f"{BALIE} {program} --config /etc/balie/{program}.toml")


@pytest.mark.parametrize("unit", UNITS)
def test_no_program_runs_as_root_or_may_become_it(unit: str) -> None:
    unit_settings = settings_of(unit)
    users = (FOLDER / "balie.sysusers.conf").read_text(encoding="utf-8")

    assert f"u {unit_settings['User'][0]} " in users
    assert unit_settings["NoNewPrivileges"] == ["yes"]
    assert unit_settings["CapabilityBoundingSet"] == [""]
    assert unit_settings["ProtectSystem"] == ["strict"]
