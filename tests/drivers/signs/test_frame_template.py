import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.signs.errors import BadSignSettings
from drivers.signs.frame_template import parts_of, template_frame
from drivers.signs.sign import BLANK, SignFace, SignProtocol, SignSettings

CALLED = SignFace(number="A012", counter="Balie 3", arrow="→", blink=True)


def framed(template: str, face: SignFace = CALLED, *, blank: str = " ", address: int | None = 3) -> bytes:
    settings = SignSettings("sign-3", SignProtocol.FRAME, template=template, blank=blank, address=address)
    return template_frame(face, settings)


@pytest.mark.parametrize(
    ("template", "sent"),
    [
        ("{STX}{address:02}{digits:>4}{ETX}", b"\x0203 012\x03"),
        ("{STX}{address:02X}{digits:<4}{ETX}", b"\x0203012 \x03"),
        ("{digits:05}", b"00012"),
        ("{digits:>2}", b"12"),
        ("{number:>6}", b"  A012"),
        ("{number:2}", b"A0"),
        ("{digits}{CR}{LF}", b"012\r\n"),
        ("{x1B}Q{number}", b"\x1bQA012"),
        ("{counter_digits:>2}{digits:>3}", b" 3012"),
        ("{digits}{counter:<5}{arrow:1}", b"012Balie>"),
        ("{digits}{blink}", b"0121"),
        ("|{address:02}{number}!", b"|03A012!"),
    ],
)
def test_a_template_is_filled_in(template: str, sent: bytes) -> None:
    assert framed(template) == sent


def test_a_blank_face_is_all_blanks_and_not_a_number_of_zeros() -> None:
    assert framed("{STX}{address:02}{digits:04}{ETX}", BLANK, blank="-") == b"\x0203----\x03"


def test_a_checksum_counts_what_stands_behind_the_opening_character() -> None:
    body = b"03 012\x03"
    xor = 0
    for byte in body:
        xor ^= byte

    assert framed("{STX}{address:02}{digits:>4}{ETX}{xor:02X}") == b"\x02" + body + b"%02X" % xor
    assert framed("{STX}{address:02}{digits:>4}{ETX}{sum}") == b"\x02" + body + bytes([sum(body) % 256])


def test_a_label_cannot_end_a_frame_that_is_ended_by_a_printable_mark() -> None:
    assert framed("|{digits}{counter}!", SignFace("A012", "Hier!|")) == b"|012Hier  !"


@pytest.mark.parametrize(
    "template",
    [
        "",
        "{STX}{ETX}",
        "{digits",
        "digits}",
        "{digits:>}",
        "{digits:>100}",
        "{digits:02X}",
        "{STX:2}{digits}",
        "{nonsense}{digits}",
        "{digits.__class__}",
        "{digits!r}",
        "{0}{digits}",
        "é{digits}",
        "{x1}{digits}",
    ],
)
def test_a_template_that_cannot_be_meant_is_said(template: str) -> None:
    with pytest.raises(BadSignSettings, match="cannot be used"):
        parts_of(template)


@given(number=st.text(max_size=12), counter=st.text(max_size=30))
def test_whatever_the_texts_hold_the_frame_keeps_its_length_and_its_control_characters(
    number: str, counter: str
) -> None:
    sent = framed("{STX}{address:02}{digits:>4}{counter:<10}{ETX}", SignFace(number, counter))

    assert len(sent) == 18
    assert [byte for byte in sent if byte < 0x20] == [0x02, 0x03]


@given(st.text(max_size=40))
def test_any_text_is_a_template_or_a_mistake_that_is_said(text: str) -> None:
    try:
        framed(text)
    except BadSignSettings as error:
        assert "Possible is" in str(error)  # noqa: PT017 (both outcomes are right)
