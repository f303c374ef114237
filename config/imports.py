"""Appointments that another system makes (`[[imports]]` in `server.toml`): where its lists are, how they are read."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from config.addresses import WebFolder
from config.misfit import Misfit, MisfitError, Place, misfit
from config.model import SettingsModel
from config.names import Id
from config.opening import TimeZone
from config.paths import SettingsPath
from config.problems import nearest_name
from config.site_catalogue import SiteCatalogue

ColumnName = Annotated[str, Field(min_length=1, max_length=100)]


class ImportColumns(SettingsModel):
    """How the other system calls its columns; case does not matter. A column that it does not have is left out."""

    id: ColumnName = "id"
    """Its own name for the appointment, by which it is known again when it was moved: never left empty."""

    start: ColumnName = "start"
    """Day and time: `2026-11-24 09:30`, `24-11-2026 09:30`, or with an offset."""

    date: ColumnName = "date"
    """The day, where the time stands in a column of its own."""

    time: ColumnName = "time"
    """The time beside `date`."""

    end: ColumnName = "end"
    """When it ends, instead of `minutes`."""

    minutes: ColumnName = "minutes"
    """How long it takes; without it and `end` the products say so."""

    product: ColumnName = "product"
    """What it is for, by the other system's name or ours; several with a `|` between them."""

    persons: ColumnName = "persons"
    """For how many; without it one."""

    name: ColumnName = "name"
    """Who comes."""

    born: ColumnName = "born"
    """Their date of birth, by which a visitor without a code is found."""

    email: ColumnName = "email"
    """Where they read their mail. Balie sends them nothing by itself: the other system did."""

    telephone: ColumnName = "telephone"
    """Where they can be called."""

    remarks: ColumnName = "remarks"
    """What staff should know."""

    language: ColumnName = "language"
    """Theirs, as `nl` or `ar`; without it the site's first."""

    code: ColumnName = "code"
    """What stands in the QR code that they were given there; it checks in here."""

    state: ColumnName = "state"
    """How it stands; the words that mean that it is cancelled are `cancelled_words`."""


def _relative(path: str) -> str:
    if path.startswith("/") or ".." in PurePosixPath(path.partition("?")[0]).parts or " " in path:
        raise misfit("a path below the address, without a slash before it")
    try:
        path.format(branch="", first="", last="")
    except (KeyError, IndexError, ValueError) as error:
        raise misfit("a path with {branch}, {first} and {last} in it, and no other braces") from error
    return path


class PullSettings(SettingsModel):
    """The other system is asked for its appointments, in the way of a Qmatic-style calendar."""

    url: WebFolder
    """Its address with the path before `path`."""

    path: Annotated[str, Field(max_length=300), AfterValidator(_relative)] = (
        "v1/branches/{branch}/appointments?startDate={first}&endDate={last}"
    )
    """What is asked below it, for the days from `{first}` to `{last}`; releases differ, so it is a setting."""

    branch: Annotated[str, Field(min_length=1, max_length=64)]
    """The other system's own name for this site."""

    key: Annotated[str, Field(min_length=1, max_length=500, repr=False)]
    """The key that it gave to Balie."""

    key_header: Literal["X-Api-Key", "auth-token", "Authorization"] = "X-Api-Key"
    """Where that key is shown; `X-Api-Key`, as its public interface asks."""

    every_min: Annotated[int, Field(ge=1, le=1_440)] = 5
    """How often; 5, so that somebody who books for this afternoon is expected when they come."""

    days: Annotated[int, Field(ge=1, le=92)] = 14
    """For how many days from today on."""

    deadline_s: Annotated[float, Field(ge=1, le=120)] = 20.0
    """How long one question may take, all of its answer included."""


class ImportSettings(SettingsModel):
    """One other system. With neither `folder` nor `pull` its lists are taken over by hand: `balie import`."""

    source: Id
    """Its name: appointments stay known as its own, so it must not change."""

    folder: SettingsPath | None = None
    """Where it, or somebody, puts lists down (`*.csv`, `*.ics`); a list is taken over as soon as it stops growing."""

    pull: PullSettings | None = None
    """How it is asked instead."""

    whole_days: bool = False
    """Whether a list names every appointment of each of its days, the first to the last: whatever it no longer names is
    then cancelled. False, because a list of what is new would cancel everything else."""

    kept_days: Annotated[int, Field(ge=0, le=90)] = 7
    """How long a list lies in `taken` afterwards, to look something up; there are names in it. 0 removes it at once."""

    encoding: Literal["utf-8", "cp1252"] = "utf-8"
    """The letters of its CSV files; `cp1252` for what older Windows programs write."""

    time_zone: TimeZone | None = None
    """In which its times are, where they do not say so; none: the site's own."""

    columns: ImportColumns = ImportColumns()
    """How it calls its columns."""

    products: Mapping[str, Id] = Field(default_factory=dict)
    """Which product each of its names means: `"Paspoort 18+" = "paspoort"`. Our ids and names need not be said."""

    other_product: Id | None = None
    """What an appointment for anything else is for; none: such a line is not taken, and the report says so."""

    cancelled_words: tuple[str, ...] = ("cancelled", "canceled", "deleted", "geannuleerd", "vervallen", "verwijderd")
    """What its `state` says of an appointment that is cancelled; case does not matter."""

    @model_validator(mode="after")
    def _comes_in_one_way(self) -> "ImportSettings":
        if self.folder is not None and self.pull is not None:
            raise MisfitError([Misfit("folder or pull", at=("pull",), found="both")])
        return self


def import_misfits(imports: tuple[ImportSettings, ...], site: SiteCatalogue) -> Iterator[Misfit]:
    """What of these does not fit the site, or each other."""
    known = [product.id for product in site.products]
    for position, each in enumerate(imports):
        if each.source in [other.source for other in imports[:position]]:
            yield Misfit("a source that no other of the imports has", at=("imports", position, "source"))
        for place, product in _products_of(each):
            if product not in known:
                nearest = nearest_name(product, known)
                yield Misfit("the id of a product of the site", at=("imports", position, *place), nearest=nearest)


def _products_of(settings: ImportSettings) -> Iterator[tuple[Place, str]]:
    for name, product in settings.products.items():
        yield ("products", name), product
    if settings.other_product is not None:
        yield ("other_product",), settings.other_product
