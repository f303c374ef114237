"""Documents to collect: announced by other systems, asked for by the code of a letter, gone when a visit ends."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from codes.letter_code import letter_code_in
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.document import Document, DocumentState, check_ready
from queue_server.domain.last_step import HandedOut
from queue_server.domain.refusal import OfficeClosed, UnknownLetter
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import Visit, VisitState
from queue_server.service.hall import Hall
from queue_server.service.served import check_served
from queue_server.service.short_codes import hash_of_letter_code
from queue_server.service.tickets import Entrance, enter, issued, once_more
from queue_server.service.unit_of_work import UnitOfWork


def announce(
    uow: UnitOfWork,
    hall: Hall,
    *,
    document: str,
    letter_code: str,
    product: str,
    state: DocumentState,
    desk: str | None,
    ready_on: date | None,
) -> Document:
    """What another system says of a document; said again, it replaces what it said before.

    Raises:
        UnknownProduct, UnknownCounter: The site has none of that name.
        UnknownLetter: Nobody could type this code.
        NotPossibleNow: The letter of another document has this code.
    """
    code = letter_code_in(letter_code)
    if code is None:
        raise UnknownLetter
    hall.catalogue.product(product)
    if desk is not None:
        hall.catalogue.counter(desk)
    letter = hash_of_letter_code(uow, code)
    other = uow.documents.with_letter(letter)
    if other is not None and other.id != document:
        raise NotPossibleNow(asked="announced", number=document, state="under the letter code of another document")
    known = uow.documents.get(document)
    announced = Document(
        id=document,
        product=product,
        state=state,
        since=known.since if known is not None and known.state is state else hall.clock.now(),
        desk=desk,
        ready_on=ready_on,
        visit=None if known is None else known.visit,
    )
    uow.documents.put(announced, letter)
    return announced


def collect(uow: UnitOfWork, hall: Hall, *, code: str, language: str) -> TicketIssued:
    """Somebody comes for the document of this letter; asked again meanwhile, it is the same ticket.

    Raises:
        Refusal: No such letter, not ready yet, collected already, closed, no numbers left.
    """
    letter = letter_code_in(code)
    document = None if letter is None else uow.documents.with_letter(hash_of_letter_code(uow, letter))
    if document is None:
        raise UnknownLetter
    now = hall.clock.now()
    check_ready(document, hall.today(now))
    before = uow.visits.get(document.visit) if document.visit is not None else None
    if before is not None and before.day == hall.today(now) and before.state is not VisitState.DONE:
        return once_more(uow, hall, before)
    if not hall.hours.is_open(now):
        raise OfficeClosed(hall.hours.next_opening(now))
    product = hall.catalogue.product(document.product)
    check_served(uow, hall, product.id, now)
    entrance = Entrance(service=product.service, products=(product.id,), language=language, desk=document.desk)
    visit = enter(uow, hall, entrance, now=now)
    uow.documents.update(replace(document, visit=visit.id))
    return issued(uow, hall, visit)


def hand_out(uow: UnitOfWork, visit: Visit, products: Collection[str]) -> tuple[HandedOut, ...]:
    """These products were done for the visitor just now: what lay ready for them is theirs."""
    mine = [each for each in uow.documents.of_visit(visit.id) if each.product in products]
    ready = [each for each in mine if each.state is DocumentState.READY]
    for document in ready:
        uow.documents.update(replace(document, state=DocumentState.COLLECTED, since=visit.since))
    return tuple(HandedOut(document.id, document.since) for document in ready)


def lies_ready_again(uow: UnitOfWork, handed_out: Iterable[HandedOut]) -> None:
    """They were not handed out after all."""
    for each in handed_out:
        document = uow.documents.get(each.document)
        if document is not None and document.state is DocumentState.COLLECTED:
            uow.documents.update(replace(document, state=DocumentState.READY, since=each.ready_since))


def withdraw(uow: UnitOfWork, document: str) -> None:
    """The other system no longer wants to hear of it; raises `UnknownLetter` where it never announced it."""
    if uow.documents.get(document) is None:
        raise UnknownLetter
    uow.documents.remove(document)
