"""The code on a ticket without a page for the phone."""

import pytest

from codes.appointment_code import token_in
from codes.short_code import readings_in
from codes.ticket_code import TicketCode, ticket_code_in, ticket_content

VISIT = "0f8d3c1e5b7a4926a1c2d3e4f5061728"


def test_what_is_printed_is_read_back_however_a_scanner_writes_it() -> None:
    printed = ticket_content("A042", VISIT)
    assert printed == f"BALIE/A042/{VISIT.upper()}"
    for read in (printed, printed.lower(), f" {printed}\r\n"):
        assert ticket_code_in(read) == TicketCode("A042", VISIT)


def test_it_is_no_other_code_of_the_house() -> None:
    printed = ticket_content("A042", VISIT)
    assert token_in(printed) is None
    assert list(readings_in(printed)) == []


@pytest.mark.parametrize(
    "text",
    ["", "A042", f"BALIE/{VISIT}", f"BALIE/42/{VISIT}", f"BALIE/A042/{VISIT}/", "BALIE/A042/", f"X/A042/{VISIT}"],
)
def test_anything_else_is_on_no_ticket(text: str) -> None:
    assert ticket_code_in(text) is None
