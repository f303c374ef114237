"""`python -m qtkit.compile_texts`: makes the `.qm` files that Qt reads of the `.ts` files that translators write."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

LRELEASE = Path(PySide6.__file__).parent / "lrelease"
PROGRAMS_FOLDER = Path(__file__).parents[1]


class TextsError(RuntimeError):
    """Qt's compiler refused a file of texts; it says which and where."""


def main() -> int:
    try:
        compile_texts(PROGRAMS_FOLDER.glob("*/texts/*.ts"))
    except TextsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def compile_texts(sources: Iterable[Path]) -> tuple[Path, ...]:
    """Compile what changed since it was compiled last, and say which that were."""
    stale = tuple(sorted(source for source in sources if _is_stale(source)))
    for source in stale:
        _compile(source)
    return stale


def _compile(source: Path) -> None:
    """Into a file of its own first: Qt maps these files into memory, and one rewritten in place kills who reads it."""
    unfinished = source.with_suffix(".qm.unfinished")
    command = [str(LRELEASE), "-silent", str(source), "-qm", str(unfinished)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        unfinished.unlink(missing_ok=True)
        raise TextsError(f"The texts cannot be compiled: {(done.stderr or done.stdout).strip()}")
    unfinished.replace(source.with_suffix(".qm"))


def _is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns


if __name__ == "__main__":
    sys.exit(main())
