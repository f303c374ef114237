"""`balie import`: another system's day list comes in, is taken over once, and what is wrong in it is said by line."""

from pathlib import Path

import pytest

from codes.appointment_code import hash_of
from config.loading import load
from config.server import ServerSettings
from queue_server.adapters import event_log
from queue_server.adapters.appointment_rows import SqlAppointments
from queue_server.adapters.database import open_database
from queue_server.domain.appointment import Appointment, AppointmentState
from tests.balie.command import Balie, Ended

HEADER = "id,start,product,name,code,state"


def write_list(hall: Path, *lines: str, name: str = "list.csv") -> Path:
    file = hall / name
    file.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
    return file


def line(number: int, *, day: str = "2099-11-24", product: str = "Paspoort", state: str = "") -> str:
    return f"n-{number},{day} 10:{number:02},{product},Ada {number},code-of-{number:04},{state}"


def taken(balie: Balie, hall: Path, *files: Path, **options: bool) -> Ended:
    chosen = [f"--{name.replace('_', '-')}" for name, wanted in options.items() if wanted]
    return balie("import", "appointments", "--config", hall / "server.toml", *files, *chosen)


def here(hall: Path, number: int, source: str = "import") -> Appointment | None:
    settings = load(hall / "server.toml", ServerSettings)
    database = open_database(settings.database.url)
    try:
        with database.read() as connection:
            return SqlAppointments(connection).from_elsewhere(settings.site.id, source, f"n-{number}")
    finally:
        database.close()


def test_a_list_is_taken_over_and_taken_over_again_it_changes_nothing(balie: Balie, hall: Path) -> None:
    file = write_list(hall, line(1), line(2))
    first, again = taken(balie, hall, file), taken(balie, hall, file)
    assert (first.exit_code, first.said) == (0, f"{file}: 2 new.\n")
    assert (again.exit_code, again.said) == (0, f"{file}: 2 as before.\n")
    found = here(hall, 1)
    assert found is not None
    assert (found.products, found.minutes, found.channel) == (("paspoort",), 10, "elsewhere")


def test_what_changed_in_the_next_list_changes_here(balie: Balie, hall: Path) -> None:
    taken(balie, hall, write_list(hall, line(1), line(2), line(3)))
    changed = write_list(hall, line(1, day="2099-11-25"), line(2, state="vervallen"), line(3))
    assert taken(balie, hall, changed).said == f"{changed}: 1 moved, 1 cancelled, 1 as before.\n"


def test_bad_lines_are_told_one_by_one_and_all_others_are_taken(balie: Balie, hall: Path) -> None:
    file = write_list(hall, line(1), line(2, product="Huwelijk"), line(3, day="2099-02-30"), line(4))
    ended = taken(balie, hall, file)
    assert (ended.exit_code, ended.said.splitlines()[0]) == (1, f"{file}: 2 new; 2 not taken.")
    assert [each.split(", expected")[0] for each in ended.said.splitlines()[1:]] == [
        f'{file}: line 3: product: found "Huwelijk"',
        f'{file}: line 4: start: found "2099-02-30 10:03"',
    ]
    assert "2 appointments could not be taken; all others are." in ended.complained
    assert (here(hall, 1) is None, here(hall, 2) is None, here(hall, 4) is None) == (False, True, False)


def test_what_a_whole_list_no_longer_names_is_cancelled_only_when_that_is_asked(balie: Balie, hall: Path) -> None:
    taken(balie, hall, write_list(hall, line(1), line(2), line(3)))
    fewer = write_list(hall, line(1), line(3))
    assert taken(balie, hall, fewer).said == f"{fewer}: 2 as before.\n"
    assert taken(balie, hall, fewer, whole_days=True).said == f"{fewer}: 1 cancelled, 2 as before.\n"
    gone = here(hall, 2)
    assert gone is not None
    assert gone.state is AppointmentState.CANCELLED


def test_a_list_that_seems_cut_off_cancels_nobody_until_a_person_says_so(balie: Balie, hall: Path) -> None:
    taken(balie, hall, write_list(hall, *map(line, range(10, 30))))
    cut = write_list(hall, line(10))
    said = taken(balie, hall, cut, whole_days=True).said
    assert "Nothing was cancelled: the list lacks 19 appointments" in said
    assert taken(balie, hall, cut, whole_days=True, however_many=True).said == f"{cut}: 19 cancelled, 1 as before.\n"


def test_a_list_with_a_nameless_line_or_none_at_all_cancels_nobody(balie: Balie, hall: Path) -> None:
    taken(balie, hall, write_list(hall, line(1), line(2)))
    nameless = taken(balie, hall, write_list(hall, line(1), ",2099-11-24 10:02,paspoort,,,"), whole_days=True)
    assert "a line does not say which appointment it is" in nameless.said
    empty = taken(balie, hall, write_list(hall), whole_days=True)
    assert "the list is empty, which may be a mistake" in empty.said
    assert here(hall, 2) is not None


def test_the_settings_say_whose_list_it_is_and_what_its_names_mean(balie: Balie, hall: Path) -> None:
    server = hall / "server.toml"
    settings = server.read_text(encoding="utf-8")
    imports = '\n[[imports]]\nsource = "jcc"\nproducts = { "Reisdocument" = "paspoort" }\n'
    server.write_text(settings + imports, encoding="utf-8")
    assert taken(balie, hall, write_list(hall, line(1, product="Reisdocument"))).exit_code == 0
    assert here(hall, 1, source="jcc") is not None


@pytest.mark.parametrize(
    ("imports", "found"),
    [
        ('[[imports]]\nsource = "jcc"\nproducts = { "Reisdocument" = "paspoorten" }', "Did you mean paspoort?"),
        ('[[imports]]\nsource = "jcc"\n[[imports]]\nsource = "jcc"', "a source that no other of the imports has"),
        ('[[imports]]\nsource = "jcc"\nother_product = "nothing"', "the id of a product of the site"),
    ],
)
def test_settings_that_do_not_fit_the_site_are_refused(balie: Balie, hall: Path, imports: str, found: str) -> None:
    server = hall / "server.toml"
    server.write_text(f"{server.read_text(encoding='utf-8')}\n{imports}\n", encoding="utf-8")
    ended = taken(balie, hall, write_list(hall, line(1)))
    assert (ended.exit_code, found in ended.complained) == (2, True)


def test_a_file_that_is_no_list_is_refused(balie: Balie, hall: Path) -> None:
    ended = taken(balie, hall, hall / "site.toml")
    assert (ended.exit_code, "neither CSV (.csv) nor iCalendar (.ics)" in ended.complained) == (1, True)
    missing = taken(balie, hall, hall / "gone.csv")
    assert (missing.exit_code, "cannot be read" in missing.complained) == (1, True)


def test_neither_code_nor_name_stand_in_events_or_in_what_is_said(balie: Balie, hall: Path) -> None:
    ended = taken(balie, hall, write_list(hall, line(1)))
    settings = load(hall / "server.toml", ServerSettings)
    database = open_database(settings.database.url)
    with database.read() as connection:
        events = event_log.events_after(connection, settings.site.id, after=0, upto=10)
        bodies = "".join(event_log.encoded(each.things) for each in events)
        assert SqlAppointments(connection).with_code(hash_of("CODE-OF-0001")) is None
    database.close()
    assert (len(events), "Ada" in bodies + ended.said, "0001" in bodies + ended.said) == (1, False, False)
