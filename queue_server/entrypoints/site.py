"""From the site's settings to what the use cases are given: the catalogue, the policy, the hours, the clock."""

import secrets
from collections.abc import Mapping
from uuid import uuid4
from zoneinfo import ZoneInfo

from config.server import ServerSettings
from config.site import SiteSettings
from config.site_booking import SitePool
from queue_server.adapters.open_places import Roster, RosteredPlaces
from queue_server.adapters.opening import OsmOpeningHours
from queue_server.domain.booking_plan import BookedBy, BookingPlan, MeetingPlace, Pool
from queue_server.domain.calling_order import POLICIES
from queue_server.domain.catalogue import Address, Catalogue, Counter, OtherPlace, Product, Rules, Service
from queue_server.entrypoints.hall_clock import RealClock, RehearsalClock
from queue_server.service.hall import Hall


def clock_of(settings: ServerSettings) -> RealClock | RehearsalClock:
    """The real time, unless the settings rehearse another one."""
    if settings.clock is None:
        return RealClock()
    return RehearsalClock(settings.clock.start, settings.clock.rate)


def hall_of(site: SiteSettings, clock: RealClock | RehearsalClock, public_url: str | None) -> Hall:
    """The site as the use cases know it; `public_url` is where phones reach the visitors' pages."""
    zone = ZoneInfo(site.time_zone)
    closed_days = [closed.date for closed in site.closed_days]
    hours = OsmOpeningHours(site.opening_hours, zone=zone, closed_days=closed_days)
    service_hours = {
        each.id: OsmOpeningHours(each.opening_hours, zone=zone, closed_days=(), within=hours)
        for each in site.services
        if each.opening_hours is not None
    }
    product_hours = {
        each.id: OsmOpeningHours(
            each.opening_hours, zone=zone, closed_days=(), within=service_hours.get(each.service, hours)
        )
        for each in site.products
        if each.opening_hours is not None
    }
    return Hall(
        catalogue=catalogue_of(site),
        policy=POLICIES[site.rules.policy.value],
        hours=hours,
        service_hours=service_hours,
        product_hours=product_hours,
        booking=booking_plan(site, hours, service_hours, zone),
        clock=clock,
        zone=zone,
        new_id=lambda: uuid4().hex,
        random_bytes=secrets.token_bytes,
        public_url=public_url,
        code_url=site.booking_base_url,
    )


def booking_plan(
    site: SiteSettings, hours: OsmOpeningHours, service_hours: Mapping[str, OsmOpeningHours], zone: ZoneInfo
) -> BookingPlan | None:
    """How the site plans its appointments; `hours` are those of the house, the others of services that have their own.

    The hours of a service are those of its counters: who is telephoned or visited needs no open door.
    """
    if site.booking is None:
        return None
    pools = [_pool(each, site, hours, zone) for each in site.booking.pools]
    return BookingPlan(
        pools={service: pool for pool in pools for service in pool.services},
        service_hours={
            service: RosteredPlaces([Roster(service_hours[service], places=1)], zone=zone)
            for pool in pools
            if pool.place.in_house
            for service in pool.services
            if service in service_hours
        },
        every_min=site.booking.every_min,
        earliest_min=site.booking.earliest_min,
        latest_days=site.booking.latest_days,
        staff_latest_days=site.booking.staff_latest_days,
        most_to_come=site.booking.most_to_come,
        hold_min=site.booking.hold_min,
        earliest_min_of={each.id: each.earliest_min for each in site.products if each.earliest_min is not None},
        latest_days_of={each.id: each.latest_days for each in site.products if each.latest_days is not None},
    )


def _pool(pool: SitePool, site: SiteSettings, hours: OsmOpeningHours, zone: ZoneInfo) -> Pool:
    place = MeetingPlace(pool.place.value)
    counters = [each for each in site.counters if set(each.services) & set(pool.services)]
    closed_days = [closed.date for closed in site.closed_days]
    rosters = (
        Roster(
            hours=OsmOpeningHours(
                each.hours, zone=zone, closed_days=closed_days, within=hours if place.in_house else None
            ),
            places=max(0, each.places - each.for_walk_ins),
            since=each.since,
            until=each.until,
        )
        for each in pool.rosters
    )
    most = len(counters) if place is MeetingPlace.COUNTER else None
    return Pool(id=pool.id, services=pool.services, places=RosteredPlaces(rosters, zone=zone, most=most), place=place)


def catalogue_of(site: SiteSettings) -> Catalogue:
    """What the site offers, in the words of the domain."""
    places = (
        {}
        if site.booking is None
        else {service: MeetingPlace(pool.place.value) for pool in site.booking.pools for service in pool.services}
    )
    return Catalogue(
        site=site.id,
        name=site.name[site.languages[0]],
        time_zone=site.time_zone,
        languages=tuple(site.languages),
        services={
            each.id: Service(
                id=each.id,
                letter=each.letter,
                first_number=each.first,
                last_number=each.last,
                name=each.name,
                zone=each.zone,
                target_wait_min=each.target_wait_min,
                longest_wait_min=each.longest_wait_min,
                express=each.express,
                place=places.get(each.id, MeetingPlace.COUNTER),
            )
            for each in site.services
        },
        products={
            each.id: Product(
                id=each.id,
                service=each.service,
                name=each.name,
                minutes=each.minutes,
                extra_person_minutes=each.extra_person_minutes,
                walk_in=each.walk_in,
                most_asked=each.most_asked,
                bring=each.bring,
                search=each.search,
                persons=each.persons,
                letter=each.letter,
                booked_by=BookedBy(each.booked_by.value)
                if site.booking is None or each.service in places
                else BookedBy.NOBODY,
                together_with=each.together_with,
                upl=each.upl,
            )
            for each in site.products
        },
        counters={
            each.id: Counter(
                id=each.id,
                label=each.label,
                services=each.services,
                zone=each.zone,
                direction=each.direction,
                team=each.team,
            )
            for each in site.counters
        },
        rules=Rules(
            policy=site.rules.policy.value,
            called_within_min=site.rules.called_within_min,
            check_in_opens_min_before=site.rules.check_in_opens_min_before,
            late_grace_min=site.rules.late_grace_min,
            missed_after_min=site.rules.missed_after_min,
            appointment_lead_min=site.rules.appointment_lead_min,
            early_may_wait=site.rules.early_may_wait,
            no_show_after_calls=site.rules.no_show_after_calls,
            no_show_after_s=site.rules.no_show_after_s,
            no_show_again_min=site.rules.no_show_again_min,
            take_back_s=site.rules.take_back_s,
        ),
        message=site.message,
        booking_url=site.booking_url,
        other_places=tuple(
            OtherPlace(site=each.site, name=each.name, address=each.address, route=each.route)
            for each in site.other_places
        ),
        address=None if site.address is None else Address(**site.address.model_dump()),
        kiosks={each.id: each.place for each in site.kiosks},
        boards=tuple(each.name for each in site.boards),
    )
