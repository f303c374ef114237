"""How what a program asks over HTTP reaches the writer and comes back."""

from collections.abc import Callable
from uuid import uuid4

from fastapi import HTTPException
from pydantic import BaseModel

from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.said_outside import AWAY
from queue_server.service.unit_of_work import UnitOfWork
from wire.answers import Refusal as RefusalOnWire
from wire.words import RefusalCode

REFUSED_STATUS = {
    RefusalCode.COMMAND_ID_REUSED: 422,
    RefusalCode.UNKNOWN_CODE: 404,
    RefusalCode.UNKNOWN_LETTER: 404,
    RefusalCode.UNKNOWN_PRODUCT: 422,
    RefusalCode.UNKNOWN_COUNTER: 422,
    RefusalCode.IN_THE_PAST: 422,
    RefusalCode.NOT_BOOKABLE: 422,
    RefusalCode.CANNOT_COMBINE: 422,
    RefusalCode.TOO_MANY_PERSONS: 422,
    RefusalCode.TOO_SHORT_NOTICE: 422,
    RefusalCode.TOO_FAR_AHEAD: 422,
    RefusalCode.NOT_OPEN_THEN: 422,
}


class Reply(BaseModel):
    """What is kept of a question that may be repeated: an answer of any form, or why there is none."""

    answer: str = ""
    refusal: RefusalOnWire | None = None


async def carried_out(
    assembly: Assembly, who: Caller, *, asked: str, work: Callable[[UnitOfWork], str], key: str | None = None
) -> str:
    """The answer, once it is on disk; with a `key` the same answer to the same question, unless that was refused.

    `asked` tells two questions under one key apart, so all that makes a difference stands in it, also whom it is for;
    what is kept of it is sealed with the program's own key (`Caller.fingerprint_of`).

    Raises:
        HTTPException: The use case refuses, or the database did not confirm.
    """
    try:
        reply = await reply_to(assembly, who, asked=asked, work=work, key=key)
    except StorageError as error:
        raise HTTPException(503, AWAY) from error
    if reply.refusal is not None:
        raise _http_error(reply.refusal)
    return reply.answer


async def reply_to(
    assembly: Assembly, who: Caller, *, asked: str, work: Callable[[UnitOfWork], str], key: str | None = None
) -> Reply:
    """As `carried_out`, for whoever says a refusal in words of their own.

    Raises:
        StorageError: The database did not confirm.
    """
    job = Job(
        device=who.name,
        command=key or uuid4().hex,
        fingerprint=who.fingerprint_of(asked),
        work=lambda uow: Reply(answer=work(uow)).model_dump_json(exclude_none=True),
        refuse=lambda refusal: Reply(refusal=_on_wire(refusal)).model_dump_json(exclude_none=True),
        repeatable=key is not None,
        keeps_refusal=False,
    )
    return Reply.model_validate_json(await assembly.commands.result(job))


def refused(refusal: Refusal) -> HTTPException:
    """What a program reads of a refusal."""
    return _http_error(_on_wire(refusal))


def _http_error(refusal: RefusalOnWire) -> HTTPException:
    return HTTPException(REFUSED_STATUS.get(refusal.code, 409), refusal.model_dump())


def _on_wire(refusal: Refusal) -> RefusalOnWire:
    return RefusalOnWire(code=RefusalCode(refusal.code), sentence=refusal.sentence, facts=refusal.facts)
