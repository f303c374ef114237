"""Watching the links of kiosks, displays and signs: who is missed is told to staff after a while, not at once.

A reconnect takes seconds, a server's restart too; neither is worth a word. So a device is missed only when its beat
stood still in several looks in a row. Looks are counted, not seconds: after a database that was away, or a server that
was held up, everybody first gets the time to move their beats again.
"""

import asyncio
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from queue_server.adapters import credentials, device_links, hall_picture
from queue_server.adapters.database import Database
from queue_server.domain.device import DeviceLink, DeviceRole
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.own_deeds import SERVER_ITSELF, do, look_for_ever
from queue_server.service import device_links as service
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire.words import Role

LOOKS = 3
"""In a row without a beat, until a device is missed."""

MISSED = frozenset({Role.KIOSK, Role.DISPLAY})
"""A counter's computer is switched off when its clerk goes home, which is nobody's worry. What was last heard of its
call panel is none either then, so a counter is watched as soon as it has told of a part."""


@dataclass(frozen=True)
class Known:
    """What the database says of the devices."""

    links: list[DeviceLink]
    spoke: set[str]
    """Of these a part is known."""
    own_parts: set[str]
    """Of which this server or an earlier one has told something."""
    roles: dict[str, DeviceRole]
    """Who may come in."""

    @property
    def strangers(self) -> set[str]:
        """Whose words are still kept although they may not come in any more."""
        return self.spoke.union(link.device for link in self.links) - self.roles.keys()

    def is_missed(self, device: str) -> bool:
        return device in self.roles and self.roles[device].value in MISSED


@dataclass
class Stillness:
    """In how many looks in a row each beat stood still; without a server, so that its rules can be tried alone."""

    _seen: dict[str, tuple[int, int]] = field(default_factory=dict)

    def look(self, links: Iterable[DeviceLink], *, here: Collection[str]) -> list[DeviceLink]:
        """Those that are missed now; `here` are the devices whose links this server holds itself."""
        before, self._seen = self._seen, {}
        missed = []
        for link in links:
            beat, still = before.get(link.device, (None, 0))
            still = still + 1 if beat == link.beat and link.device not in here else 0
            self._seen[link.device] = (link.beat, still)
            if still >= LOOKS:
                missed.append(link)
        return missed


@dataclass
class LinkWatch:
    """Of one server; several over one database watch the same devices, and a loss said twice is said once."""

    database: Database
    hall: Hall
    commands: DeskOfCommands
    broadcast: Broadcast
    lost_after_s: float
    own_parts: frozenset[str]
    """Of the server itself: what another one with other settings told of others is over."""
    _stillness: Stillness = field(default_factory=Stillness)

    async def keep_watching(self) -> None:
        """For ever; while the database is away nobody is missed."""
        await look_for_ever(self._look, every_s=self.lost_after_s / LOOKS, failing="links_not_watched")

    async def _look(self) -> None:
        known = await asyncio.to_thread(self._read)
        here = {each.name for each in self.broadcast if each.role in MISSED or each.name in known.spoke}
        if here:
            await self._do(lambda uow: service.keep_alive(uow, self.hall, devices=here))
        gone = self._stillness.look(known.links, here=here)
        if missed := [link for link in gone if known.is_missed(link.device)]:
            await self._do(lambda uow: service.lose(uow, self.hall, links=missed))
        if switched_off := [link for link in gone if not known.is_missed(link.device)]:
            await self._do(lambda uow: service.lose(uow, self.hall, links=switched_off, as_meant=True))
        retired = known.strangers - {SERVER_ITSELF} - {listener.name for listener in self.broadcast}
        if retired:
            await self._do(lambda uow: service.retire(uow, devices=retired))
        if known.own_parts - self.own_parts:
            await self._do(lambda uow: service.keep_parts(uow, device=SERVER_ITSELF, parts=self.own_parts))

    def _read(self) -> Known:
        site = self.hall.catalogue.site
        with self.database.read() as connection:
            links = device_links.read_all(connection, site)
            reports = hall_picture.reports(connection, site)
            roles = credentials.devices(connection, site)
        ours = {report.part for report in reports if report.device == SERVER_ITSELF}
        return Known(links, {report.device for report in reports}, ours, roles)

    async def _do(self, work: Callable[[UnitOfWork], None]) -> None:
        await do(self.commands, "watch the links", work)
