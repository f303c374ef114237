"""What ends by itself: help calls that nobody ended, and questions at counters that nobody answered.

Looked up in the picture of the hall that is kept anyway, so that it costs nothing while nothing lapses; a server that
has just started reads it from the database, so that a restart makes nothing last longer.
"""

import asyncio
from dataclasses import dataclass
from uuid import uuid4

import structlog

from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job
from queue_server.adapters.hall_picture import HallPicture
from queue_server.domain import feedback, help_call
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.housekeeping import SERVER_ITSELF
from queue_server.entrypoints.site_state import SiteState
from queue_server.service.feedback import lapse_ratings_wanted
from queue_server.service.hall import Hall
from queue_server.service.help_calls import lapse_help_calls
from queue_server.service.unit_of_work import UnitOfWork

LOOK_EVERY_S = 5.0
"""Minutes are counted here; a few seconds more are nobody's loss."""

log = structlog.get_logger("server")


@dataclass(frozen=True)
class Lapses:
    """Of one server; two over one database may both look, since nothing ends twice."""

    hall: Hall
    state: SiteState
    commands: DeskOfCommands
    broadcast: Broadcast

    async def keep_looking(self) -> None:
        """For ever; while the database is away nothing lapses, and nobody could be told."""
        while True:
            try:
                picture = await self.state.picture(self.broadcast.seq)
                if self._something_lapsed(picture):
                    await self.commands.result(self._job())
            except StorageError:
                pass  # the writer has said so, once
            except Exception:
                log.exception("lapses_not_looked_at")
            await asyncio.sleep(LOOK_EVERY_S)

    def _something_lapsed(self, picture: HallPicture) -> bool:
        now = self.hall.clock.now()
        return any(help_call.has_lapsed(call, now) for call in picture.help_calls) or any(
            feedback.has_lapsed(wanted, now) for wanted in picture.ratings_wanted
        )

    def _job(self) -> Job:
        def work(uow: UnitOfWork) -> str:
            lapse_help_calls(uow, self.hall)
            lapse_ratings_wanted(uow, self.hall)
            return ""

        return Job(
            device=SERVER_ITSELF,
            command=uuid4().hex,
            fingerprint="end what lapsed",
            work=work,
            refuse=lambda refusal: refusal.sentence,
            repeatable=False,
        )
