"""The floor of every durable command: the same work with the `sqlite3` module alone, and the disk behind it."""

import sqlite3
from pathlib import Path

WAITING = 40
EVENT_BODY = "x" * 600
"""About as long as the event that a call writes."""


class BareQueue:
    """Select the next, update it, insert an event, commit; one held connection, WAL, synchronous=FULL."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(
            """
            CREATE TABLE visit (id INTEGER PRIMARY KEY, state TEXT, since INTEGER, counter TEXT);
            CREATE INDEX visit_state ON visit (state, since);
            CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT);
            """
        )
        for _ in range(WAITING):
            self.join()

    def join(self) -> None:
        """Somebody else waits, so that there is always a next."""
        self._connection.execute("INSERT INTO visit (state, since) VALUES ('waiting', 0)")

    def call_next(self) -> int:
        """Returns the number of the event, when it is on the disk."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        (visit,) = run("SELECT id FROM visit WHERE state = 'waiting' ORDER BY since, id LIMIT 1").fetchone()
        run("UPDATE visit SET state = 'called', since = ?, counter = '1' WHERE id = ?", (visit, visit))
        seq = run("INSERT INTO event (body) VALUES (?)", (EVENT_BODY,)).lastrowid
        run("COMMIT")
        return seq or 0

    def insert_once(self) -> None:
        """The smallest durable transaction there is."""
        self._connection.execute("INSERT INTO event (body) VALUES (?)", (EVENT_BODY,))

    def close(self) -> None:
        self._connection.close()
