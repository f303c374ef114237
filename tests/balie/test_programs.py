"""Each program is started with its settings, and only it is loaded."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.balie.command import PROCESS_WITHIN_S, Balie, run_process
from tests.config.builders import rewrite

PROGRAMS = {
    "server": "queue_server",
    "kiosk": "kiosk",
    "display": "display",
    "counter": "counter_client",
    "signs": "signs",
}


class FakeProgram(ModuleType):
    """Stands where a program's `__main__` stands, and remembers what it was started with."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.started_with: list[object] = []
        self.run: Callable[..., int] = self._run

    def _run(self, settings: object, *_: object, **__: object) -> int:
        self.started_with.append(settings)
        return 1


@pytest.mark.parametrize(("command", "package"), PROGRAMS.items())
def test_a_program_gets_its_settings_and_its_exit_code_is_the_commands(
    balie: Balie, hall: Path, monkeypatch: pytest.MonkeyPatch, command: str, package: str
) -> None:
    program = FakeProgram(f"{package}.__main__")
    monkeypatch.setitem(sys.modules, program.__name__, program)

    ended = balie(command, "--config", hall / f"{command}.toml")

    assert ended.exit_code == 1
    assert [type(settings).__name__ for settings in program.started_with] == [f"{command.capitalize()}Settings"]


@pytest.mark.parametrize("command", PROGRAMS)
def test_wrong_settings_end_with_2_before_anything_starts(balie: Balie, hall: Path, command: str) -> None:
    file = hall / f"{command}.toml"
    file.write_text(f"{file.read_text()}\n[zzz]\n")

    ended = balie(command, "--config", file)

    assert ended.exit_code == 2
    assert "zzz: found a key that does not exist here" in ended.complained


@pytest.mark.parametrize("arguments", [[], ["--config"], ["--config", "gone.toml"], ["--confg", "x"], ["extra"]])
def test_wrong_use_ends_with_2(balie: Balie, arguments: list[str]) -> None:
    assert balie("server", *arguments).exit_code == 2


def test_an_unknown_command_ends_with_2(balie: Balie) -> None:
    assert balie("serve").exit_code == 2


def test_the_command_itself_loads_no_screen_no_database_and_no_device(tmp_path: Path) -> None:
    heavy = ("PySide6", "sqlalchemy", "fastapi", "cv2", "PIL", "escpos", "serial", "usb")
    code = f"import sys, balie.__main__; print([name for name in {heavy} if name in sys.modules])"

    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        timeout=PROCESS_WITHIN_S,
        check=True,
    )

    assert done.stdout.strip() == "[]"


def test_help_names_every_command(tmp_path: Path) -> None:
    ended = run_process("--help", folder=tmp_path)

    assert ended.exit_code == 0
    for command in (
        *PROGRAMS,
        "check",
        "scan",
        "ticket",
        "devices",
        "enrol",
        "staff",
        "site",
        "backup",
        "restore",
        "export",
    ):
        assert f"  {command} " in ended.said


def test_a_real_server_starts_answers_and_ends_when_asked(hall: Path) -> None:
    rewrite(hall / "server.toml", "[database]", "[listen]\nport = 0\n\n[database]")
    process = subprocess.Popen(
        [sys.executable, "-m", "balie", "server", "--config", "server.toml"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=hall,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    try:
        assert process.stderr
        port = next(line["port"] for line in map(json.loads, process.stderr) if line["event"] == "listening")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=PROCESS_WITHIN_S) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGTERM)
        said, logged = process.communicate(timeout=PROCESS_WITHIN_S)
    finally:
        process.kill()
        process.communicate()

    assert (process.returncode, said) == (0, "")
    assert "Traceback" not in logged
