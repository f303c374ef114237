from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from drivers.printers.escpos_raster import raster_strips, raster_ticket
from drivers.printers.reading_back import read_back


def picture_of(data: bytes, width: int) -> Image.Image:
    rows = len(data) // (width // 8)
    return Image.frombytes("1", (width, rows), bytes(byte ^ 0xFF for byte in data))


def test_strips_are_never_higher_than_240_rows() -> None:
    data = raster_strips(Image.new("1", (576, 500), 1))

    headers = [data[at : at + 8] for at in range(len(data)) if data[at : at + 4] == b"\x1dv0\x00"]
    assert [int.from_bytes(header[6:8], "little") for header in headers] == [240, 240, 20]
    assert {int.from_bytes(header[4:6], "little") for header in headers} == {72}


@given(st.binary(min_size=48, max_size=48 * 600).map(lambda data: data[: len(data) // 48 * 48]))
def test_the_picture_comes_back_but_for_dots_that_would_spell_a_command(data: bytes) -> None:
    picture = picture_of(data, 384)

    printed = read_back(raster_ticket(picture)).picture

    assert printed.size == picture.size
    if b"\x10\x04" not in data and b"\x10\x05" not in data and b"\x10\x14" not in data:
        assert printed.tobytes() == picture.convert("L").tobytes()


def test_a_picture_never_holds_a_command_that_printers_obey_at_once() -> None:
    switches_off = b"\x10\x14\x02\x01\x08" + b"\x10\x04\x01" + b"\x10\x05\x02" + b"\x00" * 37

    data = raster_ticket(picture_of(switches_off, 384))

    assert b"\x11\x14\x02\x01\x08\x11\x04\x01\x11\x05\x02" in data
