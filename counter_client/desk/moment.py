"""One moment of the program, complete enough for every region to draw itself."""

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from boards.replica import EMPTY, Replica
from counter_client.desk.desk import Desk
from counter_client.desk.help_calls import HelpLine
from counter_client.desk.order import Seat


@dataclass(frozen=True)
class Moment:
    """What is known, and when; `now` is the server's time."""

    now: datetime
    zone: ZoneInfo
    language: str
    hall: Replica = EMPTY
    seat: Seat | None = None
    desk: Desk = field(default_factory=Desk)
    help: HelpLine | None = None
    """The help call at a kiosk that this screen speaks of; also before anybody has signed in."""
    lost_since: datetime | None = None
    """When the link was lost, else None; `hall` is then what was known at that time."""
    notice: str = ""
    """What the server or the program last said to the clerk, until the next action."""
