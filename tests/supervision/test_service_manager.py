"""What is said on a real datagram socket, and to whom."""

import logging
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from supervision.service_manager import ServiceManager
from tests.supervision.keeper import Keeper

PID = 4711


def found(keeper: Keeper, **more: str) -> ServiceManager:
    return ServiceManager.found_in({**keeper.environment, **more}, own_pid=PID)


def test_a_program_says_that_it_is_ready_how_it_is_that_it_lives_and_that_it_stops(tmp_path: Path) -> None:
    with Keeper(tmp_path) as keeper:
        manager = found(keeper)
        manager.tell_ready("looks for the server")
        manager.feed()
        manager.tell_status("has it")
        manager.tell_stopping()
        manager.close()

        keeper.wait_for("STOPPING=1")

    assert keeper.heard == ["READY=1", "STATUS=looks for the server", "WATCHDOG=1", "STATUS=has it", "STOPPING=1"]


def test_an_abstract_address_is_understood() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"\0balie-test-{threading.get_native_id()}")
        address = "@" + ear.getsockname()[1:].decode()

        manager = ServiceManager(address)
        manager.feed()
        manager.close()

        ear.settimeout(5)
        assert ear.recv(100) == b"WATCHDOG=1"


def test_the_same_status_is_not_said_twice(tmp_path: Path) -> None:
    with Keeper(tmp_path) as keeper:
        manager = found(keeper)
        for status in ("ready", "ready", "away", "away"):
            manager.tell_status(status)
        manager.tell_stopping()
        manager.close()
        keeper.wait_for("STOPPING=1")

    assert keeper.statuses == ["ready", "away"]


def test_a_status_of_two_lines_cannot_say_anything_else(tmp_path: Path) -> None:
    with Keeper(tmp_path) as keeper:
        manager = found(keeper)
        manager.tell_status("away\nMAINPID=1")
        manager.close()
        keeper.wait_for("STATUS=")

    assert keeper.heard == ["STATUS=away MAINPID=1"]


def test_it_is_fed_three_times_in_its_term(tmp_path: Path) -> None:
    with Keeper(tmp_path, term_s=30) as keeper:
        assert found(keeper).feed_every_s == 10
        assert found(keeper, WATCHDOG_PID=str(PID)).feed_every_s == 10


def test_a_watchdog_for_another_process_is_left_to_that(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Keeper(tmp_path) as keeper, caplog.at_level(logging.INFO):
        manager = found(keeper, WATCHDOG_PID="1")

        assert manager.feed_every_s is None
        assert "Process 1 is to feed the watchdog, not this one (4711)." in caplog.messages
        manager.tell_ready("here all the same")
        manager.close()
        keeper.wait_for("READY=1")


@pytest.mark.parametrize("term", ["", "0", "soon", "-1"])
def test_without_a_term_nothing_has_to_be_fed(tmp_path: Path, term: str) -> None:
    with Keeper(tmp_path) as keeper:
        assert found(keeper, WATCHDOG_USEC=term).feed_every_s is None


def test_children_cannot_speak_in_this_programs_name(tmp_path: Path) -> None:
    with Keeper(tmp_path) as keeper:
        environment = {**keeper.environment, "WATCHDOG_PID": "1", "HOME": "/"}
        ServiceManager.found_in(environment, own_pid=1)

    assert environment == {"HOME": "/"}


def test_without_a_service_manager_nothing_is_said_and_nothing_is_wrong() -> None:
    manager = ServiceManager.found_in({}, own_pid=PID)

    manager.tell_ready("")
    manager.feed()
    manager.tell_stopping()
    manager.close()


def test_a_manager_that_is_gone_is_told_in_the_log_once(
    tmp_path: Path, announce_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    announce_log("The service manager cannot be told how this program is")
    manager = ServiceManager(str(tmp_path / "nobody"))

    manager.feed()
    manager.feed()
    manager.close()

    assert len(caplog.messages) == 1


def test_a_manager_that_does_not_listen_holds_nobody_up(tmp_path: Path, announce_log: Callable[[str], None]) -> None:
    announce_log("The service manager cannot be told how this program is")
    with Keeper(tmp_path) as keeper:
        manager = found(keeper)
        for _ in range(10_000):
            manager.feed()
        manager.close()
