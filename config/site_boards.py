"""The boards that the queue server shows as web pages: `/board/<name>`, for a television with a browser."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from config.misfit import Misfit, Place
from config.model import SettingsModel
from config.names import Id
from config.problems import nearest_name
from config.repeats import repeats
from config.texts import Languages, Texts

BOARD_LANGUAGES = ("nl", "en", "de", "fr", "pl", "uk", "tr", "ar")
"""Those that the web boards have words in."""


class SiteBoard(SettingsModel):
    """The lobby display as a web page."""

    name: Id
    """The end of its address, and what a message for it is given to; no display should have the same name."""

    title: Texts = Field(default_factory=dict)
    """What stands on it while nobody is called; empty for the name of the house."""

    counters: tuple[Id, ...] = ()
    """Shows only calls to these counters; empty shows all."""

    services: tuple[Id, ...] = ()
    """Shows only calls of visitors for these services, and their waits; empty shows all."""

    zone: str | None = None
    """Shows only calls to the counters of this zone, named as theirs in any language."""

    languages: Languages | None = None
    """Which of the eight languages of the kiosk take turns; without it the first two of the house, since more are
    never read."""

    recent_calls: Annotated[int, Field(ge=0, le=8)] = 4
    """How many earlier calls stay beside the newest at most, as on a lobby display."""

    diagonal_inch: Annotated[float, Field(ge=10, le=300)] = 55
    """Of the glass, as televisions are sold; a browser knows pixels only. 55, because that hangs in most halls."""

    viewing_distance_mm: Annotated[int, Field(ge=200, le=30_000)] = 4_000
    """From the farthest chair to the glass; letters are sized so that capitals take 0.7 degrees (EN 301 549).

    4000, because more than that needs a larger glass than 55 inch to show recent calls too.
    """

    sound: bool = True
    """Whether it chimes, where its browser lets a page sound; false where a lobby display already does."""

    high_contrast: bool = False
    """Black, white and one yellow. Off, because the normal colours already hold 4.5 to 1."""

    reduced_motion: bool = False
    """A new call does not pulse. Off, because it ends within five seconds at one turn a second."""


def board_misfits(
    boards: Sequence[SiteBoard], *, counters: Sequence[str], services: Sequence[str], zones: Sequence[str]
) -> Iterator[Misfit]:
    """What is wrong between the boards and the rest of their site."""
    yield from repeats("boards", "name", [board.name for board in boards])
    for position, board in enumerate(boards):
        at = ("boards", position)
        yield from _unknown(board.counters, counters, at=(*at, "counters"))
        yield from _unknown(board.services, services, at=(*at, "services"))
        yield from _unknown(board.languages or (), BOARD_LANGUAGES, at=(*at, "languages"))
        if board.zone is not None and board.zone not in zones:
            yield Misfit(_one_of(zones), at=(*at, "zone"), nearest=nearest_name(board.zone, zones))
        if board.counters and board.zone is not None:
            yield Misfit("either counters or zone, not both", at=(*at, "zone"))


def _unknown(named: Sequence[str], known: Sequence[str], *, at: Place) -> Iterator[Misfit]:
    for entry, each in enumerate(named):
        if each not in known:
            yield Misfit(_one_of(known), at=(*at, entry), nearest=nearest_name(each, known))


def _one_of(known: Sequence[str]) -> str:
    return f"one of {', '.join(known)}"
