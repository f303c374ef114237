"""Who may come in: devices by key, clerks by PIN; the database holds only hashes of both.

A device key has 256 random bits, so its SHA-256 cannot be guessed back. A PIN is short, so it is argon2.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.staff_tables import ClerkRow
from queue_server.adapters.tables import DeviceRow
from queue_server.domain.counter_session import Clerk, CounterSession, Duty
from queue_server.domain.device import DeviceRole

KEY_BYTES = 32
_hasher = PasswordHasher()
CLERK: Table = ClerkRow.__table__  # type: ignore[assignment]
_DUTIES = Prepared(
    select(CLERK.c.may).where(CLERK.c.site == bindparam("at_site"), CLERK.c.name == bindparam("of_name"))
)
_CLERK = (ClerkRow.name, ClerkRow.display_name, ClerkRow.services, ClerkRow.may, ClerkRow.team)


@cache
def _nobodys_pin() -> str:
    """Verified for an unknown name, so that the answer takes as long as for a known one."""
    return _hasher.hash(secrets.token_hex(8))


def enrol(connection: Connection, site: str, *, name: str, role: DeviceRole, at: datetime) -> str:
    """Lets a device in and returns its key, the only time it can be read; an older key of that name ends."""
    key = secrets.token_urlsafe(KEY_BYTES)
    revoke(connection, site, name)
    connection.execute(
        insert(DeviceRow).values(site=site, name=name, role=role.value, key_hash=_key_hash(key), enrolled_at=to_ms(at))
    )
    return key


def revoke(connection: Connection, site: str, name: str) -> bool:
    """Shuts a device out; says whether it was known."""
    here = (DeviceRow.site == site) & (DeviceRow.name == name)
    return connection.execute(delete(DeviceRow).where(here)).rowcount > 0


def devices(connection: Connection, site: str) -> dict[str, DeviceRole]:
    """Everybody who may come in, with their role."""
    rows = connection.execute(select(DeviceRow.name, DeviceRow.role).where(DeviceRow.site == site))
    return {name: DeviceRole(role) for name, role in rows}


def role_of(connection: Connection, site: str, *, name: str, key: str) -> DeviceRole | None:
    """The role of a device that shows its key; None for a stranger or a wrong key."""
    here = (DeviceRow.site == site) & (DeviceRow.name == name)
    row = connection.execute(select(DeviceRow.role, DeviceRow.key_hash).where(here)).first()
    if row is None or not hmac.compare_digest(row[1], _key_hash(key)):
        return None
    return DeviceRole(row[0])


def role_and_hash(connection: Connection, site: str, name: str) -> tuple[DeviceRole, str] | None:
    """The role and the hash of the key, for whoever shows what was signed over that hash; None for a stranger."""
    row = connection.execute(
        select(DeviceRow.role, DeviceRow.key_hash).where(DeviceRow.site == site, DeviceRow.name == name)
    ).first()
    return None if row is None else (DeviceRole(row[0]), str(row[1]))


def owner_of(connection: Connection, site: str, key: str) -> tuple[str, DeviceRole] | None:
    """Whose key this is, for programs that have no field for a name: 256 random bits name their owner too."""
    found = select(DeviceRow.name, DeviceRow.role).where(DeviceRow.site == site, DeviceRow.key_hash == _key_hash(key))
    row = connection.execute(found).first()
    return None if row is None else (row[0], DeviceRole(row[1]))


def add_clerk(connection: Connection, site: str, clerk: Clerk, pin: str) -> None:
    """Adds a member of staff, or changes one: name, qualification, duties, team and PIN."""
    remove_clerk(connection, site, clerk.name)
    services = None if clerk.services is None else json.dumps(clerk.services)
    connection.execute(
        insert(ClerkRow).values(
            site=site,
            name=clerk.name,
            display_name=clerk.display_name,
            pin_hash=_hasher.hash(pin),
            services=services,
            may=json.dumps(sorted(clerk.may)),
            team=clerk.team,
        )
    )


def remove_clerk(connection: Connection, site: str, name: str) -> bool:
    """Says whether there was one."""
    here = (ClerkRow.site == site) & (ClerkRow.name == name)
    return connection.execute(delete(ClerkRow).where(here)).rowcount > 0


def clerks(connection: Connection, site: str) -> list[Clerk]:
    """Everybody who may sign in at a counter."""
    return [_clerk(row) for row in connection.execute(select(*_CLERK).where(ClerkRow.site == site))]


def duties_of(connection: Connection, site: str, name: str) -> frozenset[Duty]:
    """What a clerk may do by now; nothing once they were removed."""
    row = _DUTIES.first(connection, at_site=site, of_name=name)
    return frozenset() if row is None else _duties(row[0])


def by_now(connection: Connection, site: str, session: CounterSession) -> CounterSession:
    """Without the duties that were taken away since its clerk signed in."""
    still = frozenset[Duty]() if session.clerk is None else duties_of(connection, site, session.clerk)
    return replace(session, may=session.may & still)


def clerk_and_hash(connection: Connection, site: str, name: str) -> tuple[Clerk, str] | None:
    """What `pin_is_right` needs; read first, so that no database connection waits for argon2."""
    query = select(*_CLERK, ClerkRow.pin_hash)
    row = connection.execute(query.where((ClerkRow.site == site) & (ClerkRow.name == name))).first()
    return None if row is None else (_clerk(row), row[-1])


def pin_is_right(pin_hash: str | None, pin: str) -> bool:
    """Takes some 0.2 s by design; never call it on the event loop or on the writer's thread."""
    try:
        return _hasher.verify(pin_hash or _nobodys_pin(), pin) and pin_hash is not None
    except (VerificationError, InvalidHashError):
        return False


def _key_hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def _clerk(row: Sequence[Any]) -> Clerk:
    """From a row that begins with `_CLERK`."""
    return Clerk(
        name=row[0],
        display_name=row[1],
        services=None if row[2] is None else tuple(json.loads(row[2])),
        may=_duties(row[3]),
        team=row[4],
    )


def _duties(kept: str) -> frozenset[Duty]:
    return frozenset(Duty(duty) for duty in json.loads(kept))
