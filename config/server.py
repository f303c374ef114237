"""The settings of the queue server."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field, ValidationInfo, model_validator

from config.addresses import Host, Proxy, PublicAddress
from config.booking_pages import ServersBookingPages
from config.faces import FaceSettings
from config.house import HouseStyle
from config.imports import ImportSettings, import_misfits
from config.in_file import in_file
from config.mail import MailSettings
from config.misfit import Misfit, MisfitError, misfit
from config.model import SettingsModel
from config.paths import folder_of
from config.site import SiteSettings
from config.webhooks import WebhookSettings, webhook_misfits

POSTGRES = re.compile(r"postgres(?:ql)?(?:\+psycopg)?://(?=.)")
SQLITE_FILE = re.compile(r"sqlite:///(.+)", re.DOTALL)


def _database_url(url: str, info: ValidationInfo) -> str:
    """The URL as SQLAlchemy wants it: with the driver's name, and with the whole path of a file."""
    if POSTGRES.match(url):
        return POSTGRES.sub("postgresql+psycopg://", url)
    file, folder = SQLITE_FILE.fullmatch(url), folder_of(info)
    if file is None or "\0" in url or file[1].startswith(":memory:"):
        raise misfit('"sqlite:///file" or "postgresql://user@host/database"')
    return f"sqlite:///{folder.absolute() / file[1]}" if folder else url


class ListenSettings(SettingsModel):
    """Where devices and browsers reach the server."""

    host: Host = "127.0.0.1"
    """The network interface; only this machine, so that opening it to the hall's network is a decision."""

    port: Annotated[int, Field(ge=0, le=65_535)] = 8470
    """TCP port; 0 takes any free one (tests)."""

    trusted_proxies: tuple[Proxy, ...] = ("127.0.0.1",)
    """Web servers before this one that say truly whose question they pass on (`X-Forwarded-For`): by that address the
    questions of visitors are counted. This machine alone, since a stranger who is believed could be everybody."""


class DatabaseSettings(SettingsModel):
    """Where everything is kept."""

    url: Annotated[str, AfterValidator(_database_url), Field(repr=False)]
    """`sqlite:///balie.sqlite3`, a file beside these settings, or `postgresql://user@host/database`."""


class ClockSettings(SettingsModel):
    """Another time than the real one, for demonstrations; absent in a real hall."""

    start: AwareDatetime
    """The moment at which the server's clock begins when the server starts."""

    rate: Annotated[float, Field(gt=0, le=1_000)] = 1.0
    """How many seconds of the hall pass in one real second; 1 is real speed."""


class LogSettings(SettingsModel):
    """What the server says about itself on standard error; the service manager keeps it."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    """The least important thing to tell: info holds every change of state, which is what a fault is traced by."""

    format: Literal["json", "text"] = "json"
    """One JSON object per line, which log collectors read, or text for a person at a terminal."""


class LimitSettings(SettingsModel):
    """Where the server protects itself and its other devices against one that runs wild."""

    max_connections: Annotated[int, Field(ge=1, le=100_000)] = 2_000
    """Devices at once; twice as many as the largest installation that was measured."""

    max_commands_per_min: Annotated[int, Field(ge=1, le=100_000)] = 600
    """Commands of one device in a minute; a fast kiosk needs 30, a test that hammers one 6,000."""

    max_board_viewers: Annotated[int, Field(ge=1, le=10_000)] = 200
    """Browsers that follow the web boards at once; ten times what the largest hall hangs up."""

    max_board_viewers_per_address: Annotated[int, Field(ge=1, le=10_000)] = 40
    """Of those, from one address: one computer leaves places for others, and a hall behind one address has enough."""

    max_board_requests_per_min: Annotated[int, Field(ge=1, le=100_000)] = 1_200
    """Questions of web boards from one address in a minute: 30 behind one address, each asking every 2 s."""

    max_unsent_messages: Annotated[int, Field(ge=8, le=100_000)] = 512
    """What may lie ready for a device that does not read; then it is dropped and starts afresh when it returns."""

    max_questions_per_min: Annotated[int, Field(ge=1, le=1_000_000)] = 3_000
    """Questions of one other system in a minute; 50 a second, since behind one key stands a whole city, and a form asks
    some ten. Programs with the role `system` are not counted, nor the booking pages: they count each of their visitors,
    and a few who ask too much must not close them for all."""

    max_status_pages_per_min: Annotated[int, Field(ge=1, le=100_000)] = 1_200
    """Status pages for one address in a minute: 300 phones behind the hall's own Wi-Fi, each every 15 seconds."""

    link_lost_after_s: Annotated[float, Field(ge=1, le=3_600)] = 15.0
    """How long a kiosk, a display or a signs program may be out of contact before staff are told: longer than any
    reconnect and than a server's restart, shorter than a visitor's patience before a dark screen."""

    kept_events: Annotated[int, Field(ge=1, le=1_000_000)] = 10_000
    """How many events a returning device may have missed before it needs the whole state: a busy day has fewer."""


