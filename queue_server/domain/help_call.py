"""A help call: somebody at a kiosk asked for a person. One per kiosk at a time, until it is ended or lapses."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import fmean

LAPSES_AFTER = timedelta(minutes=15)
"""After the last that was heard of it. Nobody stands at a kiosk for so long without asking again; and a strip that
goes on after everybody has left teaches staff to overlook the next one."""


class HelpEnding(StrEnum):
    """How a call ended."""

    BY_KIOSK = "by_kiosk"
    """The visitor went on, or left."""
    BY_STAFF = "by_staff"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class HelpCall:
    """One call, from asking to its end. It knows where, and nothing of who asked."""

    id: str
    kiosk: str
    day: date
    since: datetime
    """When it was asked first; asking again does not begin the wait anew."""
    heard_at: datetime
    """When it was last asked or answered: it lapses from here."""
    page: str = ""
    language: str = "nl"
    coming_at: datetime | None = None
    """When a member of staff said "I go"."""
    counter: str | None = None
    """From which counter; None where nobody was signed in there."""
    ended_at: datetime | None = None
    ending: HelpEnding | None = None

    @property
    def open(self) -> bool:
        """Whether somebody may still have to come."""
        return self.ended_at is None


def asked_again(call: HelpCall, *, at: datetime, page: str, language: str) -> HelpCall:
    """The visitor still waits, perhaps on another page by now; whoever is on the way stays on the way."""
    return replace(call, heard_at=at, page=page, language=language)


def answered(call: HelpCall, *, at: datetime, counter: str | None) -> HelpCall:
    """Somebody goes. The first stays the one: of two who press at once, one may sit down again."""
    if call.coming_at is not None:
        return call
    return replace(call, coming_at=at, counter=counter, heard_at=at)


def ended(call: HelpCall, *, at: datetime, ending: HelpEnding) -> HelpCall:
    """Nobody need come any more."""
    return replace(call, ended_at=at, ending=ending)


def has_lapsed(call: HelpCall, now: datetime) -> bool:
    """Open, and nothing was heard of it for too long."""
    return call.open and now - call.heard_at >= LAPSES_AFTER


@dataclass(frozen=True, slots=True)
class HelpFigures:
    """The help calls of one day; seconds, a share from 0 to 1, None where there was nothing to count."""

    calls: int
    answered_share: float | None
    """Calls to which somebody said "I go"; help that came without a press is not seen."""
    answer_mean_s: float | None
    """From asking first to that."""


def help_figures(calls: Iterable[HelpCall]) -> HelpFigures:
    """Counts the calls of a day."""
    counted = tuple(calls)
    waits = [(call.coming_at - call.since).total_seconds() for call in counted if call.coming_at is not None]
    return HelpFigures(
        calls=len(counted),
        answered_share=len(waits) / len(counted) if counted else None,
        answer_mean_s=fmean(waits) if waits else None,
    )
