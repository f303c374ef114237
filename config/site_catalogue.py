"""The parts of a site's settings: what the queue server serves, to whom, where and in which order."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from config.addresses import FolderOfCodes, HttpUri
from config.misfit import misfit
from config.model import SettingsModel
from config.names import Id
from config.opening import Hours, TimeZone
from config.site_address import SiteAddress
from config.site_boards import SiteBoard
from config.site_booking import BookedBy, SiteBooking
from config.texts import Languages, Texts


class CallingPolicy(StrEnum):
    """The orders of calling that the queue server knows."""

    APPOINTMENT_FIRST = "appointment_first"
    """Appointments by their time, walk-ins by their target wait, nobody longer than the longest wait."""
    FIRST_COME = "first_come"
    """Whoever waits longest; for a site without appointments."""


def _letter(text: str) -> str:
    if len(text) != 1 or not "A" <= text <= "Z":
        raise misfit("one capital letter, A to Z")
    return text


Letter = Annotated[str, AfterValidator(_letter)]
Minutes = Annotated[int, Field(ge=0, le=480)]
TicketNumber = Annotated[int, Field(ge=1, le=999)]
Team = Annotated[str, Field(max_length=32)]


class ClosedDay(SettingsModel):
    """A day on which the site stays closed whatever its opening hours say."""

    date: date
    """The day."""

    name: Texts
    """Why, for visitors: "Kerstmis"."""


class SiteDepartment(SettingsModel):
    """A part of the organisation (afdeling); figures are reported by it."""

    id: Id
    """Its name in tables and reports."""

    name: Texts
    """Its name for people."""


class SiteService(SettingsModel):
    """A queue that shares a letter and counters (dienst)."""

    id: Id
    """Its name in messages, tables and settings."""

    department: Id
    """The department that answers for it."""

    letter: Letter
    """The first character of its ticket numbers: `A042`."""

    first: TicketNumber = 1
    """The first ticket number of a day."""

    last: TicketNumber = 999
    """The last ticket number of a day; three digits, because four are misheard."""

    express: bool = False
    """A desk for things of a minute, such as collecting a document (snelbalie)."""

    target_wait_min: Minutes
    """A visitor without an appointment should be called within this many minutes."""

    longest_wait_min: Minutes
    """After this many minutes such a visitor goes first, so that nobody waits for ever behind appointments."""

    name: Texts
    """What visitors call it."""

    zone: Texts
    """Where its visitors sit."""

    opening_hours: Hours | None = None
    """When it is served, within the site's own opening hours; none means as long as the site is open."""


class SiteProduct(SettingsModel):
    """What a visitor comes for."""

    id: Id
    """Its name in messages, tables and settings."""

    service: Id
    """The service whose counters deal with it."""

    minutes: Annotated[int, Field(ge=1, le=480)]
    """Planned minutes at the counter for one person."""

    extra_person_minutes: Minutes = 0
    """Planned minutes for each further person; 0 where nobody comes with company."""

    walk_in: bool = False
    """Whether the kiosk gives a number for it without an appointment; false, since cities work by appointment."""

    most_asked: Annotated[int, Field(ge=1, le=999)]
    """Its rank, 1 is asked most; the kiosk shows the smallest ranks first."""

    upl: HttpUri | None = None
    """Its address in the national Uniforme Productnamenlijst, by which other systems know it."""

    name: Texts
    """What visitors call it."""

    bring: Texts = Field(default_factory=dict)
    """What to have ready, in one or two short sentences; empty when nothing is needed."""

    search: Texts = Field(default_factory=dict)
    """Other words that people look for it with, parted by spaces ("pas id"); empty where its name will do."""

    persons: bool = False
    """Whether several persons come for it at once, so that the kiosk asks how many; false, since most come alone."""

    letter: bool = False
    """Whether it is a document to collect, announced by a letter with a code; false, since few products are."""

    opening_hours: Hours | None = None
    """When it may be asked for without an appointment, within the hours of its service; none means as long as those."""

    booked_by: Annotated[BookedBy, Field(strict=False)] = BookedBy.PUBLIC
    """Who may make an appointment for it; everybody, where its service has a pool in [booking]."""

    together_with: Annotated[str, Field(min_length=1, max_length=32)] | None = None
    """Products with the same word here go together in one appointment; none: those of the same service that say
    nothing either."""

    earliest_min: Annotated[int, Field(ge=0, le=43_200)] | None = None
    """How many minutes ahead the public books it at least; none: as [booking] says."""

    latest_days: Annotated[int, Field(ge=0, le=730)] | None = None
    """How many days ahead the public books it at most; none: as [booking] says."""


class SiteCounter(SettingsModel):
    """A desk with a number (balie, loket)."""

    id: Id
    """Its name in messages, tables and settings."""

    label: Annotated[str, Field(min_length=1, max_length=8)]
    """What the display shows and says: "3"."""

    zone: Texts
    """Where it stands."""

    direction: Literal["left", "right", "ahead", "none"] = "none"
    """Where to walk from the display; "none" draws no arrow, which is better than a wrong one."""

    services: tuple[Id, ...]
    """What it is equipped for; who works there must be qualified as well. [] for a desk that calls nobody, such as the
    reception."""

    team: Team = ""
    """Whose counter it is, where groups of staff must not meet: clerks of another team cannot sign in.

    Empty, because most halls have no such groups; a supervisor can change it for a day.
    """


