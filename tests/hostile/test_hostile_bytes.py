"""Whatever bytes come in, no parser lets an error escape or calls something well that is not."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hostile.damaged import hostile, one_hostile
from tests.hostile.every_parser import EVERY_PARSER
from tests.hostile.parser import Parser
from tests.hostile.printer_answers import TROUBLE_BITS, answers_in, are_good

EXAMPLES_EACH = 2_000
BY_NAME = {parser.name: parser for parser in EVERY_PARSER}
SLOW = {"settings_file": 300, "printer_confirmation": 800}
"""These read files or hold whole conversations; `make reliability` tries as many as of the others."""


def damaged(examples: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    return st.integers(0, 2**64).map(lambda seed: one_hostile(examples, random.Random(seed)))


@pytest.mark.parametrize("parser", EVERY_PARSER, ids=lambda parser: parser.name)
def test_good_bytes_pass(parser: Parser) -> None:
    for example in parser.examples:
        parser.check(example)


@pytest.mark.parametrize("name", BY_NAME)
def test_no_bytes_at_all_are_survived(name: str) -> None:
    BY_NAME[name].check(b"")


@pytest.mark.parametrize("name", BY_NAME)
def test_hostile_bytes_escape_no_parser_and_are_never_called_well(name: str) -> None:
    parser = BY_NAME[name]

    @settings(max_examples=SLOW.get(name, EXAMPLES_EACH))
    @given(st.one_of(st.binary(max_size=80), damaged(parser.examples)))
    def survives(fed: bytes) -> None:
        parser.check(fed)

    survives()


def test_the_hostile_bytes_are_the_same_every_time() -> None:
    assert list(hostile((b"A042\r",), 50, seed=7)) == list(hostile((b"A042\r",), 50, seed=7))


@pytest.mark.parametrize(
    "said", [b"", b"\x12\x12\x12", b"\x1a\x12\x12\x12", b"\x12\x12\x12\x16", b"\x10\x00\x00\x00\x12\x12\x12"]
)
def test_the_oracle_itself_calls_nothing_well_that_is_not(said: bytes) -> None:
    assert not are_good(list(answers_in(said))[:4], TROUBLE_BITS)


def test_the_oracle_knows_a_printer_that_is_well_through_all_its_chatter() -> None:
    chatter = b"\x11\x12\x10\x00\x0c\x0f\x12\x13\x12\x12"
    assert are_good(list(answers_in(chatter))[:4], TROUBLE_BITS)
