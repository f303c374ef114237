"""One question and one answer at a time with a signal tower, each within its own deadline."""

from collections.abc import Callable
from typing import Final, TypeVar

from drivers.deadline import Deadline
from drivers.device_line import DevicePort
from drivers.errors import DeviceSilent
from drivers.lights.light import Look
from drivers.lights.patlite import Reply, Shown, Tower

ANSWER_WITHIN_S: Final = 1.0
"""They answer within some milliseconds; a tower that restarts its network board needs longer and is asked again."""

Answer = TypeVar("Answer", Reply, "Shown | Reply")


class TowerTalk:
    """An open connection to a tower, for one thread. `DeviceSilent` when it does not answer in time."""

    def __init__(self, port: DevicePort, tower: Tower) -> None:
        self._port = port
        self._tower = tower

    def order(self, look: Look) -> Reply:
        return self._ask(self._tower.order(look), self._tower.reply)

    def shown(self) -> Shown | Reply:
        return self._ask(self._tower.question, self._tower.shown)

    def look_at_the_line(self) -> None:
        """Raises `DeviceLost` when the tower closed the connection; what it says unasked means nothing."""
        self._port.forget_input()

    def _ask(self, question: bytes, read: Callable[[bytes], Answer]) -> Answer:
        deadline = Deadline.after(ANSWER_WITHIN_S)
        self._port.forget_input()
        self._port.write(question, deadline)
        received = b""
        while not deadline.passed:
            received += self._port.read(deadline.left_s())
            answer = read(received)
            if received and answer is not Reply.PART:
                return answer
        raise DeviceSilent("The light does not answer.")
