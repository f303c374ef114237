"""The real server under a service manager: what it says while it serves, hangs and stops."""

import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hall_files import write_hall
from tests.server_process import free_port
from tests.supervision.keeper import Keeper

TERM_S = 2.0
ENDS_WITHIN_S = 30.0


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    with Keeper(tmp_path, term_s=TERM_S) as keeper:
        yield keeper


@contextmanager
def served(settings: Path, keeper: Keeper) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "balie", "server", "--config", str(settings)]
    with subprocess.Popen(
        command, stderr=subprocess.DEVNULL, text=True, env={**os.environ, **keeper.environment}
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def server(tmp_path: Path, keeper: Keeper, port: int) -> Iterator["subprocess.Popen[str]"]:
    with served(
        write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'balie.sqlite3'}", port=port), keeper
    ) as process:
        keeper.wait_for("READY=1")
        yield process


def test_it_says_ready_when_it_can_be_asked(server: "subprocess.Popen[str]", keeper: Keeper, port: int) -> None:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=ENDS_WITHIN_S) as answer:
        assert answer.status == 200
    assert keeper.statuses == ["serves 0 devices"]


def test_while_it_turns_it_is_left_alone_and_at_its_end_it_says_so(
    server: "subprocess.Popen[str]", keeper: Keeper
) -> None:
    assert not keeper.ended_for_silence(server, within_s=2 * TERM_S)

    server.send_signal(signal.SIGTERM)

    assert server.wait(ENDS_WITHIN_S) == 0
    keeper.wait_for("STOPPING=1")


def test_one_that_stands_still_is_ended(server: "subprocess.Popen[str]", keeper: Keeper) -> None:
    server.send_signal(signal.SIGSTOP)

    assert keeper.ended_for_silence(server, within_s=10 * TERM_S)


def test_one_whose_database_cannot_be_used_is_never_ready(tmp_path: Path, keeper: Keeper, port: int) -> None:
    settings = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'balie.sqlite3'}", port=port)
    (tmp_path / "balie.sqlite3").write_bytes(b"no database" * 1000)

    with served(settings, keeper) as process:
        assert process.wait(ENDS_WITHIN_S) == 1

    assert not keeper.hears("READY=1")
