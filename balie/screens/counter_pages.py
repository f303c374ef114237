"""Every page of the counter client: who is in the hall at that moment, and what the clerk has done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from balie.screens import counter_deeds, counter_lists
from balie.screens.hall import in_minutes, minutes_ago, sample_hall
from counter_client.desk.actions import Action
from counter_client.window.window import CounterWindow
from wire.house import DeskRules
from wire.things import (
    CallReason,
    Counter,
    CounterAppointment,
    CounterVisit,
    Device,
    EarlierLeg,
    HelpCall,
    ServiceOutlook,
    Thing,
)
from wire.words import (
    AppointmentState,
    CallRule,
    CounterState,
    Duty,
    Health,
    PauseReason,
    RefusalCode,
    VisitState,
)

COUNTER = "balie-3"
SERVICES = ("burgerzaken", "snelbalie")
NO_MORE_RULES = DeskRules()
"""Those that a site has which settles nothing itself."""


@dataclass(frozen=True, kw_only=True)
class DeskMoment:
    """One moment of one counter."""

    people: tuple[Thing, ...] = ()
    signed_in: bool = True
    refused: RefusalCode | None = None
    """What the server last answered instead of doing it."""
    lost_link: bool = False
    tab: int = 0
    form: Action | None = None
    """Whose words are being asked for."""
    compact: bool = False
    desk: str = COUNTER
    may: tuple[Duty, ...] = ()
    outlook: tuple[ServiceOutlook, ...] = ()
    rules: DeskRules = NO_MORE_RULES
    plans: bool = True
    """Whether this house plans its appointments itself; else another system does."""
    key: Action | None = None
    """A key that was pressed and can do nothing now."""
    do: Callable[[CounterWindow], None] = lambda _: None
    """What else is done before the picture is taken."""
    do_last: Callable[[CounterWindow], None] = lambda _: None
    """Likewise, once the window is as it will be."""


def counter_pages() -> Mapping[str, DeskMoment]:
    others: tuple[Thing, ...] = (*waiting_people(), *_booked())
    called = (_called_here(_appointed("A042", "paspoort", due_in=0, waited=8)), *others)
    served = (_served_here(_appointed("A042", "paspoort", due_in=0, waited=8)), *others)
    return {
        "sign-in": DeskMoment(signed_in=False),
        "sign-in-refused": DeskMoment(signed_in=False, refused=RefusalCode.WRONG_NAME_OR_PIN),
        "waiting": DeskMoment(people=others, do=counter_lists.first_marked),
        "waiting-aside": DeskMoment(people=(*others, *gone_people()), do=counter_lists.aside),
        "waiting-one-service": DeskMoment(people=others, do=counter_lists.one_service),
        "waiting-nobody-matches": DeskMoment(people=others, do=counter_lists.nobody_matches),
        "waiting-key-refused": DeskMoment(people=others, do=counter_lists.key_refused),
        "called": DeskMoment(people=called),
        "called-refused": DeskMoment(people=called, refused=RefusalCode.NOT_POSSIBLE_NOW),
        "serving": DeskMoment(people=served),
        "nobody": DeskMoment(),
        "appointments": DeskMoment(people=served, tab=1),
        "appointments-not-here": DeskMoment(people=(*served, _late()), tab=1, do=counter_lists.not_here_yet),
        "lost-link": DeskMoment(people=served, lost_link=True),
        "warning": DeskMoment(people=(*served, *_devices())),
        "pass-on": DeskMoment(people=served, form=Action.TRANSFER),
        "pass-on-lost-link": DeskMoment(people=served, form=Action.TRANSFER, lost_link=True),
        "finish-as": DeskMoment(people=served, form=Action.FINISH_AS),
        "finish-as-lost-link": DeskMoment(people=served, form=Action.FINISH_AS, lost_link=True),
        "step-aside": DeskMoment(people=served, form=Action.PARK),
        "pause": DeskMoment(people=others, form=Action.PAUSE),
        "paused": DeskMoment(people=(*others, _counter(state=CounterState.PAUSED, pause=PauseReason.CONSULTATION))),
        "locked": DeskMoment(people=served, do=counter_deeds.locked),
        "locked-lost-link": DeskMoment(people=served, do=counter_deeds.locked, lost_link=True),
        "locked-under-way": DeskMoment(
            people=served, do_last=counter_deeds.locked, do=counter_deeds.asked_and_not_answered, lost_link=True
        ),
        "take-back": DeskMoment(people=served, do=counter_deeds.finished_by_mistake),
        "under-way": DeskMoment(people=served, do=counter_deeds.asked_and_not_answered, lost_link=True),
        "call-again-first": DeskMoment(people=called, rules=DeskRules(no_show_after_calls=3), key=Action.NO_SHOW),
        "came-from-elsewhere": DeskMoment(people=(_sent_on(), *others)),
        "sent-to-me": DeskMoment(people=(*others, _sent_to_me())),
        "closing": DeskMoment(people=(*served, _counter(shut=True))),
        "help-call": DeskMoment(people=(*served, *_help_calls())),
        "help-call-going": DeskMoment(people=(*served, *_help_calls(answered_from="3"))),
        "help-call-answered": DeskMoment(people=(*served, *_help_calls(answered_from="5"))),
        "help-call-lost-link": DeskMoment(people=(*served, *_help_calls()), lost_link=True),
        "help-call-signed-out": DeskMoment(people=_help_calls(), signed_in=False),
        "compact-bar": DeskMoment(people=called, compact=True),
        "compact-bar-help-call": DeskMoment(people=(*called, *_help_calls()), compact=True),
        "compact-bar-nobody": DeskMoment(compact=True),
        "compact-bar-take-back": DeskMoment(people=served, do=counter_deeds.finished_by_mistake, compact=True),
        "compact-bar-locked": DeskMoment(people=called, compact=True, do_last=counter_deeds.locked),
        "compact-bar-lost-link": DeskMoment(people=served, lost_link=True, compact=True),
        "compact-bar-locked-lost-link": DeskMoment(
            people=called, compact=True, do_last=counter_deeds.locked, lost_link=True
        ),
    }


def waiting_people() -> tuple[CounterVisit, ...]:
    return (
        _walk_in("C005", "document-afhalen", waited=13, promised=15, service="snelbalie"),
        _walk_in("A017", "rijbewijs", waited=32, promised=20),
        _walk_in("A018", "verhuizing", waited=18, promised=20, language="ar", persons=3),
        _appointed("A043", "identiteitskaart", due_in=10, waited=4),
        _walk_in("A019", "verklaring-omtrent-gedrag", waited=6, promised=20),
        _walk_in("C006", "brp-uittreksel", waited=2, promised=15, service="snelbalie"),
        _walk_in(
            "A015",
            "paspoort",
            waited=40,
            promised=45,
            state=VisitState.PARKED,
            since=minutes_ago(9),
            remarks="Vult een formulier in",
        ),
    )


def gone_people() -> tuple[CounterVisit, ...]:
    return (
        _walk_in("A012", "verhuizing", waited=38, promised=20, state=VisitState.NO_SHOW, since=minutes_ago(14)),
        _walk_in("A014", "rijbewijs", waited=42, promised=20, state=VisitState.LEFT, since=minutes_ago(3)),
    )


def _booked() -> tuple[CounterAppointment, ...]:
    return (
        _appointment("A042", "paspoort", due_in=0, name="J. de Groot", remarks="Neemt een kind van 4 mee"),
        _appointment("A043", "identiteitskaart", due_in=10, name="M. van den Berg-Oosterhuis"),
        _appointment("later-1", "paspoort", due_in=20, name="S. Yılmaz", persons=3, state=AppointmentState.BOOKED),
        _appointment("later-2", "rijbewijs", due_in=40, name="A. Kowalska", state=AppointmentState.BOOKED),
        _appointment("later-3", "verhuizing", due_in=50, name="H. Jansen", state=AppointmentState.CANCELLED),
    )


def _late() -> CounterAppointment:
    facts: dict[str, Any] = {"state": AppointmentState.BOOKED, "remarks": "Komt in een rolstoel"}
    return _appointment("late-1", "rijbewijs", due_in=-12, name="F. el Amrani", **facts)


def _devices() -> tuple[Device, ...]:
    low = "The paper is nearly used up: have a new roll ready."
    return (
        Device(id="kiosk-1/printer", health=Health.DEGRADED, sentence=low, since=minutes_ago(3)),
        Device(id="kiosk-2/scanner", health=Health.OK, sentence="", since=minutes_ago(3)),
    )


def _help_calls(*, answered_from: str | None = None) -> tuple[HelpCall, ...]:
    """At the back of the hall; and at the entrance too, as long as nobody has answered."""
    back = HelpCall(
        id="kiosk-2",
        place=sample_hall().place_of("kiosk-2"),
        since=minutes_ago(2),
        language="tr",
        coming=answered_from is not None,
        counter=answered_from,
    )
    if answered_from is not None:
        return (back,)
    return (back, back.model_copy(update={"id": "kiosk-1", "since": minutes_ago(0.5)}))


def _walk_in(number: str, product: str, *, waited: float, promised: float, **more: Any) -> CounterVisit:
    facts: dict[str, Any] = {
        "id": f"visit-{number}",
        "number": number,
        "service": "burgerzaken",
        "products": (product,),
        "state": VisitState.WAITING,
        "since": minutes_ago(waited),
        "checked_in_at": minutes_ago(waited),
        "promised_at": minutes_ago(waited - promised),
        "waiting_from": minutes_ago(waited),
        "claim_at": more.get("appointed_at", minutes_ago(waited - 60)),
        "turn_at": more.get("appointed_at", minutes_ago(waited - promised)),
        "ticket": "printed",
    }
    return CounterVisit.model_validate(facts | more)


def _appointed(number: str, product: str, *, due_in: float, waited: float) -> CounterVisit:
    return _walk_in(
        number,
        product,
        waited=waited,
        promised=waited + due_in + 5,
        appointment=f"appointment-{number}",
        appointed_at=in_minutes(due_in),
    )


def _called_here(visit: CounterVisit) -> CounterVisit:
    rule = CallRule.WALK_IN_TURN if visit.appointed_at is None else CallRule.APPOINTMENT_DUE
    reason = CallReason(rule=rule, appointed_at=visit.appointed_at, waited_min=8, promised_min=20)
    called = {
        "call": 1,
        "calls_here": 1,
        "called_at": minutes_ago(0.5),
        "state": VisitState.CALLED,
        "counter": COUNTER,
        "since": minutes_ago(0.5),
        "last_call_at": minutes_ago(0.5),
        "reason": reason,
    }
    return visit.model_copy(update=called)


def _served_here(visit: CounterVisit) -> CounterVisit:
    return _called_here(visit).model_copy(update={"state": VisitState.SERVING, "since": minutes_ago(4)})


def _sent_on() -> CounterVisit:
    """Somebody who was at another counter before."""
    before = EarlierLeg(
        service="snelbalie",
        counter="7",
        checked_in_at=minutes_ago(34),
        called_at=minutes_ago(28),
        ended_at=minutes_ago(21),
    )
    note = "Heeft de oude pas niet meer"
    return _called_here(_walk_in("C004", "rijbewijs", waited=9, promised=20, leg=2, earlier=(before,), remarks=note))


def _sent_to_me() -> CounterVisit:
    return _walk_in("C002", "paspoort", waited=2, promised=20, leg=2, for_counter=COUNTER, claim_at=minutes_ago(2))


def _counter(**changed: Any) -> Counter:
    """The counter of the pictures, as it is at that moment."""
    now = {"state": CounterState.OPEN, "serves": SERVICES, "since": minutes_ago(7), "clerk": "sanne"}
    return sample_hall().counters[COUNTER].model_copy(update=now | changed)


def _appointment(number: str, product: str, *, due_in: float, name: str, **more: Any) -> CounterAppointment:
    facts: dict[str, Any] = {
        "id": f"appointment-{number}",
        "starts_at": in_minutes(due_in),
        "minutes": 10,
        "persons": 1,
        "service": "burgerzaken",
        "products": (product,),
        "state": AppointmentState.CHECKED_IN,
        "name": name,
    }
    return CounterAppointment.model_validate(facts | more)
