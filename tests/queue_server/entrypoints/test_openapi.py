"""Whatever is asked of the server, it answers as its OpenAPI document says, and never that it failed."""

from pathlib import Path

from tests.openapi_trial import tried
from tests.queue_server.entrypoints.asked_hall import asked_hall, visitor_of

EXAMPLES = 6
"""Of each kind for each operation; `python -m reliability openapi` asks many more."""


def test_no_question_gets_an_answer_outside_the_document_nor_a_failure(tmp_path: Path, postgres_url: str) -> None:
    hall = asked_hall(tmp_path, database_url=postgres_url)  # the engine that refuses more
    hall.server.start()
    try:
        trial = tried(visitor_of(hall), examples=EXAMPLES)
    finally:
        assert hall.server.stop() == 0
    assert trial.troubles == {}
    assert hall.server.said() == "", "the server noticed a fault of its own"
    assert trial.operations >= 60
    assert trial.asked >= trial.operations * EXAMPLES
    assert trial.statuses[200] > trial.operations, "many questions were sensible"
