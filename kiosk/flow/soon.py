"""Whether the visitor of an appointment that was just made here can be let in for it at once."""

from datetime import datetime, timedelta

from kiosk.flow.free_times import IN_THE_HOUSE
from wire.answers import AppointmentPaper

STAYS_WITHIN = timedelta(minutes=15)
"""Nobody goes away for so short a time: they get their number at once, and no other paper. For longer they may go for
a walk and have to be let in when they are back, or clerks would call an empty chair."""


def lets_in(paper: AppointmentPaper, now: datetime | None) -> bool:
    """The house takes its code now already."""
    return now is not None and paper.place in IN_THE_HOUSE and now >= paper.check_in_from


def stays(paper: AppointmentPaper, now: datetime | None) -> bool:
    return now is not None and lets_in(paper, now) and paper.starts_at - now <= STAYS_WITHIN
