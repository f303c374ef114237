"""What stands in the log of a server that asks other systems, at whatever level it tells."""

import asyncio
import subprocess
import sys

import pytest

from tests.http_peer import HttpPeer
from tests.queue_server.entrypoints.devices import played

ASKING = """
import sys
import httpx
import structlog
from config.server import LogSettings
from queue_server.entrypoints.logs import set_up_logs
level, address = sys.argv[1:]
set_up_logs(LogSettings(level=level))
httpx.post(address, trust_env=False)
structlog.get_logger("webhooks").error("asked")
"""
"""In a process of its own, since it sets up the logs of the whole of it."""

SECRET = "code-of-a-subscriber"


@pytest.mark.parametrize("level", ["debug", "info", "warning", "error"])
@played
async def test_the_secret_in_an_address_that_is_asked_stands_in_no_log(level: str) -> None:
    peer = HttpPeer()
    await peer.come()
    try:
        said = await asyncio.to_thread(_said, level, f"{peer.url}hook/{SECRET}?code={SECRET}")
    finally:
        await peer.go()
    assert [each.path for each in peer.heard] == [f"/hook/{SECRET}?code={SECRET}"], "it was asked"
    assert '"asked"' in said, "the log was set up"
    assert SECRET not in said


def _said(level: str, address: str) -> str:
    asking = [sys.executable, "-c", ASKING, level, address]
    return subprocess.run(asking, check=True, capture_output=True, text=True, timeout=60).stderr
