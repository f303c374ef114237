"""A second, plain idea of a visit's whole life, to play against the server: what each button should do to whom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from tests.acceptance import visit_life
from tests.acceptance.visit_life import BEFORE
from wire.words import RefusalCode, VisitOutcome, VisitState

AT_A_COUNTER = (VisitState.CALLED, VisitState.SERVING)
NOBODY_SUCH = "nobody-such"
CANNOT_BE_TAKEN_BACK = ("call_next", "call_visit", "recall", "take_back")
"""The room has heard a call; and whoever takes back the taking back has changed their mind twice."""

LEAST_LEFT_FIRST = (VisitOutcome.AT_ONCE, VisitOutcome.TO_COLLECT, VisitOutcome.TO_CONTINUE)


@dataclass(frozen=True)
class House:
    """The rules of the site that decide what is too soon and too late; the rest is chosen so that time never does."""

    name: str
    calls: int = 1
    after_s: int = 0
    again_min: int | None = None
    take_back_s: int = 60


@dataclass(frozen=True)
class Press:
    """A button, as it was pressed; what else a command carries."""

    button: str
    counter: str
    visit: str = ""
    products: tuple[str, ...] | None = None
    outcome: VisitOutcome = VisitOutcome.AT_ONCE
    service: str | None = None
    to_counter: str | None = None
    to_clerk: str | None = None
    first_in_line: bool = False


@dataclass(frozen=True)
class Visitor:
    """A visit as the model knows it."""

    id: str
    service: str
    products: tuple[str, ...]
    to_come: tuple[str, ...] = ()
    state: VisitState = VisitState.WAITING
    counter: str | None = None
    leg: int = 1
    calls: int = 0
    calls_here: int = 0
    for_counter: str | None = None
    for_clerk: str | None = None
    done: tuple[str, ...] = ()
    outcome: VisitOutcome | None = None
    log: tuple[tuple[str, int], ...] = (("waiting", 1),)

    def now(self, state: VisitState, **changed: object) -> "Visitor":
        """In this state from now on; a new state or leg is a new line of the log."""
        after = replace(self, state=state, **changed)  # type: ignore[arg-type]
        begun = () if (after.state, after.leg) == (self.state, self.leg) else ((state.value, after.leg),)
        return replace(after, log=(*after.log, *begun))


@dataclass(frozen=True)
class Refused:
    code: RefusalCode


@dataclass(frozen=True)
class LastStep:
    clerk: str
    before: Visitor
    after: Visitor


Answer = Refused | Visitor | None
"""Refused, the visitor afterwards, or None for a button that is about no visit."""


@dataclass
class Room:
    """Visitors, and the counters that share them: `serves` of every counter, `staffed` by whom."""

    house: House
    serves: Mapping[str, tuple[str, ...]]
    service_of: Mapping[str, str]
    everything: tuple[str, ...]
    """All services of the site."""
    visitors: dict[str, Visitor] = field(default_factory=dict)
    staffed: dict[str, str] = field(default_factory=dict)
    last_steps: dict[str, LastStep] = field(default_factory=dict)

    def at(self, counter: str) -> Visitor | None:
        here = [each for each in self.visitors.values() if each.state in AT_A_COUNTER and each.counter == counter]
        assert len(here) <= 1, f"two visitors at {counter}: {here}"
        return here[0] if here else None

    def may_be_next(self, counter: str) -> list[Visitor]:
        """Whom "next" may call here; who of them is the server's to say."""
        waiting = [each for each in self.visitors.values() if each.state is VisitState.WAITING]
        return [each for each in waiting if each.service in self.serves[counter] and self._may_call(counter, each)]

    def _may_call(self, counter: str, visitor: Visitor) -> bool:
        at_work = {desk: clerk for desk, clerk in self.staffed.items() if visitor.service in self.serves[desk]}
        if visitor.for_clerk in at_work.values():
            return at_work.get(counter) == visitor.for_clerk
        return visitor.for_counter in (None, counter) or visitor.for_counter not in at_work

    def expected(self, press: Press) -> Answer:
        """What the page says of this press; for "next" only whether anybody is called."""
        for first in visit_life.looked_at_first():
            if press.button in first.buttons and self._holds(first.reason, press):
                return Refused(first.reason)
        if press.button == "call_next":
            return None if self.may_be_next(press.counter) else Refused(RefusalCode.NOBODY_WAITING)
        visitor = self.visitors[press.visit]
        cell = visit_life.cells()[press.button, column(visitor, press.counter)]
        for code in cell.refusals:
            if self._holds(code, press):
                return Refused(code)
        assert cell.into, f"{press.button} in {column(visitor, press.counter)}: no reason of the page holds"
        if cell.into == (BEFORE,):
            return self.last_steps[press.counter].before
        after = _STEPS[press.button](self, visitor, press)
        assert after.state in cell.into, f"{press.button} leads to {after.state}, and the page says {cell.into}"
        return after

    def keep(self, press: Press, after: Visitor) -> bool:
        """It happened; returns whether it is the step that this counter may take back now."""
        before = self.visitors[after.id]
        self.visitors[after.id] = after
        if press.button == "take_back":
            del self.last_steps[press.counter]
        if press.button in CANNOT_BE_TAKEN_BACK:
            return False
        self.last_steps[press.counter] = LastStep(self.staffed[press.counter], before, after)
        return True

    def _holds(self, reason: RefusalCode, press: Press) -> bool:
        match reason:
            case RefusalCode.NOT_POSSIBLE_NOW | RefusalCode.NOT_YOUR_VISIT:
                return True
            case RefusalCode.NOT_SIGNED_IN:
                return press.counter not in self.staffed
            case RefusalCode.UNKNOWN_VISIT:
                return press.visit not in self.visitors
            case RefusalCode.UNKNOWN_PRODUCT:
                return any(product not in self.service_of for product in press.products or ())
            case RefusalCode.UNKNOWN_COUNTER:
                return press.to_counter == NOBODY_SUCH
            case RefusalCode.UNKNOWN_CLERK:
                return press.to_clerk is not None and press.to_clerk not in self.staffed.values()
            case RefusalCode.CALLS_NOBODY:
                return self.served_for(press) == () if press.button == "transfer" else not self.serves[press.counter]
            case RefusalCode.UNKNOWN_SERVICE:
                return press.service is not None and press.service not in self.served_for(press)
            case RefusalCode.TOO_SOON:
                return self.house.after_s > 0 or self.visitors[press.visit].calls_here < self.house.calls
            case RefusalCode.TOO_LATE if press.button == "take_back":
                return self.house.take_back_s == 0
            case RefusalCode.TOO_LATE:
                return self.house.again_min == 0
            case RefusalCode.NOTHING_TO_TAKE_BACK:
                return not self._can_take_back(press)
            case RefusalCode.COUNTER_BUSY if press.button == "take_back":
                before = self.last_steps[press.counter].before
                return before.state in AT_A_COUNTER and self.at(press.counter) not in (None, self.visitors[press.visit])
            case RefusalCode.COUNTER_BUSY:
                return self.at(press.counter) is not None
        raise AssertionError(f"the page names {reason}, and this model does not know when it holds")

    def _can_take_back(self, press: Press) -> bool:
        last = self.last_steps.get(press.counter)
        return (
            last is not None
            and last.after == self.visitors[press.visit]
            and last.clerk == self.staffed.get(press.counter)
        )

    def served_for(self, press: Press) -> tuple[str, ...]:
        """For what whoever is sent there would wait."""
        if press.to_clerk is not None:
            desk = next((desk for desk, clerk in self.staffed.items() if clerk == press.to_clerk), "")
            return self.serves.get(desk, ())
        if press.to_counter is not None:
            return self.serves.get(press.to_counter, ())
        return self.everything


