"""A small hall for the display's tests: three counters, two services, and visits that are called."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from boards.replica import Replica
from wire.house import House, Service
from wire.things import Counter, DisplayVisit, Message, ServiceOutlook
from wire.words import VisitState

TEN_TO_TEN = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)
"""09.50 in Amsterdam."""

HOUSE = House(
    site="stadswinkel",
    name="Stadswinkel",
    time_zone="Europe/Amsterdam",
    languages=("nl", "en"),
    office_day=date(2026, 11, 23),
    open_now=True,
)

COUNTERS = (
    Counter(
        id="balie-1",
        label="1",
        zone={"nl": "Zone blauw", "en": "Blue zone"},
        direction="left",
        services=("passports",),
    ),
    Counter(
        id="balie-2",
        label="2",
        zone={"nl": "Zone blauw", "en": "Blue zone"},
        direction="ahead",
        services=("passports", "taxes"),
    ),
    Counter(
        id="balie-12",
        label="12",
        zone={"nl": "Zone geel", "en": "Yellow zone"},
        direction="right",
        services=("taxes",),
    ),
)

SERVICES = (
    Service(id="taxes", letter="B", name={"nl": "Belastingen", "en": "Taxes"}, zone={"nl": "Zone geel"}),
    Service(id="passports", letter="A", name={"nl": "Paspoorten", "en": "Passports"}, zone={"nl": "Zone blauw"}),
)


def after(seconds: float) -> datetime:
    return TEN_TO_TEN + timedelta(seconds=seconds)


def visit_called(
    number: str,
    *,
    at_s: float,
    counter: str = "balie-1",
    call: int = 1,
    state: VisitState = VisitState.CALLED,
) -> DisplayVisit:
    """Called `at_s` seconds after ten to ten."""
    return DisplayVisit(
        id=f"visit-{number}",
        number=number,
        service="passports",
        state=state,
        since=after(at_s),
        counter=counter,
        called_at=after(at_s),
        call=call,
        last_call_at=after(at_s),
    )


def hall(*visits: DisplayVisit, house: House = HOUSE, outlook: tuple[ServiceOutlook, ...] = ()) -> Replica:
    return Replica(
        epoch="one",
        seq=1,
        house=house,
        services={service.id: service for service in SERVICES},
        counters={counter.id: counter for counter in COUNTERS},
        display_visits={visit.id: visit for visit in visits},
        outlook={each.service: each for each in outlook},
    )


def with_visit(replica: Replica, visit: DisplayVisit) -> Replica:
    return replace(replica, seq=replica.seq + 1, display_visits={**replica.display_visits, visit.id: visit})


def with_message(
    replica: Replica, text: str, *, at_s: float, displays: tuple[str, ...] = (), until_s: float | None = None
) -> Replica:
    """Staff say this from `at_s` on."""
    said = Message(
        id=f"message-{text}",
        texts={"nl": text},
        displays=displays,
        since=after(at_s),
        until=None if until_s is None else after(until_s),
    )
    return replace(replica, messages={**replica.messages, said.id: said})
