"""What the hall must still hear: a queue without a player, so that its order can be tested without a sound.

Every call is announced for itself, in the order of calling, and none is cut off or left out. In a rush each is said
in short instead: with all of twelve counters calling at once the last is heard within a minute, not after two.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from boards.calls import ShownCall
from drivers.sounds.spoken_call import Length

RUSH_FROM = 4
"""So many waiting calls make a rush. Three in full take twenty seconds, about as long as people look at a screen that
does not speak of them."""


@dataclass(frozen=True)
class Announcement:
    """A call that is on the screen, under the numbers of the events that brought it."""

    call: ShownCall
    seqs: tuple[int, ...]


@dataclass(frozen=True)
class Announcer:
    """What sounds now and what comes after it."""

    sounding: Announcement | None = None
    waiting: tuple[Announcement, ...] = ()
    in_a_rush: bool = False
    """From when too many wait until nobody waits: a rush that ended after each short call would never be over."""

    @property
    def length(self) -> Length:
        return Length.SHORT if self.in_a_rush else Length.FULL


def announce(announcer: Announcer, calls: Iterable[ShownCall], seq: int) -> Announcer:
    """Put the calls at the end of the queue; a recall takes the place of its own call that still waits."""
    waiting = {each.call.visit: each for each in announcer.waiting}
    for call in calls:
        before = waiting.get(call.visit)
        waiting[call.visit] = Announcement(call, (*before.seqs, seq) if before else (seq,))
    return replace(announcer, waiting=tuple(waiting.values()))


def without_withdrawn(announcer: Announcer, shown: Iterable[ShownCall]) -> Announcer:
    """A call that is off the screen before its turn is not spoken: it was taken back, or its visitor came long ago."""
    visits = {call.visit for call in shown}
    return replace(announcer, waiting=tuple(each for each in announcer.waiting if each.call.visit in visits))


def sound_next(announcer: Announcer) -> Announcer:
    """When nothing sounds, the call that has waited longest does; what sounds is never cut off."""
    if announcer.sounding is not None or not announcer.waiting:
        return announcer
    first, *others = announcer.waiting
    rush = announcer.in_a_rush or len(announcer.waiting) >= RUSH_FROM
    return Announcer(sounding=first, waiting=tuple(others), in_a_rush=rush)


def sounded(announcer: Announcer) -> Announcer:
    """The player came to the end, or could not play at all."""
    return Announcer(waiting=announcer.waiting, in_a_rush=announcer.in_a_rush and bool(announcer.waiting))
