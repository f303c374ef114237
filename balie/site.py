"""`balie site`: the catalogue as the settings have it, to read before the doors open."""

from collections.abc import Mapping
from pathlib import Path

import typer

from balie.endings import wrong_use
from balie.options import SiteFile
from balie.table import table
from config.kinds import load_any
from config.problems import SettingsError
from config.server import ServerSettings
from config.site import SiteSettings

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
