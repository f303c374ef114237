"""A hundred thousand hostile byte strings into every parser: no error escapes, no wrong "well"."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.figure import Figure
from tests.hostile.damaged import hostile
from tests.hostile.every_parser import EVERY_PARSER
from tests.hostile.parser import Parser

STRINGS_EACH = 100_000
SHOWN = 3
"""Of what escaped, for whoever must mend it."""


def measure(folder: Path) -> Sequence[Figure]:
    found, figures = 0, []
    for parser in EVERY_PARSER:
        began = time.monotonic()
        escaped = _escaped(parser)
        spent_s = time.monotonic() - began
        found += escaped
        figures.append(
            Figure(
                f"fuzz.{parser.name}.escaped@{STRINGS_EACH}",
                escaped,
                "strings",
                n=STRINGS_EACH,
                note=f"{spent_s:.0f} s",
            )
        )
        print(f"fuzz {parser.name}: {escaped} of {STRINGS_EACH} in {spent_s:.0f} s", file=sys.stderr, flush=True)
    note = (
        f"random and damaged byte strings into each of {len(EVERY_PARSER)} parsers: errors that escaped, wrong answers"
    )
    total = Figure(f"fuzz.escaped@{STRINGS_EACH}", found, "strings", n=STRINGS_EACH * len(EVERY_PARSER), note=note)
    return [total, *figures]


def _escaped(parser: Parser) -> int:
    escaped = 0
    for fed in hostile(parser.examples, STRINGS_EACH):
        try:
            parser.check(fed)
        except Exception as error:  # noqa: BLE001 (whatever escapes is what is looked for)
            escaped += 1
            if escaped <= SHOWN:
                print(f"fuzz {parser.name}: {fed[:200]!r} gave {type(error).__name__}: {error}", file=sys.stderr)
    return escaped
