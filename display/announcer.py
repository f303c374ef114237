"""What the hall must still be rung for: a queue without a player, so that its order can be tested without a sound.

One chime stands for all calls that wait when it starts: at a rush the chimes never lag behind the numbers.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from display.calls import ShownCall


@dataclass(frozen=True)
class Announcement:
    """A call that is on the screen, under the number of the event that brought it."""

    call: ShownCall
    seq: int


@dataclass(frozen=True)
class Announcer:
    """What sounds now and what comes after it."""

    sounding: tuple[Announcement, ...] = ()
    waiting: tuple[Announcement, ...] = ()


def announce(announcer: Announcer, calls: Iterable[ShownCall], seq: int) -> Announcer:
    """Put the calls at the end of the queue; a recall takes the place of its own call that still waits."""
    waiting = {each.call.visit: each for each in announcer.waiting}
    waiting |= {call.visit: Announcement(call, seq) for call in calls}
    return replace(announcer, waiting=tuple(waiting.values()))


def sound_next(announcer: Announcer) -> Announcer:
    """When nothing sounds, everything that waits sounds together; what sounds is never cut off."""
    if announcer.sounding:
        return announcer
    return Announcer(sounding=announcer.waiting)


def sounded(announcer: Announcer) -> Announcer:
    """The player came to the end, or could not play at all."""
    return replace(announcer, sounding=())
