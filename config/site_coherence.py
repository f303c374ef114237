"""Whether the parts of a site fit each other: references, numbers, languages."""

from collections.abc import Iterator, Mapping, Sequence

from config.booking_coherence import booking_misfits, called_nowhere
from config.misfit import Misfit, Place
from config.problems import nearest_name
from config.repeats import repeats
from config.site_boards import board_misfits
from config.site_catalogue import SiteCatalogue, SiteService


def incoherences(site: SiteCatalogue) -> list[Misfit]:
    return [
        *_repeated_names(site),
        *_unknown_references(site),
        *_teams_in_two_spellings(site),
        *_bad_ticket_numbers(site.services),
        *_bad_waits(site.services),
        *_unserved(site),
        *_here_as_another_place(site),
        *_bad_boards(site),
        *booking_misfits(site),
        *_bad_languages(site),
    ]


def _repeated_names(site: SiteCatalogue) -> Iterator[Misfit]:
    yield from repeats("departments", "id", [department.id for department in site.departments])
    yield from repeats("services", "id", [service.id for service in site.services])
    yield from repeats("products", "id", [product.id for product in site.products])
    yield from repeats("counters", "id", [counter.id for counter in site.counters])
    yield from repeats("counters", "label", [counter.label for counter in site.counters])
    yield from repeats("kiosks", "id", [kiosk.id for kiosk in site.kiosks])
    yield from repeats("other_places", "site", [place.site for place in site.other_places])
    yield from repeats("closed_days", "date", [day.date.isoformat() for day in site.closed_days])


def _unknown_references(site: SiteCatalogue) -> Iterator[Misfit]:
    departments = [department.id for department in site.departments]
    services = [service.id for service in site.services]
    for position, service in enumerate(site.services):
        yield from _unknown(service.department, departments, at=("services", position, "department"))
    for position, product in enumerate(site.products):
        yield from _unknown(product.service, services, at=("products", position, "service"))
    for position, counter in enumerate(site.counters):
        for entry, named in enumerate(counter.services):
            yield from _unknown(named, services, at=("counters", position, "services", entry))


def _unknown(named: str, known: Sequence[str], *, at: Place) -> Iterator[Misfit]:
    if named not in known:
        yield Misfit(f"one of {', '.join(known)}", at=at, nearest=nearest_name(named, known))


def _teams_in_two_spellings(site: SiteCatalogue) -> Iterator[Misfit]:
    """A team is known by its name alone: "Rood" beside "rood" would be another one, whose clerks fit no counter."""
    spelled: dict[str, str] = {}
    for position, counter in enumerate(site.counters):
        first = spelled.setdefault(_plain(counter.team), counter.team)
        if counter.team != first:
            expected = f'"{first}", as at an earlier counter, or a name that differs in more than capitals or blanks'
            yield Misfit(expected, at=("counters", position, "team"), nearest=first)


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


def _bad_ticket_numbers(services: Sequence[SiteService]) -> Iterator[Misfit]:
    for position, service in enumerate(services):
        if service.last < service.first:
            expected = f"a number from first ({service.first}) to 999"
            yield Misfit(expected, at=("services", position, "last"), found=str(service.last))
        for earlier in services[:position]:
            if service.letter == earlier.letter and _overlap(service, earlier):
                yield Misfit(
                    f"another letter, or ticket numbers that differ from those of {earlier.id} "
                    f"({earlier.letter}{earlier.first:03} to {earlier.letter}{earlier.last:03})",
                    at=("services", position, "letter"),
                    found=f"{service.letter}{service.first:03} to {service.letter}{service.last:03}",
                )


def _overlap(one: SiteService, other: SiteService) -> bool:
    return one.first <= other.last and other.first <= one.last


def _bad_waits(services: Sequence[SiteService]) -> Iterator[Misfit]:
    for position, service in enumerate(services):
        if service.longest_wait_min < service.target_wait_min:
            expected = f"at least target_wait_min ({service.target_wait_min})"
            yield Misfit(expected, at=("services", position, "longest_wait_min"), found=str(service.longest_wait_min))


def _unserved(site: SiteCatalogue) -> Iterator[Misfit]:
    served = {service for counter in site.counters for service in counter.services} | called_nowhere(site)
    for position, service in enumerate(site.services):
        if service.id not in served:
            expected = "at least one counter with it among its services, or its visitors would never be called"
            yield Misfit(expected, at=("services", position, "id"), found=f'"{service.id}" at no counter')


def _here_as_another_place(site: SiteCatalogue) -> Iterator[Misfit]:
    for position, place in enumerate(site.other_places):
        if place.site == site.id:
            yield Misfit("the id of another site: this one is here", at=("other_places", position, "site"))


def _bad_boards(site: SiteCatalogue) -> Iterator[Misfit]:
    yield from board_misfits(
        site.boards,
        counters=[counter.id for counter in site.counters],
        services=[service.id for service in site.services],
        zones=list(dict.fromkeys(zone for counter in site.counters for zone in counter.zone.values())),
    )


def _bad_languages(site: SiteCatalogue) -> Iterator[Misfit]:
    for place, texts, required in _all_texts(site):
        for language in texts:
            if language not in site.languages:
                yield Misfit(
                    f"one of the site's languages ({', '.join(site.languages)})",
                    at=(*place, language),
                    found=f'a text in "{language}"',
                    nearest=nearest_name(language, site.languages),
                )
        if site.languages[0] not in texts and (texts or required):
            first = site.languages[0]
            yield Misfit(f'a text in "{first}", the site\'s first language', at=place, found=f'none in "{first}"')


def _all_texts(site: SiteCatalogue) -> Iterator[tuple[Place, Mapping[str, str], bool]]:
    """Each text with its place and whether it must be there."""
    yield ("name",), site.name, True
    yield ("message",), site.message, False
    if site.address is not None:
        yield ("address", "route"), site.address.route, False
    for position, day in enumerate(site.closed_days):
        yield ("closed_days", position, "name"), day.name, True
    for position, department in enumerate(site.departments):
        yield ("departments", position, "name"), department.name, True
    for position, service in enumerate(site.services):
        yield ("services", position, "name"), service.name, True
        yield ("services", position, "zone"), service.zone, True
    for position, product in enumerate(site.products):
        yield ("products", position, "name"), product.name, True
        yield ("products", position, "bring"), product.bring, False
        yield ("products", position, "search"), product.search, False
    for position, counter in enumerate(site.counters):
        yield ("counters", position, "zone"), counter.zone, True
    for position, place in enumerate(site.other_places):
        yield ("other_places", position, "name"), place.name, True
        yield ("other_places", position, "route"), place.route, False
    for position, kiosk in enumerate(site.kiosks):
        yield ("kiosks", position, "place"), kiosk.place, True
    for position, board in enumerate(site.boards):
        yield ("boards", position, "title"), board.title, False
