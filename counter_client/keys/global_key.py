"""The key that does the large action while another program has the screen, where the desktop gives keys away."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from counter_client.keys.key_refused import KeyRefusedError
from counter_client.keys.key_wish import KeyWish, key_wish
from counter_client.keys.windows_key import system_user32, windows_key
from counter_client.keys.x11_key import x11_key

log = logging.getLogger("key")

translate = QCoreApplication.translate


@contextmanager
def global_key(
    written: str | None,
    press: Callable[[], None],
    say: Callable[[Callable[[], str]], None],
    *,
    platform: str | None = None,
) -> Iterator[None]:
    """At work while it is entered; where it cannot be had, `say` gets the sentence about it, and all else works."""
    with ExitStack() as held:
        if written is not None:
            try:
                held.enter_context(_opened(key_wish(written), press, platform or QGuiApplication.platformName()))
            except KeyRefusedError as error:
                log.warning("%s does not work in other programs: %s.", written, error)
                say(lambda: refused_key(written))
        yield


def refused_key(written: str) -> str:
    """A clerk may ask for another key, or do without."""
    return translate("GlobalKey", "{key} does not work in other programs on this computer.").format(key=written)


def _opened(wish: KeyWish, press: Callable[[], None], platform: str) -> AbstractContextManager[None]:
    match platform:
        case "xcb":
            return x11_key(wish, press)
        case "windows":
            return windows_key(wish, press, system_user32())
        case _:
            raise KeyRefusedError(f"a desktop of the kind {platform} gives no program a key of the whole screen")
