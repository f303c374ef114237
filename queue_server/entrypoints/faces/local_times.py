"""Times as a clock on the wall of the site shows them, for systems that know no zones."""

from datetime import datetime, tzinfo

from queue_server.domain.free_time import Minute, moment_of


def on_the_wall(minute: Minute, zone: tzinfo) -> str:
    """`2026-11-24T08:30:00`."""
    return moment_of(minute).astimezone(zone).replace(tzinfo=None).isoformat(timespec="seconds")


def moment(at: datetime, zone: tzinfo) -> datetime:
    """What is meant by a time that says no zone: that of the site. One that comes twice in a night is the first."""
    return at.replace(tzinfo=zone) if at.tzinfo is None else at
