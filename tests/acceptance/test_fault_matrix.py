"""Each fault of each device, on real programs: it is seen and said, nobody loses a ticket, and it heals by itself."""

import pytest

from tests.acceptance.faults.fault import Device, Fault, Observation
from tests.acceptance.faults.hall_play import can_be_heard
from tests.acceptance.faults.listening_play import can_speak
from tests.acceptance.faults.matrix import EVERY_FAULT
from tests.acceptance.faults.playing import SHORTEST_DEADLINE_MS, Played, play_matrix

pytestmark = pytest.mark.timeout(480)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play_matrix(tmp_path_factory.mktemp("faults"))


def seen(played: Played, fault: Fault) -> Observation:
    if fault.device is Device.SOUND and not can_be_heard():
        pytest.skip("needs the Debian packages pulseaudio and pulseaudio-utils")
    if fault.device in {Device.HEADSET, Device.VOICE} and not can_speak():
        pytest.skip("needs the Debian packages pulseaudio, pulseaudio-utils and espeak-ng")
    assert str(fault) in played.seen, played.went_wrong
    return played.seen[str(fault)]


@pytest.mark.parametrize("fault", EVERY_FAULT, ids=str)
def test_a_fault_is_told_to_visitors_and_staff_and_nobody_loses_a_ticket(played: Played, fault: Fault) -> None:
    observation = seen(played, fault)
    assert observation.visitor in fault.visitor
    assert fault.staff in observation.staff
    assert (observation.lost, observation.untrue) == (0, 0)


@pytest.mark.parametrize("fault", EVERY_FAULT, ids=str)
def test_no_screen_waits_for_a_device(played: Played, fault: Fault) -> None:
    assert seen(played, fault).stall_ms < SHORTEST_DEADLINE_MS


def test_each_row_of_the_matrix_is_one_of_its_own() -> None:
    names = [str(fault) for fault in EVERY_FAULT]
    assert len(names) == len(set(names))
