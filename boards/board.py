"""The lobby display as a value: what the hall sees at one moment, from the replica, its clock and the settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from boards.calls import Scope, ShownCall, shown_calls
from boards.replica import Replica
from wire.house import House
from wire.texts import Texts
from wire.things import ServiceOutlook

AT_ONCE = timedelta(seconds=8)
"""A call has the large place to itself when the one before it could be read for this long; else they share it."""

LARGE_CALLS = 2
"""More than two at once are no longer large; the third stands on top of the recent calls."""

RESTS_AFTER = timedelta(seconds=60)
"""Whoever was called this long ago is at the counter or on the way to it; a picture may stand where the calls stood."""

LOST_AFTER_S = 5.0
"""A shorter gap is a hiccup that mends itself; telling the whole hall would only worry it."""


class Scene(StrEnum):
    """Which of its few faces the display shows."""

    CONNECTING = "connecting"
    """Nothing is known yet."""
    NOT_ADMITTED = "not_admitted"
    """The server does not know this device; staff have to enrol it."""
    WELCOME = "welcome"
    """Nobody is called: open, or not known to be closed."""
    CALLS = "calls"
    CLOSED = "closed"


class WaitKind(StrEnum):
    """How much can honestly be said about a wait."""

    NONE = "none"
    UP_TO = "up_to"
    ABOUT = "about"
    RANGE = "range"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Wait:
    """How long a visitor of this service may expect to wait, as far as anybody can know."""

    letter: str
    """What the visitor's ticket begins with."""
    name: Texts
    waiting: int
    kind: WaitKind
    low_min: int = 0
    high_min: int = 0


@dataclass(frozen=True)
class LinkView:
    """The link as the hall may notice it."""

    refused: bool = False
    lost_at: datetime | None = None
    """The hall's time when the link was lost; none while it is live, or away for less than `LOST_AFTER_S`."""


@dataclass(frozen=True, kw_only=True)
class Board:
    """Everything on the screen; equal boards look the same, so only a different one is drawn."""

    scene: Scene = Scene.CONNECTING
    large: tuple[ShownCall, ...] = ()
    recent: tuple[ShownCall, ...] = ()
    """All others; which of them have a row where there are too few is in `boards.rows`."""
    waits: tuple[Wait, ...] = ()
    message: Texts = field(default_factory=dict)
    """What the site says on every day."""
    staff_messages: tuple[Texts, ...] = ()
    """What staff say now, newest first."""
    rests: bool = False
    """Open, and no call is awaited or young: something other than calls may have the screen for a while."""
    minute: datetime | None = None
    """The hall's own time, cut to the minute: a clock with seconds would only be restless."""
    next_opening: datetime | None = None
    state_of: datetime | None = None
    """The link is lost: everything shown is how it was at this moment."""

    @property
    def known_at(self) -> datetime | None:
        """When everything shown was true."""
        return self.state_of or self.minute


def board(replica: Replica, now: datetime | None, scope: Scope, link: LinkView) -> Board:
    """The board at `now`, the hall's time; none before the server was heard for the first time."""
    house = replica.house
    if house is None or now is None:
        return Board(scene=Scene.NOT_ADMITTED if link.refused else Scene.CONNECTING)
    seen_at = link.lost_at or now
    calls = shown_calls(replica, seen_at, scope)
    large = calls[: _large_count(calls)]
    lost = link.lost_at is not None
    return Board(
        scene=_scene(house, calls, now),
        large=large,
        recent=calls[len(large) :],
        waits=() if lost or not house.open_now else _waits(replica, scope),
        message=house.message,
        staff_messages=_staff_messages(replica, now, scope),
        rests=house.open_now and not lost and _all_is_quiet(calls, now),
        minute=_local_minute(now, house),
        next_opening=None if house.next_opening is None else _local_minute(house.next_opening, house),
        state_of=None if link.lost_at is None else _local_minute(link.lost_at, house),
    )


def _scene(house: House, calls: tuple[ShownCall, ...], now: datetime) -> Scene:
    """Closed until it opens: whether it did, a server that is gone cannot say, but "closed" would not be true."""
    if calls:
        return Scene.CALLS
    has_opened = house.next_opening is not None and now >= house.next_opening
    return Scene.WELCOME if house.open_now or has_opened else Scene.CLOSED


def _large_count(calls: tuple[ShownCall, ...]) -> int:
    """The newest call, and those that came so shortly before it that they could not be read yet."""
    return sum(1 for call in calls[:LARGE_CALLS] if calls[0].called_at - call.called_at < AT_ONCE)


def _all_is_quiet(calls: tuple[ShownCall, ...], now: datetime) -> bool:
    return not any(call.awaited or now - call.called_at < RESTS_AFTER for call in calls)


def _staff_messages(replica: Replica, now: datetime, scope: Scope) -> tuple[Texts, ...]:
    """A message has its end even where the server cannot say so: a desk that closes at 12:30 is no news at one."""
    said = [each for each in replica.messages.values() if scope.is_told(each)]
    valid = [each for each in said if each.until is None or now < each.until]
    return tuple(each.texts for each in sorted(valid, key=lambda each: (each.since, each.id), reverse=True))


def _waits(replica: Replica, scope: Scope) -> tuple[Wait, ...]:
    served_here = {
        service for counter in replica.counters.values() if scope.covers(counter) for service in counter.services
    }
    services = replica.services.values()
    shown = [each for each in services if each.id in served_here and scope.covers_service(each.id)]
    return tuple(
        wait_of(service.letter, service.name, replica.outlook[service.id])
        for service in sorted(shown, key=lambda service: service.letter)
        if service.id in replica.outlook
    )


def wait_of(letter: str, name: Mapping[str, str], outlook: ServiceOutlook) -> Wait:
    """Never a single promised minute where only a range is known, and no figure where nobody can know one."""
    low, high = outlook.low_min, outlook.high_min
    if low is None or high is None:
        kind = WaitKind.UNKNOWN
    elif high == 0:
        kind = WaitKind.NONE
    elif low == 0:
        kind = WaitKind.UP_TO
    else:
        kind = WaitKind.ABOUT if low == high else WaitKind.RANGE
    return Wait(letter=letter, name=name, waiting=outlook.waiting, kind=kind, low_min=low or 0, high_min=high or 0)


def _local_minute(moment: datetime, house: House) -> datetime:
    return moment.astimezone(ZoneInfo(house.time_zone)).replace(second=0, microsecond=0)
