"""The signs and lights of one box: dark at the end, whatever their lines do."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from config.counter_signs import SignSettings
from config.link import LinkSettings
from config.signs import SignsSettings
from drivers.health import DeviceState
from signs.board import AtCounter, Work
from signs.news import Shown
from signs.parts import Parts
from tests.drivers.running_simulator import RunningSimulator, running_simulator, soon

SIGN = ("drivers.signs.simulator", "--protocol", "cd5220", "--port", "0")


def box(*signs: RunningSimulator) -> SignsSettings:
    return SignsSettings(
        name="signs-1",
        link=LinkSettings(server="ws://127.0.0.1:8470/link", key_file=Path("signs-1.key")),
        signs=tuple(
            SignSettings(name=f"balie-{n}", counter="balie-3", url=sign.url, protocol="cd5220")
            for n, sign in enumerate(signs, start=1)
        ),
    )


class Staff:
    """What is reported of each part."""

    def __init__(self) -> None:
        self.states: dict[str, DeviceState] = {}

    def hear(self, part: str, state: DeviceState) -> None:
        self.states[part] = state


def rows(sign: RunningSimulator) -> object:
    return sign.order(ask="face")["face"]["rows"]


def test_several_signs_of_one_counter_show_its_call_and_are_dark_at_the_end(qtbot: QtBot) -> None:
    staff = Staff()
    with running_simulator(*SIGN) as front, running_simulator(*SIGN) as back:
        parts = Parts(box(front, back), staff.hear)
        assert parts.names == ("sign-balie-1", "sign-balie-2"), "whether they are ever heard or not"
        parts.start()
        for output in parts.outputs["balie-3"]:
            output(Shown(AtCounter(Work.SERVING, "3", "left", "A012")))
        soon(lambda: rows(front) == rows(back) == ["A012", "Balie 3"], "the call on both signs")
        qtbot.waitUntil(lambda: set(staff.states) == {"sign-balie-1", "sign-balie-2"})
        parts.stop()
        assert rows(front) == rows(back) == ["", ""]
