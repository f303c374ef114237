"""What the commands that change the server's memory share: how its troubles end a command."""

from collections.abc import Iterator
from contextlib import contextmanager

from balie.endings import not_done
from queue_server.adapters.errors import StorageError


@contextmanager
def storage_troubles_told() -> Iterator[None]:
    """A database or disk that does not do it ends the command with its sentence."""
    try:
        yield
    except StorageError as error:
        not_done(str(error))
    except OSError as error:
        not_done(f"{error.filename or 'The file'} cannot be used: {error.strerror or error}.")
