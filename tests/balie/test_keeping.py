"""`balie backup`, `restore` and `export`: what goes out comes in again."""

from datetime import date
from pathlib import Path

from config.loading import load
from config.server import ServerSettings
from queue_server.adapters.contacts import SqlContacts
from queue_server.adapters.database import open_database
from queue_server.administration import list_clerks
from queue_server.domain.contact import ContactChannel
from tests.balie.command import Balie


def add_clerk(balie: Balie, hall: Path, name: str) -> None:
    assert balie("staff", "add", "--config", hall / "server.toml", name, "--pin-stdin", typed="4711\n").exit_code == 0


def clerk_names(hall: Path) -> list[str]:
    return [clerk.name for clerk in list_clerks(load(hall / "server.toml", ServerSettings))]


def test_a_restore_brings_back_what_the_backup_held(balie: Balie, hall: Path) -> None:
    add_clerk(balie, hall, "jansen")
    backed_up = balie("backup", "--config", hall / "server.toml", hall / "monday.backup")
    add_clerk(balie, hall, "bakker")

    restored = balie("restore", "--config", hall / "server.toml", hall / "monday.backup", "--yes")

    assert (backed_up.exit_code, restored.exit_code) == (0, 0)
    assert clerk_names(hall) == ["jansen"]


def test_a_restore_asks_first(balie: Balie, hall: Path) -> None:
    add_clerk(balie, hall, "jansen")
    balie("backup", "--config", hall / "server.toml", hall / "monday.backup")
    add_clerk(balie, hall, "bakker")

    ended = balie("restore", "--config", hall / "server.toml", hall / "monday.backup")

    assert (ended.exit_code, "--yes" in ended.complained) == (2, True)
    assert len(clerk_names(hall)) == 2


def test_a_backup_never_overwrites(balie: Balie, hall: Path) -> None:
    add_clerk(balie, hall, "jansen")
    (hall / "monday.backup").write_text("precious")

    ended = balie("backup", "--config", hall / "server.toml", hall / "monday.backup")

    assert (ended.exit_code, "exists already" in ended.complained) == (1, True)
    assert (hall / "monday.backup").read_text() == "precious"


def test_something_that_is_no_backup_is_refused(balie: Balie, hall: Path) -> None:
    add_clerk(balie, hall, "jansen")

    ended = balie("restore", "--config", hall / "server.toml", hall / "site.toml", "--yes")

    assert (ended.exit_code, "is no backup" in ended.complained) == (1, True)
    assert clerk_names(hall) == ["jansen"]


def test_a_day_is_exported_as_csv(balie: Balie, hall: Path) -> None:
    ended = balie("export", "--config", hall / "server.toml", hall / "day.csv", "--day", "2026-03-10")

    assert (ended.exit_code, ended.said) == (0, f"0 intervals are written to {hall}/day.csv.\n")
    assert (hall / "day.csv").read_text().startswith("day,number,")


def test_what_was_asked_without_coming_is_exported_as_counts(balie: Balie, hall: Path) -> None:
    add_clerk(balie, hall, "jansen")
    settings = load(hall / "server.toml", ServerSettings)
    database = open_database(settings.database.url)
    with database.write() as connection:
        counted = SqlContacts(connection, settings.site.id)
        for channel in (ContactChannel.TELEPHONE, ContactChannel.MAIL, ContactChannel.TELEPHONE):
            counted.add(date(2026, 3, 10), channel, "paspoort")
    database.close()

    ended = balie("export", "--config", hall / "server.toml", hall / "asked.csv", "--day", "2026-03-10", "--contacts")

    assert (ended.exit_code, ended.said) == (0, f"3 contacts are written to {hall}/asked.csv.\n")
    assert (hall / "asked.csv").read_text().splitlines() == [
        "day,channel,product,count",
        "2026-03-10,mail,paspoort,1",
        "2026-03-10,telephone,paspoort,2",
    ]


def test_a_day_that_is_none_is_wrong_use(balie: Balie, hall: Path) -> None:
    assert balie("export", "--config", hall / "server.toml", hall / "day.csv", "--day", "10-3-2026").exit_code == 2


def test_a_place_that_cannot_be_written_ends_with_1(balie: Balie, hall: Path) -> None:
    ended = balie("export", "--config", hall / "server.toml", hall / "no" / "day.csv")

    assert (ended.exit_code, "cannot be used" in ended.complained) == (1, True)


def test_wrong_settings_end_with_2(balie: Balie, hall: Path) -> None:
    assert balie("backup", "--config", hall / "kiosk.toml", hall / "x").exit_code == 2
