"""What `/api/v1` answers where it cannot answer, for its OpenAPI document: who wonders why, reads it there."""

from typing import Any

from pydantic import BaseModel

from wire.answers import Refusal


class Said(BaseModel):
    """Why not, in a sentence."""

    detail: str


class Refused(BaseModel):
    """Why the house does not do it."""

    detail: Refusal


class NotThere(BaseModel):
    """No such path, or no such thing."""

    detail: Refusal | str


class Misunderstood(BaseModel):
    """A place in the question that is not as the document says."""

    loc: list[str | int]
    msg: str
    type: str


class Wrong(BaseModel):
    """Something that the house does not know, or the places where the question is not as the document says."""

    detail: Refusal | list[Misunderstood]


PROBLEMS: dict[int | str, dict[str, Any]] = {
    400: {"model": Said, "description": "The body is not to be read."},
    401: {"model": Said, "description": "Nobody has this key, or its program may not do this."},
    404: {"model": NotThere, "description": "There is none."},
    409: {"model": Refused, "description": "Not possible now: the code says why."},
    422: {"model": Wrong, "description": "Not possible so: the code, or each place, says why."},
    429: {"model": Said, "description": "Asked too often; `Retry-After` says when again."},
    503: {"model": Said, "description": "The database is away; ask again."},
}
