"""Letters that nobody fetches are counted, and erased when people are."""

import os
from pathlib import Path

import pytest

from queue_server.adapters.mail_spool import Spooled, tidy

NOW_S = 1_795_420_800.0
HOUR_S, DAY_S = 3_600, 86_400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As a program left it that fetched nothing for a month, and a server that died in between."""
    ages_s = {
        "fresh.eml": 60,
        "late.eml": 2 * HOUR_S,
        "later.eml": 29 * DAY_S,
        "old.eml": 31 * DAY_S,
        ".broken.part": 31 * DAY_S,
        ".going.part": 1,
        "of-somebody-else.txt": 31 * DAY_S,
    }
    for name, age_s in ages_s.items():
        (tmp_path / name).write_text("Uw afspraak is gemaakt.")
        os.utime(tmp_path / name, (NOW_S - age_s,) * 2)
    return tmp_path


def tidied(folder: Path) -> Spooled:
    return tidy(folder, late_before_s=NOW_S - HOUR_S, erase_before_s=NOW_S - 30 * DAY_S)


def test_what_lies_for_long_is_counted_and_what_lies_for_too_long_is_erased(folder: Path) -> None:
    assert tidied(folder) == Spooled(unfetched=2, erased=1)
    assert sorted(file.name for file in folder.iterdir()) == [
        ".going.part",
        "fresh.eml",
        "late.eml",
        "later.eml",
        "of-somebody-else.txt",
    ]
    assert tidied(folder) == Spooled(unfetched=2, erased=0)


def test_a_folder_into_which_nothing_was_laid_yet_holds_nothing(tmp_path: Path) -> None:
    assert tidied(tmp_path / "mail") == Spooled(unfetched=0, erased=0)