class SiteKiosk(SettingsModel):
    """Where a kiosk stands, for the member of staff who goes there when somebody asks for a person."""

    id: Id
    """The kiosk's `name` in its own settings."""

    place: Texts
    """As staff say it: "In the hall, left of the entrance"."""


class SitePlace(SettingsModel):
    """Another place of the same organisation, for visitors who are at the wrong one."""

    site: Id
    """The `id` of its own site settings."""

    name: Texts
    """Its name for visitors."""

    address: Annotated[str, Field(min_length=1, max_length=200)]
    """Street, number and town."""

    route: Texts = Field(default_factory=dict)
    """How to get there from here, in a sentence; may be empty."""


class SiteRules(SettingsModel):
    """What the site promises and how it keeps it."""

    policy: Annotated[CallingPolicy, Field(strict=False)] = CallingPolicy.APPOINTMENT_FIRST
    """Who is called next."""

    called_within_min: Annotated[int, Field(ge=1, le=120)] = 5
    """The promise: called at most this many minutes after the appointed time; 5 is what Dutch cities promise."""

    appointment_lead_min: Annotated[int, Field(ge=0, le=120)] = 2
    """From this many minutes before its time a checked-in appointment goes before visitors without one.

    2, because walking to the counter takes a moment; much more would keep walk-ins waiting for an empty chair.
    """

    check_in_opens_min_before: Annotated[int, Field(ge=0, le=720)] = 60
    """How early a visitor may check in; an hour is a bus too early and not yet a full waiting room."""

    early_may_wait: bool = True
    """Whether a visitor who is earlier than that may check in all the same and wait here.

    True, because somebody who came by bus cannot go home again; the appointed time stays what it was.
    """

    late_grace_min: Annotated[int, Field(ge=0, le=240)] = 15
    """Minutes after the appointed time within which an appointment keeps its place; later it waits as a walk-in."""

    missed_after_min: Annotated[int, Field(ge=0, le=480)] = 30
    """Minutes after which an appointment counts as missed and the rest of its time is free for others; at least
    late_grace_min. Whoever comes later still is let in all the same and waits as a walk-in."""

    no_show_after_calls: Annotated[int, Field(ge=1, le=9)] = 1
    """How often a visitor must be called to a counter before a clerk may mark them as not come.

    1, because a clerk sees better than a rule who is not there; a house that wants every visitor called twice says 2.
    """

    no_show_after_s: Annotated[int, Field(ge=0, le=1800)] = 0
    """And how many seconds after the first of those calls; 0, likewise."""

    no_show_again_min: Annotated[int, Field(ge=0, le=1440)] | None = None
    """How many minutes a visitor who was marked as not come may still be taken up again, with the place of before.

    Not set: all day, because people are in the toilet, or on the phone, and stand there a moment later.
    """

    take_back_s: Annotated[int, Field(ge=0, le=60)] = 10
    """How many seconds a clerk may take the last step with a visitor back; 0 for never.

    10, because a mistaken press is seen at once, and what is taken back much later has been believed by somebody.
    """


class SiteCatalogue(SettingsModel):
    """One place with one hall: its keys, each right by itself."""

    id: Id
    """Its name in messages and tables."""

    name: Texts
    """Its name for visitors."""

    address: SiteAddress | None = None
    """Where it is and how it is reached, for letters and other systems; none where neither needs it."""

    time_zone: TimeZone
    """The time of its clocks: "Europe/Amsterdam"."""

    languages: Languages
    """The languages of the texts below; each text has at least the first."""

    opening_hours: Hours
    """When visitors are received, in the notation of OpenStreetMap."""

    closed_days: tuple[ClosedDay, ...] = ()
    """Holidays and other days off; a list of its own, because each city hall keeps other ones."""

    booking_base_url: FolderOfCodes
    """What the QR codes of appointments and tickets begin with; the reference follows it.

    Up to 42 characters, without `_` and `~`, keep an appointment's code at 33 modules; up to 74 it has 37, which
    cameras read from less far.
    """

    booking_url: HttpUri | None = None
    """Where visitors make an appointment; the kiosk shows it as a QR code. None where there is no such page."""

    message: Texts = Field(default_factory=dict)
    """One line for the foot of the lobby display; may be empty."""

    departments: Annotated[tuple[SiteDepartment, ...], Field(min_length=1)]
    """The parts of the organisation that receive visitors here."""

    services: Annotated[tuple[SiteService, ...], Field(min_length=1)]
    """The queues."""

    products: Annotated[tuple[SiteProduct, ...], Field(min_length=1)]
    """What visitors come for."""

    counters: Annotated[tuple[SiteCounter, ...], Field(min_length=1)]
    """The desks."""

    kiosks: tuple[SiteKiosk, ...] = ()
    """Where the kiosks stand.

    Here and not in each kiosk's own file, because staff read it at the counter when somebody there asks for a person.
    Empty, because one kiosk in one hall needs no description; a kiosk that is not listed is called by its name.
    """

    boards: tuple[SiteBoard, ...] = ()
    """Lobby displays as web pages; empty, because most halls have displays of their own."""

    other_places: tuple[SitePlace, ...] = ()
    """Where visitors are sent whose appointment is elsewhere; empty where there is only one place."""

    booking: SiteBooking | None = None
    """Free times for appointments; none where another system plans them and says which there are."""

    rules: SiteRules = SiteRules()
    """Promises and order of calling."""
