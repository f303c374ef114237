"""A counter and its clerk, from the words of the domain to those of the wire."""

from datetime import UTC, datetime

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.counter_session import CounterSession, team_of
from wire import answers, things, words
from wire.words import CounterState, Role

NEVER = datetime.min.replace(tzinfo=UTC)
"""Of a counter where nobody has worked yet; it goes nowhere."""


def counter(role: Role, catalogue: Catalogue, counter_id: str, session: CounterSession | None) -> things.Counter:
    """A counter with its state; which clerk works there, and since when, is nobody's business in the lobby."""
    found = catalogue.counters[counter_id]
    session = session or CounterSession(counter=counter_id, since=NEVER)
    plain = things.Counter(
        id=found.id,
        label=found.label,
        zone=found.zone,
        direction=found.direction,  # type: ignore[arg-type]  # the settings allow the same four words
        services=found.services,
        serves=session.services,
        state=_state(session),
    )
    if role is not Role.COUNTER:
        return plain
    arranged = session.arranged
    at_work = session.clerk is not None
    since = session.since if session.pause is None else session.pause.since
    return plain.model_copy(
        update={
            "since": since if at_work else None,
            "shut": arranged is not None and arranged.shut,
            "arranged": None if arranged is None else arranged.services,
            "team": team_of(found, arranged),
            "clerk": session.clerk or "",
            "clerk_name": session.clerk_name,
            "pause": None if session.pause is None else words.PauseReason(session.pause.reason.value),
        }
    )


def signed_in(session: CounterSession) -> answers.SignedIn:
    """Who works at this counter, for the program through which they do."""
    name = session.clerk or ""
    return answers.SignedIn(
        counter=session.counter,
        clerk=name,
        display_name=session.clerk_name or name,
        services=session.services,
        may=tuple(words.Duty(duty.value) for duty in sorted(session.may)),
        team=session.team,
    )


def _state(session: CounterSession) -> CounterState:
    if session.clerk is None:
        return CounterState.CLOSED
    return CounterState.OPEN if session.pause is None else CounterState.PAUSED
