import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.printers.escpos_commands import UnknownBytes, all_commands, first_command
from drivers.printers.escpos_raster import FEED_AND_CUT, INITIALISE
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT
from drivers.printers.text_ticket import text_job
from drivers.printers.ticket_fonts import TicketFonts


@pytest.mark.parametrize(
    "data",
    [
        b"\x1bZ",  # an unknown escape
        b"\x1d(k\x04\x001A1\x00",  # a QR code of model 1
        b"\x1d(k\x03\x000C\x06",  # a PDF417 code
        b"\x1dv0\x01\x01\x00\x01\x00\xff",  # a raster of double width
        b"\x1dv0\x00\x01\x00\x00\x01" + bytes(256),  # a strip of 256 rows
        b"\x1dv0\x00\x48\x00\x02\x00\xff",  # a strip that ends too soon
        b"\x1bt\x0f",  # the Greek page
        b"A" * 49 + b"\n",  # a line that the printer would break anywhere
        b"A042\x1dVB\x00",  # a cut in the middle of a line
        b"\x07",
        b"\x1b",
    ],
)
def test_what_a_printer_could_misunderstand_is_refused(data: bytes) -> None:
    with pytest.raises(UnknownBytes):
        read_back(INITIALISE + data)


def test_an_empty_ticket_is_only_a_cut() -> None:
    printed = read_back(INITIALISE + FEED_AND_CUT)

    assert (printed.texts, printed.qr_texts, printed.cuts) == ((), (), 1)


@given(st.data())
def test_commands_are_the_same_however_the_bytes_arrive(fonts: TicketFonts, data: st.DataObject) -> None:
    ticket = text_job(APPOINTMENT, fonts=fonts, paper_width_mm=80).data
    cuts = sorted(data.draw(st.sets(st.integers(1, len(ticket) - 1), max_size=8)))

    received, commands = b"", []
    for start, end in zip([0, *cuts], [*cuts, len(ticket)], strict=True):
        received += ticket[start:end]
        while (command := first_command(received)) is not None:
            commands.append(command)
            received = received[len(command.data) :]

    assert b"".join(command.data for command in commands) == ticket
    assert {command.kind for command in commands} == {command.kind for command in all_commands(ticket)}


CODES = st.sampled_from(
    [b"", b"\x1d(k\x04\x001", b"\x1d(k\x01\x00", b"\x1bt\x10", b"\x1dv0\x00\x02\x00\x02\x00", b"\x1d!"]
)


@given(
    st.lists(st.tuples(CODES, st.binary(max_size=20)), max_size=8).map(lambda parts: b"".join(a + b for a, b in parts))
)
def test_any_bytes_are_read_or_refused_but_never_a_crash(data: bytes) -> None:
    try:
        read_back(data)
    except UnknownBytes:
        return
