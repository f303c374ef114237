"""The call panel of a desk, where its settings have one: on its own thread, heard and lit on the screen's."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from config.counter import PanelSettings
from counter_client.keys.panel_keys import PanelKeys
from counter_client.session.session import Session
from drivers.health import DeviceState
from drivers.lights.panel import Button
from drivers.lights.panel_thread import PanelThread
from qtkit.device_bridge import DeviceBridge
from qtkit.device_mistakes import told_at_the_start

PANEL_PART = "panel"

Report = Callable[[str, DeviceState], None]
"""The name of a part and how it is now."""


@contextmanager
def call_panel(settings: PanelSettings | None, session: Session, report: Report) -> Iterator[None]:
    """At work while it is entered; nothing at all for a desk without one."""
    if settings is None:
        yield
        return
    bridge = DeviceBridge()

    def press(button: Button) -> None:
        keys.press(button)

    def tell(state: DeviceState) -> None:
        report(PANEL_PART, state)

    with told_at_the_start():
        thread = PanelThread(
            settings.url, settings.for_driver(), on_button=bridge.carry(press), on_state=bridge.carry(tell)
        )
    keys = PanelKeys(session, thread.lamp)
    thread.start()
    try:
        yield
    finally:
        bridge.close()
        thread.stop()
