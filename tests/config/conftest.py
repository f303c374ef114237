from pathlib import Path

import pytest

from tests.config.builders import write_hall


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A folder with right settings of every kind."""
    return write_hall(tmp_path)
