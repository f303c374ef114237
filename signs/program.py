"""The signs program put together from its settings: link, signs and lights, opened and taken down in order."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

from config.signs import SignsSettings
from qtkit.enrolled_link import enrolled_link
from qtkit.trace import Trace
from qtkit.watchdog import Watchdog
from signs.following import Following
from signs.parts import Parts
from supervision.service_manager import ServiceManager
from wire.words import Role


@contextmanager
def opened(
    settings: SignsSettings,
    application: QCoreApplication,
    *,
    find_manager: Callable[[], ServiceManager] = ServiceManager,
) -> Iterator[Following]:
    """Everything at work; afterwards the signs are dark and all of it is gone again."""
    with ExitStack() as closing:
        trace = Trace(settings.trace.file if settings.trace else None)
        closing.callback(trace.close)
        # A display's role: a sign needs number, counter and state of each call, and nothing that only staff may see.
        link = enrolled_link(
            server=str(settings.link.server), key_file=settings.link.key_file, name=settings.name, role=Role.DISPLAY
        )
        parts = Parts(settings, link.report)
        link.has_parts(parts.names)
        following = Following(link, parts.outputs, trace, parent=application)
        parts.start()
        closing.callback(parts.stop)
        link.start()
        closing.callback(link.stop)
        watchdog = Watchdog(find_manager(), link, lambda: parts.lives, following)
        closing.callback(watchdog.stop)
        QTimer.singleShot(0, watchdog.begin)  # its first picture is the first turn of its event loop
        yield following
