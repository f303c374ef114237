from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.alone import kept_file
from kiosk.alone.disk import FolderDisk, FolderTaken
from kiosk.alone.keepsake import HallTime
from tests.kiosk.alone.builders import DAY, FIVE, HOUSE, NINE, keepsake, minutes
from tests.kiosk.alone.disks import CutDisk

OWN = {"server": "ws://127.0.0.1:8470/link", "kiosk": "kiosk-1"}


def test_what_is_kept_is_read_again() -> None:
    disk = CutDisk()
    kept_file.keep(disk, keepsake())
    assert kept_file.kept_for(disk, **OWN) == keepsake()


@pytest.mark.parametrize("owner", [{**OWN, "kiosk": "kiosk-2"}, {**OWN, "server": "ws://elsewhere:1/link"}])
def test_another_kiosks_or_servers_keepsake_is_nobodys(owner: dict[str, str]) -> None:
    disk = CutDisk()
    kept_file.keep(disk, keepsake())
    assert kept_file.kept_for(disk, **owner) is None


@pytest.mark.parametrize("data", [b"", b"{}", b"\x00\xff", b'{"server": 1}'])
def test_what_cannot_be_read_is_asked_for_anew(data: bytes) -> None:
    assert kept_file.kept_for(CutDisk({kept_file.FILE: data}), **OWN) is None


def test_an_empty_folder_keeps_nothing() -> None:
    assert kept_file.kept_for(CutDisk(), **OWN) is None


def test_the_key_is_in_no_picture_of_it() -> None:
    assert keepsake().kit.key not in repr(keepsake())


def test_the_halls_time_goes_on_by_the_machines_clock_at_the_halls_speed() -> None:
    time = HallTime(hall=NINE, machine=NINE + timedelta(days=3), rate=60.0)
    assert time.at(NINE + timedelta(days=3, minutes=1)) == NINE + timedelta(hours=1)


def test_a_machine_whose_clock_was_put_back_does_not_know_the_time() -> None:
    assert HallTime(hall=NINE, machine=NINE).at(NINE - minutes(1)) is None


def test_a_kit_is_good_on_its_own_day_until_the_office_closes() -> None:
    kept = keepsake()
    assert kept.kit.office_day == DAY
    assert kept.lets_in(NINE)
    assert not kept.lets_in(FIVE)
    assert kept.is_of_today(FIVE)
    assert not kept.is_of_today(NINE + timedelta(days=1))


def test_a_kit_from_before_the_opening_opens_by_itself() -> None:
    kept = keepsake(house=HOUSE.model_copy(update={"open_now": False, "next_opening": NINE}))
    assert not kept.is_open(NINE - minutes(1))
    assert kept.is_open(NINE)


def test_a_house_that_was_closed_without_a_word_stays_closed() -> None:
    assert not keepsake(house=HOUSE.model_copy(update={"open_now": False})).is_open(NINE)


def test_the_folder_and_its_files_are_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "kiosk-1"
    disk = FolderDisk(folder)
    kept_file.keep(disk, keepsake())
    disk.append("journal", b"line\n")
    disk.close()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        "keepsake.json": 0o600,
        "journal": 0o600,
        "lock": 0o600,
    }


def test_a_folder_has_one_program_at_a_time(tmp_path: Path) -> None:
    first = FolderDisk(tmp_path)
    with pytest.raises(FolderTaken, match="Another program"):
        FolderDisk(tmp_path)
    first.close()
    FolderDisk(tmp_path).close()


def test_a_real_disk_appends_cuts_and_replaces(tmp_path: Path) -> None:
    disk = FolderDisk(tmp_path)
    assert disk.read("journal") is None
    disk.append("journal", b"one\n")
    disk.append("journal", b"two\n")
    disk.cut("journal", 4)
    assert disk.read("journal") == b"one\n"
    disk.replace("journal", b"three\n")
    assert disk.read("journal") == b"three\n"
    disk.close()
