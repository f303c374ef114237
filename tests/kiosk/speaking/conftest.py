"""A kiosk that is read aloud: the real window, and a voice that keeps what it was given to say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.keypad import KeypadSettings
from config.spoken_mode import SpeechKeys
from drivers.sounds.utterance import Utterance
from kiosk.five_keys import open_keypad
from kiosk.flow.screen import AT_REST
from kiosk.loudness import Loudness, VolumeControl
from kiosk.speaking.speech_keys import SpeechKeyFilter
from kiosk.speaking.spoken_mode import SpokenMode, SpokenRules
from tests.kiosk.conftest import PLACE, Kiosk

KEYS = SpeechKeys(plugged=("F15",), unplugged=("F16",))


@dataclass
class KeptVoice:
    """Says nothing by itself: a test lets it begin and end."""

    talks: list[tuple[Utterance, ...]] = field(default_factory=list)
    on_headset: bool = False
    is_silent: bool = True
    on_begun: Callable[[int], None] = lambda _: None
    on_done: Callable[[bool], None] = lambda _: None

    def say(
        self,
        utterances: Sequence[Utterance],
        *,
        on_headset: bool,
        on_begun: Callable[[int], None],
        on_done: Callable[[bool], None],
    ) -> None:
        self.talks.append(tuple(utterances))
        self.on_headset, self.on_begun, self.on_done, self.is_silent = on_headset, on_begun, on_done, False

    def add(self, utterances: Sequence[Utterance]) -> bool:
        if not self.is_silent:
            self.talks[-1] += tuple(utterances)
        return not self.is_silent

    def hush(self) -> None:
        self.is_silent = True

    def comes_to_its_end(self) -> None:
        self.is_silent = True
        self.on_done(True)

    def comes_to(self, text: str) -> None:
        """It is just beginning to say this."""
        self.on_begun([text in each.text for each in self.talks[-1]].index(True))

    @property
    def last(self) -> list[str]:
        return [each.text for each in self.talks[-1]]


@dataclass
class Listener:
    """Somebody before the kiosk who does not see it."""

    kiosk: Kiosk
    voice: KeptVoice
    spoken: SpokenMode
    volumes: list[int]
    qtbot: QtBot
    clock_s: float = 100.0

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.clock_s += 1
            self.kiosk.is_looked_at()
            QTest.keyClick(self.kiosk.window, key)

    def hears(self, *texts: str) -> list[str]:
        """Waits until all of it is in what is being said now."""

        def is_said() -> bool:
            return bool(self.voice.talks) and all(any(text in said for said in self.voice.last) for text in texts)

        self.qtbot.waitUntil(is_said, timeout=5_000)
        return self.voice.last

    def hears_nothing_but(self, *texts: str) -> None:
        self.qtbot.waitUntil(lambda: self.voice.last == list(texts), timeout=5_000)

    def waits(self) -> None:
        """Longer than the kiosk takes to see what is new."""
        self.qtbot.wait(2 * 350)


@pytest.fixture
def listen(kiosk: Kiosk, qtbot: QtBot, tmp_path: Path) -> Callable[..., Listener]:
    def listen(*, aloud: bool = True) -> Listener:
        voice, volumes = KeptVoice(), list[int]()
        volume = VolumeControl(Loudness(usual=60, loudest=80, now=60), volumes.append, tmp_path / "volume.json")
        rules = SpokenRules(languages=PLACE.languages, aloud=aloud)
        keypad = open_keypad(kiosk.window, kiosk.presenter, None, KeypadSettings(same_again_ms=0))
        spoken = SpokenMode(kiosk.presenter, kiosk.window, voice, volume, rules)
        keypad.speakAsked.connect(spoken.asked)
        listener = Listener(kiosk, voice, spoken, volumes, qtbot)
        SpeechKeyFilter(
            kiosk.window,
            spoken,
            KEYS,
            KeypadSettings(),
            lambda: kiosk.presenter.screen.page in AT_REST,
            clock_s=lambda: listener.clock_s,
        )
        return listener

    return listen


@pytest.fixture
def listener(listen: Callable[..., Listener]) -> Listener:
    return listen()
