"""Builders of a small hall: two services, three products, two counters, and whoever a test puts in it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from boards.replica import Replica, welcome
from counter_client.desk.order import Seat
from wire.answers import SignedIn
from wire.house import House, Product, Service
from wire.link import Clock, Welcome
from wire.things import CallReason, Counter, CounterAppointment, CounterVisit, Device, HelpCall, Thing
from wire.words import AppointmentState, CallRule, CounterState, Health, VisitState

NOW = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
"""20 to 11 in the hall, which is in Amsterdam."""

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

SEAT = Seat(counter="counter-3", clerk="sanne", display_name="Sanne Visser", services=("documents", "collect"))

HOUSE = House(
    site="stadswinkel",
    name="Stadswinkel",
    time_zone="Europe/Amsterdam",
    languages=("nl", "en"),
    office_day=date(2026, 11, 23),
    open_now=True,
)

CATALOGUE: tuple[Thing, ...] = (
    Service(
        id="documents",
        letter="A",
        name={"nl": "Reisdocumenten", "en": "Travel documents"},
        zone={"nl": "Zone blauw", "en": "Blue zone"},
    ),
    Service(id="collect", letter="C", name={"nl": "Snelbalie", "en": "Express desk"}, zone={"nl": "Zone geel"}),
    Service(id="housing", letter="D", name={"nl": "Bouwen en wonen", "en": "Housing"}, zone={"nl": "Zone groen"}),
    Product(
        id="passport",
        service="documents",
        name={"nl": "Paspoort aanvragen", "en": "Apply for a passport"},
        minutes=10,
        walk_in=False,
        most_asked=1,
    ),
    Product(
        id="move",
        service="documents",
        name={"nl": "Verhuizing doorgeven", "en": "Change of address"},
        minutes=7,
        walk_in=True,
        most_asked=2,
    ),
    Product(
        id="pick-up",
        service="collect",
        name={"nl": "Document ophalen", "en": "Collect a document"},
        minutes=4,
        walk_in=True,
        most_asked=3,
    ),
    Counter(
        id="counter-3",
        label="3",
        zone={"nl": "Zone blauw"},
        services=("documents", "collect"),
        serves=("documents", "collect"),
        state=CounterState.OPEN,
        since=NOW - timedelta(hours=1),
        clerk="sanne",
        clerk_name="Sanne Visser",
    ),
    Counter(id="counter-4", label="4", zone={"nl": "Zone blauw"}, services=("documents",)),
)


JAN = Counter(
    id="counter-4",
    label="4",
    zone={},
    services=("documents",),
    serves=("documents",),
    state=CounterState.OPEN,
    since=NOW,
    clerk="jan",
    clerk_name="Jan Smit",
)
"""A colleague at the other counter."""


def minutes_ago(count: float) -> datetime:
    return NOW - timedelta(minutes=count)


def in_minutes(count: float) -> datetime:
    return NOW + timedelta(minutes=count)


def a_walk_in(number: str = "A017", *, waited: float = 5, promised: float = 20, **more: Any) -> CounterVisit:
    """A visitor without an appointment who has waited this many minutes of the promised ones."""
    facts: dict[str, Any] = {
        "id": f"visit-{number}",
        "number": number,
        "service": "documents",
        "products": ("move",),
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


def an_appointed(number: str = "A042", *, due_in: float = 0, waited: float = 8, **more: Any) -> CounterVisit:
    """A visitor with an appointment that is due in this many minutes and promised within 5 minutes of it."""
    facts: dict[str, Any] = {
        "products": ("passport",),
        "appointment": f"appointment-{number}",
        "appointed_at": in_minutes(due_in),
    }
    return a_walk_in(number, waited=waited, promised=waited + due_in + 5, **(facts | more))


def called_here(visit: CounterVisit, rule: CallRule = CallRule.FIRST_COME, *, ago: float = 0.5) -> CounterVisit:
    """The same visitor, called to the counter of `SEAT`."""
    waited_min = int((NOW - visit.checked_in_at) / timedelta(minutes=1))
    reason = CallReason(rule=rule, appointed_at=visit.appointed_at, waited_min=waited_min, promised_min=20)
    return visit.model_copy(
        update={
            "state": VisitState.CALLED,
            "counter": "counter-3",
            "since": minutes_ago(ago),
            "call": 1,
            "calls_here": 1,
            "called_at": minutes_ago(ago),
            "last_call_at": minutes_ago(ago),
            "reason": reason,
        }
    )


def served_here(visit: CounterVisit, *, ago: float = 4) -> CounterVisit:
    return called_here(visit).model_copy(update={"state": VisitState.SERVING, "since": minutes_ago(ago)})


def an_appointment(number: str = "A042", *, due_in: float = 0, **more: Any) -> CounterAppointment:
    """The appointment that `an_appointed(number)` came for."""
    facts = {
        "id": f"appointment-{number}",
        "starts_at": in_minutes(due_in),
        "minutes": 10,
        "persons": 1,
        "service": "documents",
        "products": ("passport",),
        "state": AppointmentState.CHECKED_IN,
        "name": "J. de Groot",
        "remarks": "Brings a child of 4",
    }
    return CounterAppointment.model_validate(facts | more)


def a_counter(label: str = "3", **more: Any) -> Counter:
    facts: dict[str, Any] = {
        "id": f"counter-{label}",
        "label": label,
        "zone": {},
        "services": ("documents", "collect"),
        "state": CounterState.OPEN,
    }
    return Counter.model_validate(facts | more)


def a_call(kiosk: str = "kiosk-1", *, ago: float = 2, **more: object) -> HelpCall:
    facts: dict[str, object] = {"id": kiosk, "place": {"nl": "Bij de deur", "en": "At the door"}, "language": "tr"}
    return HelpCall.model_validate(facts | {"since": minutes_ago(ago)} | more)


def a_device(
    part: str = "printer", health: Health = Health.OK, sentence: str = "", *, as_meant: bool = False
) -> Device:
    return Device(id=f"kiosk-1/{part}", health=health, sentence=sentence, since=minutes_ago(3), as_meant=as_meant)


def a_welcome(*things: Thing, seq: int = 1, signed_in: SignedIn | None = None) -> Welcome:
    return Welcome(
        epoch="first",
        seq=seq,
        clock=Clock(now=NOW),
        house=HOUSE,
        things=CATALOGUE + things,
        outlook=(),
        signed_in=signed_in,
    )


def a_hall(*things: Thing) -> Replica:
    return welcome(a_welcome(*things))
