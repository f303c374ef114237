"""Thousands of questions made from the OpenAPI document of a server with every face: none fails it, none surprises."""

import random
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.figure import Figure
from tests.openapi_trial import tried
from tests.queue_server.entrypoints.asked_hall import asked_hall, visitor_of

EXAMPLES = 100


def measure(folder: Path) -> Sequence[Figure]:
    """New questions each time; the number that `start` had is said, to ask the same ones again."""
    start = random.randrange(1_000_000)
    hall = asked_hall(folder)
    hall.server.start()
    try:
        trial = tried(visitor_of(hall), examples=EXAMPLES, start=start)
    finally:
        hall.server.stop()
    said = hall.server.said()
    for about, trouble in trial.troubles.items():
        print(f"openapi: {about}: {trouble}", file=sys.stderr)
    if said:
        print(f"openapi: the server said: {said}", file=sys.stderr)
    note = f"{trial.operations} operations, start {start}, answers {dict(sorted(trial.statuses.items()))}"
    return [
        Figure("openapi.outside_the_document", len(trial.troubles), "answers", n=trial.asked, note=note),
        Figure("openapi.complaints_of_the_server", len(said.splitlines()), "lines", n=trial.asked),
    ]
