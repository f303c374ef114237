"""Signs, lights and call panels as parts of a program: what can be known of them, and how each is tried.

None of them says that it is there, so a trial shows something and asks the person before it.
"""

import queue
import time
from functools import partial
from typing import TypeVar

from balie.part import Part
from drivers.deadline import Deadline
from drivers.device_line import DeviceLine
from drivers.errors import DeviceError, DeviceSilent
from drivers.health import CANNOT_SAY, DeviceState, Health
from drivers.lights.buzzer import BUZZERS
from drivers.lights.light import LightProtocol, Signal
from drivers.lights.light_thread import LightThread
from drivers.lights.opening import light_line_from_url, panel_line_from_url
from drivers.lights.panel import Button, PanelSettings
from drivers.lights.panel_thread import PanelThread
from drivers.lights.patlite import TOWERS, Reply, Shown
from drivers.lights.tower_talk import TowerTalk
from drivers.lights.tower_work import STRANGE
from drivers.signs.opening import sign_line_from_url
from drivers.signs.sign import SignFace, SignSettings
from drivers.signs.sign_thread import SignThread

OPEN_WITHIN_S = 3.0
TOLD_WITHIN_S = 10.0
"""A line that hangs is given up by its driver within three seconds."""

SAMPLE_FACES = (SignFace("8888", ""), SignFace("A012", "Balie 3", blink=True))
"""Every segment of a digit, then what a visitor sees."""
SIGNALS = (Signal.FREE, Signal.CALLING, Signal.SERVING)

Told = TypeVar("Told")


def sign_part(name: str, url: str, sign: SignSettings, *, shown_s: float) -> Part:
    return Part(name, url, lambda: _line_state(sign_line_from_url(url)), partial(_shown_on_sign, url, sign, shown_s))


def light_part(name: str, url: str, protocol: LightProtocol, *, shown_s: float) -> Part:
    return Part(name, url, partial(_light_state, url, protocol), partial(_shown_on_light, url, protocol, shown_s))


def panel_part(name: str, url: str, panel: PanelSettings, *, within_s: float) -> Part:
    return Part(name, url, lambda: _line_state(panel_line_from_url(url)), partial(_pressed, url, panel, within_s))


def _line_state(line: DeviceLine) -> DeviceState:
    line.open(Deadline.after(OPEN_WITHIN_S)).close()
    return CANNOT_SAY


def _light_state(url: str, protocol: LightProtocol) -> DeviceState:
    """Asked, never told: a probe must not change what hangs over a counter."""
    line = light_line_from_url(url, protocol)
    if protocol in BUZZERS:
        return _line_state(line)
    port = line.open(Deadline.after(OPEN_WITHIN_S))
    try:
        shown = TowerTalk(port, TOWERS[protocol]).shown()
    except DeviceSilent as error:
        return DeviceState(Health.UNKNOWN, str(error))
    finally:
        port.close()
    if shown is Reply.REFUSED:
        return DeviceState(Health.UNKNOWN, "The light is there and cannot be asked what it shows.")
    if not isinstance(shown, Shown):
        return STRANGE
    lamps = ", ".join(f"{colour} {'flashes' if flashing else 'is on'}" for colour, flashing in shown.lamps)
    return DeviceState(Health.OK, f"The light answers: {lamps or 'all lamps are off'}.")


def _shown_on_sign(url: str, sign: SignSettings, shown_s: float) -> str:
    states: queue.Queue[DeviceState] = queue.Queue()
    thread = SignThread(url, [sign], on_state=lambda _, state: states.put(state))
    thread.start()
    try:
        _wait_until_it_works(states)
        for face in SAMPLE_FACES:
            thread.show(sign.name, face)
            time.sleep(shown_s)
    finally:
        thread.stop()
    _complain_of_all(states)
    return "It was told 8888, then A012 and Balie 3, then nothing; was that seen?"


def _shown_on_light(url: str, protocol: LightProtocol, shown_s: float) -> str:
    states: queue.Queue[DeviceState] = queue.Queue()
    thread = LightThread(url, protocol, on_state=states.put)
    thread.start()
    try:
        _wait_until_it_works(states)
        for signal in SIGNALS:
            thread.show(signal)
            time.sleep(shown_s)
    finally:
        thread.stop()
    _complain_of_all(states)
    return "It was told green, amber with a buzz, red and off; was that seen and heard?"


def _pressed(url: str, panel: PanelSettings, within_s: float) -> str:
    states: queue.Queue[DeviceState] = queue.Queue()
    buttons: queue.Queue[Button] = queue.Queue()
    thread = PanelThread(url, panel, on_button=buttons.put, on_state=states.put)
    thread.start()
    try:
        _wait_until_it_works(states)
        button = _next(buttons, within_s, f"No button was pressed within {within_s:g} s.")
    finally:
        thread.stop()
    return f'The button "{button}" was pressed.'


def _wait_until_it_works(states: "queue.Queue[DeviceState]") -> None:
    """The first word of its thread, which comes when the line is open and was written to, or could not be."""
    _complain_of(_next(states, TOLD_WITHIN_S, "The device's line hangs."))


def _complain_of_all(states: "queue.Queue[DeviceState]") -> None:
    """What went wrong while it was tried."""
    while not states.empty():
        _complain_of(states.get())


def _complain_of(state: DeviceState) -> None:
    """That a device cannot say how it is, is no complaint."""
    if state.health is not Health.OK and state != CANNOT_SAY:
        raise DeviceError(state.sentence)


def _next(told: "queue.Queue[Told]", within_s: float, complaint: str) -> Told:
    try:
        return told.get(timeout=within_s)
    except queue.Empty as error:
        raise DeviceSilent(complaint) from error
