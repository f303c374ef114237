"""A hall with web boards in settings files, and its server."""

from pathlib import Path

from queue_server import administration
from queue_server.domain.counter_session import Clerk, Duty
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.entrypoints.devices import RunningHall
from tests.server_process import ServerProcess, free_port

HOUSE = """\
colour = "#00695c"
languages = ["nl", "en"]
name = { nl = "Proefhal", en = "Test hall" }
"""

BOARDS = """
[[boards]]
name = "hal"
languages = ["nl"]

[[boards]]
name = "eerste"
counters = ["counter-1"]
languages = ["ar"]
"""


def hall_with_boards(folder: Path) -> RunningHall:
    """Three counters, a board for all of them and one for the first alone, and Eva, who supervises."""
    port = free_port()
    server = write_hall(folder, database_url=f"sqlite:///{folder / 'balie.sqlite3'}", port=port, counters=3)
    (folder / "house.toml").write_text(HOUSE, encoding="utf-8")
    with (folder / "site.toml").open("a", encoding="utf-8") as site:
        site.write(BOARDS)
    text = server.read_text(encoding="utf-8")
    server.write_text(f'house = "house.toml"\n{text}', encoding="utf-8")
    files = staffed_hall(server, kiosks=1, counters=3)
    administration.add_clerk(files.settings, Clerk("eva", "Eva Smit", may=frozenset({Duty.SUPERVISE})), PIN)
    return RunningHall(ServerProcess(server, port), files)
