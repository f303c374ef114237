"""Documents to collect, in the database; the codes of their letters as keyed hashes only."""

from datetime import date

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared, Row
from queue_server.adapters.tables import DocumentRow
from queue_server.domain.document import Document, DocumentState

DOCUMENT: Table = DocumentRow.__table__  # type: ignore[assignment]
_COLUMNS = [DOCUMENT.c[name] for name in ("id", "product", "state", "since", "desk", "ready_on", "visit")]
_AT_SITE = DOCUMENT.c.site == bindparam("at_site")
_HERE = (_AT_SITE, DOCUMENT.c.id == bindparam("of_id"))
_GET = Prepared(select(*_COLUMNS).where(*_HERE))
_WITH_LETTER = Prepared(select(*_COLUMNS).where(_AT_SITE, DOCUMENT.c.letter_hash == bindparam("with_hash")))
_OF_VISIT = Prepared(select(*_COLUMNS).where(_AT_SITE, DOCUMENT.c.visit == bindparam("of_visit")))
_ADD = Prepared(insert(DOCUMENT).values({column.name: bindparam(column.name) for column in DOCUMENT.columns}))
_UPDATE = Prepared(
    update(DOCUMENT)
    .where(*_HERE)
    .values({name: bindparam(f"new_{name}") for name in ("product", "state", "since", "desk", "ready_on", "visit")})
)
_REMOVE = Prepared(delete(DOCUMENT).where(*_HERE))


class SqlDocuments:
    """The documents of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def get(self, document: str) -> Document | None:
        row = _GET.first(self._connection, at_site=self._site, of_id=document)
        return None if row is None else _document_of(row)

    def with_letter(self, letter_hash: str) -> Document | None:
        row = _WITH_LETTER.first(self._connection, at_site=self._site, with_hash=letter_hash)
        return None if row is None else _document_of(row)

    def of_visit(self, visit: str) -> list[Document]:
        return [_document_of(row) for row in _OF_VISIT.rows(self._connection, at_site=self._site, of_visit=visit)]

    def put(self, document: Document, letter_hash: str) -> None:
        self.remove(document.id)
        _ADD.run(
            self._connection,
            site=self._site,
            id=document.id,
            letter_hash=letter_hash,
            product=document.product,
            state=document.state.value,
            since=to_ms(document.since),
            desk=document.desk,
            ready_on=_text_of(document.ready_on),
            visit=document.visit,
        )

    def update(self, document: Document) -> None:
        _UPDATE.run(
            self._connection,
            at_site=self._site,
            of_id=document.id,
            new_product=document.product,
            new_state=document.state.value,
            new_since=to_ms(document.since),
            new_desk=document.desk,
            new_ready_on=_text_of(document.ready_on),
            new_visit=document.visit,
        )

    def remove(self, document: str) -> None:
        _REMOVE.run(self._connection, at_site=self._site, of_id=document)


def forget(connection: Connection, site: str, before_ms: int) -> None:
    """Drops what was collected before this moment; what was never collected is the other system's to withdraw."""
    old = (DocumentRow.site == site) & (DocumentRow.since < before_ms)
    connection.execute(delete(DocumentRow).where(old, DocumentRow.state == DocumentState.COLLECTED.value))


def _text_of(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _document_of(row: Row) -> Document:
    return Document(
        id=row[0],
        product=row[1],
        state=DocumentState(row[2]),
        since=from_ms(row[3]),
        desk=row[4],
        ready_on=None if row[5] is None else date.fromisoformat(row[5]),
        visit=row[6],
    )
