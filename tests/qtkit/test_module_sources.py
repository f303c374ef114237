"""What PySide asks of every module is answered as it would, and leaves nothing behind."""

import json
import subprocess
import sys
import zipfile
from types import ModuleType

import pytest

import qtkit.link
import qtkit.module_sources
import qtkit.trace
from qtkit.module_sources import uses_pyside

KEPT = """
import json, linecache
from qtkit.module_sources import keep_no_sources
{before}
import qtkit.link, zipfile
print(json.dumps(sorted(file for file in linecache.cache if file.endswith(("qtkit/link.py", "zipfile.py")))))
"""


def sources_kept(before: str) -> list[str]:
    """In a fresh process that imports some modules after PySide."""
    done = subprocess.run(
        [sys.executable, "-c", KEPT.format(before=before)], check=True, capture_output=True, text=True
    )
    kept: list[str] = json.loads(done.stdout)
    return kept


def test_a_program_keeps_no_text_of_its_sources() -> None:
    assert sources_kept("keep_no_sources()") == []


def test_pyside_by_itself_keeps_them() -> None:
    """When this fails PySide has mended it, and `qtkit/module_sources.py` can go."""
    assert sources_kept("") != []


@pytest.mark.parametrize(
    ("module", "uses"),
    [(qtkit.link, True), (qtkit.module_sources, True), (qtkit.trace, False), (zipfile, False), (sys, False)],
    ids=lambda each: str(getattr(each, "__name__", each)),
)
def test_a_module_uses_pyside_when_its_source_says_so(module: ModuleType, uses: bool) -> None:
    assert uses_pyside(module) is uses


def test_a_module_whose_file_is_gone_uses_nothing() -> None:
    gone = ModuleType("gone")
    gone.__file__ = "/nowhere/gone.py"
    assert not uses_pyside(gone)
