"""What a program asks and what comes back: an answer of whatever form, or a refusal that says that it is one."""

from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import cast

import pytest
from fastapi import HTTPException

from queue_server.adapters.group_commit import Job
from queue_server.domain.refusal import Refusal, UnknownLetter
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.http_callers import carried_out
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.entrypoints.devices import played
from tests.queue_server.fakes import FakeUnitOfWork


async def carried(job: Job) -> str:
    """As the writer does it."""
    try:
        return job.work(FakeUnitOfWork())
    except Refusal as refusal:
        return job.refuse(refusal)


async def asked(work: Callable[[UnitOfWork], str]) -> str:
    assembly = cast("Assembly", SimpleNamespace(commands=SimpleNamespace(result=carried)))
    return await carried_out(assembly, Caller("booking", "key"), asked="something", work=work)


def _says(answer: str, _: UnitOfWork) -> str:
    return answer


@played
async def test_an_answer_that_begins_like_a_refusal_is_an_answer() -> None:
    for answer in ('{"code":"a-letter","sentence":"x"}', "passport-1", '{"refusal":{"code":"try_again"}}', ""):
        assert await asked(partial(_says, answer)) == answer


@played
async def test_a_refusal_is_one_whatever_it_looks_like() -> None:
    def refuses(_: UnitOfWork) -> str:
        raise UnknownLetter

    with pytest.raises(HTTPException) as refused:
        await asked(refuses)
    assert refused.value.status_code == 404
    assert cast("dict[str, str]", refused.value.detail)["code"] == "unknown_letter"
