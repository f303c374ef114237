"""The chores of a server, at its start and every hour: closing earlier days, forgetting what may not be kept."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import structlog

from queue_server.adapters import (
    answered,
    documents,
    feedback,
    forgetting,
    standing_alone,
    status_links,
    stopped_services,
    taken_times,
)
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError
from queue_server.adapters.moments import to_ms
from queue_server.domain.free_time import minute_of
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.own_deeds import do
from queue_server.service.closing import close_earlier_days
from queue_server.service.hall import Hall

EVERY_S = 3600.0
TIMES_KEPT = timedelta(days=2)
"""Of appointments that are over; a clock that is put right within them changes nothing."""

log = structlog.get_logger("server")


@dataclass(frozen=True)
class HouseKeeping:
    """The chores of one server; two servers over one database may both do them, since each does nothing twice."""

    database: Database
    hall: Hall
    commands: DeskOfCommands
    people_kept_days: int

    async def keep_doing(self) -> None:
        """For ever; a database that is away is tried again with the next hour."""
        while True:
            try:
                await do(self.commands, "close earlier days", lambda uow: close_earlier_days(uow, self.hall))
                await asyncio.to_thread(self._forget)
            except StorageError as error:
                log.warning("not_tidied", why=str(error))
            await asyncio.sleep(EVERY_S)

    def _forget(self) -> None:
        now = self.hall.clock.now()
        site = self.hall.catalogue.site
        with self.database.write() as connection:
            answered.forget(connection, to_ms(now - timedelta(hours=answered.KEPT_H)))
            status_links.forget(connection, site, self.hall.today(now))
            stopped_services.forget(connection, site, self.hall.today(now))
            standing_alone.forget(connection, site, self.hall.today(now) - timedelta(days=standing_alone.KEPT_DAYS))
            feedback.forget_moments(connection, site, now)
            forgetting.forget_birthdays(
                connection, site, to_ms(datetime.combine(self.hall.today(now), time(), self.hall.zone))
            )
            taken_times.forget(connection, site, minute_of(now - TIMES_KEPT))
            documents.forget(connection, site, to_ms(now - timedelta(days=self.people_kept_days)))
            forgetting.forget_people(connection, site, to_ms(now - timedelta(days=self.people_kept_days)))
