"""The files of the repository, as the laws look at them: what git knows or would take, nothing generated."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BESIDE_THE_ROOMS = {"tests", "bench", "reliability"}
"""Python that stands on the rooms, so no room's law holds for it."""


def files(*endings: str) -> list[Path]:
    """Those that git tracks or would track, so that a new file is under the laws before its first commit."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    paths = [ROOT / line for line in listed.splitlines()]
    return sorted(path for path in paths if path.is_file() and (not endings or path.suffix in endings))


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported_names(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
