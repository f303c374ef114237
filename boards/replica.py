"""What a screen knows of the hall, kept equal to the server's state by pure functions over its messages."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from wire.answers import SignedIn
from wire.house import House, Product, Service
from wire.link import Bookmark, Event, Welcome
from wire.things import (
    ConfirmationOrder,
    Counter,
    CounterAppointment,
    CounterVisit,
    Device,
    DisplayVisit,
    HelpCall,
    Message,
    PrintOrder,
    RatingWanted,
    ServiceOutlook,
    Thing,
)


class GapError(LookupError):
    """An event was missed; only a fresh snapshot makes the replica true again."""


@dataclass(frozen=True)
class Replica:
    """The hall after event `seq` of `epoch`; things by their id. A role that may not see a kind has none of it."""

    epoch: str = ""
    """Empty until the first snapshot."""
    seq: int = 0
    house: House | None = None
    services: Mapping[str, Service] = field(default_factory=dict)
    products: Mapping[str, Product] = field(default_factory=dict)
    counters: Mapping[str, Counter] = field(default_factory=dict)
    display_visits: Mapping[str, DisplayVisit] = field(default_factory=dict)
    counter_visits: Mapping[str, CounterVisit] = field(default_factory=dict)
    appointments: Mapping[str, CounterAppointment] = field(default_factory=dict)
    devices: Mapping[str, Device] = field(default_factory=dict)
    help_calls: Mapping[str, HelpCall] = field(default_factory=dict)
    """By kiosk, for counters and kiosks; only those to which somebody may still have to come."""
    ratings_wanted: Mapping[str, RatingWanted] = field(default_factory=dict)
    """By counter, for kiosks; only those that may still be asked."""
    messages: Mapping[str, Message] = field(default_factory=dict)
    """For displays and counters: what staff say on the displays now."""
    print_orders: Mapping[str, PrintOrder] = field(default_factory=dict)
    """For kiosks and counters: tickets that somebody asked a kiosk to print."""
    confirmation_orders: Mapping[str, ConfirmationOrder] = field(default_factory=dict)
    """For kiosks and counters: confirmations that somebody asked a kiosk to print. Also those that ended since the
    snapshot: staff hear from them whether the paper came out."""
    outlook: Mapping[str, ServiceOutlook] = field(default_factory=dict)
    signed_in: SignedIn | None = None
    """For a counter: the clerk who worked here according to the last snapshot."""


EMPTY = Replica()

Kind = TypeVar(
    "Kind", Service, Product, Counter, DisplayVisit, CounterVisit, CounterAppointment, Device, ConfirmationOrder
)
Ending = TypeVar("Ending", HelpCall, RatingWanted, Message, PrintOrder)
"""Kinds of which each thing says itself when it is over; a snapshot leaves those out, and so does the replica."""


def welcome(message: Welcome) -> Replica:
    """A replica from a snapshot; nothing of an older one survives."""
    fresh = Replica(
        epoch=message.epoch,
        seq=message.seq,
        house=message.house,
        outlook=_by_service(message.outlook),
        signed_in=message.signed_in,
    )
    return _with(fresh, message.things)


def apply(replica: Replica, event: Event) -> Replica:
    """The replica after this event; an event that it knows already changes nothing."""
    if event.seq <= replica.seq:
        return replica
    if event.seq != replica.seq + 1:
        raise GapError(f"Event {replica.seq + 1} was expected and event {event.seq} came.")
    return replace(_with(replica, event.changed), seq=event.seq)


def hear(replica: Replica, bookmark: Bookmark) -> Replica:
    """The replica with the hall's latest outlook; a bookmark is not numbered and moves no `seq`."""
    return replace(replica, house=bookmark.house, outlook=_by_service(bookmark.outlook))


def is_of_another_day(replica: Replica, bookmark: Bookmark) -> bool:
    """Yesterday's visits are still in this replica: time for a fresh snapshot."""
    return replica.house is not None and replica.house.office_day != bookmark.house.office_day


def _with(replica: Replica, things: tuple[Thing, ...]) -> Replica:
    return replace(
        replica,
        services=_merged(replica.services, things, Service),
        products=_merged(replica.products, things, Product),
        counters=_merged(replica.counters, things, Counter),
        display_visits=_merged(replica.display_visits, things, DisplayVisit),
        counter_visits=_merged(replica.counter_visits, things, CounterVisit),
        appointments=_merged(replica.appointments, things, CounterAppointment),
        devices=_merged(replica.devices, things, Device),
        help_calls=_still_open(replica.help_calls, things, HelpCall),
        ratings_wanted=_still_open(replica.ratings_wanted, things, RatingWanted),
        messages=_still_open(replica.messages, things, Message),
        print_orders=_still_open(replica.print_orders, things, PrintOrder),
        confirmation_orders=_merged(replica.confirmation_orders, things, ConfirmationOrder),
    )


def _merged(known: Mapping[str, Kind], things: tuple[Thing, ...], kind: type[Kind]) -> Mapping[str, Kind]:
    changed = {thing.id: thing for thing in things if isinstance(thing, kind)}
    return {**known, **changed} if changed else known


def _still_open(known: Mapping[str, Ending], things: tuple[Thing, ...], kind: type[Ending]) -> Mapping[str, Ending]:
    changed = {thing.id: thing for thing in things if isinstance(thing, kind)}
    return {id_: thing for id_, thing in {**known, **changed}.items() if thing.open} if changed else known


def _by_service(outlook: tuple[ServiceOutlook, ...]) -> Mapping[str, ServiceOutlook]:
    return {each.service: each for each in outlook}
