"""Documents point at things that are there."""

import re
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT, files, short

LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
NAMED_FILE = re.compile(r"`((?:[\w-]+/)+[\w.-]+\.(?:py|qml|toml|md|json))`")


@pytest.mark.parametrize("page", files(".md"), ids=short)
def test_every_link_leads_somewhere(page: Path) -> None:
    lost = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()]
    assert lost == []


@pytest.mark.parametrize("page", files(".md"), ids=short)
def test_every_file_that_is_named_is_there(page: Path) -> None:
    named = NAMED_FILE.findall(page.read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists() and "output/" not in name] == []


def test_every_decision_is_listed() -> None:
    listed = (ROOT / "docs/decisions/README.md").read_text(encoding="utf-8")
    decisions = {path.name for path in (ROOT / "docs/decisions").glob("0*.md")}
    assert set(LINK.findall(listed)) == decisions


def test_the_readme_asks_for_exactly_two_commands() -> None:
    blocks = re.findall(r"^```\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert [block.splitlines() for block in blocks] == [["make demo", "make test"]]
