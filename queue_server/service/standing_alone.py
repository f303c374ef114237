"""What a kiosk is given so that it can stand alone: the key of the site's codes, and numbers that nobody else has."""

from dataclasses import dataclass, field
from datetime import date, datetime

from codes.signed_code import NotSignable, Promise, seal_of
from queue_server.domain.number_block import NumberBlock, block_for
from queue_server.domain.refusal import OfficeClosed
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Kit:
    """It says nothing about any visitor."""

    office_day: date
    good_until: datetime
    key: bytes = field(repr=False)
    services: tuple[str, ...]
    """By the index that the codes carry; a service that is no longer offered keeps its place."""
    blocks: tuple[NumberBlock, ...]
    """Less what was handed over of them."""


def prepare_offline(uow: UnitOfWork, hall: Hall, *, device: str) -> Kit:
    """Asked again on the same day, it is the same again, less what was used.

    Raises:
        OfficeClosed: There is no opening left today, so no number to give.
    """
    now = hall.clock.now()
    day = hall.today(now)
    closing = hall.hours.last_closing(day)
    if closing is None or closing <= now:
        raise OfficeClosed(hall.hours.next_opening(now))
    blocks = (_block(uow, hall, device=device, service=service, day=day) for service in hall.catalogue.services)
    for service in hall.catalogue.services:
        uow.service_indexes.of(service)
    return Kit(
        office_day=day,
        good_until=closing,
        key=code_key(uow, hall),
        services=uow.service_indexes.all(),
        blocks=tuple(block for block in blocks if block is not None and block.next_free <= block.last),
    )


def code_seal(uow: UnitOfWork, hall: Hall, *, token: str, starts_at: datetime, service: str) -> bytes:
    """What follows the token in the QR code of an appointment at this site; nothing where it has no place there."""
    promise = Promise(token, starts_at, uow.service_indexes.of(service))
    try:
        return seal_of(promise, site=hall.catalogue.site, key=code_key(uow, hall))
    except NotSignable:
        return b""


def code_key(uow: UnitOfWork, hall: Hall) -> bytes:
    """The site's own, made once: a new one would make every letter that was sent worthless to a kiosk alone."""
    return uow.secrets.get(key_name(hall.catalogue.site))


def key_name(site: str) -> str:
    """Under which the key of a site's codes lies among the secrets."""
    return f"codes of {site}"


def _block(uow: UnitOfWork, hall: Hall, *, device: str, service: str, day: date) -> NumberBlock | None:
    known = uow.blocks.of_service(service, day)
    mine = next((block for block in known if block.device == device), None)
    if mine is None:
        last_given = uow.numbers.last(service, day)
        offered = hall.catalogue.services[service]
        mine = block_for(offered, device=device, day=day, last_given=last_given, others=known)
        if mine is not None:
            uow.blocks.add(mine)
    return mine
