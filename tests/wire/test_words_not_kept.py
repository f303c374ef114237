"""Whoever reads messages all day keeps none of their words: a kiosk forgets a visitor, and its memory stays flat."""

import tracemalloc
from collections.abc import Callable

import pytest
from pydantic import TypeAdapter

from wire.answers import Answer, Refusal
from wire.commands import CheckIn
from wire.link import FROM_DEVICE, FROM_SERVER, Command
from wire.words import RefusalCode

MESSAGES = 2_000
MOST_KEPT_BYTES = 20_000
"""A cache of what was read took 120 bytes for each message."""


def answer(number: int) -> str:
    refusal = Refusal(code=RefusalCode.TRY_AGAIN, sentence=f"Nobody else is told this: {number}.")
    return Answer(id=f"a-command-{number}", refusal=refusal).model_dump_json()


def command(number: int) -> str:
    return Command(id=f"another-command-{number}", body=CheckIn(code=f"CODE-{number}", language="nl")).model_dump_json()


@pytest.mark.parametrize(("read", "message"), [(FROM_SERVER, answer), (FROM_DEVICE, command)], ids=["device", "server"])
def test_no_words_stay_behind_once_a_message_is_gone(read: TypeAdapter[object], message: Callable[[int], str]) -> None:
    texts = [message(number) for number in range(MESSAGES)]
    read.validate_json(texts[0])
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for text in texts:
            read.validate_json(text)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < MOST_KEPT_BYTES
