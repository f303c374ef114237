"""What a kiosk has for who does not see it, as parts that can be asked and tried: its voice, its headset socket."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from balie.part import Part
from config.kiosk import KioskSettings
from drivers.deadline import Deadline
from drivers.errors import DeviceError
from drivers.headsets.headset_thread import NOT_YET
from drivers.headsets.input_events import Heard
from drivers.headsets.jack import JackAddress, jack_from_url
from drivers.health import DeviceState, Health
from drivers.sounds.errors import SpeechError
from drivers.sounds.espeak import Manner, espeak
from drivers.sounds.players import player_from_command
from drivers.sounds.vocabulary import vocabulary_of
from drivers.sounds.wave_file import read_wave, write_wave

PITCH = 50
SAMPLE = "1, 2, 3"
"""Said in each language, so that whoever listens can tell them apart."""


def listening_parts(settings: KioskSettings, within_s: float) -> Iterator[Part]:
    if settings.sound.on and settings.spoken.on:
        languages = ", ".join(settings.house.languages)
        yield Part("voice", f"espeak-ng: {languages}", partial(_voice_state, settings), partial(_spoken, settings))
    address = jack_from_url(settings.headset)
    if address is not None:
        yield Part("headset", settings.headset, partial(_socket_state, address), partial(_moved, address, within_s))


def _voice_state(settings: KioskSettings) -> DeviceState:
    """Nothing is heard; whether it could be, only a test tells."""
    for language in settings.house.languages:
        _said(settings, language)
    player_from_command(settings.sound.player).check()
    return DeviceState(Health.OK, f"Texts can be spoken in {', '.join(settings.house.languages)}.")


def _spoken(settings: KioskSettings) -> str:
    outputs = dict.fromkeys((settings.spoken.loudspeaker, settings.spoken.headset))
    with tempfile.TemporaryDirectory(prefix="balie-voice-") as folder:
        for language in settings.house.languages:
            sound = Path(folder) / f"{language}.wav"
            write_wave(sound, read_wave(_said(settings, language)).samples)
            for output in outputs:
                player_from_command(settings.sound.player, device=output).play(sound)
    where = " and ".join(output or "the usual output" for output in outputs)
    return f"One, two, three was said in {', '.join(settings.house.languages)} on {where}; was it heard?"


def _said(settings: KioskSettings, language: str) -> bytes:
    voice = settings.spoken.voices.get(language) or vocabulary_of(language).voice
    if voice is None:
        raise SpeechError(f"No voice speaks {language!r}.")
    return espeak(SAMPLE, Manner(voice=voice, words_per_min=settings.spoken.words_per_min, pitch=PITCH))


def _socket_state(address: JackAddress) -> DeviceState:
    from drivers.headsets.evdev_jack import open_jack

    jack = open_jack(address.found())
    try:
        plugged = jack.is_plugged()
    finally:
        jack.close()
    if plugged is None:
        return NOT_YET
    return DeviceState(
        Health.OK, "Plugs are noticed; a headset is in." if plugged else "Plugs are noticed; none is in."
    )


def _moved(address: JackAddress, within_s: float) -> str:
    """A person plugs a headset in, or out."""
    from drivers.headsets.evdev_jack import open_jack

    jack = open_jack(address.found())
    deadline = Deadline.after(within_s)
    try:
        while not deadline.passed:
            for heard in jack.read(deadline.left_s()):
                if heard is not Heard.LOST:
                    return f"A plug went {heard.value}."
    finally:
        jack.close()
    raise DeviceError(f"No plug was moved within {within_s:g} s.")