def column(visitor: Visitor, counter: str) -> str:
    """Where this visitor stands in the page's table, seen from this counter."""
    if visitor.state not in AT_A_COUNTER:
        return visitor.state.value
    return f"{visitor.state.value} {'here' if visitor.counter == counter else 'elsewhere'}"


def called(visitor: Visitor, counter: str) -> Visitor:
    return visitor.now(VisitState.CALLED, counter=counter, calls=visitor.calls + 1, calls_here=1)


def _recalled(_: Room, visitor: Visitor, press: Press) -> Visitor:
    return replace(visitor, calls=visitor.calls + 1, calls_here=visitor.calls_here + 1)


def _waits_again(_: Room, visitor: Visitor, press: Press) -> Visitor:
    return visitor.now(VisitState.WAITING, counter=None, calls_here=0)


def _finished(room: Room, visitor: Visitor, press: Press) -> Visitor:
    later = [product for product in visitor.products if room.service_of[product] in visitor.to_come]
    open_here = [each for each in visitor.products if each not in later and each not in visitor.done]
    done = tuple(dict.fromkeys((*visitor.done, *(open_here if press.products is None else press.products))))
    outcome = max(press.outcome, visitor.outcome or press.outcome, key=LEAST_LEFT_FIRST.index)
    helped = replace(visitor, done=done, outcome=outcome)
    still = [each for each in later if each not in done]
    following = [service for service in visitor.to_come if service in [room.service_of[each] for each in still]]
    return _next_leg(helped, following[0]) if following else helped.now(VisitState.DONE)


def _sent_on(room: Room, visitor: Visitor, press: Press) -> Visitor:
    served = room.served_for(press)
    service = press.service or (visitor.service if visitor.service in served else served[0])
    return _next_leg(visitor, service, for_counter=press.to_counter, for_clerk=press.to_clerk)


def _next_leg(
    visitor: Visitor, service: str, *, for_counter: str | None = None, for_clerk: str | None = None
) -> Visitor:
    gone = replace(visitor, log=(*visitor.log, ("transferred", visitor.leg)))
    return gone.now(
        VisitState.WAITING,
        leg=visitor.leg + 1,
        service=service,
        to_come=tuple(each for each in visitor.to_come if each != service),
        counter=None,
        calls_here=0,
        for_counter=for_counter,
        for_clerk=for_clerk,
    )


_STEPS: Mapping[str, Callable[[Room, Visitor, Press], Visitor]] = {
    "call_visit": lambda _, visitor, press: called(visitor, press.counter),
    "recall": _recalled,
    "arrived": lambda _, visitor, __: visitor.now(VisitState.SERVING),
    "finish": _finished,
    "no_show": lambda _, visitor, __: visitor.now(VisitState.NO_SHOW),
    "park": lambda _, visitor, __: visitor.now(VisitState.PARKED),
    "resume": _waits_again,
    "mark_left": lambda _, visitor, __: visitor.now(VisitState.LEFT),
    "transfer": _sent_on,
}
