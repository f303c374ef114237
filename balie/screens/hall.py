"""The hall that all pictures show: the example site with its real texts, on a busy Monday morning."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import config
from balie.screens.translations import in_all_languages
from config.loading import load
from config.site import SiteSettings
from queue_server.domain.served import Served
from queue_server.entrypoints import translation
from queue_server.entrypoints.counter_translation import counter
from queue_server.entrypoints.site import catalogue_of
from wire.house import House, KioskPlace, OtherPlace, Product, Service
from wire.things import Counter, ServiceOutlook, Thing
from wire.words import CounterState, Role

Kind = TypeVar("Kind", Service, Product, Counter)

EXAMPLE = Path(config.__file__).parent / "examples" / "stadswinkel"

NOW = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
"""20 to 11 in the hall, which is in Amsterdam."""

ENTRANCE = {"nl": "Bij de ingang", "en": "At the entrance"}
LIFT = {"nl": "Achter in de hal, naast de lift", "en": "At the back of the hall, beside the lift"}

OPENS_AGAIN = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)


def minutes_ago(count: float) -> datetime:
    return NOW - timedelta(minutes=count)


def in_minutes(count: float) -> datetime:
    return NOW + timedelta(minutes=count)


@dataclass(frozen=True)
class SampleHall:
    house: House
    services: Mapping[str, Service]
    products: Mapping[str, Product]
    counters: Mapping[str, Counter]

    @property
    def catalogue(self) -> tuple[Thing, ...]:
        return (*self.services.values(), *self.products.values(), *self.counters.values())


AFTERNOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

NOT_YET = {"bouwen-en-wonen": Served("bouwen-en-wonen", again=AFTERNOON, now=False)}
"""On this Monday one desk opens in the afternoon."""

OUTLOOK = (
    ServiceOutlook(service="burgerzaken", waiting=6, low_min=10, high_min=20),
    ServiceOutlook(service="familie", waiting=2),
    ServiceOutlook(service="snelbalie", waiting=0, low_min=0, high_min=0),
    ServiceOutlook(service="belastingen", waiting=3, low_min=0, high_min=10),
    ServiceOutlook(service="zorg-en-inkomen", waiting=1, low_min=5, high_min=5),
)


def sample_hall() -> SampleHall:
    site = load(EXAMPLE / "site.toml", SiteSettings)
    catalogue = catalogue_of(site)
    services = [translation.service(catalogue, NOT_YET.get(each, Served(each))) for each in catalogue.services]
    products = [translation.product(catalogue, each) for each in catalogue.products]
    counters = [counter(Role.COUNTER, catalogue, each, None) for each in catalogue.counters]
    return SampleHall(
        house=House(
            site=site.id,
            name=catalogue.name,
            time_zone=site.time_zone,
            languages=catalogue.languages,
            office_day=date(2026, 11, 23),
            open_now=True,
            message=in_all_languages(site.message),
            kiosks=(
                KioskPlace(id="kiosk-1", place=in_all_languages(ENTRANCE)),
                KioskPlace(id="kiosk-2", place=in_all_languages(LIFT)),
            ),
            displays=("balie-3-bord", "lobby-1", "lobby-2", "trouwzaal"),
            other_places=tuple(
                OtherPlace(
                    site=each.site,
                    name=in_all_languages(each.name),
                    address=each.address,
                    route=in_all_languages(each.route),
                )
                for each in site.other_places
            ),
        ),
        services={each.id: _translated(each, "name", "zone") for each in services},
        products={each.id: _translated(each, "name", "bring") for each in products},
        counters={
            each.id: _translated(each, "zone").model_copy(update={"state": CounterState.OPEN}) for each in counters
        },
    )


def _translated(thing: Kind, *fields: str) -> Kind:
    return thing.model_copy(update={name: in_all_languages(getattr(thing, name)) for name in fields})
