"""Whether the plan of appointments fits the rest of the site: services, counters, rosters, grace."""

from collections.abc import Iterator

from config.misfit import Misfit, Place
from config.problems import nearest_name
from config.repeats import repeats
from config.site_booking import MeetingPlace, SiteBooking, SitePool, SiteRoster
from config.site_catalogue import SiteCatalogue

IN_HOUSE = frozenset({MeetingPlace.COUNTER, MeetingPlace.ROOM})


def booking_misfits(site: SiteCatalogue) -> Iterator[Misfit]:
    yield from _bad_grace(site)
    if site.booking is not None:
        yield from _bad_days(site.booking)
        yield from _bad_pools(site, site.booking)


def called_nowhere(site: SiteCatalogue) -> frozenset[str]:
    """Services whose visitors are telephoned or visited: they need no counter."""
    pools = () if site.booking is None else site.booking.pools
    return frozenset(service for pool in pools if pool.place not in IN_HOUSE for service in pool.services)


def _bad_grace(site: SiteCatalogue) -> Iterator[Misfit]:
    rules = site.rules
    if rules.missed_after_min < rules.late_grace_min:
        expected = f"at least late_grace_min ({rules.late_grace_min}): until then a visitor keeps their turn"
        yield Misfit(expected, at=("rules", "missed_after_min"), found=str(rules.missed_after_min))


def _bad_days(booking: SiteBooking) -> Iterator[Misfit]:
    if booking.staff_latest_days < booking.latest_days:
        expected = f"at least latest_days ({booking.latest_days}), or the reception could book less than the public"
        yield Misfit(expected, at=("booking", "staff_latest_days"), found=str(booking.staff_latest_days))


def _bad_pools(site: SiteCatalogue, booking: SiteBooking) -> Iterator[Misfit]:
    for each in repeats("pools", "id", [pool.id for pool in booking.pools]):
        yield Misfit(each.expected, at=("booking", *each.at), found=each.found, nearest=each.nearest)
    services = [service.id for service in site.services]
    seen: dict[str, str] = {}
    for position, pool in enumerate(booking.pools):
        at: Place = ("booking", "pools", position)
        for entry, named in enumerate(pool.services):
            if named not in services:
                expected = f"one of {', '.join(services)}"
                yield Misfit(expected, at=(*at, "services", entry), nearest=nearest_name(named, services))
            elif named in seen:
                expected = f"a service of no other pool: it stands in {seen[named]} already, and would be counted twice"
                yield Misfit(expected, at=(*at, "services", entry), found=f'"{named}" again')
            seen.setdefault(named, pool.id)
        for entry, roster in enumerate(pool.rosters):
            yield from _bad_roster(site, pool, roster, (*at, "rosters", entry))


def _bad_roster(site: SiteCatalogue, pool: SitePool, roster: SiteRoster, at: Place) -> Iterator[Misfit]:
    counters = [counter.id for counter in site.counters if set(counter.services) & set(pool.services)]
    if pool.place is MeetingPlace.COUNTER and roster.places > len(counters):
        expected = f"at most {len(counters)}, as many counters serve {' or '.join(pool.services)}"
        yield Misfit(expected, at=(*at, "places"), found=str(roster.places))
    if roster.for_walk_ins > roster.places:
        expected = f"at most places ({roster.places})"
        yield Misfit(expected, at=(*at, "for_walk_ins"), found=str(roster.for_walk_ins))
    if roster.since is not None and roster.until is not None and roster.until < roster.since:
        yield Misfit(f"a day from since ({roster.since}) on", at=(*at, "until"), found=str(roster.until))
