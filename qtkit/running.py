"""How every program on Qt runs and ends, with a screen or without: its log, its event loop, and an end in order."""

import logging
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from qtkit.garbage import collect_on_this_thread
from qtkit.heap import give_large_blocks_back
from qtkit.logs import log_to_stderr
from qtkit.startup_error import StartupError
from qtkit.stop_signals import StopSignals
from supervision.start_deadline import start_deadline

log = logging.getLogger("startup")

DONE = 0
NOT_DONE = 1

Application = TypeVar("Application", bound=QCoreApplication)


def run_headless(
    name: str,
    open_program: Callable[[QCoreApplication], AbstractContextManager[object]],
    *,
    start_within_s: float | None = None,
) -> int:
    """Run a program without windows, fonts or graphics until somebody stops it; the exit code as of `run`."""
    return run(name, lambda: QCoreApplication([name]), open_program, start_within_s=start_within_s)


def run(
    name: str,
    make_application: Callable[[], Application],
    open_program: Callable[[Application], AbstractContextManager[object]],
    *,
    start_within_s: float | None = None,
) -> int:
    """Run a program until its last window closes or somebody stops it; the exit code of the process.

    0: it ran and was stopped. 1: it could not start, and stderr has one sentence why. (Wrong settings, 2, are found
    before this.) What stands after the `yield` of `open_program` takes everything down again.

    `start_within_s`: the process ends with 1 and every thread's place on stderr unless the program has said
    `started` by then (`supervision.start_deadline`).
    """
    give_large_blocks_back()
    log_to_stderr()
    sys.excepthook = _log_uncaught
    try:
        with start_deadline(start_within_s) if start_within_s else nullcontext():
            application = make_application()
            application.setApplicationName(name)
            with open_program(application), StopSignals(application):
                collect_on_this_thread(application)
                log.info("%s runs.", name)
                application.exec()
    except StartupError as error:
        sys.stderr.write(f"{error}\n")
        return NOT_DONE
    log.info("%s ends.", name)
    return DONE


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A mistake in one slot is for the log; the program goes on, and a visitor never sees it."""
    log.critical("A mistake in this program: %s", error, exc_info=(kind, error, trace))
