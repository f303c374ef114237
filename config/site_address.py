"""Where a site is and how it is reached (`[address]` in `site.toml`)."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from config.addresses import MailAddress
from config.misfit import Misfit, MisfitError, misfit
from config.model import SettingsModel
from config.texts import Texts

COUNTRY = re.compile(r"[A-Z]{2}")
TELEPHONE = re.compile(r"\+[1-9][0-9]{5,14}")

Line = Annotated[str, Field(min_length=1, max_length=100)]


def _country(code: str) -> str:
    if not COUNTRY.fullmatch(code):
        raise misfit('the two capital letters of a country (ISO 3166), such as "NL"')
    return code


def _telephone(number: str) -> str:
    if not TELEPHONE.fullmatch(number):
        raise misfit('a telephone number with the country and without spaces (E.164), such as "+31101234567"')
    return number


class SiteAddress(SettingsModel):
    """Where visitors go, for letters, booking pages and other systems."""

    street: Line
    """Its street, without the number."""

    number: Annotated[str, Field(min_length=1, max_length=20)]
    """The number of the house with what follows it: "4", "12 bis"."""

    postal_code: Annotated[str, Field(min_length=1, max_length=12)]
    """Its postal code; clients of other systems hide a place that has none."""

    city: Line
    """Its town."""

    country: Annotated[str, AfterValidator(_country)] = "NL"
    """ISO 3166; NL, where most of these halls stand."""

    telephone: Annotated[str, AfterValidator(_telephone)] | None = None
    """Where visitors call; none where nobody answers there."""

    email: MailAddress | None = None
    """Where visitors write to; none likewise."""

    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    """In degrees north (WGS 84), for maps; none without a map."""

    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    """In degrees east, beside the latitude."""

    route: Texts = Field(default_factory=dict)
    """How to get there, in a sentence, for letters and booking pages; may be empty."""

    @model_validator(mode="after")
    def _a_place_on_the_map_is_whole(self) -> "SiteAddress":
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            raise MisfitError([Misfit("latitude and longitude together, or neither", at=(missing,), found="nothing")])
        return self
