"""Which lists a server fetches by itself, as tasks of it."""

from collections.abc import Coroutine

from config.imports import ImportSettings
from queue_server.entrypoints.day_lists.desk import ListDesk
from queue_server.entrypoints.day_lists.folder_watch import FolderWatch
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.service.hall import Hall


def fetching(
    imports: tuple[ImportSettings, ...], hall: Hall, commands: DeskOfCommands
) -> list[Coroutine[None, None, None]]:
    """One for each that has a folder, or is asked."""
    tasks: list[Coroutine[None, None, None]] = []
    for each in imports:
        desk = ListDesk(each, hall, commands)
        if each.folder is not None:
            tasks.append(FolderWatch(desk, each.folder).keep_looking())
        if each.pull is not None:
            from queue_server.entrypoints.day_lists.pulling import Pull  # httpx: only where somebody is asked

            tasks.append(Pull(desk, each.pull).keep_asking())
    return tasks
