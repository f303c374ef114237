"""The kiosk's own devices, each on its thread: what they say is heard on the screen's thread, in one place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from config.kiosk import KioskSettings, ScannerSettings
from drivers.device_thread import Stoppable, stop_all
from drivers.headsets.headset_thread import HeadsetThread
from drivers.headsets.jack import jack_from_url
from drivers.health import DeviceState, Health
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintReport
from drivers.printers.printer_thread import PrinterThread
from drivers.scanners.scanner import Scan, Scanner
from drivers.scanners.scanner_thread import ScannerThread
from drivers.scanners.wedge_scanner import WedgeScanner
from drivers.sounds.ding_dong import SHIPPED_STILL_THERE
from drivers.sounds.sound_thread import SoundThread
from drivers.sounds.utterance import Utterance
from drivers.sounds.voice_thread import VoiceSettings, VoiceThread
from drivers.sounds.volume import softened
from kiosk.late_devices import LatePrinter, LateScanner
from qtkit.device_bridge import DeviceBridge

READ_SOUND = Path(__file__).parent / "sounds" / "read.wav"

PRINTER_PART = "printer"
SCANNER_PART = "scanner"
SOUND_PART = "sound"
VOICE_PART = "voice"
HEADSET_PART = "headset"

BEST_FIRST = (Health.OK, Health.DEGRADED, Health.UNKNOWN, Health.ABSENT)


@dataclass(frozen=True)
class Listeners:
    """Whom the devices tell, on the screen's thread; `decoded` alone is called on the scanner's, at once."""

    scanned: Callable[[Scan], None]
    decoded: Callable[[Scan], None]
    changed: Callable[[str, DeviceState], None]
    """A part of this kiosk and how it is now."""
    plugged: Callable[[bool], None]
    """A visitor's headset is in, or out."""


