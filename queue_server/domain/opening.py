"""When the office is open; the syntax of the hours is the adapter's affair."""

from datetime import date, datetime
from typing import Protocol


class OpeningHours(Protocol):
    """The site's hours with holidays and exceptions."""

    def is_open(self, at: datetime) -> bool:
        """Whether visitors may come in at this moment."""
        ...

    def next_opening(self, at: datetime) -> datetime | None:
        """The next moment at which it opens; None when it never does, or is open now."""
        ...

    def last_closing(self, day: date) -> datetime | None:
        """When visitors are received for the last time on this day; None on a day without any opening."""
        ...
