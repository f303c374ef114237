"""What the encoders write, read back by readers that were written from the manuals; and hostile bytes into those."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.signs.encoding import frame, frame_before
from drivers.signs.sign import SignFace, SignProtocol, SignSettings
from drivers.signs.simulator import SimulatedSign

TEMPLATE = "{STX}{address:02}{number:<6}{counter:<12}{blink}{ETX}{xor:02X}"
FRAME = SignSettings("sign", SignProtocol.FRAME, address=3, template=TEMPLATE)
ALL = [
    *(SignSettings("sign", protocol) for protocol in SignProtocol if protocol is not SignProtocol.FRAME),
    SignSettings("sign", SignProtocol.ALPHA, rows=1, address=12),
    SignSettings("sign", SignProtocol.CD5220, brightness=2),
    FRAME,
    replace(FRAME, template="{STX}{address:02X}{number:<6}{counter:<12}{ETX}{sum}"),
]

settings_of_all = st.sampled_from(ALL)
faces = st.builds(
    SignFace,
    number=st.text(max_size=8),
    counter=st.text(max_size=30),
    arrow=st.sampled_from(["", "←", "→", "↑", "↓"]),
    blink=st.booleans(),
)


def shown_after(*data: bytes, settings: SignSettings) -> SimulatedSign:
    sign = SimulatedSign(settings)
    for each in data:
        sign.take(each)
    return sign


@pytest.mark.parametrize("settings", ALL, ids=lambda each: f"{each.protocol}-{each.rows}-{each.template}")
def test_a_sign_shows_what_it_was_sent(settings: SignSettings) -> None:
    face = SignFace("A012", "Balie 3")
    sign = shown_after(frame_before(settings), frame(face, settings), settings=settings)

    expected = ["A012         Balie 3"] if settings.rows == 1 else ["A012", "Balie 3"]
    assert sign.screen.text == expected
    assert sign.screen.unreadable == 0
    assert sign.screen.writes == 1


@given(settings_of_all, faces)
def test_no_face_holds_a_byte_that_a_strict_sign_would_refuse(settings: SignSettings, face: SignFace) -> None:
    assert shown_after(frame(face, settings), settings=settings).screen.unreadable == 0


@given(settings_of_all, st.lists(faces, min_size=1, max_size=4))
def test_only_the_last_face_counts(settings: SignSettings, several: list[SignFace]) -> None:
    after_all = shown_after(*(frame(face, settings) for face in several), settings=settings).screen
    after_last = shown_after(frame(several[-1], settings), settings=settings).screen

    assert (after_all.text, after_all.blinking) == (after_last.text, after_last.blinking)


@given(settings_of_all, faces, st.data())
def test_a_frame_may_arrive_in_any_pieces(settings: SignSettings, face: SignFace, data: st.DataObject) -> None:
    whole = frame(face, settings)
    cut = data.draw(st.integers(0, len(whole)))

    assert (
        shown_after(whole[:cut], whole[cut:], settings=settings).screen.text
        == shown_after(whole, settings=settings).screen.text
    )


@given(settings_of_all, st.binary(max_size=200))
def test_no_bytes_break_a_sign(settings: SignSettings, hostile: bytes) -> None:
    sign = shown_after(hostile, settings=settings)

    assert len(sign.screen.text) == settings.rows


@given(settings_of_all, st.binary(max_size=60))
def test_a_sign_that_was_sent_rubbish_shows_the_second_face_at_the_latest(
    settings: SignSettings, rubbish: bytes
) -> None:
    """Half a frame may swallow the beginning of the next one; the one after that is whole."""
    face = SignFace("A012", "Balie 3")
    sign = shown_after(rubbish, frame(face, settings), frame(face, settings), settings=settings)

    assert "A012" in sign.screen.text[0]


def test_a_frame_for_another_sign_on_the_bus_changes_nothing() -> None:
    other = replace(FRAME, address=4)

    assert shown_after(frame(SignFace("A012", "Balie 3"), other), settings=FRAME).screen.text == ["", ""]


def test_a_frame_with_a_wrong_checksum_changes_nothing() -> None:
    sent = bytearray(frame(SignFace("A012", "Balie 3"), FRAME))
    sent[4] ^= 0x01

    assert shown_after(bytes(sent), settings=FRAME).screen.text == ["", ""]
