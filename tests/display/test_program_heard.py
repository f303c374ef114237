"""The whole display with its sound: what comes over the wire comes out of the loudspeaker, also after a fault."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from display.program import TEXTS_FOLDER
from drivers.sounds.simulated_sink import PROGRAMS, Fault, SimulatedSink
from qtkit.compile_texts import compile_texts
from tests.acceptance.house import eventually
from tests.display.halls import visit_called
from tests.display.test_lobby import snapshot
from tests.display.test_program import DISPLAY_TOML, HOUSE_TOML, free_port, running, wait_for_line
from tests.drivers.sounds.hearing import tones
from tests.drivers.sounds.speaking import tone, wave_bytes
from tests.qtkit.hall import Hall, event
from wire.commands import ReportDevice
from wire.words import Health

SPOKEN = {"number": 1100, "a": 1300, "0": 1500, "12": 1700, "13": 1900, "counter": 2100, "1": 2300}
"""Own recordings, each a tone of its own."""
HEARD_WITHIN_S = 30.0

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in (*PROGRAMS, "paplay")),
    reason="needs the Debian packages pulseaudio and pulseaudio-utils",
)


@dataclass(frozen=True)
class HeardDisplay:
    """A display that runs, seen from its server and heard in its hall."""

    hall: Hall
    sink: SimulatedSink

    def wait_for_words(self, *clips: str) -> None:
        """Waits until the last sounds of the hall were these."""
        wanted = [pytest.approx(SPOKEN[clip], abs=8) for clip in clips]
        eventually(
            lambda: tones(self.sink.recorded())[-len(wanted) :] == wanted, within_s=HEARD_WITHIN_S, what=f"{clips}"
        )

    def wait_for_health(self, health: Health) -> None:
        """Waits until this is what the display has told its server last."""
        eventually(lambda: self._reports()[-1:] == [health], within_s=HEARD_WITHIN_S, what=f"sound is {health}")

    def _reports(self) -> list[Health]:
        reports = [command.body for command in self.hall.commands]
        return [each.health for each in reports if isinstance(each, ReportDevice) and each.part == "sound"]


@pytest.fixture
def display(tmp_path: Path) -> Iterator[HeardDisplay]:
    compile_texts(TEXTS_FOLDER.glob("*.ts"))
    (tmp_path / "own" / "nl").mkdir(parents=True)
    for name, hertz in SPOKEN.items():
        (tmp_path / "own" / "nl" / f"{name}.wav").write_bytes(wave_bytes(tone(hertz)))
    (tmp_path / "sink").mkdir()
    sink = SimulatedSink(tmp_path / "sink")
    sink.has(None)
    with Hall(lambda _: snapshot()) as hall:
        settings = DISPLAY_TOML.format(url=hall.url, port=free_port(), heard="")
        settings = settings.replace('["recording:", ""]', f'["env", "PULSE_SERVER={sink.address}", "paplay"]')
        settings = settings.replace("[speech]", '[speech]\nrecordings = "own"')
        (tmp_path / "display.toml").write_text(settings)
        (tmp_path / "house.toml").write_text(HOUSE_TOML)
        (tmp_path / "display-1.key").write_text("a-key-for-tests\n")
        with running(tmp_path / "display.toml") as process:
            wait_for_line(process, "runs.")
            eventually(lambda: hall.hellos, within_s=HEARD_WITHIN_S, what="the display's link")
            yield HeardDisplay(hall, sink)
    sink.stop()


def test_every_call_is_spoken_also_after_the_sound_server_was_killed_and_came_back(display: HeardDisplay) -> None:
    display.wait_for_health(Health.OK)
    display.hall.say(event(1, visit_called("A012", at_s=0)))
    display.wait_for_words("number", "a", "0", "12", "counter", "1")

    display.sink.has(Fault.OFF)
    display.hall.say(event(2, visit_called("A012", at_s=0, call=2)))
    display.wait_for_health(Health.ABSENT)

    display.sink.has(None)
    display.wait_for_health(Health.OK)
    display.hall.say(event(3, visit_called("A013", at_s=1)))
    display.wait_for_words("number", "a", "0", "13", "counter", "1")
