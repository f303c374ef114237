"""A whole server tells a subscriber what happens, also when it is killed in between."""

from pathlib import Path

from sqlalchemy import update

from queue_server.adapters.database import open_database
from queue_server.adapters.tables import WebhookRow
from tests.hall_files import staffed_hall, write_hall
from tests.http_peer import Heard, HttpPeer, http_peer
from tests.queue_server.entrypoints.callers import ticket
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.webhooks.subscribers import SECRET, checked
from tests.server_process import ServerProcess, free_port
from wire import commands

TICKETS = 6


def opened(tmp_path: Path, database_url: str, peer: HttpPeer) -> RunningHall:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    hook = f'[[webhooks]]\nname = "crm"\nurl = "{peer.url}"\nsecret = "{SECRET}"\nevents = ["visit.waiting"]\n'
    server.write_text(f"{server.read_text(encoding='utf-8')}\n{hook}", encoding="utf-8")
    return RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))


async def numbers_taken(hall: RunningHall, count: int) -> list[str]:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        asked = [await kiosk.ask(commands.TakeTicket(product="product-a")) for _ in range(count)]
    return [ticket(answer).number for answer in asked]


def numbers_told(heard: list[Heard]) -> list[str]:
    """Each message once, as a subscriber that knows their ids sees them."""
    once: dict[str, Heard] = {}
    for each in heard:
        once.setdefault(each.headers["webhook-id"], each)
    return [checked(each)["data"]["number"] for each in once.values()]


def let_its_turn_end(database_url: str) -> None:
    """As if the killed server had been silent for long enough; only other servers would have to wait for that."""
    database = open_database(database_url)
    with database.write() as connection:
        connection.execute(update(WebhookRow).values(held_until=0))
    database.close()


@played
async def test_every_number_is_told_in_order_though_the_server_is_killed_in_between(
    tmp_path: Path, database_url: str
) -> None:
    async with http_peer() as peer:
        hall = opened(tmp_path, database_url, peer)
        hall.server.start()
        taken = await numbers_taken(hall, 1)
        await peer.heard_more_than(0)
        await peer.go()
        taken += await numbers_taken(hall, TICKETS - 2)
        hall.server.kill()
        await peer.come()
        let_its_turn_end(database_url)
        hall.server.start()
        taken += await numbers_taken(hall, 1)
        while numbers_told(peer.heard) != taken:
            await peer.heard_more_than(len(peer.heard))
        assert hall.server.stop() == 0
    assert len(taken) == TICKETS
