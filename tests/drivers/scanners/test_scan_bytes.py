"""Where one scan ends and the next begins."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.scanners.scan_bytes import HALF_CODE_DROPPED_S, MAX_BYTES, READABLE, SILENCE_ENDS_S, ScanBytes
from drivers.scanners.simulated_hand_scanner import FRAMINGS


def _holds_a_sign(text: str) -> bool:
    return READABLE.search(text) is not None


@pytest.mark.parametrize(
    "sent",
    [
        b"A042\r",
        b"A042\n",
        b"A042\r\n",
        b"\x02A042\x03\r",
        b"\x00A042\r",
        b"]Q1A042\r\n",
        b"\x02]Q1A042\x03\n",
        b"\x02A042\x03",
        b"A042\t",
    ],
)
def test_every_habit_of_scanners_gives_the_bare_code(sent: bytes) -> None:
    assert ScanBytes().take(sent, 0.0) == ("A042",)


def test_a_code_that_comes_in_pieces_is_whole_at_its_end() -> None:
    scan_bytes = ScanBytes()

    assert scan_bytes.take(b"A0", 0.0) == ()
    assert scan_bytes.take(b"42", 0.01) == ()
    assert scan_bytes.take(b"\r", 0.02) == ("A042",)


def test_a_line_feed_that_comes_late_is_not_the_next_code() -> None:
    scan_bytes = ScanBytes()

    assert scan_bytes.take(b"A042\r", 0.0) == ("A042",)
    assert scan_bytes.take(b"\nA043\r", 0.5) == ("A043",)


def test_two_codes_at_once_are_two() -> None:
    assert ScanBytes().take(b"A042\rA043\r", 0.0) == ("A042", "A043")


def test_silence_ends_the_code_of_a_scanner_without_suffix() -> None:
    scan_bytes = ScanBytes()
    scan_bytes.take(b"A042", 0.0)

    assert scan_bytes.silence(SILENCE_ENDS_S / 2) is None
    assert scan_bytes.silence(SILENCE_ENDS_S) == "A042"
    assert scan_bytes.silence(2 * SILENCE_ENDS_S) is None


def test_a_scanner_that_lost_its_suffix_to_a_set_up_code_is_understood_from_the_second_code_on() -> None:
    scan_bytes = ScanBytes()
    scan_bytes.take(b"A042\r", 0.0)
    scan_bytes.take(b"A043", 1.0)
    assert scan_bytes.silence(1.0 + HALF_CODE_DROPPED_S) is None, "it might be half a code"

    scan_bytes.take(b"A044", 5.0)

    assert scan_bytes.silence(5.0 + 2 * SILENCE_ENDS_S) == "A044"


@given(
    framing=st.sampled_from(sorted(FRAMINGS.items())),
    codes=st.lists(st.text("ABCDEFGHIJ0123456789:/.", min_size=1, max_size=40).filter(_holds_a_sign), max_size=5),
    cuts=st.lists(st.integers(0, 250), max_size=30),
)
def test_bytes_that_are_cut_anywhere_give_the_same_codes(
    framing: tuple[str, tuple[bytes, bytes]], codes: list[str], cuts: list[int]
) -> None:
    name, (before, after) = framing
    sent = b"".join(before + code.encode() + after for code in codes)
    places = sorted({0, *(cut for cut in cuts if cut < len(sent)), len(sent)})
    scan_bytes = ScanBytes()

    read = [text for start, end in pairwise(places) for text in scan_bytes.take(sent[start:end], 0.0)]
    ended_in_silence = scan_bytes.silence(SILENCE_ENDS_S)

    assert (*read, *filter(None, [ended_in_silence])) == (
        ("".join(codes),) if name == "none" and codes else tuple(codes)
    )


def test_half_a_code_of_a_scanner_with_suffix_is_dropped() -> None:
    scan_bytes = ScanBytes()
    scan_bytes.take(b"A042\rHTTPS://AFSPR", 0.0)

    assert scan_bytes.silence(SILENCE_ENDS_S) is None
    assert scan_bytes.silence(HALF_CODE_DROPPED_S) is None
    assert scan_bytes.take(b"A043\r", 2.0) == ("A043",)


def test_noise_without_a_letter_is_no_code() -> None:
    assert ScanBytes().take(bytes(range(0x80, 0x100)) + b"\r", 0.0) == ()


def test_a_lone_suffix_is_no_code() -> None:
    assert ScanBytes().take(b"\r\n\r\n", 0.0) == ()


def test_noise_without_end_is_dropped_up_to_the_next_code() -> None:
    scan_bytes = ScanBytes()

    assert scan_bytes.take(b"U" * (MAX_BYTES + 1), 0.0) == ()
    assert scan_bytes.take(b"UUU\rA042\r", 0.1) == ("A042",)


def test_the_longest_code_there_is_passes() -> None:
    assert ScanBytes().take(b"7" * MAX_BYTES + b"\r", 0.0) == ("7" * MAX_BYTES,)


@given(chunks=st.lists(st.binary(max_size=40), max_size=30))
def test_any_bytes_in_any_pieces_are_survived_and_give_texts_that_can_be_sent_on(chunks: list[bytes]) -> None:
    scan_bytes = ScanBytes()
    for number, chunk in enumerate(chunks):
        for text in scan_bytes.take(chunk, number / 100):
            assert text.encode()
    last = scan_bytes.silence(1000.0)
    assert last is None or last.encode()


@given(st.lists(st.integers(1, 6), min_size=1, max_size=20))
def test_how_the_line_cuts_the_bytes_does_not_matter(cuts: list[int]) -> None:
    sent = b"]Q1HTTPS://X.NL/1\r\n]Q1HTTPS://X.NL/2\r\n"
    scan_bytes = ScanBytes()
    texts: list[str] = []
    start = 0
    for length in [*cuts, len(sent)]:
        texts += scan_bytes.take(sent[start : start + length], 0.0)
        start += length

    assert texts == ["HTTPS://X.NL/1", "HTTPS://X.NL/2"]
