"""The pages on which people make, move and cancel their appointments themselves."""

from typing import Annotated

from pydantic import Field

from config.addresses import PublicAddress
from config.house import HouseStyle
from config.in_file import in_file
from config.model import SettingsModel


class BookingPagesSettings(SettingsModel):
    """`[booking_pages]` in `server.toml`, and the beginning of `pages.toml`."""

    public_url: PublicAddress
    """Where people reach the pages: a host of its own, without a path, by HTTPS through the city's web server.

    Letters and calendars lead there too.
    """

    house: Annotated[HouseStyle, in_file(HouseStyle)]
    """The file with the city's colour, name, logo and languages, the same as for the screens."""

    max_pages_per_min: Annotated[int, Field(ge=1, le=100_000)] = 600
    """Pages for one address in a minute; a whole school behind one address reads no faster."""

    max_searches_per_min: Annotated[int, Field(ge=1, le=100_000)] = 90
    """Of those, the pages that look for free days and times, which is the most work for the server: a room of thirty
    people who look at a month and two days each. It takes dozens of addresses to keep a server busy with them."""

    max_forms_per_10_min: Annotated[int, Field(ge=1, le=100_000)] = 120
    """Forms from one address in ten minutes; a booking sends four, so this is a class that books together."""

    holds_per_address: Annotated[int, Field(ge=1, le=100_000)] = 30
    """Times that are kept for one address at once, and so from everybody else. A computer room of a school or a
    library, where thirty people are in the midst of booking; each of them keeps one."""

    bookings_per_address_per_hour: Annotated[int, Field(ge=1, le=100_000)] = 30
    """Appointments that one address may make or move in an hour: all of that room. One household needs two; but
    libraries, care homes and whole villages share an address, and are not to be told that they are a robot."""


class ServersBookingPages(BookingPagesSettings):
    """`[booking_pages]` in `server.toml`."""

    here: bool = True
    """Whether this server shows them itself; false where `balie pages` does, reachable from outside in its stead."""
