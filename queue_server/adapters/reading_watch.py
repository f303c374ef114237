"""Tells the log why nothing can be read, since no answer says so; the writer tells what it could not write."""

import structlog

log = structlog.get_logger("storage")


class ReadingWatch:
    """Once when it goes, and once when it is back: called after each reading, with why it failed or with nothing."""

    def __init__(self) -> None:
        self._failing = False

    def __call__(self, why: str) -> None:
        if why and not self._failing:
            log.error("database_not_read", why=why)
        elif self._failing and not why:
            log.info("database_read_again")
        self._failing = bool(why)
