"""How a sign is, as staff shall see it."""

from drivers.health import CANNOT_SAY, DeviceState, Health
from signs.board import AtCounter, Work
from signs.news import Shown
from signs.reporting import PartReport

AWAY = DeviceState(Health.ABSENT, "There is no device on the serial port /dev/ttyUSB0.")
ASTRAY = DeviceState(Health.DEGRADED, 'The site has no counter "balie-33": correct the settings of this sign.')


class Staff:
    """What the counters' screens are told of one sign."""

    def __init__(self) -> None:
        self.told: list[DeviceState] = []
        self.report = PartReport("sign", "balie-33", self.told.append)

    def work(self, work: Work) -> None:
        self.report.hear_hall(Shown(AtCounter(work)))


def test_what_the_driver_says_is_passed_on_once() -> None:
    staff = Staff()
    staff.report.hear_driver(CANNOT_SAY)
    staff.work(Work.FREE)
    staff.report.hear_driver(AWAY)
    staff.report.hear_driver(AWAY)
    assert staff.told == [CANNOT_SAY, AWAY]


def test_a_sign_at_a_counter_that_does_not_exist_is_a_worry_although_its_line_is_well() -> None:
    staff = Staff()
    staff.report.hear_driver(CANNOT_SAY)
    staff.work(Work.NO_COUNTER)
    staff.work(Work.FREE)
    assert staff.told == [CANNOT_SAY, ASTRAY, CANNOT_SAY]


def test_a_line_that_is_away_is_the_greater_worry() -> None:
    staff = Staff()
    staff.report.hear_driver(AWAY)
    staff.work(Work.NO_COUNTER)
    assert staff.told == [AWAY]


def test_while_the_hall_is_unknown_nothing_is_said_about_its_counters() -> None:
    staff = Staff()
    staff.report.hear_driver(CANNOT_SAY)
    staff.work(Work.NO_COUNTER)
    staff.work(Work.UNKNOWN)
    assert staff.told == [CANNOT_SAY, ASTRAY]
