"""What staff read of the server itself: of the parts that it has by its settings, and of no others."""

import asyncio
from pathlib import Path

from queue_server.entrypoints.own_parts import OwnPart, own_parts
from queue_server.entrypoints.running import running
from tests.hall_files import staffed_hall, write_hall
from tests.queue_server.entrypoints.devices import WITHIN_S, played
from tests.queue_server.entrypoints.webhooks.subscribers import SECRET
from tests.server_process import free_port
from wire.words import Health

LOOK_AGAIN_S = 0.05


@played
async def test_a_part_that_is_taken_from_the_settings_disappears_and_the_others_stay(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    server = write_hall(tmp_path, database_url=url, port=free_port(), link_lost_after_s=1.0)
    hook = f'[[webhooks]]\nname = "crm"\nurl = "http://127.0.0.1:{free_port()}/"\nsecret = "{SECRET}"\n'
    server.write_text(f"{server.read_text(encoding='utf-8')}\n{hook}", encoding="utf-8")
    settings = staffed_hall(server, kiosks=0, counters=0).settings
    assert own_parts(settings) == {"webhook-crm"}
    async with running(settings) as at:
        kept, taken_out = (OwnPart(name, at.hall, at.database, at.commands) for name in ("webhook-crm", "webhook-old"))
        for part in (kept, taken_out):
            await part.report(Health.DEGRADED, "It is away.")
        async with asyncio.timeout(WITHIN_S):
            while not await taken_out.was_well():
                await asyncio.sleep(LOOK_AGAIN_S)
        assert not await kept.was_well()
