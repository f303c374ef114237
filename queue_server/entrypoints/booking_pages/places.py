"""The places where appointments can be made: one, or several of one organisation, each with a server of its own."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.desk import Desk, DeskAwayError, DeskRefusedError
from queue_server.entrypoints.booking_shapes import Offer, OwnAppointment, ProductOffered
from queue_server.entrypoints.telephone_number import readable

UNKNOWN_CODE = "unknown_code"


@dataclass(frozen=True)
class Place:
    """A place with what it offers now."""

    desk: Desk
    offer: Offer

    @property
    def id(self) -> str:
        return self.offer.site

    @property
    def last_day(self) -> date:
        return self.offer.today + timedelta(days=self.offer.latest_days)

    def there(self, moment: datetime) -> datetime:
        """As the clocks of the place show it."""
        return moment.astimezone(ZoneInfo(self.offer.time_zone))

    def product(self, product: str) -> ProductOffered | None:
        return next((each for each in self.offer.products if each.id == product), None)

    def offers(self, products: Sequence[str]) -> bool:
        """All of it, in one appointment."""
        known = [self.product(each) for each in products]
        if not known or any(each is None for each in known):
            return False
        first = known[0]
        return first is not None and all(each == first.id or each in first.goes_with for each in products)

    def meeting(self, products: Sequence[str]) -> MeetingPlace:
        found = self.product(products[0]) if products else None
        return found.place if found is not None else MeetingPlace.COUNTER


@dataclass(frozen=True)
class Contact:
    """Whom to call where a page leads no further."""

    name: str
    telephone: str

    @property
    def shown(self) -> str:
        return readable(self.telephone)


@dataclass(frozen=True)
class Places:
    """All desks, in the order in which places are offered."""

    desks: tuple[Desk, ...]
    contacts: dict[str, Contact] = field(default_factory=dict)
    """By place, as they were last told: they are needed most when a place is away."""

    async def all(self) -> tuple[Place, ...]:
        """Those that can be reached now.

        Raises:
            DeskAwayError: None can.
        """
        offers = await asyncio.gather(*(each.offer() for each in self.desks), return_exceptions=True)
        found = []
        for desk, offer in zip(self.desks, offers, strict=True):
            if isinstance(offer, Offer):
                found.append(self._with_contact(Place(desk, offer)))
            elif not isinstance(offer, DeskAwayError | DeskRefusedError):
                raise offer
        if not found:
            raise DeskAwayError
        return tuple(found)

    async def of(self, chosen: Chosen) -> Place | None:
        """The place that was chosen, or the only one that offers what was; None where there is a choice, or nothing."""
        fitting = [each for each in await self.all() if each.offers(chosen.products)]
        named = [each for each in fitting if each.id == chosen.place]
        return next(iter(named or (fitting if len(fitting) == 1 else ())), None)

    async def of_own(self, secret: str) -> tuple[Place, OwnAppointment]:
        """Whose place the appointment is; nothing in its link says so.

        Raises:
            DeskRefusedError: No place knows it.
            DeskAwayError: A place that may know it cannot be reached.
        """
        away: DeskAwayError | None = None
        for desk in self.desks:
            try:
                return self._with_contact(Place(desk, await desk.offer())), await desk.own(secret)
            except DeskRefusedError as error:
                if error.code != UNKNOWN_CODE:
                    raise
            except DeskAwayError as error:
                away = error
        raise away or DeskRefusedError(UNKNOWN_CODE)

    def _with_contact(self, place: Place) -> Place:
        if place.offer.address.telephone:
            self.contacts[place.id] = Contact(place.offer.name, place.offer.address.telephone)
        return place
