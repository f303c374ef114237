"""The `balie` command as a test calls it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from balie.__main__ import app

PROCESS_WITHIN_S = 60
"""A whole process on a busy machine; it takes about half a second."""


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    exit_code: int
    said: str
    complained: str


class Balie:
    """Runs commands in this process; an exception that escapes them is the test's to see."""

    def __call__(self, *arguments: str | Path, typed: str | None = None) -> Ended:
        result = CliRunner().invoke(app, [str(each) for each in arguments], input=typed, catch_exceptions=False)
        return Ended(result.exit_code, result.stdout, result.stderr)


def run_process(*arguments: str | Path, folder: Path) -> Ended:
    """Runs a command as people do: as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "balie", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        timeout=PROCESS_WITHIN_S,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)
