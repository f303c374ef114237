"""The spoken mode of one kiosk put together from its settings."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow

from config.kiosk import KioskSettings
from drivers.sounds.spoken_call import Digits
from kiosk.flow.screen import AT_REST
from kiosk.loudness import Loudness, VolumeControl
from kiosk.presenter import KioskPresenter
from kiosk.speaking.speech_keys import SpeechKeyFilter
from kiosk.speaking.spoken_mode import SpokenMode, SpokenRules
from kiosk.speaking.voice import Voice


class HeadsetNews(QObject):
    """What the socket tells; its driver is made before there is anybody to hear it.

    Signals:
        plugged: A headset went in (true) or came out.
    """

    plugged = Signal(bool)


def volume_control(
    presenter: KioskPresenter, settings: KioskSettings, set_volume: Callable[[int], None], state_folder: Path
) -> VolumeControl:
    volume = settings.volume
    loudness = Loudness(usual=volume.usual, loudest=volume.loudest, now=volume.usual)
    kept_in = volume.kept_in or state_folder / "balie" / settings.name / "volume.json"

    def carry_out(now: int) -> None:
        set_volume(now)
        presenter.loudness.changed.emit()

    control = VolumeControl(loudness, carry_out, kept_in)
    presenter.loudness.use(control)
    return control


def open_spoken_mode(
    presenter: KioskPresenter, window: QQuickWindow, voice: Voice, volume: VolumeControl, settings: KioskSettings
) -> SpokenMode:
    """To be called where the keypad is open, and before a scanner that plays a keyboard is heard in this window."""
    spoken = settings.spoken
    rules = SpokenRules(languages=settings.house.languages, aloud=spoken.aloud, digits=Digits(spoken.digits))
    mode = SpokenMode(presenter, window, voice, volume, rules)
    SpeechKeyFilter(window, mode, spoken.keys, settings.keypad, lambda: presenter.screen.page in AT_REST)
    return mode
