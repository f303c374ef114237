from pathlib import Path

import pytest

from tests.balie.command import Balie
from tests.config.builders import write_hall


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A folder with right settings of every kind."""
    return write_hall(tmp_path)


@pytest.fixture
def balie() -> Balie:
    """The command, run in this process."""
    return Balie()
