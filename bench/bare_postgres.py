"""The floor on PostgreSQL: the bare transaction of a call on one held connection of psycopg."""

from typing import Any

from psycopg import Connection

from bench.bare_sqlite import EVENT_BODY, WAITING


class BarePostgresQueue:
    """Lock and number the site, take the next, update it, insert an event, commit."""

    def __init__(self, connection: Connection[Any]) -> None:
        self._connection = connection
        connection.execute("CREATE TABLE site (id int PRIMARY KEY, seq bigint)")
        connection.execute("CREATE TABLE visit (id serial PRIMARY KEY, state text, since bigint, counter text)")
        connection.execute("CREATE INDEX visit_state ON visit (state, since)")
        connection.execute("CREATE TABLE event (seq bigint PRIMARY KEY, body text)")
        connection.execute("INSERT INTO site VALUES (1, 0)")
        for _ in range(WAITING):
            self.join()

    def join(self) -> None:
        self._connection.execute("INSERT INTO visit (state, since) VALUES ('waiting', 0)")

    def call_next(self) -> None:
        run = self._connection.execute
        with self._connection.transaction():
            numbered = run("UPDATE site SET seq = seq + 1 WHERE id = 1 RETURNING seq").fetchone()
            found = run("SELECT id FROM visit WHERE state = 'waiting' ORDER BY since, id LIMIT 1").fetchone()
            if numbered is not None and found is not None:
                run("UPDATE visit SET state = 'called', since = %s, counter = '1' WHERE id = %s", (found[0], found[0]))
                run("INSERT INTO event (seq, body) VALUES (%s, %s)", (numbered[0], EVENT_BODY))
