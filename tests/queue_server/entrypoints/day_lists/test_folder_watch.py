"""A folder with another system's lists: taken over when whole, put away with a report, never twice and never lost."""

import os
from pathlib import Path

import pytest

from queue_server.adapters.errors import StorageError
from queue_server.domain.appointment import AppointmentState
from queue_server.entrypoints.day_lists.folder_watch import FolderWatch
from tests.queue_server.entrypoints.day_lists.conftest import Announce, House
from tests.queue_server.entrypoints.devices import played

HEADER = "id,start,product,name,code"
ADA = "n-1,2026-11-23 11:00,passport,Ada de Vries,4f2a9c01d77be3"
BEN = "n-2,2026-11-23 11:15,passport,Ben Bakker,4f2a9c01d77be4"


def put(folder: Path, *lines: str, name: str = "day.csv") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
    return file


def put_away(folder: Path, where: str = "taken") -> dict[str, str]:
    """What lies there now, by the name that the list came under."""
    files = sorted((folder / where).iterdir())
    return {file.name.partition("-")[2]: file.read_text(encoding="utf-8") for file in files}


@played
async def test_a_list_is_taken_over_once_it_has_stopped_growing(house: House, tmp_path: Path) -> None:
    watch = FolderWatch(house.desk(), tmp_path / "in")
    file = put(tmp_path / "in", ADA)
    await watch.look()
    assert (file.exists(), house.here("n-1")) == (True, None)
    put(tmp_path / "in", ADA, BEN)
    await watch.look()
    assert house.here("n-1") is None
    await watch.look()
    assert (house.here("n-1") is None, house.here("n-2") is None, file.exists()) == (False, False, False)
    assert list(put_away(tmp_path / "in")) == ["day.csv"]


@played
async def test_two_lists_are_taken_over_in_the_order_in_which_they_came(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    later = put(folder, ADA.replace("11:00", "11:30"), name="a-later.csv")
    earlier = put(folder, ADA, name="b-earlier.csv")
    os.utime(earlier, ns=(1, 1_000_000_000))
    os.utime(later, ns=(1, 2_000_000_000))
    watch = FolderWatch(house.desk(), folder)
    await watch.look()
    await watch.look()
    found = house.here("n-1")
    assert found is not None
    assert found.moved_from is not None


@played
async def test_what_could_not_be_used_stands_in_a_report_beside_the_list(
    house: House, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("list_has_troubles")
    folder = tmp_path / "in"
    put(folder, ADA, "n-2,Ben Bakker,passport,,")
    watch = FolderWatch(house.desk(), folder)
    await watch.look()
    await watch.look()
    report = put_away(folder)["day.csv.report.txt"]
    assert report.startswith("1 new; 1 not taken.\nline 3: start: found ")
    assert "Ben" not in report


@played
async def test_what_is_no_list_is_put_away_with_the_reason(
    house: House, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("list_refused")
    folder = tmp_path / "in"
    put(folder).write_text("a letter", encoding="utf-8")
    watch = FolderWatch(house.desk(), folder)
    await watch.look()
    await watch.look()
    assert put_away(folder, "refused")["day.csv.report.txt"].startswith("The first line names no column 'id'")


@played
async def test_a_list_stays_where_it_is_while_the_database_is_away(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    file = put(folder, ADA)
    watch = FolderWatch(house.desk(), folder)
    await watch.look()
    house.commands.error = StorageError("It is away.")
    with pytest.raises(StorageError):
        await watch.look()
    assert file.exists()
    house.commands.error = None
    await watch.look()
    assert (house.here("n-1") is None, file.exists()) == (False, False)


@played
async def test_a_folder_that_is_away_is_told_once_and_watched_again_when_it_is_back(
    house: House, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("lists_folder_away")
    folder = tmp_path / "in"
    folder.write_text("a file where the folder should be")
    watch = FolderWatch(house.desk(), folder)
    await watch.look()
    await watch.look()
    folder.unlink()
    put(folder, ADA)
    await watch.look()
    await watch.look()
    assert house.here("n-1") is not None


@played
async def test_lists_that_were_taken_are_removed_after_some_days_or_at_once(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    watch = FolderWatch(house.desk(kept_days=7), folder)
    put(folder, ADA)
    await watch.look()
    await watch.look()
    (kept,) = (folder / "taken").iterdir()
    for days, there in ((6, True), (8, False)):
        long_ago = kept.stat().st_mtime - days * 86_400
        os.utime(kept, (long_ago, long_ago))
        await watch.look()
        assert kept.exists() is there
        if there:
            os.utime(kept)
    at_once = FolderWatch(house.desk(kept_days=0), folder)
    put(folder, BEN)
    await at_once.look()
    await at_once.look()
    assert (house.here("n-2") is None, list((folder / "taken").iterdir())) == (False, [])


@played
async def test_whole_days_cancel_what_their_list_no_longer_names(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    watch = FolderWatch(house.desk(whole_days=True), folder)
    for lines in ((ADA, BEN), (BEN,)):
        put(folder, *lines)
        await watch.look()
        await watch.look()
    gone, left = house.here("n-1"), house.here("n-2")
    assert gone is not None
    assert left is not None
    assert (gone.state, left.state) == (AppointmentState.CANCELLED, AppointmentState.BOOKED)


@played
async def test_a_list_that_cannot_be_put_away_is_taken_once_and_told_once(
    house: House, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("lists_folder_away")
    folder = tmp_path / "in"
    watch = FolderWatch(house.desk(), folder)
    too_long = f"{'n' * 245}.csv"
    file = put(folder, ADA, name=too_long)
    for _ in range(4):
        await watch.look()
    assert (file.exists(), house.here("n-1") is None, house.commands.done) == (True, False, 1)
    put(folder, ADA, BEN, name=too_long)
    for _ in range(4):
        await watch.look()
    assert (house.here("n-2") is None, house.commands.done) == (False, 3)
    file.unlink()
    await watch.look()
    assert not watch._away
