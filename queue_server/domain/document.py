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


def check_ready(document: Document) -> None:
    """Raises `NotReadyYet` or `CollectedAlready` where there is nothing to fetch."""
    if document.state is DocumentState.NOT_READY:
        raise NotReadyYet(document.product, document.ready_on)
    if document.state is DocumentState.COLLECTED:
        raise CollectedAlready(document.product)
