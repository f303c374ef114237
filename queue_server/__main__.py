"""Runs the queue server: one process, one site, until it is told to stop."""

import asyncio
import faulthandler
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

import structlog

from config.server import ServerSettings
from queue_server.adapters.errors import StorageError
from queue_server.entrypoints.listening import listening_on
from queue_server.entrypoints.logs import set_up_logs
from queue_server.entrypoints.serving_http import serve
from supervision.service_manager import service_manager

log = structlog.get_logger("server")


def run(settings: ServerSettings, fonts: Path | None = None) -> int:
    """Serves until a signal ends it; 0, or 1 with one sentence when it could not start.

    `fonts` is a folder of letters for its web boards: they are shipped with the screens, which a server does not know.
    """
    set_up_logs(settings.log)
    faulthandler.enable()  # a service manager ends who hangs by SIGABRT: the log shall say where it hung
    host, port = settings.listen.host, settings.listen.port
    try:
        listening = listening_on(host, port)
    except OSError as error:
        _say(f"The server cannot listen on {host}:{port} ({error.strerror}). Does another one run already?")
        return 1
    with listening:
        log.info("listening", host=host, port=listening.getsockname()[1])
        for end in (signal.SIGTERM, signal.SIGINT):
            signal.signal(end, _end_well)
        try:
            with asyncio.Runner(loop_factory=_fast_loop()) as runner:
                runner.run(serve(settings, listening, service_manager(), fonts))
        except StorageError as error:
            _say(str(error))
            return 1
    return 0


def _end_well(_signal: int, _frame: FrameType | None) -> NoReturn:
    """Uvicorn ends gracefully on a signal and then raises it again, which would kill us before the database is shut."""
    raise SystemExit(0)


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Uvloop where there is one; elsewhere (Windows) Python's own loop does the same, a little slower."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
