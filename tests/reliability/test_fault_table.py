"""The table of faults in the documents has the rows of the matrix that is played, with what people meet in each."""

from typing import Any

import pytest

from reliability.fault_table import BEGIN, END, PAGE, table, with_table
from tests.acceptance.faults.fault import Fault
from tests.acceptance.faults.matrix import EVERY_FAULT

ROWS = {
    (cells[0], cells[1]): cells
    for line in PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].splitlines()
    if len(cells := [cell.strip() for cell in line.strip("|").split("|")]) == 6
}


def an_observation(fault: Fault, **changes: object) -> dict[str, Any]:
    staff = f"Kiosk 1 (since 9:05): The printer {fault.staff} at 127.0.0.1:9100."
    seen = {"device": fault.device, "fault": fault.name, "visitor": fault.visitor[0], "staff": staff}
    return {**seen, "noticed_s": 0.25 if fault.staff else None, "healed_s": 1.25, **changes}


@pytest.mark.parametrize("fault", EVERY_FAULT, ids=str)
def test_each_fault_is_in_the_documents_as_it_is_played(fault: Fault) -> None:
    _, _, visitor, staff, _, _ = ROWS[(fault.device, fault.name)]
    assert set(visitor.split(", or ")) <= set(fault.visitor)
    assert fault.staff in staff
    assert fault.staff or staff == "nothing"


def test_the_documents_have_no_row_that_is_not_played() -> None:
    played = {(fault.device, fault.name) for fault in EVERY_FAULT}
    assert set(ROWS) - played == {("device", "what goes wrong"), ("---", "---")}


def test_a_row_tells_the_median_times_and_no_address() -> None:
    first = EVERY_FAULT[0]
    rows = table([an_observation(first, healed_s=healed_s) for healed_s in (0.2, 9.0, 1.4)])
    assert len(rows) == 3
    assert rows[2].endswith("| The printer cannot be reached at …. | 0.2 s | 1.4 s |")


def test_the_page_around_the_table_stays() -> None:
    page = f"before\n{BEGIN}\n| old |\n{END}\nafter\n"
    assert with_table(page, ["| new |"]) == f"before\n{BEGIN}\n| new |\n{END}\nafter\n"
