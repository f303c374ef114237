"""What the decoder reads, and that nothing that is shown to it can hurt it."""

from collections.abc import Iterable

import numpy as np
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.scanners.decoding import STILL_ATTEMPTS, Attempt, LiveDecoder, read_at_once, texts_by
from drivers.scanners.drawn_frame import Medium, Presentation
from drivers.scanners.picture import Grey
from tests.drivers.scanners.pictures import CODE, OTHER_CODE, flat, frame_of

HELD = {
    "on paper": Presentation(CODE),
    "on a phone": Presentation(CODE, Medium.PHONE, height_share=0.35),
    "on a phone in dark mode": Presentation(CODE, Medium.PHONE_DARK, height_share=0.35),
    "dark mode, turned and tilted": Presentation(CODE, Medium.PHONE_DARK, turned_deg=200, tilt=0.2),
    "upside down": Presentation(CODE, turned_deg=180),
    "on its side": Presentation(CODE, turned_deg=90),
    "askew": Presentation(CODE, turned_deg=37),
    "tilted": Presentation(CODE, tilt=0.25),
    "small": Presentation(CODE, height_share=0.2),
    "near": Presentation(CODE, height_share=0.7),
    "with a lamp's reflection": Presentation(CODE, Medium.PHONE, turned_deg=-20, glare=0.8),
    "in a dim hall": Presentation(CODE, light=0.35, noise=6),
    "with a noisy camera": Presentation(CODE, noise=18),
    "while the hand still moves a little": Presentation(CODE, motion_px=5),
    "a little out of focus": Presentation(CODE, blur_px=3),
}


@pytest.mark.parametrize("held", HELD.values(), ids=HELD.keys())
def test_a_code_is_read_however_it_is_held(held: Presentation) -> None:
    assert LiveDecoder().read(frame_of(held)) == (CODE,)


def test_an_empty_hall_reads_as_nothing() -> None:
    empty = frame_of(None)

    assert read_at_once(empty) == ()
    assert LiveDecoder().read(empty) == ()


def test_two_codes_in_one_picture_are_both_read() -> None:
    picture = np.hstack([flat(segno.make(CODE)), flat(segno.make(OTHER_CODE))])

    assert set(read_at_once(picture)) == {CODE, OTHER_CODE}


def test_a_live_miss_gets_each_fallback_in_turn_and_then_again() -> None:
    decoder = LiveDecoder()
    hard = frame_of(Presentation(CODE, light=0.05, noise=1.2))
    readings = [decoder.read(hard, try_harder=False), *(decoder.read(hard) for _ in range(6))]

    assert readings[0] == ()
    assert readings[1:4] == readings[4:7]


def test_an_attempt_that_fails_has_read_nothing() -> None:
    def failing(_: Grey) -> Iterable[str]:
        raise RuntimeError("4294967295 is not a valid ZBarOrientation")

    assert texts_by(Attempt("failing", failing), frame_of(None)) == ()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("X" * 2900, id="nearly three thousand characters"),
        pytest.param("7" * 4000, id="four thousand digits"),
        pytest.param(b"\x00\x01\x02\x07\x08\x1b[2J\x7f", id="control characters"),
        pytest.param(b"\xff\xfe\x00\x80\xc3\x28", id="bytes that are no UTF-8"),
        pytest.param(b"\xed\xa0\x80\xed\xb0\x80", id="half surrogate pairs"),
        pytest.param("'; DROP TABLE visits; --", id="a database command"),
        pytest.param("\u202etxt.exe", id="a direction override"),
        pytest.param("Zoë Björn", id="accents"),
        pytest.param("漢字カナ", id="Kanji"),
        pytest.param(b"]Q1\r\n\x02\x03", id="what a scanner puts around a code"),
    ],
)
def test_hostile_content_never_stops_a_reader(content: str | bytes) -> None:
    picture = flat(segno.make(content, error="l", micro=False), scale=4)

    for attempt in STILL_ATTEMPTS:
        for text in texts_by(attempt, picture):
            text.encode()
    assert all(isinstance(text, str) for text in LiveDecoder().read(picture))


def test_a_structured_append_code_stops_no_reader() -> None:
    for part in segno.make_sequence(CODE * 3, symbol_count=3, error="m"):
        picture = flat(part)
        for attempt in STILL_ATTEMPTS:
            texts_by(attempt, picture)


def test_a_text_that_zbar_would_garble_is_not_taken_from_it() -> None:
    zbar = next(attempt for attempt in STILL_ATTEMPTS if attempt.name == "zbar@half")

    assert texts_by(zbar, flat(segno.make("Zoe Bjorn", micro=False), scale=10)) == ("Zoe Bjorn",)
    assert texts_by(zbar, flat(segno.make("Zoë Björn", micro=False), scale=10)) == ()


@settings(max_examples=60, deadline=None)
@given(content=st.binary(min_size=1, max_size=200))
def test_whatever_bytes_a_code_holds_the_texts_can_be_sent_on(content: bytes) -> None:
    for text in read_at_once(flat(segno.make(content, micro=False), scale=4)):
        text.encode()


@settings(max_examples=40, deadline=None)
@given(width=st.integers(1, 90), height=st.integers(1, 90), seed=st.integers(0, 2**32 - 1))
def test_a_picture_of_any_size_and_content_is_survived(width: int, height: int, seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (height, width), dtype=np.uint8)

    assert read_at_once(noise) == ()
