"""A house in a real database, and a desk that takes the lists of one other system over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_bytes
from typing import Any, cast

import pytest

from config.imports import ImportSettings
from queue_server.adapters.group_commit import Job
from queue_server.domain.appointment import Appointment
from queue_server.entrypoints.day_lists.desk import ListDesk
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from tests.queue_server.adapters.storage import Storage, stored
from tests.queue_server.builders import SITE


@dataclass
class Commands:
    """Carries jobs out one by one, and can be without a database."""

    storage: Storage
    error: Exception | None = None
    done: int = 0

    async def result(self, job: Job) -> str:
        if self.error is not None:
            raise self.error
        self.done += 1
        ((_, outcome),) = self.storage.group.write([job]).outcomes
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


@dataclass
class House:
    """What a story of this folder needs."""

    storage: Storage
    commands: Commands

    def desk(self, **changed: Any) -> ListDesk:
        settings = ImportSettings(**{"source": "jcc", **changed})
        return ListDesk(settings, self.storage.hall, cast(DeskOfCommands, self.commands))

    def here(self, external_id: str) -> Appointment | None:
        return self.storage.look(lambda uow: uow.appointments.from_elsewhere(SITE, "jcc", external_id))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with stored(f"sqlite:///{tmp_path / 'house.sqlite3'}") as storage:
        storage.hall = replace(storage.hall, random_bytes=token_bytes)
        yield House(storage, Commands(storage))


Announce = Callable[[str], None]
