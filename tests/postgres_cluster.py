"""A private PostgreSQL cluster for the tests: made from the machine's own binaries, gone afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

START_WITHIN_S = 60
UNPRIVILEGED_USER = "postgres"
"""PostgreSQL refuses to run as root; Debian's package brings this user."""


class NoPostgresError(Exception):
    """The machine has no PostgreSQL server; the text says what to install."""


def binaries() -> Path:
    """The folder with `initdb` and `postgres`, the newest version first.

    Raises:
        NoPostgresError: There is none on this machine.
    """
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True
    )
    on_path = shutil.which("initdb")
    candidates = [*found, *([Path(on_path).parent] if on_path else [])]
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise NoPostgresError("no PostgreSQL server here: apt-get install postgresql")


@dataclass(frozen=True)
class Cluster:
    """A cluster that can go away and come back."""

    url: str
    """Without a database name."""
    control: tuple[str, ...]
    options: str
    log: Path

    def start(self) -> None:
        """Returns when it takes connections."""
        _run([*self.control, "-w", "-t", str(START_WITHIN_S), "-l", str(self.log), "-o", self.options, "start"])

    def stop(self) -> None:
        """At once, as when its machine loses power."""
        _run([*self.control, "-m", "immediate", "stop"])


@contextmanager
def running_cluster() -> Iterator[str]:
    """Starts a cluster and gives its URL, without a database name; raises as `stoppable_cluster` does."""
    with stoppable_cluster() as cluster:
        yield cluster.url


@contextmanager
def stoppable_cluster() -> Iterator[Cluster]:
    """Starts a cluster on a free port of this machine.

    Raises:
        NoPostgresError: It cannot be started here.
    """
    folder = binaries()
    home = Path(tempfile.mkdtemp(prefix="balie-postgres-"))
    prefix = _as_unprivileged_user(home)
    data = home / "data"
    port = _free_port()
    try:
        _run([*prefix, str(folder / "initdb"), "-D", str(data), "-U", "balie", "-A", "trust", "-E", "UTF8", "-N"])
        cluster = Cluster(
            url=f"postgresql://balie@127.0.0.1:{port}",
            control=(*prefix, str(folder / "pg_ctl"), "-D", str(data)),
            options=f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home} -c max_connections=200",
            log=home / "log",
        )
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _as_unprivileged_user(home: Path) -> list[str]:
    if os.geteuid() != 0:
        return []
    try:
        user = pwd.getpwnam(UNPRIVILEGED_USER)
    except KeyError as error:
        raise NoPostgresError("root cannot run PostgreSQL, and there is no user postgres here") from error
    os.chown(home, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=2 * START_WITHIN_S, check=False, cwd=tempfile.gettempdir()
    )
    if done.returncode != 0:
        raise NoPostgresError(f"{Path(command[-1]).name} failed: {done.stderr.strip() or done.stdout.strip()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
