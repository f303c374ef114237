"""What a device is shown when it comes in, and what everybody is told about how busy the hall is."""

import asyncio
from dataclasses import dataclass
from datetime import date

from queue_server.adapters import day_log, event_log, hall_picture, site_row
from queue_server.adapters.database import Database
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.hall_picture import HallPicture
from queue_server.domain.device import DeviceReport
from queue_server.domain.outlook import outlooks, waiting_per_service
from queue_server.domain.punctuality import LegCalled, legs_called
from queue_server.domain.served import Served
from queue_server.entrypoints import translation
from queue_server.entrypoints.counter_translation import counter, signed_in
from queue_server.entrypoints.hall_clock import RealClock, RehearsalClock
from queue_server.entrypoints.promises import Promises
from queue_server.service.hall import Hall
from queue_server.service.served import served
from queue_server.service.unit_of_work import Changed
from wire.house import House, KioskPlace, OtherPlace
from wire.link import Bookmark, Clock, Welcome
from wire.things import ServiceOutlook, Thing
from wire.words import Health, Role


@dataclass(frozen=True)
class Missed:
    """The events that a returning device missed."""

    epoch: str
    seq: int
    records: tuple[EventRecord, ...]


class SiteState:
    """Reads the hall from the database, off the event loop, and keeps the last picture while nothing changed."""

    def __init__(self, database: Database, hall: Hall, clock: RealClock | RehearsalClock, kept_events: int) -> None:
        self._database = database
        self._hall = hall
        self._clock = clock
        self._kept_events = kept_events
        self._reading = asyncio.Lock()
        self._picture: HallPicture | None = None
        self._day: date | None = None
        self._things: dict[Role, tuple[Thing, ...]] = {}
        self.promises = Promises()

    async def welcome(self, role: Role, *, device: str, at_least: int) -> Welcome:
        """The hall as this device may see it, not older than event `at_least`."""
        async with self._reading:  # a thousand devices that return together share one picture
            picture = await self._fresh_picture(at_least)
            if role not in self._things:
                self._things[role] = self._things_for(role, picture)
            things = translation.for_device(self._things[role], role, device)
        mine = next((session for session in picture.sessions if session.device == device), None)
        return Welcome(
            epoch=picture.epoch,
            seq=picture.seq,
            clock=self.clock(),
            house=self._house(picture),
            things=things,
            outlook=self._outlook(picture),
            signed_in=signed_in(mine) if mine else None,
        )

    async def missed(self, epoch: str, since: int) -> Missed | None:
        """What happened after event `since`; None when the device must have the whole state."""
        return await asyncio.to_thread(self._read_missed, epoch, since)

    async def bookmark(self, seq: int) -> Bookmark:
        """Where the log stands, what time it is, how busy it is."""
        async with self._reading:
            picture = await self._fresh_picture(seq)
        return Bookmark(seq=seq, clock=self.clock(), outlook=self._outlook(picture), house=self._house(picture))

    async def picture(self, at_least: int) -> HallPicture:
        """Everything that lives, not older than this event."""
        async with self._reading:
            return await self._fresh_picture(at_least)

    @property
    def reports(self) -> tuple[DeviceReport, ...]:
        """How the parts of the devices are, as of the last picture."""
        return self._picture.reports if self._picture is not None else ()

    def clock(self) -> Clock:
        """The server's time."""
        return Clock(now=self._clock.now(), rate=self._clock.rate)

    def _house(self, picture: HallPicture) -> House:
        """The place, and whether it is open."""
        now = self._clock.now()
        is_open = self._hall.hours.is_open(now)
        catalogue = self._hall.catalogue
        return House(
            site=catalogue.site,
            name=catalogue.name,
            time_zone=catalogue.time_zone,
            languages=catalogue.languages,
            office_day=self._hall.today(now),
            open_now=is_open,
            next_opening=None if is_open else self._hall.hours.next_opening(now),
            message=catalogue.message,
            booking_url=catalogue.booking_url,
            early_may_wait=catalogue.rules.early_may_wait,
            desk_rules=translation.desk_rules(catalogue.rules),
            plans_appointments=self._hall.booking is not None,
            sends_letters=self._hall.letters is not None,
            other_places=tuple(
                OtherPlace(site=each.site, name=each.name, address=each.address, route=each.route)
                for each in catalogue.other_places
            ),
            kiosks=tuple(
                KioskPlace(id=each, place=catalogue.place_of(each))
                for each in sorted({*picture.kiosks, *catalogue.kiosks} - _without_printer(picture))
            ),
            displays=tuple(sorted({*picture.displays, *catalogue.boards})),
        )

    def served(self, picture: HallPicture) -> tuple[Served, ...]:
        """How it stands with each service at this moment."""
        return tuple(
            served(
                self._hall,
                each,
                last=picture.last_numbers.get(each),
                below=picture.set_aside_from.get(each),
                stopped=each in picture.stopped,
            )
            for each in self._hall.catalogue.services
        )

    def _outlook(self, picture: HallPicture) -> tuple[ServiceOutlook, ...]:
        waiting = waiting_per_service(picture.visits)
        today = self._hall.today(self._clock.now())
        return tuple(
            translation.outlook(each, self.promises.of(each.service, today))
            for each in outlooks(self._hall.catalogue, waiting, picture.sessions)
        )

    async def _fresh_picture(self, at_least: int) -> HallPicture:
        kept = self._picture
        day = self._hall.today(self._clock.now())
        if kept is None or kept.seq < at_least or self._day != day:
            if self._day != day:
                self.promises.begin(day, await asyncio.to_thread(self._read_legs, day))
            kept = await asyncio.to_thread(self._read_picture)
            self._picture, self._day = kept, day
            self._things.clear()
        return kept

    def _read_picture(self) -> HallPicture:
        with self._database.read() as connection:
            return hall_picture.take(connection, self._hall.catalogue.site, now=self._clock.now(), zone=self._hall.zone)

    def _read_legs(self, day: date) -> tuple[LegCalled, ...]:
        catalogue = self._hall.catalogue
        with self._database.read() as connection:
            log = day_log.read(connection, catalogue.site, day)
        return tuple(legs_called(log.visits, log.stays, catalogue))

    def _read_missed(self, epoch: str, since: int) -> Missed | None:
        site = self._hall.catalogue.site
        with self._database.read() as connection:
            here = site_row.position(connection, site)
            if here is None or here.epoch != epoch or not here.seq - self._kept_events <= since <= here.seq:
                return None
            records = event_log.events_after(connection, site, after=since, upto=here.seq)
        if len(records) != here.seq - since:
            return None  # older events were tidied away
        return Missed(here.epoch, here.seq, tuple(records))

    def _things_for(self, role: Role, picture: HallPicture) -> tuple[Thing, ...]:
        catalogue = self._hall.catalogue
        sessions = {session.counter: session for session in picture.sessions}
        fixed: list[Thing] = [translation.service(catalogue, each) for each in self.served(picture)]
        fixed += [translation.product(catalogue, each) for each in catalogue.products]
        fixed += [counter(role, catalogue, each, sessions.get(each)) for each in catalogue.counters]
        moving: tuple[Changed, ...] = (
            *picture.visits,
            *picture.appointments,
            *picture.reports,
            *picture.help_calls,
            *picture.ratings_wanted,
            *picture.messages,
            *picture.print_orders,
            *picture.confirmation_orders,
        )
        seen = (translation.thing_for(role, thing, picture.people, catalogue) for thing in moving)
        return (*fixed, *(thing for thing in seen if thing is not None))


def _without_printer(picture: HallPicture) -> set[str]:
    """Kiosks that are to have none by their own settings, such as the tablets at the counters."""
    printers = [report for report in picture.reports if report.part == "printer"]
    return {report.device for report in printers if report.as_meant and report.health == Health.ABSENT}
