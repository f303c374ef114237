"""The signs and lights of one box, each line on its thread; what they say is heard on the program's own thread."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from config.counter_signs import LightSettings, SignSettings
from config.signs import SignsSettings
from drivers.device_thread import stop_all
from drivers.health import DeviceState
from drivers.lights.light import LightProtocol
from drivers.lights.light_thread import LightThread
from drivers.signs.sign import SignSettings as DriverSign
from drivers.signs.sign_thread import SignThread
from qtkit.device_bridge import DeviceBridge
from qtkit.device_mistakes import told_at_the_start
from signs.faces import Wording, sign_face
from signs.following import Output
from signs.light_output import LightOutput
from signs.lines import on_their_lines
from signs.news import Shown
from signs.reporting import PartReport

Report = Callable[[str, DeviceState], None]
"""The name of a part and how it is now."""


class Parts:
    """Made on the program's thread; nothing is opened before the start."""

    def __init__(self, settings: SignsSettings, report: Report) -> None:
        self._bridge = DeviceBridge()
        self._threads: dict[str, SignThread | LightThread] = {}
        self._outputs: dict[str, list[Output]] = defaultdict(list)
        self._report = report
        self._names: list[str] = []
        with told_at_the_start():
            for url, line in on_their_lines(settings.signs).items():
                self._add_line(url, line, [sign for sign in settings.signs if sign.url == url], settings.counter_words)
            for light in settings.lights:
                self._add_light(light)

    @property
    def outputs(self) -> Mapping[str, Sequence[Output]]:
        """By the counter that they stand at."""
        return self._outputs

    @property
    def names(self) -> Sequence[str]:
        """All that this box will ever report of, by its settings."""
        return tuple(self._names)

    @property
    def lives(self) -> Mapping[str, bool]:
        """Each thread by the names of what it drives: whether it comes round."""
        return {name: thread.alive for name, thread in self._threads.items()}

    def start(self) -> None:
        for thread in self._threads.values():
            thread.start()

    def stop(self) -> None:
        """Signs and lights go dark if their lines let them; all lines that hang together hold this up only once."""
        self._bridge.close()
        stop_all(self._threads.values())

    def _add_line(
        self, url: str, line: Sequence[DriverSign], signs: Sequence[SignSettings], counter_words: str
    ) -> None:
        reports = {sign.name: PartReport("sign", sign.counter, self._report_of(f"sign-{sign.name}")) for sign in signs}

        def hear(told: tuple[str, DeviceState]) -> None:
            reports[told[0]].hear_driver(told[1])

        cross = self._bridge.carry(hear)
        thread = SignThread(url, line, on_state=lambda name, state: cross((name, state)))
        self._threads[f"signs {', '.join(reports)}"] = thread
        for sign in signs:
            wording = Wording(counter_words, sign.closed, sign.shows_arrow)
            self._outputs[sign.counter] += [
                reports[sign.name].hear_hall,
                partial(_show_on_sign, thread, sign.name, wording),
            ]

    def _add_light(self, light: LightSettings) -> None:
        report = PartReport("light", light.counter, self._report_of(f"light-{light.name}"))
        on_state = self._bridge.carry(report.hear_driver)
        thread = LightThread(light.url, LightProtocol(light.protocol), on_state=on_state)
        self._threads[f"light {light.name}"] = thread
        self._outputs[light.counter] += [report.hear_hall, LightOutput(thread.show).show]

    def _report_of(self, name: str) -> Callable[[DeviceState], None]:
        self._names.append(name)
        return partial(self._report, name)


def _show_on_sign(thread: SignThread, name: str, wording: Wording, shown: Shown) -> None:
    thread.show(name, sign_face(shown, wording))
