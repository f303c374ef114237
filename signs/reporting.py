"""How each sign and light is, as staff shall see it: what its driver says, and whether its counter exists at all."""

from collections.abc import Callable

from drivers.health import DeviceState, Health
from signs.board import Work
from signs.news import Shown

Tell = Callable[[DeviceState], None]


class PartReport:
    """One sign or light; tells the worse of the two, on a change only."""

    def __init__(self, what: str, counter: str, tell: Tell) -> None:
        self._tell = tell
        self._astray = DeviceState(
            Health.DEGRADED, f'The site has no counter "{counter}": correct the settings of this {what}.'
        )
        self._driver: DeviceState | None = None
        self._is_astray = False
        self._told: DeviceState | None = None

    def hear_driver(self, state: DeviceState) -> None:
        self._driver = state
        self._say()

    def hear_hall(self, shown: Shown) -> None:
        """What the sign shows; before the first word of the server nothing is known about its counter."""
        if shown.at.work is not Work.UNKNOWN:
            self._is_astray = shown.at.work is Work.NO_COUNTER
            self._say()

    def _say(self) -> None:
        if self._driver is None:
            return
        is_there = self._driver.health is not Health.ABSENT
        state = self._astray if self._is_astray and is_there else self._driver
        if state != self._told:
            self._told = state
            self._tell(state)