class Devices:
    """Started after the first picture is on the glass; stopped before the window goes."""

    def __init__(self, settings: KioskSettings, tell: Listeners) -> None:
        self._bridge = DeviceBridge()
        self._tell = tell
        self.scanners = {each.name: _scanner(each) for each in settings.scanners}
        self._health = dict.fromkeys(self.scanners, Health.UNKNOWN)
        cross = self._bridge.carry(tell.scanned)
        self._readers = [
            ScannerThread(
                scanner,
                on_scan=partial(_decoded, tell.decoded, cross),
                on_state=self._bridge.carry(partial(self._scanner_changed, name)),
            )
            for name, scanner in self.scanners.items()
        ]
        self._printer = PrinterThread(
            LatePrinter(settings.printer), on_state=self._bridge.carry(partial(tell.changed, PRINTER_PART))
        )
        self._sound = _sound_thread(settings, self._state_of(SOUND_PART))
        self._voice = _voice_thread(settings, self._state_of(VOICE_PART))
        self._headset = _headset_thread(settings, self._bridge.carry(tell.plugged), self._state_of(HEADSET_PART))
        self._outputs = {True: settings.spoken.headset, False: settings.spoken.loudspeaker}
        self._volume = settings.volume.usual
        self._softer_sounds = TemporaryDirectory(prefix="balie-sounds-")

    @property
    def wedges(self) -> list[WedgeScanner]:
        return [each for each in self.scanners.values() if isinstance(each, WedgeScanner)]

    @property
    def scanner_health(self) -> Health:
        """One scanner that reads is enough for a visitor."""
        return next((health for health in BEST_FIRST if health in self._health.values()), Health.ABSENT)

    @property
    def parts(self) -> tuple[str, ...]:
        """All that this kiosk will ever report of, by its settings."""
        return tuple(self.lives)

    @property
    def lives(self) -> dict[str, bool]:
        """Each thread by the name of its part: whether it comes round."""
        lives = {self._part_of(name): reader.alive for name, reader in zip(self.scanners, self._readers, strict=True)}
        lives[PRINTER_PART] = self._printer.alive
        if self._sound:
            lives[SOUND_PART] = self._sound.alive
        if self._voice:
            lives[VOICE_PART] = self._voice.alive
        if self._headset:
            lives[HEADSET_PART] = self._headset.alive
        return lives

    def start(self) -> None:
        self._printer.start()
        for reader in self._readers:
            reader.start()
        for each in (self._sound, self._voice, self._headset):
            if each:
                each.start()

    def stop(self) -> None:
        self._bridge.close()
        optional: tuple[Stoppable | None, ...] = (self._sound, self._voice, self._headset)
        stop_all((*self._readers, self._printer, *filter(None, optional)))
        self._softer_sounds.cleanup()

    def print_ticket(self, paper: TicketPaper, then: Callable[[PrintReport], None]) -> None:
        self._printer.submit(paper, self._bridge.carry(then))

    def sound_read(self) -> None:
        """At once after a decode: whoever looks at their phone hears that it was seen."""
        self._play(READ_SOUND)

    def sound_warning(self) -> None:
        """A page asks whether anybody is still there: who looks elsewhere hears it."""
        self._play(SHIPPED_STILL_THERE)

    def _play(self, sound: Path) -> None:
        if self._sound:
            self._sound.play(softened(sound, self._volume, Path(self._softer_sounds.name)))

    # The voice, as `kiosk.speaking.voice` wants it.

    @property
    def can_speak(self) -> bool:
        return self._voice is not None

    def say(
        self,
        utterances: Sequence[Utterance],
        *,
        on_headset: bool,
        on_begun: Callable[[int], None],
        on_done: Callable[[bool], None],
    ) -> None:
        if self._voice:
            begun, done = self._bridge.carry(on_begun), self._bridge.carry(on_done)
            self._voice.say(utterances, device=self._outputs[on_headset], on_begun=begun, on_done=done)

    def add(self, utterances: Sequence[Utterance]) -> bool:
        return self._voice is not None and self._voice.add(utterances)

    def hush(self) -> None:
        if self._voice:
            self._voice.hush()

    def set_volume(self, volume: int) -> None:
        """Of the voice and of every other sound."""
        self._volume = volume
        if self._voice:
            self._voice.set_volume(volume)

    def _state_of(self, part: str) -> Callable[[DeviceState], None]:
        return self._bridge.carry(partial(self._tell.changed, part))

    def _scanner_changed(self, name: str, state: DeviceState) -> None:
        self._health[name] = state.health
        self._tell.changed(self._part_of(name), state)

    def _part_of(self, scanner: str) -> str:
        return SCANNER_PART if len(self.scanners) == 1 else f"{SCANNER_PART}-{scanner}"


def _scanner(settings: ScannerSettings) -> Scanner:
    if settings.url.startswith("wedge:"):  # its keys come from the window, which must know it
        from drivers.scanners.opening import scanner_from_url

        return scanner_from_url(settings.url)
    return LateScanner(settings)


def _decoded(at_once: Callable[[Scan], None], cross: Callable[[Scan], None], scan: Scan) -> None:
    at_once(scan)
    cross(scan)


def _sound_thread(settings: KioskSettings, on_state: Callable[[DeviceState], None]) -> SoundThread | None:
    return SoundThread(settings.sound.player, on_state=on_state) if settings.sound.on else None


def _voice_thread(settings: KioskSettings, on_state: Callable[[DeviceState], None]) -> VoiceThread | None:
    if not (settings.sound.on and settings.spoken.on):
        return None
    voice = VoiceSettings(
        languages=settings.house.languages,
        voices=settings.spoken.voices,
        words_per_min=settings.spoken.words_per_min,
        player=settings.sound.player,
    )
    return VoiceThread(voice, on_state=on_state)


def _headset_thread(
    settings: KioskSettings, on_plugged: Callable[[bool], None], on_state: Callable[[DeviceState], None]
) -> HeadsetThread | None:
    address = jack_from_url(settings.headset)
    return HeadsetThread(address, on_plugged=on_plugged, on_state=on_state) if address else None
