"""A program that hangs in its start ends itself, with every thread's place on stderr, so that it is started again.

Once in some hundred starts a display hung for ever before its first picture: two threads of which each waited for the
other, and one of them held Python. Nothing that is written in Python can end that; `faulthandler` waits on a thread in
C, which needs nobody. It works without a service manager too, as long as somebody starts the program again.
"""

import faulthandler
from collections.abc import Iterator
from contextlib import contextmanager

START_WITHIN_S = 30.0
"""A cold start takes 2 s on a kiosk's computer; whoever has no picture after half a minute never gets one."""


@contextmanager
def start_deadline(within_s: float = START_WITHIN_S) -> Iterator[None]:
    """Entered before anything can hang. The process ends with 1 unless `started` is called in time."""
    faulthandler.enable()  # who hangs later is ended by SIGABRT, and says the same
    faulthandler.dump_traceback_later(within_s, exit=True)
    try:
        yield
    finally:
        started()


def tell_where_it_hangs(after_s: float) -> None:
    """Unless it is called again by then: once killed, a program under a compositor has no time for last words."""
    faulthandler.dump_traceback_later(after_s)


def started() -> None:
    """The first picture is on the glass, or what a program without one calls its start."""
    faulthandler.cancel_dump_traceback_later()
