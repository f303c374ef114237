"""What the decoder reads, and that nothing that is shown to it can hurt it."""

from collections.abc import Callable
from itertools import count

import numpy as np
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.scanners.attempts import Attempt, reading_by, texts_by
from drivers.scanners.decoding import LIVE_FALLBACKS, STILL_ATTEMPTS, LiveDecoder, read_at_once
from drivers.scanners.drawn_frame import Medium, Presentation, draw_frame, hall
from drivers.scanners.drawn_things import THINGS, Thing, held_up
from drivers.scanners.picture import Grey
from drivers.scanners.reading import Reading
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
    "on faded paper": Presentation(CODE, fade=0.75),
    "on a phone that is set dark": Presentation(CODE, Medium.PHONE, height_share=0.35, screen_light=0.15),
}


@pytest.mark.parametrize("held", HELD.values(), ids=HELD.keys())
def test_a_code_is_read_however_it_is_held(held: Presentation) -> None:
    assert LiveDecoder().read(frame_of(held)) == (CODE,)


HELD_BADLY = {
    "folded in four": Presentation(CODE, crease=0.5),
    "curled": Presentation(CODE, curl_deg=110),
    "curled and turned": Presentation(CODE, curl_deg=120, turned_deg=30),
    "with dead dots": Presentation(CODE, dead_lines=10),
    "half in a hard shadow": Presentation(CODE, shadow=0.8),
    "with a phone's bands": Presentation(CODE, Medium.PHONE, height_share=0.4, moire=0.6),
}


@pytest.mark.parametrize("held", HELD_BADLY.values(), ids=HELD_BADLY.keys())
def test_what_the_first_look_misses_is_read_within_a_few_frames(held: Presentation) -> None:
    decoder = LiveDecoder()
    frames = (frame_of(held, seed=seed) for seed in range(12))

    assert any(decoder.read(frame) == (CODE,) for frame in frames)
    assert read_at_once(frame_of(held)) == (CODE,)


@pytest.mark.parametrize("thing", THINGS)
def test_what_is_no_qr_code_reads_as_nothing(thing: Thing) -> None:
    random = np.random.default_rng(1)
    for _ in range(3):
        assert read_at_once(np.asarray(draw_frame(held_up(hall(), thing, random), None, random), np.uint8)) == ()


def test_an_empty_hall_reads_as_nothing() -> None:
    empty = frame_of(None)

    assert read_at_once(empty) == ()
    assert LiveDecoder().read(empty) == ()


def test_two_codes_in_one_picture_are_both_read() -> None:
    picture = np.hstack([flat(segno.make(CODE)), flat(segno.make(OTHER_CODE))])

    assert set(read_at_once(picture)) == {CODE, OTHER_CODE}


def test_a_code_beside_one_that_reads_at_once_is_not_given_up() -> None:
    easy, hard = frame_of(Presentation(CODE)), frame_of(Presentation(OTHER_CODE, curl_deg=110))

    assert set(read_at_once(np.hstack([easy, hard]))) == {CODE, OTHER_CODE}


def test_a_live_miss_gets_each_fallback_in_turn_and_then_again() -> None:
    decoder = LiveDecoder()
    hard = frame_of(Presentation(CODE, light=0.05, noise=1.2))
    turns = len(LIVE_FALLBACKS)
    readings = [decoder.read(hard, within_s=0) for _ in range(4 * turns)]

    assert decoder.read(hard, try_harder=False) == ()
    for half in (readings[: 2 * turns], readings[2 * turns :]):
        assert (CODE,) in half, "the fallback that reads it had its turn"
        assert () in half, "and so had others"


def test_a_fast_computer_gives_a_frame_more_fallbacks_than_a_slow_one() -> None:
    hard = frame_of(Presentation(CODE, light=0.05, noise=1.2))
    fast, slow = (LiveDecoder(clock_s=_clock_with_steps_of(step_s)) for step_s in (0.0001, 0.01))

    def frames_until_read(decoder: LiveDecoder) -> int:
        for _ in LIVE_FALLBACKS:  # what an attempt costs is known once it has been run
            decoder.read(hard, within_s=0)
        decoder.read(hard, within_s=0)
        return next(frame for frame in count(1) if decoder.read(hard, within_s=0.02))

    assert frames_until_read(fast) == 1
    assert frames_until_read(slow) > 1


def _clock_with_steps_of(step_s: float) -> Callable[[], float]:
    ticks = count()
    return lambda: next(ticks) * step_s


def test_a_still_picture_gets_no_attempt_after_its_time_is_over() -> None:
    hard = frame_of(Presentation(CODE, light=0.05, noise=1.2))

    assert read_at_once(hard) == (CODE,)
    assert read_at_once(hard, within_s=0) == ()


def test_an_attempt_that_fails_has_read_nothing() -> None:
    def failing(_: Grey) -> Reading:
        raise RuntimeError("4294967295 is not a valid ZBarOrientation")

    assert reading_by(Attempt("failing", failing), frame_of(None)) == Reading()


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


@pytest.mark.parametrize("turn", [0, 1, 2, 3], ids=["upright", "on its side", "upside down", "on its other side"])
def test_one_part_of_a_sequence_of_codes_is_not_taken_for_the_text(turn: int) -> None:
    for part in segno.make_sequence(CODE * 3, symbol_count=3, error="m"):
        picture = np.ascontiguousarray(np.rot90(flat(part), turn))

        assert read_at_once(picture) == ()
        assert read_at_once(np.asarray(255 - picture, np.uint8)) == ()


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
