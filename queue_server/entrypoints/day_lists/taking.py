"""A list that was read becomes commands, one for each appointment, and their answers become a report.

One command for each, so that devices are served in between and a list of thousands holds up nobody.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import uuid4

from queue_server.adapters.group_commit import Job
from queue_server.domain.listed import Listed, Taken
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints.day_lists.entries import ReadList, Trouble
from queue_server.service.hall import Hall
from queue_server.service.taking_over import cancel_vanished, take_over
from queue_server.service.unit_of_work import UnitOfWork

SHOWN_TROUBLES = 20
"""So many stand in a log; the report beside the list has all."""

_NOT_TAKEN = "not taken: "
_WORDS = {
    Taken.NEW: "new",
    Taken.MOVED: "moved",
    Taken.CHANGED: "changed",
    Taken.CANCELLED: "cancelled",
    Taken.SAME: "as before",
    Taken.PAST: "over",
}


@dataclass(frozen=True)
class Days:
    """What a list is about, the first day and the last."""

    first: date
    last: date


@dataclass
class Report:
    """What became of one list; it says nothing of any person."""

    counts: Counter[Taken] = field(default_factory=Counter)
    troubles: list[Trouble] = field(default_factory=list)
    vanished: str = ""
    """Why nothing was cancelled that the list does not name, where that was asked."""

    @property
    def lost(self) -> int:
        """Appointments of the list that are not here."""
        return sum(trouble.lost for trouble in self.troubles)

    @property
    def sentence(self) -> str:
        parts = [f"{self.counts[taken]} {word}" for taken, word in _WORDS.items() if self.counts[taken]]
        counted = ", ".join(parts) or "nothing"
        return f"{counted}; {self.lost} not taken" if self.lost else counted

    def lines(self, *, in_full: bool = False) -> Iterator[str]:
        """The sentence, and then everything that could not be used; `in_full` for a terminal, where nothing stays."""
        yield f"{self.sentence}."
        if self.vanished:
            yield self.vanished
        for trouble in sorted(self.troubles, key=lambda trouble: trouble.line):
            yield f"{trouble.in_full if in_full else trouble}."


def job_of(hall: Hall, source: str, listed: Listed) -> Job:
    """Takes one appointment over."""

    def work(uow: UnitOfWork) -> str:
        done = take_over(uow, hall, source, listed)
        return f"{done.taken}{' code' if done.code_of_another else ''}"

    return _job(f"import {source}", work)


def vanished_job(hall: Hall, source: str, read: ReadList, days: Days, *, however_many: bool) -> Job:
    """Cancels what the list no longer names; only for one that says of each line which appointment it is."""

    def work(uow: UnitOfWork) -> str:
        gone = cancel_vanished(
            uow, hall, source, first=days.first, last=days.last, named=read.named, however_many=however_many
        )
        return f"{gone.cancelled} {gone.too_many}"

    return _job(f"import {source}", work)


def days_of(hall: Hall, read: ReadList) -> Days | None:
    """The days that a list is about, by what stands in it; None for an empty one, which may be a mistake."""
    days = [hall.today(listed.starts_at) for _, listed in read.listed]
    return Days(min(days), max(days)) if days else None


def why_nothing_vanishes(read: ReadList, days: Days | None) -> str:
    """Empty where what is not named can be cancelled."""
    if days is None:
        return "Nothing was cancelled: the list is empty, which may be a mistake."
    if not read.names_all:
        return "Nothing was cancelled: a line does not say which appointment it is, so nobody knows which are missing."
    return ""


def report_of(read: ReadList, outcomes: Iterable[str | Exception]) -> Report:
    """In the order of the list."""
    report = Report(troubles=list(read.troubles))
    for (line, _), outcome in zip(read.listed, outcomes, strict=True):
        if isinstance(outcome, Exception):
            report.troubles.append(Trouble(line, "could not be taken; the server's log says why"))
        elif outcome.startswith(_NOT_TAKEN):
            report.troubles.append(Trouble(line, outcome.removeprefix(_NOT_TAKEN).removesuffix(".")))
        else:
            taken, _, code = outcome.partition(" ")
            report.counts[Taken(taken)] += 1
            if code:
                sentence = "code: another appointment that is still to come has the same, and keeps it"
                report.troubles.append(Trouble(line, sentence, lost=False))
    return report


def add_vanished(report: Report, outcome: str) -> None:
    """What the last command of a list found."""
    cancelled, too_many = (int(part) for part in outcome.split())
    report.counts[Taken.CANCELLED] += cancelled
    if too_many:
        report.vanished = (
            f"Nothing was cancelled: the list lacks {too_many} appointments, more than half of those that are expected,"
            " and looks cut off. If it is right, take it over by hand: balie import appointments --however-many."
        )


def _job(what: str, work: Callable[[UnitOfWork], str]) -> Job:
    return Job(
        device="server",
        command=uuid4().hex,
        fingerprint=what,
        work=work,
        refuse=_refused,
        repeatable=False,
    )


def _refused(refusal: Refusal) -> str:
    return f"{_NOT_TAKEN}{refusal.sentence}"
