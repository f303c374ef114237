"""`balie site`: the catalogue as the settings have it, to read before the doors open."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from balie.endings import wrong_use
from balie.options import SiteFile
from balie.table import table
from config.kinds import load_any
from config.problems import SettingsError
from config.server import ServerSettings
from config.site import SiteSettings

Year = Annotated[int, typer.Option(min=2000, max=2100, help="Of which year.")]
Country = Annotated[
    str | None, typer.Option(help="The two letters of a country (ISO 3166); that of the site's address where not said.")
]

commands = typer.Typer(no_args_is_help=True, help="Show the site's catalogue: services, products, counters.")


@commands.command()
def show(config: SiteFile) -> None:
    """The site in a few lines."""
    site = _site(config)
    rules = site.rules
    typer.echo(f"{_text(site, site.name)} ({site.id}), {site.time_zone}, languages {', '.join(site.languages)}")
    typer.echo(f"open {site.opening_hours}, closed on {len(site.closed_days)} further days")
    typer.echo(
        f"{len(site.departments)} departments, {len(site.services)} services, "
        f"{len(site.products)} products, {len(site.counters)} counters"
    )
    typer.echo(
        f"calling by {rules.policy}: appointments within {rules.called_within_min} minutes, "
        f"check-in from {rules.check_in_opens_min_before} minutes before to {rules.late_grace_min} after"
    )


@commands.command()
def services(config: SiteFile) -> None:
    """The queues with their ticket numbers and promised waits."""
    site = _site(config)
    typer.echo(
        table(
            ("service", "tickets", "target", "longest", "counters", "name"),
            (
                (
                    service.id,
                    f"{service.letter}{service.first:03}-{service.letter}{service.last:03}",
                    f"{service.target_wait_min} min",
                    f"{service.longest_wait_min} min",
                    ",".join(counter.label for counter in site.counters if service.id in counter.services),
                    _text(site, service.name),
                )
                for service in site.services
            ),
        )
    )


@commands.command()
def products(config: SiteFile) -> None:
    """What visitors come for, the most asked first."""
    site = _site(config)
    typer.echo(
        table(
            ("product", "service", "minutes", "without appointment", "name"),
            (
                (
                    product.id,
                    product.service,
                    str(product.minutes),
                    "yes" if product.walk_in else "no",
                    _text(site, product.name),
                )
                for product in sorted(site.products, key=lambda product: product.most_asked)
            ),
        )
    )


@commands.command()
def counters(config: SiteFile) -> None:
    """The desks and what they are equipped for."""
    site = _site(config)
    typer.echo(
        table(
            ("counter", "label", "zone", "direction", "services"),
            (
                (
                    counter.id,
                    counter.label,
                    _text(site, counter.zone),
                    counter.direction,
                    ",".join(counter.services),
                )
                for counter in site.counters
            ),
        )
    )


@commands.command()
def booking(config: SiteFile) -> None:
    """How appointments are planned: who receives how many, when."""
    site = _site(config)
    plan = site.booking
    if plan is None:
        typer.echo("The site plans no appointments itself: any moment that another system names is taken over.")
        return
    typer.echo(
        f"every {plan.every_min} minutes, the public {plan.earliest_min} minutes to {plan.latest_days} days ahead, "
        f"staff up to {plan.staff_latest_days}; at most {plan.most_to_come} to come with one address or number; "
        f"a time is held for {plan.hold_min} minutes, "
        f"and given up {site.rules.missed_after_min} minutes after nobody came"
    )
    typer.echo(
        table(
            ("pool", "where", "places", "hours", "from", "until", "services"),
            (
                (
                    pool.id,
                    pool.place.value,
                    str(roster.places - roster.for_walk_ins),
                    roster.hours,
                    "" if roster.since is None else roster.since.isoformat(),
                    "" if roster.until is None else roster.until.isoformat(),
                    ",".join(pool.services),
                )
                for pool in plan.pools
                for roster in pool.rosters
            ),
        )
    )
    planned = {service for pool in plan.pools for service in pool.services}
    if without := [service.id for service in site.services if service.id not in planned]:
        typer.echo(f"no appointments for {', '.join(without)}")


@commands.command()
def holidays(config: SiteFile, year: Year, country: Country = None) -> None:
    """Proposes closed days of a year; the site decides which of them it takes over."""
    from balie.site_holidays import UnknownCountryError, proposed  # no other command waits for the library

    site = _site(config)
    try:
        for line in proposed(site, year=year, country=country):
            typer.echo(line)
    except UnknownCountryError as error:
        wrong_use(str(error))


def _site(path: Path) -> SiteSettings:
    """From the site's own file or from the server's that names it."""
    try:
        kind, settings = load_any(path)
    except SettingsError as error:
        wrong_use(str(error))
    match settings:
        case SiteSettings():
            return settings
        case ServerSettings():
            return settings.site
        case _:
            wrong_use(f"{path}: found {kind} settings, expected those of a site or a server.")


def _text(site: SiteSettings, texts: Mapping[str, str]) -> str:
    return texts[site.languages[0]]
