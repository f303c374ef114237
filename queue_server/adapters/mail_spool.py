"""The folder from which a program of the house fetches letters: how many it left, and none of them kept for ever."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Spooled:
    """What was found in the folder."""

    unfetched: int
    """Letters that lie there for longer than they should, and still do."""
    erased: int
    """Letters that nobody fetched as long as people are known."""


def tidy(folder: Path, *, late_before_s: float, erase_before_s: float) -> Spooled:
    """Erases what was laid there before this moment, whole or not; each holds an address, and codes that let in.

    Raises:
        OSError: The folder cannot be read or written.
    """
    unfetched = erased = 0
    for file, is_whole in _ours(folder):
        with suppress(FileNotFoundError):  # fetched at this moment, or erased by another server
            laid_at_s = file.stat().st_mtime
            if laid_at_s < erase_before_s:
                file.unlink()
                erased += is_whole
            elif is_whole and laid_at_s < late_before_s:
                unfetched += 1
    return Spooled(unfetched, erased)


def _ours(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Named as `mail_sending.Spool` names them: whole letters, and what a server that died left of one."""
    yield from ((file, True) for file in folder.glob("*.eml"))
    yield from ((file, False) for file in folder.glob(".*.part"))
