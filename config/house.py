"""How a place presents itself on every screen and ticket."""

from config.colour import Colour
from config.model import SettingsModel
from config.paths import ExistingFile
from config.texts import Languages, Texts
from config.ticket_logo import TicketLogo


class HouseStyle(SettingsModel):
    """The house style of a city (`house.toml`), shared by all of its screens."""

    name: Texts
    """What visitors call the place, per language; short enough for the top of a kiosk."""

    colour: Colour
    """The one colour of the city, for the one thing to do; the theme darkens it where text on it would be illegible."""

    logo: ExistingFile | None = None
    """SVG or PNG for the top of the screens; without one the name stands there alone."""

    ticket_logo: TicketLogo | None = None
    """PNG or JPEG in black on white, since a thermal printer knows no grey; without one the ticket has none."""

    languages: Languages
    """What visitors can choose, in the order in which it is offered; screens start in the first."""
