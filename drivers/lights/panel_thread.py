"""A call panel on a thread of its own: its buttons heard, its lamp kept right, found again when it was away."""

import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from drivers.deadline import Deadline
from drivers.device_life import DeviceLife, Pauses
from drivers.device_line import DevicePort
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.errors import DeviceClosed
from drivers.health import CANNOT_SAY, DeviceState, Health
from drivers.lights.opening import panel_line_from_url
from drivers.lights.panel import Button, Lamp, PanelSettings
from drivers.lights.panel_reading import reader_for
from drivers.lights.presses import Presses
from drivers.lights.qsystem_bytes import QsystemReader, lamp_frame

log = logging.getLogger("panel")

OPEN_WITHIN_S: Final = 2.0
WRITE_WITHIN_S: Final = 1.0
LOOK_EVERY_S: Final = 0.1
"""How soon a lamp follows."""
LAMP_EVERY_S: Final = 10.0
"""A panel that lost its power shows nothing until it is told again."""
JUNK_BYTES: Final = 16
"""Some are noise of plugging in; more without a single press are a wrong speed or another protocol."""
PAUSES: Final = Pauses(longest_s=2.0)

HEARD: Final = DeviceState(Health.OK, "The panel works: its buttons are heard.")
GIBBERISH: Final = DeviceState(
    Health.DEGRADED, "The panel sends what means nothing: see that speed and protocol in the settings are its own."
)


class PanelThread:
    """Calls back on its own thread: `on_button` once for each press, `on_state` with each change of its health."""

    def __init__(
        self,
        url: str,
        settings: PanelSettings,
        *,
        on_button: Callable[[Button], None],
        on_state: Callable[[DeviceState], None],
        lamp_every_s: float = LAMP_EVERY_S,
    ) -> None:
        """Raises `BadDeviceUrl` or `BadPanelSettings` for what cannot be meant; opens nothing yet."""
        self._line = panel_line_from_url(url)
        self._settings = settings
        self._reader = reader_for(settings)
        self._presses = Presses()
        self._on_button = on_button
        self._lamp_every_s = lamp_every_s
        self._wish = threading.Lock()
        self._lamp = Lamp.OFF
        self._lamp_is_new = True
        self._port: DevicePort | None = None
        life = DeviceLife(f"panel {self._line.address}", on_state=on_state, pauses=PAUSES, logger=log)
        self._thread = DeviceThread(life, open=self._open, work=self._work, close=self._close)

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def start(self) -> None:
        self._thread.start()

    def lamp(self, lamp: Lamp) -> None:
        """From any thread, at once. Panels without a lamp take no notice."""
        with self._wish:
            self._lamp, self._lamp_is_new = lamp, True

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        self.lamp(Lamp.OFF)
        return self._thread.stop(within_s)

    def _open(self) -> None:
        self._port = self._line.open(Deadline.after(OPEN_WITHIN_S))
        self._reader = reader_for(self._settings)  # half a frame from before belongs to nobody

    def _close(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None

    def _work(self) -> None:
        if self._port is None:
            raise DeviceClosed("The panel was used before it was opened.")
        junk_before = 0
        light_at_s = 0.0
        while self._thread.goes_on():
            now_s = time.monotonic()
            if self._lamp_is_new or now_s >= light_at_s:
                self._light(self._port)
                light_at_s = now_s + self._lamp_every_s
            if self._thread.life.state is None or self._thread.life.is_away:
                self._thread.life.report(CANNOT_SAY)
            if self._hear(self._port.read(LOOK_EVERY_S)):
                junk_before = self._reader.junk_bytes
                self._thread.life.report(HEARD)
            elif self._reader.junk_bytes - junk_before >= JUNK_BYTES:
                self._thread.life.report(GIBBERISH)
        self._light(self._port)

    def _hear(self, data: bytes) -> bool:
        """True when at least one button was understood."""
        now_s = time.monotonic()
        keys = self._reader.take(data, now_s) if data else ()
        buttons = [self._settings.buttons[key] for key in keys if key in self._settings.buttons]
        for button in buttons:
            if self._presses.is_new(button, now_s):
                self._thread.life.call(partial(self._on_button, button))
        return bool(buttons)

    def _light(self, port: DevicePort) -> None:
        if not isinstance(self._reader, QsystemReader):
            return
        with self._wish:
            lamp, again, self._lamp_is_new = self._lamp, not self._lamp_is_new, False
        frame = lamp_frame(self._settings.address, lamp, again=again)
        self._reader.sent(frame, time.monotonic())
        port.write(frame, Deadline.after(WRITE_WITHIN_S))
