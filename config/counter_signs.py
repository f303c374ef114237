"""The settings of one sign and of one light at a counter."""

from dataclasses import fields, replace
from typing import Annotated, Literal

from pydantic import Field, model_validator

from config.device_urls import SignUrl, light_url
from config.misfit import MisfitError
from config.model import SettingsModel
from config.names import Id, PartName
from drivers.lights.light import LightProtocol
from drivers.signs import sign


class SignSettings(SettingsModel):
    """One sign or pole display. Several on one cable (RS-485) have the same url and an address each."""

    name: PartName
    """What staff call it in messages: "balie-3"."""

    counter: Id
    """The counter whose calls it shows, by its id in the site's settings."""

    url: SignUrl
    """Its line: `serial:///dev/serial/by-id/...?baud=9600`, or `tcp://host:port` behind a serial server."""

    protocol: Literal["dm_d", "cd5220", "utc", "utc_enhanced", "alpha", "frame"]
    """What it speaks; it stands in its manual, and `frame` with a template of your own does for most others."""

    columns: Annotated[int, Field(ge=sign.FEWEST_COLUMNS, le=sign.MOST_COLUMNS)] = 20
    """Signs in a line; 20, as nearly all pole displays have."""

    rows: Annotated[int, Field(ge=1, le=sign.MOST_ROWS)] = 2
    """Lines; 2, as nearly all pole displays have. With 1 the number stands alone where the counter does not fit."""

    address: Annotated[int, Field(ge=0, le=sign.MAX_ADDRESS)] | None = None
    """Which sign of its line is meant; only for `alpha` and `frame`, the others need a line of their own."""

    template: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    """The frame that it takes, only for `frame`; docs/devices.md says how it is written."""

    blank: Annotated[str, Field(min_length=1, max_length=1)] = " "
    """What fills a place without a digit, only for `frame`; some signs want "0" or "-" there."""

    shows_arrow: bool = False
    """An arrow to the counter, for a sign that hangs elsewhere. False, because most hang over their counter."""

    closed: Annotated[str, Field(max_length=40)] = ""
    """What it shows while nobody works at the counter, such as "GESLOTEN"; nothing, because darkness says so too."""

    blinks: bool = True
    """Whether it blinks for a few seconds at each call, where it can."""

    brightness: Annotated[int, Field(ge=1, le=sign.BRIGHTEST)] | None = None
    """1 to 4, only for `dm_d` and `cd5220`; without it the sign stays as it is set."""

    def for_driver(self) -> sign.SignSettings:
        """What its driver has to know, by the same names."""
        shared = {each.name: getattr(self, each.name) for each in fields(sign.SignSettings)}
        return sign.SignSettings(**{**shared, "protocol": sign.SignProtocol(self.protocol)})


class LightSettings(SettingsModel):
    """One call light or buzzer."""

    name: PartName
    """What staff call it in messages: "balie-3"."""

    counter: Id
    """The counter that it stands at, by its id in the site's settings."""

    url: str
    """Where it is: `tcp://host:10000`, or the address of the printer whose buzzer it is."""

    protocol: Literal["patlite", "patlite_pns", "patlite_la6", "printer_buzzer", "epson_buzzer"]
    """What it speaks: `patlite` for most network towers, the buzzers for a receipt printer."""

    @model_validator(mode="after")
    def _its_address_is_one_of_its_kind(self) -> "LightSettings":
        try:
            light_url(self.url, LightProtocol(self.protocol))
        except MisfitError as error:
            raise MisfitError(replace(misfit, at=("url",)) for misfit in error.misfits) from error
        return self
