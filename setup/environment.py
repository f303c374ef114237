"""The project's own `.venv`: made, filled from the lock file, and the project itself installed where it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from setup.problem import SetupError

NOT_OURS = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "VIRTUAL_ENV")
"""Settings of the user that would send packages elsewhere than to `.venv`."""


def can_make(root: Path, python: Path) -> bool:
    """Debian's own Python comes without `ensurepip` until python3-venv is there; others bring it along."""
    command = [str(python), "-I", "-c", "import ensurepip, venv"]
    return subprocess.run(command, check=False, capture_output=True, env=clean_environ(root)).returncode == 0


def venv_package(python: Path) -> str:
    """The Debian package that lets this Python make a `.venv`, for example `python3.11-venv`."""
    version = "import sys; print('python%d.%d-venv' % sys.version_info[:2])"
    return subprocess.run([python, "-I", "-c", version], check=True, capture_output=True, text=True).stdout.strip()


def make(root: Path, python: Path) -> None:
    print("Making .venv", flush=True)
    run([str(python), "-I", "-m", "venv", "--clear", ".venv"], root, "make a virtual environment")


def fill(root: Path) -> None:
    """Exactly the packages of the lock file: pip refuses any file whose hash is not written there."""
    print("Installing the locked Python packages (the first time this takes a minute or two)", flush=True)
    pip(["install", "--require-hashes", "-r", "requirements.lock"], root, "install the locked packages")
    pip(["install", "--no-deps", "--no-build-isolation", "--editable", "."], root, "install the project itself")


def compile_texts(root: Path) -> None:
    """Linguist's texts become the files that Qt reads; what was compiled is left out of the repository."""
    run([str(root / ".venv/bin/python"), "-m", "qtkit.compile_texts"], root, "compile the translated texts")


def clean_environ(root: Path) -> dict[str, str]:
    """The user's environment without what would lead Python astray, and with a HOME that can be written."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON") and key not in NOT_OURS}
    home = kept.get("HOME", "")
    if not home or not os.access(home, os.W_OK):
        own_home = (root / ".setup/home").resolve()
        own_home.mkdir(parents=True, exist_ok=True)
        kept["HOME"] = str(own_home)
    return kept


def pip(arguments: list[str], root: Path, purpose: str) -> None:
    python = [str(root / ".venv/bin/python"), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"]
    run([*python, *arguments], root, purpose)


def run(command: list[str], root: Path, purpose: str) -> None:
    done = subprocess.run(command, check=False, cwd=root, env=clean_environ(root), capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise SetupError(
            f"Balie could not {purpose} (the reason is above): mend it, or remove .venv, and run make again."
        )
