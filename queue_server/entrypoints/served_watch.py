"""Tells the screens when a service begins or ends to be served: by its hours, or because its numbers are used up."""

from dataclasses import dataclass, field

from queue_server.domain.served import Served
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.own_deeds import do, look_for_ever
from queue_server.entrypoints.site_state import SiteState
from queue_server.service.hall import Hall
from queue_server.service.served import tell_served

LOOK_EVERY_S = 5.0
"""Whoever touches a service meanwhile is refused by the use case itself, with the same words."""


@dataclass
class ServedWatch:
    """Of one server; what two over one database say is the same."""

    hall: Hall
    state: SiteState
    commands: DeskOfCommands
    broadcast: Broadcast
    _told: dict[str, Served] = field(default_factory=dict)

    async def keep_looking(self) -> None:
        """For ever. While the database is away nobody can be told, and what changed is still to be told afterwards."""
        await look_for_ever(self._look, every_s=LOOK_EVERY_S, failing="services_not_looked_at")

    async def _look(self) -> None:
        now = {each.id: each for each in self.state.served(await self.state.picture(self.broadcast.seq))}
        changed = tuple(service for service, each in now.items() if each != self._known(service))
        if changed:
            await do(self.commands, "tell what is served", lambda uow: tell_served(uow, self.hall, changed))
        self._told = now

    def _known(self, service: str) -> Served | None:
        """What the screens believe; None where, after a start, nobody knows what the server before this one said."""
        if service in self._told or service in self.hall.service_hours:
            return self._told.get(service)
        return Served(service)
