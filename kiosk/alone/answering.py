"""What a kiosk alone answers, in the very shapes of the server: the pages need no second way.

It believes a signature and nothing else. A code that it cannot believe may still be good (another place's, an older
letter's, one that was typed, another system's), so it is not called wrong: the visitor takes a number, the code goes
along, and the server looks it up when it is back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from codes.appointment_code import token_in
from codes.foreign_code import foreign_code_in
from codes.short_code import readings_in
from codes.signed_code import promise_in
from codes.ticket_code import ticket_code_in
from codes.ticket_number import printed_number
from kiosk.alone.keepsake import Keepsake
from kiosk.alone.ledger import Given, Ledger
from kiosk.paper.ticket_paper import ticket_code
from wire.answers import NumberBlock, Refusal, TicketIssued
from wire.commands import (
    BookHere,
    CheckIn,
    CollectDocument,
    FindAppointment,
    HandOver,
    LookUpFreeTimes,
    TakeTicket,
)
from wire.house import Product, Service
from wire.words import RefusalCode

Question = CheckIn | FindAppointment | TakeTicket | CollectDocument | LookUpFreeTimes | BookHere
"""What a visitor may ask of a kiosk that is alone."""


@dataclass(frozen=True)
class Known:
    """All that a kiosk alone knows at this moment."""

    kept: Keepsake
    ledger: Ledger
    key: bytes = field(repr=False)
    now: datetime


@dataclass(frozen=True)
class Reply:
    """What the visitor is told, and what must stand in the journal before they are."""

    told: TicketIssued | Refusal
    given: Given | None = None


@dataclass(frozen=True)
class _Visitor:
    """Whom to let in, and what the ticket may say of them."""

    service: Service
    products: tuple[str, ...] = ()
    """None for an appointment: what it is for stands only in the server, and the ticket makes no guess."""
    persons: int = 1
    language: str = "nl"
    code: str | None = field(default=None, repr=False)
    appointed_at: datetime | None = None
    late_min: int = 0
    keeps_turn: bool = True


def reply_to(body: Question, known: Known, *, new_id: str, instead_of: str | None = None) -> Reply:
    """`instead_of` is a command of the same visitor of which nobody knows whether the server did it."""
    match body:
        case CheckIn():
            before = ticket_before(body.code, known.ledger)
            if before is not None and before.day == known.kept.kit.office_day:
                return Reply(before.ticket.model_copy(update={"again": True}))
            found = _by_code(body, known)
        case TakeTicket():
            found = _by_choice(body, known)
        case _:
            found = _no(RefusalCode.CANNOT_CHECK_NOW, "Only the server could look this up, and it is gone.")
    return _let_in(found, known, new_id, instead_of) if isinstance(found, _Visitor) else Reply(found)


def _by_code(body: CheckIn, known: Known) -> _Visitor | Refusal:
    kept, now = known.kept, known.now
    if not _may_be_a_code(body.code, known):
        return _no(RefusalCode.NOT_A_BALIE_CODE, "The text read is not the code of an appointment.")
    if not kept.lets_in(now):
        return _no(RefusalCode.CLOSED, "The office is closed.")
    promise = promise_in(body.code, site=kept.kit.site, key=known.key)
    service = _service_at(promise.service_index, kept) if promise else None
    if promise is None or service is None:
        return _no(RefusalCode.CANNOT_CHECK_NOW, "Without the server nobody can tell whose code this is.")
    late = now - promise.starts_at
    return _wrong_time(promise.starts_at, known, early=body.early) or _Visitor(
        service=service,
        language=body.language,
        code=body.code,
        appointed_at=promise.starts_at,
        late_min=max(0, late // timedelta(minutes=1)),
        keeps_turn=late <= timedelta(minutes=kept.kit.late_grace_min),
    )


def _may_be_a_code(text: str, known: Known) -> bool:
    """Where another system makes appointments, nearly any text may be one of its codes."""
    ours = token_in(text) is not None or bool(readings_in(text)) or ticket_code_in(text) is not None
    return ours or (known.kept.kit.foreign_codes and foreign_code_in(text) is not None)


def _wrong_time(starts_at: datetime, known: Known, *, early: bool) -> Refusal | None:
    """By the time that was signed: that an appointment was moved since, only the server knows.

    Whoever comes by a letter of an earlier day is likely to have a later time by now, so nobody says that it is over.
    """
    kept = known.kept
    appointed_at = starts_at.isoformat()
    day = starts_at.astimezone(kept.zone).date()
    if day < kept.kit.office_day:
        return _no(RefusalCode.CANNOT_CHECK_NOW, "Only the server knows whether the appointment was moved since.")
    if day > kept.kit.office_day:
        return _no(RefusalCode.WRONG_DAY, "The appointment is on another day.", appointed_at=appointed_at)
    opens_at = starts_at - timedelta(minutes=kept.kit.check_in_opens_min_before)
    if known.now < opens_at and not (early and kept.house.early_may_wait):
        return _no(
            RefusalCode.TOO_EARLY,
            "Check-in for this appointment has not opened yet.",
            appointed_at=appointed_at,
            opens_at=opens_at.isoformat(),
        )
    return None


def _by_choice(body: TakeTicket, known: Known) -> _Visitor | Refusal:
    """With a code that could not be checked, also what is by appointment only: the visitor says that they have one."""
    kept = known.kept
    if not kept.is_open(known.now):
        return _no(RefusalCode.CLOSED, "The office is closed.")
    wanted = tuple(dict.fromkeys((body.product, *body.also)))
    for each in wanted:
        product = kept.products.get(each)
        if product is None or product.service not in kept.services:
            return _no(RefusalCode.UNKNOWN_PRODUCT, "There is no such product here.", product=each)
        if not product.walk_in and body.code is None:
            return _no(RefusalCode.NOT_A_WALK_IN_PRODUCT, "This is by appointment only.", product=each)
        if not _is_served(product, kept, known.now):
            return _no(RefusalCode.NOT_SERVED_TODAY, "This is not served now.", product=each)
    return _Visitor(
        service=kept.services[kept.products[body.product].service],
        products=wanted,
        persons=body.persons,
        language=body.language,
        code=body.code,
    )


def _is_served(product: Product, kept: Keepsake, now: datetime) -> bool:
    """By the hours that the server said last."""
    service = kept.services[product.service]
    if service.served_until is not None and now >= service.served_until:
        return False
    return service.served_now or (service.served_again is not None and service.served_again <= now)


def _service_at(place: int, kept: Keepsake) -> Service | None:
    known = kept.kit.services
    return kept.services.get(known[place]) if place < len(known) else None


def ticket_before(text: str, ledger: Ledger) -> Given | None:
    """Whom the same code, or the ticket itself, was shown by before, as long as they are not handed over."""
    shown = _meaning(text)
    for each in ledger.pending:
        same = each.body.code is not None and shown is not None and _meaning(each.body.code) == shown
        if same or ticket_code(each.ticket) == text.strip().upper():
            return each
    return None


def _meaning(code: str) -> str | None:
    """However it was read or typed."""
    return token_in(code) or next(iter(readings_in(code)), None) or foreign_code_in(code)


def _let_in(visitor: _Visitor, known: Known, new_id: str, instead_of: str | None) -> Reply:
    day = known.kept.kit.office_day
    block = _block_of(visitor.service, known.kept)
    number = known.ledger.next_number(block, day) if block else None
    if block is None or number is None:
        # Not "no more today": the server has numbers, and so may another kiosk. Trying again here helps nobody.
        sentence = "This kiosk has no numbers left for this service until the server is back."
        return Reply(_no(RefusalCode.NO_MORE_TICKETS, sentence, service=visitor.service.id, only_here="yes"))
    printed = printed_number(block.letter, number)
    product, also = (visitor.products[0], visitor.products[1:]) if visitor.products else (None, ())
    body = HandOver(
        number=printed,
        service=visitor.service.id,
        product=product,
        also=also,
        persons=visitor.persons,
        code=visitor.code,
        checked_in_at=known.now,
        instead_of=instead_of,
        language=visitor.language,
    )
    ticket = TicketIssued(
        visit=new_id,
        number=printed,
        service=visitor.service.id,
        product=product or "",
        also=also,
        persons=visitor.persons,
        appointed_at=visitor.appointed_at,
        checked_in_at=known.now,
        late_min=visitor.late_min,
        keeps_turn=visitor.keeps_turn,
        waiting_ahead=None,
        zone=visitor.service.zone,
    )
    return Reply(ticket, Given(id=new_id, day=day, number=number, body=body, ticket=ticket))


def services_alone(kept: Keepsake, ledger: Ledger) -> Mapping[str, Service]:
    """As the pages may offer them: what has no number left here is not served now, and nobody knows until when."""
    return {
        service.id: service
        if _has_numbers(service, kept, ledger)
        else service.model_copy(update={"served_now": False, "served_again": None})
        for service in kept.services.values()
    }


def _has_numbers(service: Service, kept: Keepsake, ledger: Ledger) -> bool:
    block = _block_of(service, kept)
    return block is not None and ledger.next_number(block, kept.kit.office_day) is not None


def _block_of(service: Service, kept: Keepsake) -> NumberBlock | None:
    return next((block for block in kept.kit.blocks if block.service == service.id), None)


def _no(code: RefusalCode, sentence: str, **facts: str) -> Refusal:
    return Refusal(code=code, sentence=sentence, facts=facts)
