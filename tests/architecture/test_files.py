"""What a file may be: one idea, named after it, and at home on any machine."""

import re
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT, files, imported_names, short

LONGEST = 400
"""Lines. Usually a file is under 300; what is longer than this holds two ideas."""

NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "stuff"}

SOURCES = (".py", ".qml")
TEXTS = (".py", ".qml", ".toml", ".md", ".yaml", ".yml", ".sh", ".service", ".ini", ".mako", "")

MACHINE_PATH = re.compile(r"(?<![\w.~:/-])/(?:home/(?!user\b)\w+|root|work|Users/\w+)(?:/|\b)")
"""A path that is only there on the machine of whoever wrote it."""

PACKAGE_INDEX = re.compile(r"index[-]url|find[-]links|https?://[^\s\"']*/(?:simple|packages)\b", re.IGNORECASE)
"""Where packages come from is a matter of the machine and not of the repository."""

UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")

THESE_RULES = Path(__file__)


@pytest.mark.parametrize("path", files(*SOURCES), ids=short)
def test_a_file_holds_one_idea(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_every_name_says_what_is_inside() -> None:
    parts = {
        (short(path), part) for path in files(*SOURCES) for part in (*path.relative_to(ROOT).parts[:-1], path.stem)
    }
    assert sorted(where for where, part in parts if part.lower() in NAMES_THAT_SAY_NOTHING) == []


@pytest.mark.parametrize("pattern", [MACHINE_PATH, PACKAGE_INDEX, UNFINISHED], ids=["path", "index", "unfinished"])
def test_nothing_belongs_to_one_machine_or_is_left_for_later(pattern: re.Pattern[str]) -> None:
    found = [
        f"{short(path)}: {match.group()}"
        for path in files(*TEXTS)
        if path != THESE_RULES and path.name != "requirements.lock"
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_lock_file_names_no_index() -> None:
    assert PACKAGE_INDEX.findall((ROOT / "requirements.lock").read_text(encoding="utf-8")) == []


def test_every_locked_package_has_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^\S+==[^\n]+ \\\n    --hash=sha256:", lock, re.MULTILINE)
    assert len(packages) == len(re.findall(r"^\S+==", lock, re.MULTILINE))


def test_tests_wait_for_something_and_never_for_a_while() -> None:
    """What looks again and again until a process answers stands beside the tests, once."""
    sleepers = [
        short(path)
        for path in files(".py")
        if path.name.startswith("test_") and path != THESE_RULES
        if re.search(r"\btime\.sleep\(|\bqWait\(", path.read_text(encoding="utf-8"))
    ]
    assert sleepers == []


def test_no_test_is_skipped_or_excused_without_a_reason() -> None:
    """`pytest.skip("...")` carries its reason by itself; a bare mark does not."""
    bare = re.compile(r"mark\.(?:skip|xfail)\b(?!\([^)]*reason=)|mark\.skipif\((?![^@]*?reason=)|\bpytest\.skip\(\)")
    found = [
        f"{short(path)}: {match.group()}"
        for path in files(".py")
        if path.is_relative_to(ROOT / "tests") and path != THESE_RULES
        for match in bare.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_screens_know_one_event_loop() -> None:
    """Qt for waiting and for sockets: asyncio beside it would be a second model of time."""
    screens = ("kiosk", "display", "counter_client", "signs", "qtkit")
    found = [
        short(path)
        for path in files(".py")
        if path.relative_to(ROOT).parts[0] in screens
        and "asyncio" in {name.split(".")[0] for name in imported_names(path)}
    ]
    assert found == []
