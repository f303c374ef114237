"""What can go wrong with the memory of the house, worded for the person who must act."""


class StorageError(Exception):
    """The database could not do it; nothing of the command is kept and the device may ask again."""


class DatabaseInUse(StorageError):
    """A second server process was started on the same SQLite file."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"Another queue server already uses {path}. SQLite serves one server process: stop the other one, "
            "or set database.url to PostgreSQL."
        )


class SchemaTooNew(StorageError):
    """The database was made by a newer Balie."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"The database has schema {found}, this program knows up to {known}. "
            "Install the newer version again, or restore a backup that this version made."
        )


class DatabaseUnreachable(StorageError):
    """No connection within the deadline."""

    def __init__(self, url: str, cause: str) -> None:
        super().__init__(f"The database {url} does not answer ({cause}). Check that it runs and that the URL is right.")


class StatementRefused(StorageError):
    """One statement broke a rule of the tables; the command that sent it fails, and nothing else."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"The database refused a statement ({type(cause).__name__}: {str(cause).strip()}).")


class DatabaseFailed(StorageError):
    """The engine itself could not do it; `lost` says whether the connection is gone."""

    def __init__(self, cause: Exception, *, lost: bool) -> None:
        super().__init__(f"The database could not do this ({type(cause).__name__}: {str(cause).strip()}).")
        self.lost = lost
