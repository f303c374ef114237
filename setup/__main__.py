"""`python3 -m setup PURPOSE`: what every make target runs first; quick when nothing is missing or changed."""

from __future__ import annotations

import fcntl
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from setup import debian, environment
from setup.interpreter import fitting_python
from setup.problem import SetupError


def main() -> int:
    root = Path(__file__).resolve().parent.parent
    purpose = sys.argv[1] if len(sys.argv) > 1 else "run"
    try:
        python = fitting_python()
        if python != Path(sys.executable):
            os.execv(python, [str(python), "-E", "-s", "-m", "setup", purpose])
        with _alone(root):
            ensure_packages(root, python, purpose)
            ensure_environment(root, python, purpose)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def ensure_packages(root: Path, python: Path, purpose: str) -> None:
    """What is needed must be there; what is only wanted may be told and left."""
    has_venv = (root / ".venv/bin/python").exists()
    if not debian.is_debian():
        if not has_venv:
            print(f"This is no Debian or Ubuntu: see to it that these libraries are there: {' '.join(debian.NEEDED)}")
        return
    makes_venv = has_venv or environment.can_make(root, python)
    needed = debian.missing(debian.NEEDED if makes_venv else (*debian.NEEDED, environment.venv_package(python)))
    wanted = debian.missing(debian.wanted(purpose))
    if not needed and not wanted:
        return
    try:
        debian.install((*needed, *wanted))
    except SetupError:
        if needed:
            debian.install(needed)
        _install_what_there_is(wanted)


def _install_what_there_is(wanted: tuple[str, ...]) -> None:
    """One by one: a package that a distribution does not have (Ubuntu's chromium) keeps no other one away."""
    for package in wanted:
        try:
            debian.install((package,))
        except SetupError as error:
            print(f"Going on without {package}, and skipping what needs it. {error}", file=sys.stderr)


def ensure_environment(root: Path, python: Path, purpose: str) -> None:
    """Each step is stamped when it is done, so that one that failed is done again."""
    from setup import readers, stamp  # tomllib: not on the older Pythons that only look for a better one

    done, now = stamp.read(root), stamp.current(root)
    if not (root / ".venv/bin/python").exists() or done.place not in ("", now.place):
        environment.make(root, python)
        done = stamp.Stamp()
    if (done.place, done.packages) != (now.place, now.packages):
        environment.fill(root)
        done = replace(done, place=now.place, packages=now.packages)
        stamp.write(root, done)
    compiled = all(text.with_suffix(".qm").exists() for text in stamp.text_files(root))
    if done.texts != now.texts or not compiled:
        environment.compile_texts(root)
        done = replace(done, texts=now.texts)
        stamp.write(root, done)
    if purpose == "test" and done.readers != now.readers and readers.fill(root):
        stamp.write(root, now)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Two make commands at once would fill one `.venv` together."""
    (root / ".setup").mkdir(exist_ok=True)
    with (root / ".setup/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main())
