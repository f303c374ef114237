"""What a clerk who works in another program should hear of, from one moment to the next. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from counter_client.desk.help_calls import wanted_calls
from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.desk.order import is_for
from wire.things import CounterVisit


class Kind(StrEnum):
    """Each has a sentence in `news_sentences`."""

    FOR_YOU = "for_you"
    """Somebody was sent on to this counter or this clerk."""
    FIRST = "first"
    """Nobody waited, and now somebody does."""
    HELP = "help"
    """Somebody at a kiosk asks for a person, and nobody goes yet."""
    REFUSED = "refused"
    """What was asked from another program could not be done."""


@dataclass(frozen=True)
class News:
    """`about` is a number, the place of a kiosk, or a sentence that is said elsewhere too."""

    kind: Kind
    about: str = ""


def news_between(before: Moment, after: Moment) -> tuple[News, ...]:
    """Nothing at signing in or out: whoever sits down has the window before them."""
    if after.seat is None or before.seat is None or before.seat.counter != after.seat.counter:
        return ()
    return (*_help(before, after), *_visitors(before, after))


def _visitors(before: Moment, after: Moment) -> Iterator[News]:
    """One of the two at most: they may be the same person."""
    if before.hall.counter_visits is after.hall.counter_visits:
        return
    sent = [each for each in _sent_here(after) if not _was_sent_here(before, each)]
    if sent:
        yield News(Kind.FOR_YOU, min(sent, key=lambda each: each.since).number)
    elif before.desk.waiting == 0 and after.desk.likely_next and after.desk.stage is Stage.FREE:
        yield News(Kind.FIRST, after.desk.likely_next.number)


def _sent_here(moment: Moment) -> list[CounterVisit]:
    return [each for each in moment.hall.counter_visits.values() if _is_sent_here(moment, each)]


def _was_sent_here(before: Moment, visit: CounterVisit) -> bool:
    known = before.hall.counter_visits.get(visit.id)
    return known is not None and _is_sent_here(before, known)


def _is_sent_here(moment: Moment, visit: CounterVisit) -> bool:
    seat = moment.seat
    if seat is None or (visit.for_clerk != seat.clerk and visit.for_counter != seat.counter):
        return False
    return is_for(moment.hall, seat, visit, moment.now)


def _help(before: Moment, after: Moment) -> Iterator[News]:
    if after.help is not None and wanted_calls(after.hall) - wanted_calls(before.hall):
        yield News(Kind.HELP, after.help.place)
