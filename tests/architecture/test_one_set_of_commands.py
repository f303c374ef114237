"""Whoever commits, whoever types make and the machine that guards the main line run the same checks."""

import os
import re

from tests.architecture.repository import ROOT


def test_pre_commit_runs_what_make_lint_runs() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = re.search(r"^lint:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert recipe is not None
    by_make = [line.strip().replace("$(BIN)", ".venv/bin") for line in recipe.group(1).splitlines()]
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"entry: (.*)", hooks) == by_make


def test_the_guard_of_the_main_line_runs_make_test() -> None:
    guard = ROOT / ".ci/run"
    assert os.access(guard, os.X_OK)
    assert guard.read_text(encoding="utf-8").rstrip().endswith("exec make test")
