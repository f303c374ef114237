"""A document that somebody collects: another system announces it, a letter with a code tells its owner."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from queue_server.domain.refusal import CollectedAlready, NotReadyYet


class DocumentState(StrEnum):
    """Where a document stands."""

    NOT_READY = "not_ready"
    READY = "ready"
    COLLECTED = "collected"


@dataclass(frozen=True, slots=True)
class Document:
    """What can be collected; whose it is, only the other system knows."""

    id: str
    """The other system's own name for it."""
    product: str
    """What its owner comes for, such as "collect a passport"."""
    state: DocumentState
    since: datetime
    desk: str | None = None
    """The counter where it lies, where it is not brought to any."""
    ready_on: date | None = None
    """When it should be ready, as far as anybody knows."""
    visit: str | None = None
    """The visit that came for it last."""


def check_ready(document: Document, today: date) -> None:
    """Raises `NotReadyYet` or `CollectedAlready` where there is nothing to fetch.

    A day that has come without the document is not said: nobody knows then when to come back.
    """
    if document.state is DocumentState.NOT_READY:
        to_come = document.ready_on is not None and document.ready_on > today
        raise NotReadyYet(document.product, document.ready_on if to_come else None)
    if document.state is DocumentState.COLLECTED:
        raise CollectedAlready(document.product)