class PrivacySettings(SettingsModel):
    """How long it is known who visits were for."""

    people_kept_days: Annotated[int, Field(ge=1, le=3_650)] = 30
    """Names, remarks and notes are erased so many days after the visit; the figures stay. 30, as booking systems do."""


class StatusPageSettings(SettingsModel):
    """The page that a visitor's phone shows: place in the queue, expected call, counter."""

    public_url: PublicAddress
    """Where phones reach this server: a host of its own, without a path, by HTTPS through the city's web server.

    A host of at most 24 characters keeps the QR code at its smallest. A phone is not on the hall's own network.
    """

    house: Annotated[HouseStyle, in_file(HouseStyle)]
    """The file with the city's colour, name and languages, the same as for the screens."""


class ServerSettings(SettingsModel):
    """Everything that a queue server needs to know (`server.toml`)."""

    site: Annotated[SiteSettings, in_file(SiteSettings)]
    """The file with the site's catalogue and rules."""

    listen: ListenSettings = ListenSettings()
    """Where devices and browsers reach it."""

    database: DatabaseSettings
    """Where everything is kept."""

    clock: ClockSettings | None = None
    """Another time than the real one, for demonstrations only."""

    house: Annotated[HouseStyle | None, in_file(HouseStyle)] = None
    """The file with the city's colour, name and languages, for web boards; where left out, that of `[status_page]`."""

    faces: FaceSettings = FaceSettings()
    """Ways of booking that other systems speak already; none, until one is switched on."""

    imports: tuple[ImportSettings, ...] = ()
    """Other systems that make appointments for this site, and how their lists come here."""

    webhooks: tuple[WebhookSettings, ...] = ()
    """Other systems that are told what happens with appointments and visits."""

    booking_pages: ServersBookingPages | None = None
    """The pages on which people make their appointments themselves; none where the site has others, or plans none."""

    status_page: StatusPageSettings | None = None
    """The visitors' own pages; without them kiosks show no code for the phone: one that leads nowhere is worse."""

    mail: MailSettings | None = None
    """Letters to visitors about their appointments; none where another system writes them."""

    log: LogSettings = LogSettings()
    """What it says about itself."""

    limits: LimitSettings = LimitSettings()
    """Its protection."""

    privacy: PrivacySettings = PrivacySettings()
    """What it forgets."""

    @model_validator(mode="after")
    def _faces_show_where_the_site_is(self) -> "ServerSettings":
        if self.site.address is None and self.faces.any_is_on:
            expected = "[address] in site.toml: clients of the faces hide a place without a postal code"
            raise MisfitError([Misfit(expected, at=("faces",), found="a site without an address")])
        return self

    @model_validator(mode="after")
    def _faces_book_what_the_site_plans(self) -> "ServerSettings":
        if self.site.booking is None and self.faces.that_book:
            expected = (
                "[booking] in site.toml: over this face programs book the times that the site plans;"
                " with programs = [] it only shows appointments"
            )
            found = "a site that plans no appointments"
            raise MisfitError([Misfit(expected, at=("faces", each), found=found) for each in self.faces.that_book])
        return self

    @model_validator(mode="after")
    def _other_systems_fit_the_site(self) -> "ServerSettings":
        misfits = [*import_misfits(self.imports, self.site), *webhook_misfits(self.webhooks)]
        if misfits:
            raise MisfitError(misfits)
        return self

    @property
    def house_of_boards(self) -> HouseStyle | None:
        """How web boards look."""
        return self.house or (self.status_page.house if self.status_page is not None else None)

    @property
    def house_of_letters(self) -> HouseStyle | None:
        """How letters look."""
        return (self.mail.house if self.mail is not None else None) or self.house_of_boards

    @model_validator(mode="after")
    def _letters_have_a_look(self) -> "ServerSettings":
        if self.mail is not None and self.house_of_letters is None:
            expected = 'house = "house.toml", here, for the whole server or in [status_page]: letters show its name'
            raise MisfitError([Misfit(expected, at=("mail", "house"), found="none")])
        return self

    @model_validator(mode="after")
    def _boards_have_a_look(self) -> "ServerSettings":
        if self.site.boards and self.house_of_boards is None:
            expected = (
                'house = "house.toml", or one in [status_page]: the web boards of the site show its name and colour'
            )
            raise MisfitError([Misfit(expected, at=("house",), found="neither")])
        return self
