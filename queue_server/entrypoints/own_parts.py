"""Parts of the server itself, of which staff read beside those of devices: its mail, and each system that it tells."""

import asyncio
from dataclasses import dataclass

from config.server import ServerSettings
from queue_server.adapters import hall_picture
from queue_server.adapters.database import Database
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.own_deeds import SERVER_ITSELF, do
from queue_server.service.device_reports import report_device
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire.words import Health

MAIL_PART = "mail"
SPOOL_PART = "spool"
"""The folder for letters, where no mail server is set."""


def webhook_part(subscriber: str) -> str:
    return f"webhook-{subscriber}"


def own_parts(settings: ServerSettings) -> frozenset[str]:
    """What a server with these settings may report of itself; what an earlier one said of others is over."""
    mail = () if settings.mail is None else (MAIL_PART,)
    spool = () if settings.mail is None or settings.mail.smtp is not None else (SPOOL_PART,)
    return frozenset((*mail, *spool, *(webhook_part(each.name) for each in settings.webhooks)))


@dataclass(frozen=True)
class OwnPart:
    """One of them."""

    name: str
    hall: Hall
    database: Database
    commands: DeskOfCommands

    async def report(self, health: Health, sentence: str) -> None:
        """For the counters, and as a figure for whoever watches over the server.

        Raises:
            StorageError: The database did not confirm it.
        """

        def work(uow: UnitOfWork) -> None:
            report_device(uow, self.hall, device=SERVER_ITSELF, part=self.name, health=health.value, sentence=sentence)

        await do(self.commands, f"say how {self.name} is", work)

    async def was_well(self) -> bool:
        """Whether staff read no complaint: the server that made it may have been started again since."""
        return await asyncio.to_thread(self._was_well)

    def _was_well(self) -> bool:
        with self.database.read() as connection:
            known = hall_picture.reports(connection, self.hall.catalogue.site)
        mine = f"{SERVER_ITSELF}/{self.name}"
        return all(each.health == Health.OK for each in known if each.id == mine)
