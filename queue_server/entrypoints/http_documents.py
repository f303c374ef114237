"""Documents to collect over `/api/v1`: whoever makes passports says which are ready, and where they lie."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from queue_server.adapters.documents import SqlDocuments
from queue_server.domain.document import Document, DocumentState
from queue_server.domain.refusal import UnknownLetter
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.caller import Caller, KnownCaller
from queue_server.entrypoints.http_callers import carried_out, refused
from queue_server.entrypoints.http_shapes import WITHOUT_NUL, AnnouncedDocument, DocumentShown
from queue_server.service import collecting
from queue_server.service.unit_of_work import UnitOfWork

DocumentId = Annotated[str, Path(max_length=64, pattern=WITHOUT_NUL)]


def add_documents(routes: APIRouter, assembly: Assembly, caller: KnownCaller) -> None:
    """Adds the routes; `caller` lets a program in."""
    system = Annotated[Caller, Depends(caller)]

    @routes.put("/documents/{document}")
    async def announce_document(document: DocumentId, asked: AnnouncedDocument, who: system) -> DocumentShown:
        """Says how it stands with a document, under the caller's own name for it; the newest word counts."""

        def work(uow: UnitOfWork) -> str:
            announced = collecting.announce(
                uow,
                assembly.hall,
                document=document,
                letter_code=asked.letter_code,
                product=asked.product,
                state=DocumentState(asked.state),
                desk=asked.desk,
                ready_on=asked.ready_on,
            )
            return _shown(announced).model_dump_json()

        return DocumentShown.model_validate_json(
            await carried_out(assembly, who, asked=f"announce {document}", work=work)
        )

    @routes.get("/documents/{document}")
    async def document_state(document: DocumentId) -> DocumentShown:
        """How it stands with a document; it is collected once the visit that came for it is finished."""
        found = await asyncio.to_thread(_document, assembly, document)
        if found is None:
            raise refused(UnknownLetter())
        return _shown(found)

    @routes.delete("/documents/{document}", status_code=204)
    async def withdraw_document(document: DocumentId, who: system) -> None:
        """Forgets a document, and the code of its letter with it."""

        def work(uow: UnitOfWork) -> str:
            collecting.withdraw(uow, document)
            return document

        await carried_out(assembly, who, asked=f"withdraw {document}", work=work)


def _document(assembly: Assembly, document: str) -> Document | None:
    with assembly.database.read() as connection:
        return SqlDocuments(connection, assembly.hall.catalogue.site).get(document)


def _shown(document: Document) -> DocumentShown:
    return DocumentShown(
        id=document.id,
        product=document.product,
        state=document.state.value,
        since=document.since,
        desk=document.desk,
        ready_on=document.ready_on,
    )
