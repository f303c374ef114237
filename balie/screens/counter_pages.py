"""Every page of the counter client: who is in the hall at that moment, and what the clerk has done."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from balie.screens.hall import in_minutes, minutes_ago
from balie.screens.translations import in_all_languages
from wire.things import CallReason, CounterAppointment, CounterVisit, Device, HelpCall, Thing
from wire.words import AppointmentState, CallRule, Health, RefusalCode, VisitState

COUNTER = "balie-3"
SERVICES = ("burgerzaken", "snelbalie")


@dataclass(frozen=True, kw_only=True)
class DeskMoment:
    """One moment of one counter."""

    people: tuple[Thing, ...] = ()
    signed_in: bool = True
    refused: RefusalCode | None = None
    """What the server last answered instead of doing it."""
    lost_link: bool = False
    chosen: str | None = None
    """Picked in the waiting list."""
    tab: int = 0
    pass_on: bool = False
    compact: bool = False


def counter_pages() -> Mapping[str, DeskMoment]:
    others: tuple[Thing, ...] = (*_waiting(), *_booked())
    called = (_called_here(_appointed("A042", "paspoort", due_in=0, waited=8)), *others)
    served = (_served_here(_appointed("A042", "paspoort", due_in=0, waited=8)), *others)
    return {
        "sign-in": DeskMoment(signed_in=False),
        "sign-in-refused": DeskMoment(signed_in=False, refused=RefusalCode.WRONG_NAME_OR_PIN),
        "waiting": DeskMoment(people=others, chosen="visit-C005"),
        "called": DeskMoment(people=called),
        "called-refused": DeskMoment(people=called, refused=RefusalCode.NOT_POSSIBLE_NOW),
        "serving": DeskMoment(people=served),
        "nobody": DeskMoment(),
        "appointments": DeskMoment(people=served, tab=1),
        "lost-link": DeskMoment(people=served, lost_link=True),
        "warning": DeskMoment(people=(*served, *_devices())),
        "pass-on": DeskMoment(people=served, pass_on=True),
        "help-call": DeskMoment(people=(*served, *_help_calls())),
        "help-call-going": DeskMoment(people=(*served, *_help_calls(answered_from="3"))),
        "help-call-answered": DeskMoment(people=(*served, *_help_calls(answered_from="5"))),
        "help-call-lost-link": DeskMoment(people=(*served, *_help_calls()), lost_link=True),
        "help-call-signed-out": DeskMoment(people=_help_calls(), signed_in=False),
        "compact-bar": DeskMoment(people=called, compact=True),
        "compact-bar-help-call": DeskMoment(people=(*called, *_help_calls()), compact=True),
        "compact-bar-nobody": DeskMoment(compact=True),
        "compact-bar-lost-link": DeskMoment(people=served, lost_link=True, compact=True),
    }


def _waiting() -> tuple[CounterVisit, ...]:
    return (
        _walk_in("C005", "document-afhalen", waited=13, promised=15, service="snelbalie"),
        _walk_in("A017", "rijbewijs", waited=32, promised=20),
        _walk_in("A018", "verhuizing", waited=18, promised=20, language="ar", persons=3),
        _appointed("A043", "identiteitskaart", due_in=10, waited=4),
        _walk_in("A019", "verklaring-omtrent-gedrag", waited=6, promised=20),
        _walk_in("C006", "brp-uittreksel", waited=2, promised=15, service="snelbalie"),
        _walk_in("A015", "paspoort", waited=40, promised=45, state=VisitState.PARKED),
    )


def _booked() -> tuple[CounterAppointment, ...]:
    return (
        _appointment("A042", "paspoort", due_in=0, name="J. de Groot", remarks="Neemt een kind van 4 mee"),
        _appointment("A043", "identiteitskaart", due_in=10, name="M. van den Berg-Oosterhuis"),
        _appointment("later-1", "paspoort", due_in=20, name="S. Yılmaz", persons=3, state=AppointmentState.BOOKED),
        _appointment("later-2", "rijbewijs", due_in=40, name="A. Kowalska", state=AppointmentState.BOOKED),
        _appointment("later-3", "verhuizing", due_in=50, name="H. Jansen", state=AppointmentState.CANCELLED),
    )


def _devices() -> tuple[Device, ...]:
    low = "The paper is nearly used up: have a new roll ready."
    return (
        Device(id="kiosk-1/printer", health=Health.DEGRADED, sentence=low, since=minutes_ago(3)),
        Device(id="kiosk-2/scanner", health=Health.OK, sentence="", since=minutes_ago(3)),
    )


def _help_calls(*, answered_from: str | None = None) -> tuple[HelpCall, ...]:
    """At the back of the hall; and at the entrance too, as long as nobody has answered."""
    lift = in_all_languages({"nl": "Achter in de hal, naast de lift", "en": "At the back of the hall, beside the lift"})
    back = HelpCall(
        id="kiosk-2",
        place=lift,
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
    reason = CallReason(rule=CallRule.APPOINTMENT_DUE, appointed_at=visit.appointed_at, waited_min=8, promised_min=20)
    called = {
        "state": VisitState.CALLED,
        "counter": COUNTER,
        "since": minutes_ago(0.5),
        "call": 1,
        "last_call_at": minutes_ago(0.5),
        "reason": reason,
    }
    return visit.model_copy(update=called)


def _served_here(visit: CounterVisit) -> CounterVisit:
    return _called_here(visit).model_copy(update={"state": VisitState.SERVING, "since": minutes_ago(4)})


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
