"""From the words of the domain to the words of the wire, for each role only what it may see.

A display gets number and counter, never a name; a kiosk sees no visit, only that one may be rated; staff see their
hall. This page is the
price of keeping the wire apart from the domain: a renamed field here breaks no screen out there.
"""

from collections.abc import Mapping

from queue_server.domain import outlook as domain_outlook
from queue_server.domain.alone_note import AloneNote
from queue_server.domain.appointment import NOBODY, Appointment, Person
from queue_server.domain.booking_plan import BookedBy
from queue_server.domain.calling_order import standing
from queue_server.domain.catalogue import Catalogue, Product, Rules
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.device import DeviceReport
from queue_server.domain.feedback import RatingWanted
from queue_server.domain.help_call import HelpCall
from queue_server.domain.print_order import PrintOrder
from queue_server.domain.punctuality import Punctuality
from queue_server.domain.served import Served
from queue_server.domain.staff_message import StaffMessage
from queue_server.domain.visit import CallReason, EarlierLeg, Visit, VisitState
from queue_server.entrypoints.counter_translation import counter
from queue_server.entrypoints.ticket_translation import confirmation_order, print_order, without_link
from queue_server.service.unit_of_work import Changed
from wire import house, things, words
from wire.words import Role

People = Mapping[str, Person]


def service(catalogue: Catalogue, served: Served) -> house.Service:
    """A service of the catalogue, and whether it is served now."""
    found = catalogue.services[served.id]
    return house.Service(
        id=found.id,
        letter=found.letter,
        name=found.name,
        zone=found.zone,
        express=found.express,
        served_until=served.until,
        served_again=served.again,
        served_now=served.now,
        stopped=served.stopped,
    )


def product(catalogue: Catalogue, product_id: str) -> house.Product:
    """A product of the catalogue."""
    found = catalogue.products[product_id]
    return house.Product(
        id=found.id,
        service=found.service,
        name=found.name,
        minutes=found.minutes,
        walk_in=found.walk_in,
        most_asked=found.most_asked,
        search=found.search,
        letter=found.letter,
        persons=found.persons,
        bookable=bookable(found),
        together_with=found.together_with,
        bring=found.bring,
    )


def bookable(product: Product) -> words.Bookable:
    """Who may make an appointment for it here."""
    return words.Bookable.NO if product.booked_by is BookedBy.NOBODY else words.Bookable(product.booked_by.value)


def reason(found: CallReason | None) -> things.CallReason | None:
    """Why this visitor."""
    if found is None:
        return None
    return things.CallReason(
        rule=words.CallRule(found.rule.value),
        appointed_at=found.appointed_at,
        waited_min=found.waited_min,
        promised_min=found.promised_min,
    )


def alone_note(found: AloneNote | None) -> things.AloneNote | None:
    """What was found of the visitor's code."""
    if found is None:
        return None
    return things.AloneNote(finding=words.AloneFinding(found.finding.value), number=found.number)


def display_visit(visit: Visit) -> things.DisplayVisit:
    """A visit as the lobby may see it."""
    return things.DisplayVisit(
        id=visit.id,
        number=visit.number,
        service=visit.service,
        state=words.VisitState(visit.state.value),
        since=visit.since,
        counter=visit.counter,
        called_at=visit.called_at,
        call=visit.call,
        last_call_at=visit.last_call_at,
    )


def counter_visit(visit: Visit, catalogue: Catalogue, person: Person = NOBODY) -> things.CounterVisit:
    """A visit as staff see it: the remarks of the appointment and the note of a colleague together."""
    order = standing(visit, catalogue)
    over = visit.state is VisitState.DONE
    return things.CounterVisit(
        id=visit.id,
        number=visit.number,
        service=visit.service,
        products=visit.products,
        state=words.VisitState(visit.state.value),
        since=visit.since,
        checked_in_at=visit.checked_in_at,
        waiting_from=visit.waiting_from,
        claim_at=order.claim_at,
        turn_at=order.turn_at,
        counter=visit.counter,
        for_counter=visit.for_counter,
        for_clerk=visit.for_clerk,
        call=visit.call,
        calls_here=visit.calls_here,
        called_at=visit.called_at,
        last_call_at=visit.last_call_at,
        leg=visit.leg,
        earlier=tuple(earlier_leg(each, catalogue) for each in visit.earlier),
        appointment=visit.appointment,
        appointed_at=visit.appointed_at,
        promised_at=visit.promised_at,
        language=visit.language,
        reason=reason(visit.reason),
        remarks=" · ".join(part for part in (visit.note, person.remarks) if part),
        alone=alone_note(visit.alone),
        persons=visit.persons,
        ticket=visit.ticket.value,
        outcome=words.VisitOutcome(visit.outcome.value) if over and visit.outcome is not None else None,
        done_products=visit.done if over else (),
    )


def earlier_leg(leg: EarlierLeg, catalogue: Catalogue) -> things.EarlierLeg:
    """What happened before this visitor was sent on."""
    counter = catalogue.counters.get(leg.counter or "")
    return things.EarlierLeg(
        service=leg.service,
        counter=counter.label if counter is not None else None,
        checked_in_at=leg.waiting_from,
        called_at=leg.called_at,
        ended_at=leg.ended_at,
        note=leg.note,
    )


