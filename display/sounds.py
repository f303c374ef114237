"""The sound of a display: a thread that plays, and the crossing for what it says."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from boards.calls import ShownCall
from config.display import DisplaySettings
from display.speech_plan import speech_plan
from drivers.health import DeviceState
from drivers.sounds.sound_thread import SoundThread
from drivers.sounds.speech import Speech
from drivers.sounds.spoken_call import Length, SpokenCall
from qtkit.device_bridge import DeviceBridge


@dataclass(frozen=True)
class Sounds:
    """Asked on the screen's thread, answered there."""

    thread: SoundThread
    bridge: DeviceBridge

    def ring(self, call: ShownCall, length: Length, over: Callable[[bool], None]) -> None:
        self.thread.announce(SpokenCall(call.number, call.counter), length, self.bridge.carry(over))


def opened_sounds(
    settings: DisplaySettings, on_state: Callable[[DeviceState], None], closing: ExitStack
) -> Sounds | None:
    """None where the settings want silence; else at work until `closing` is left."""
    if not settings.sound.on:
        return None
    plan = speech_plan(settings)
    bridge = DeviceBridge()
    thread = SoundThread(
        settings.sound.player, on_state=bridge.carry(on_state), speech=Speech(plan) if plan is not None else None
    )
    thread.start()
    closing.callback(thread.stop)
    closing.callback(bridge.close)
    return Sounds(thread, bridge)
