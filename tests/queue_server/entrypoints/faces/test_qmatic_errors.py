"""Every cause has its status, and clients read it in two headers that no text can break."""

import pytest
from fastapi import Request
from hypothesis import given
from hypothesis import strategies as st
from starlette.exceptions import HTTPException

from queue_server.adapters.errors import DatabaseUnreachable
from queue_server.domain.booking_refusal import TimeTaken, TooManyPersons
from queue_server.domain.refusal import UnknownProduct
from queue_server.entrypoints.consumers import FACES, AskedTooOftenError, NotLetInError
from queue_server.entrypoints.faces.qmatic_errors import UnknownBranchError, WrongQuestionError, answer
from tests.queue_server.builders import NINE

ASKED = Request({"type": "http"})


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (TimeTaken(NINE), 409, "time_taken"),
        (UnknownProduct("vliegbrevet"), 404, "unknown_product"),
        (TooManyPersons(20), 400, "too_many_persons"),
        (HTTPException(409, {"code": "unknown_code", "sentence": "No."}), 404, "unknown_code"),  # type: ignore[arg-type]
        (UnknownBranchError(), 404, "unknown_branch"),
        (WrongQuestionError("No day."), 400, "bad_request"),
        (HTTPException(400, "There was an error"), 400, "bad_request"),
        (HTTPException(413, "Too long"), 413, "failed"),
        (NotLetInError(FACES), 401, "unknown_key"),
        (AskedTooOftenError(), 429, "asked_too_often"),
        (DatabaseUnreachable("sqlite:///x", "gone"), 503, "try_again"),
        (KeyError("a secret"), 500, "failed"),
    ],
)
def test_every_cause_has_its_status(error: Exception, status: int, code: str) -> None:
    said = answer(ASKED, error)
    assert (said.status_code, said.headers["error_code"]) == (status, code)
    assert said.headers["error_message"]
    assert b"a secret" not in said.body


@pytest.mark.parametrize(("error", "after"), [(AskedTooOftenError(), "60"), (DatabaseUnreachable("x", "y"), "5")])
def test_whoever_must_wait_is_told_how_long(error: Exception, after: str) -> None:
    assert answer(ASKED, error).headers["Retry-After"] == after


@given(st.text())
def test_no_text_breaks_a_header(text: str) -> None:
    said = answer(ASKED, WrongQuestionError(text)).headers["error_message"]
    assert len(said) == len(text)
    assert said.isascii()
    assert said.isprintable()