def desk_rules(rules: Rules) -> house.DeskRules:
    """What the site asks of its counters."""
    return house.DeskRules(
        no_show_after_calls=rules.no_show_after_calls,
        no_show_after_s=rules.no_show_after_s,
        again_within_min=rules.no_show_again_min,
        take_back_within_s=rules.take_back_s,
    )


def counter_appointment(found: Appointment, person: Person, catalogue: Catalogue) -> things.CounterAppointment:
    """An appointment as staff see it."""
    return things.CounterAppointment(
        id=found.id,
        starts_at=found.starts_at,
        minutes=found.minutes,
        persons=found.persons,
        service=found.service,
        products=found.products,
        state=words.AppointmentState(found.state.value),
        place=meeting_place(found.service, catalogue),
        source=found.source,
        name=person.name,
        remarks=person.remarks,
        email=person.email,
        telephone=person.telephone,
    )


def meeting_place(service: str, catalogue: Catalogue) -> words.MeetingPlace:
    """A service that the site no longer has met at a counter."""
    known = catalogue.services.get(service)
    return words.MeetingPlace.COUNTER if known is None else words.MeetingPlace(known.place.value)


def device(report: DeviceReport) -> things.Device:
    """A part of a device."""
    return things.Device(
        id=report.id,
        health=words.Health(report.health),
        sentence=report.sentence,
        since=report.since,
        as_meant=report.as_meant,
    )


def help_call(found: HelpCall, catalogue: Catalogue) -> things.HelpCall:
    """A help call, with where its kiosk stands."""
    counter = catalogue.counters.get(found.counter or "")
    return things.HelpCall(
        id=found.kiosk,
        place=catalogue.place_of(found.kiosk),
        since=found.since,
        page=found.page,
        language=found.language,
        open=found.open,
        coming=found.coming_at is not None,
        counter=counter.label if counter is not None else None,
    )


def rating_wanted(found: RatingWanted) -> things.RatingWanted:
    """That a visitor may be asked at a counter."""
    return things.RatingWanted(id=found.counter, visit=found.visit, since=found.since, open=found.open)


def message(found: StaffMessage) -> things.Message:
    """What staff say on the displays."""
    return things.Message(
        id=found.id,
        texts=found.texts,
        displays=found.displays,
        since=found.since,
        until=found.until,
        open=found.open,
    )


def outlook(found: domain_outlook.Outlook, today: Punctuality) -> things.ServiceOutlook:
    """How busy a service is, and how the promise was kept."""
    return things.ServiceOutlook(
        service=found.service,
        waiting=found.waiting,
        low_min=found.low_min,
        high_min=found.high_min,
        called_today=today.called,
        in_time_today=today.in_time,
    )


def thing_for(role: Role, thing: Changed, people: People, catalogue: Catalogue) -> things.Thing | None:
    """The thing as this role may see it, or None where it may not see it at all."""
    match thing:
        case Visit():
            return _visit_for(role, thing, people, catalogue)
        case CounterSession():
            return counter(role, catalogue, thing.counter, thing) if thing.counter in catalogue.counters else None
        case Appointment() if role is Role.COUNTER and thing.site == catalogue.site:
            return counter_appointment(thing, people.get(thing.id, NOBODY), catalogue)
        case Served():
            return service(catalogue, thing) if thing.id in catalogue.services else None
        case StaffMessage() if role in (Role.COUNTER, Role.DISPLAY):
            return message(thing)
        case DeviceReport() if role is Role.COUNTER:
            return device(thing)
        case HelpCall() if role in (Role.COUNTER, Role.KIOSK):
            return help_call(thing, catalogue)
        case RatingWanted() if role is Role.KIOSK:
            return rating_wanted(thing)
        case PrintOrder() if role is Role.KIOSK:
            return print_order(thing, catalogue)
        case PrintOrder() if role is Role.COUNTER:
            return without_link(print_order(thing, catalogue))
        case ConfirmationOrder() if role in (Role.COUNTER, Role.KIOSK):
            return confirmation_order(thing)
    return None


def for_device(seen: tuple[things.Thing, ...], role: Role, device: str) -> tuple[things.Thing, ...]:
    """Of what a role sees, what this device of it is told: paper to be printed is told to its own kiosk only.

    A ticket holds the link to its visitor's page, with which somebody could also say to be that visitor.
    """
    if role is not Role.KIOSK:
        return seen
    paper = things.PrintOrder | things.ConfirmationOrder
    return tuple(each for each in seen if not isinstance(each, paper) or each.kiosk == device)


def _visit_for(role: Role, visit: Visit, people: People, catalogue: Catalogue) -> things.Thing | None:
    if role is Role.DISPLAY:
        return display_visit(visit)
    if role is Role.COUNTER:
        return counter_visit(visit, catalogue, people.get(visit.appointment or "", NOBODY))
    return None
