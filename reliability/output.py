"""Where the runs leave what they found, and the folder that each of them works in."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OUTPUT = Path(__file__).resolve().parents[1] / "reliability-output"


@contextmanager
def work_folder() -> Iterator[Path]:
    """Under the checkout and not under /tmp, which is memory on many machines: a killed server would lose nothing."""
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="work-", dir=OUTPUT, ignore_cleanup_errors=True) as folder:
        yield Path(folder)
