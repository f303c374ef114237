"""The subscribers of a server, as tasks of it."""

from collections.abc import Coroutine
from uuid import uuid4

from config.webhooks import WebhookSettings
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.webhooks import Subscriber
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.own_parts import OwnPart, webhook_part
from queue_server.entrypoints.webhooks.telling import Telling

THE_ONLY_ONE = "the only one"
"""On SQLite no other server can run: one that starts again after a crash need not wait for itself."""


def telling(subscribers: tuple[WebhookSettings, ...], at: Assembly) -> list[Coroutine[None, None, None]]:
    """One for each; all of them hear at once that something has happened."""
    server = THE_ONLY_ONE if at.database.is_sqlite else uuid4().hex

    def told_by(each: WebhookSettings) -> Telling:
        who = Subscriber(at.hall.catalogue.site, each.name, server)
        part = OwnPart(webhook_part(each.name), at.hall, at.database, at.commands)
        return Telling(each, at.database, who, part, at.measures)

    told = [told_by(each) for each in subscribers]

    def see(_record: EventRecord) -> None:
        for each in told:
            each.news.set()

    at.broadcast.watch(see)
    for each in told:
        each.begin()
    return [each.keep_telling() for each in told]
