"""The client beside a clerk's other programs: tray, messages, the key of the whole screen, and where the window was."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from config.counter import CounterSettings
from counter_client.beside.outside import Outside
from counter_client.beside.tray import Tray
from counter_client.beside.window_place import WindowPlace, place_file
from counter_client.keys.global_key import global_key
from counter_client.session.session import Session
from counter_client.window.window import CounterWindow
from qtkit.theme.look import Look


@contextmanager
def beside_other_programs(
    settings: CounterSettings, session: Session, window: CounterWindow, look: Look
) -> Iterator[None]:
    """To be entered before the window is shown."""
    if settings.hand is None and settings.trace is None:  # a rehearsal begins the same each time
        WindowPlace(window, window.bar, place_file(settings.name))
    tray = Tray(open_window=window.enlarge, parent=window)
    outside = Outside(session, tray, look, notifies=settings.notifications, parent=window)
    try:
        with global_key(settings.global_key, partial(outside.press, partial(_do_main, window)), window.status.also):
            yield
    finally:
        tray.leave()


def _do_main(window: CounterWindow) -> None:
    window.do(window.session.moment.desk.main)
