"""What the page says of a visit, in sentences: the number, one heading, and what one can do; never who it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.prospect import Prospect
from queue_server.domain.visit import Visit, VisitState
from queue_server.entrypoints.status_page.words import PageWords

RENEW_S = 15
"""Often enough to see one's call before the second ring of it; 300 phones then ask 20 times in a second."""


class Tone(StrEnum):
    """How loud the page is; the words say the same."""

    CALM = "calm"
    CALL = "call"
    OVER = "over"


@dataclass(frozen=True)
class Sheet:
    """A page without its frame."""

    heading: str
    lines: tuple[str, ...]
    tone: Tone = Tone.CALM
    number: str = ""
    counter: str = ""
    """Large beside the number, while that is where to go."""
    as_of: str = ""
    renew_s: int | None = None
    """None where nothing will change any more."""


def sheet_of(visit: Visit, seen: Prospect | None, catalogue: Catalogue, words: PageWords, now: datetime) -> Sheet:
    """The page of a visit; `seen` where it waits, `now` in the hall's own zone, which all times are told in."""
    counter = _counter_label(visit, catalogue)
    as_of = words.as_of.format(time=words.time(now))

    def lasting(heading: str, *lines: str, tone: Tone = Tone.CALM, at: str = "") -> Sheet:
        return Sheet(heading, tuple(filter(None, lines)), tone, visit.number, at, as_of, RENEW_S)

    match visit.state:
        case VisitState.CALLED:
            called_at = words.called_at.format(time=words.time(_there(visit.last_call_at or visit.since, now)))
            zone = _text(_counter_zone(visit, catalogue), words.language)
            return lasting(words.called.format(counter=counter), zone, called_at, tone=Tone.CALL, at=counter)
        case VisitState.SERVING:
            return lasting(words.serving.format(counter=counter))
        case VisitState.PARKED:
            return lasting(words.parked, words.parked_then)
        case VisitState.NO_SHOW:
            return lasting(words.no_show, words.no_show_then)  # a clerk may take them up again today
        case VisitState.DONE:
            return Sheet(words.done, (words.done_then,), Tone.OVER, visit.number)
        case VisitState.LEFT:
            return Sheet(words.left, (words.left_then,), Tone.OVER, visit.number)
    heading, *lines = _waiting(visit, seen or Prospect(ahead=0), words, now)
    offered = catalogue.services.get(visit.service)
    zone = _text(offered.zone, words.language) if offered else ""
    return lasting(heading, *lines, words.place.format(zone=zone) if zone else "")


def apart(heading: str, then: str, *, renew_s: int | None = None) -> Sheet:
    """A page about no visit: gone, too many asked, the database is away."""
    return Sheet(heading, (then,), Tone.CALM if renew_s else Tone.OVER, renew_s=renew_s)


def _waiting(visit: Visit, seen: Prospect, words: PageWords, now: datetime) -> tuple[str, ...]:
    if seen.turn_at is not None:
        return words.turn_at.format(time=words.time(_there(seen.turn_at, now))), words.later
    heading = words.people_ahead(seen.ahead) if seen.ahead else words.next
    line = words.order_may_change if seen.may_be_passed else ""
    return heading, _expected(seen, words, now), line


def _expected(seen: Prospect, words: PageWords, now: datetime) -> str:
    if seen.earliest is None or seen.latest is None:
        return ""
    latest = words.time(_there(seen.latest, now))
    if seen.earliest <= now:
        return words.expected_before.format(latest=latest)
    return words.expected_between.format(earliest=words.time(_there(seen.earliest, now)), latest=latest)


def _there(moment: datetime, now: datetime) -> datetime:
    return moment.astimezone(now.tzinfo)


def _counter_label(visit: Visit, catalogue: Catalogue) -> str:
    known = catalogue.counters.get(visit.counter or "")
    return known.label if known else visit.counter or ""


def _counter_zone(visit: Visit, catalogue: Catalogue) -> Mapping[str, str]:
    known = catalogue.counters.get(visit.counter or "")
    return known.zone if known else {}


def _text(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")
