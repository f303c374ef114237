"""The subscribers of a server, as tasks of it."""

from collections.abc import Coroutine
from uuid import uuid4

from config.webhooks import WebhookSettings
from queue_server.adapters.database import Database
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.webhooks import Subscriber
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.webhooks.telling import Telling

THE_ONLY_ONE = "the only one"
"""On SQLite no other server can run: one that starts again after a crash need not wait for itself."""


def telling(
    subscribers: tuple[WebhookSettings, ...], site: str, database: Database, broadcast: Broadcast
) -> list[Coroutine[None, None, None]]:
    """One for each; all of them hear at once that something has happened."""
    server = THE_ONLY_ONE if database.is_sqlite else uuid4().hex
    told = [Telling(each, database, Subscriber(site, each.name, server)) for each in subscribers]

    def see(_record: EventRecord) -> None:
        for each in told:
            each.news.set()

    broadcast.watch(see)
    return [each.keep_telling() for each in told]
