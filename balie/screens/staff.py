"""Who works where in the pictures of the counter client: nothing is open there at which nobody has signed in."""

from collections.abc import Mapping
from dataclasses import replace

from balie.screens.counter_pages import COUNTER, SERVICES
from balie.screens.hall import SampleHall, minutes_ago
from wire.things import Counter
from wire.words import CounterState, PauseReason

CLERK, CLERK_NAME = "sanne", "Sanne Visser"
"""Before whose screen the pictures are taken."""

_COLLEAGUES: Mapping[str, Mapping[str, object]] = {
    "receptie": {"clerk": "wim", "clerk_name": "Wim Postma"},
    "balie-1": {"clerk": "noor", "clerk_name": "Noor de Wit", "team": "blauw"},
    "balie-4": {
        "clerk": "emre",
        "clerk_name": "Emre Yıldız",
        "state": CounterState.PAUSED,
        "pause": PauseReason.PAPERWORK,
    },
    "balie-5": {"clerk": "fatima", "clerk_name": "Fatima El Amrani"},
    "balie-6": {"clerk": "jan", "clerk_name": "Jan Dekker"},
    "balie-8": {"clerk": "lotte", "clerk_name": "Lotte Smit"},
    "balie-9": {"clerk": "pieter", "clerk_name": "Pieter Bos"},
    "balie-11": {"clerk": "aisha", "clerk_name": "Aisha Khan"},
}


def with_staff(hall: SampleHall, *, desk: str | None) -> SampleHall:
    """`desk` is where the clerk of the pictures is signed in; None where nobody is."""
    at_work = dict(_COLLEAGUES)
    if desk is not None:
        calls_for = {"services": SERVICES, "serves": SERVICES} if desk == COUNTER else {}
        at_work[desk] = {"clerk": CLERK, "clerk_name": CLERK_NAME, **calls_for}
    counters = {
        each.id: _worked_at(each, at_work[each.id], place) if each.id in at_work else _left(each)
        for place, each in enumerate(hall.counters.values())
    }
    return replace(hall, counters=counters)


def _worked_at(counter: Counter, facts: Mapping[str, object], place: int) -> Counter:
    now = {"state": CounterState.OPEN, "since": minutes_ago(12 + 7 * place), "serves": counter.services}
    return counter.model_copy(update={**now, **facts})


def _left(counter: Counter) -> Counter:
    return counter.model_copy(update={"state": CounterState.CLOSED})
