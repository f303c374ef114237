"""The hall that all pictures show: the example site with its real texts, on a busy Monday morning."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import config
from config.loading import load
from config.site import SiteSettings
from queue_server.domain.served import Served
from queue_server.entrypoints import translation
from queue_server.entrypoints.counter_translation import counter
from queue_server.entrypoints.site import catalogue_of
from wire.house import House, KioskPlace, OtherPlace, Product, Service
from wire.texts import Texts
from wire.things import Counter, ServiceOutlook, Thing
from wire.words import CounterState, Role

EXAMPLE = Path(config.__file__).parent / "examples" / "stadswinkel"

NOW = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
"""20 to 11 in the hall, which is in Amsterdam."""

PRINTING = ("kiosk-1", "kiosk-2")
"""The kiosks that the reception may ask for paper: a tablet has none."""

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

    def place_of(self, kiosk: str) -> Texts:
        return next(each.place for each in self.house.kiosks if each.id == kiosk)


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
            message=site.message,
            kiosks=tuple(KioskPlace(id=each, place=catalogue.place_of(each)) for each in PRINTING),
            displays=("balie-3-bord", "lobby-1", "lobby-2", "trouwzaal"),
            other_places=tuple(
                OtherPlace(site=each.site, name=each.name, address=each.address, route=each.route)
                for each in site.other_places
            ),
        ),
        services={each.id: each for each in services},
        products={each.id: each for each in products},
        counters={each.id: each.model_copy(update={"state": CounterState.OPEN}) for each in counters},
    )
