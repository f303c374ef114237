"""The tables of the house, as typed rows; moments are whole milliseconds since 1970 UTC, the same on both engines.

A moment as an integer needs no driver's opinion about time zones, sorts, and costs nothing on the hot path. Lists
are JSON texts, since nothing is ever searched inside them.
"""

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """All tables; several sites may share one database, so `site` leads every key."""


Moment = BigInteger

WITHOUT_ROWID = {"sqlite_with_rowid": False}
"""One page less for each durable commit: the key itself is where the row stands."""


class SiteRow(Base):
    """One row per site: its epoch and the number of its last event, locked by every command (`docs/decisions`)."""

    __tablename__ = "site"
    id: Mapped[str] = mapped_column(primary_key=True)
    epoch: Mapped[str]
    seq: Mapped[int] = mapped_column(BigInteger)


class VisitRow(Base):
    """A visit as it stands now; how it came there is in `stay`."""

    __tablename__ = "visit"
    __table_args__ = (
        UniqueConstraint("site", "day", "number", name="uq_visit_number"),
        Index("ix_visit_appointment", "appointment"),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    day: Mapped[str]
    number: Mapped[str]
    service: Mapped[str]
    products: Mapped[str]
    state: Mapped[str]
    since: Mapped[int] = mapped_column(Moment)
    checked_in_at: Mapped[int] = mapped_column(Moment)
    waiting_from: Mapped[int] = mapped_column(Moment)
    promised_at: Mapped[int] = mapped_column(Moment)
    appointment: Mapped[str | None]
    appointed_at: Mapped[int | None] = mapped_column(Moment)
    leg: Mapped[int]
    first_in_line: Mapped[bool]
    language: Mapped[str]
    counter: Mapped[str | None]
    clerk: Mapped[str | None]
    call: Mapped[int]
    called_at: Mapped[int | None] = mapped_column(Moment)
    last_call_at: Mapped[int | None] = mapped_column(Moment)
    reason: Mapped[str | None]
    note: Mapped[str]
    ticket: Mapped[str]
    persons: Mapped[int] = mapped_column(server_default="1")
    to_come: Mapped[str] = mapped_column(server_default="[]")
    planned_min: Mapped[int] = mapped_column(server_default="0")
    desk: Mapped[str | None]
    alone: Mapped[str | None]
    for_counter: Mapped[str | None]
    for_clerk: Mapped[str | None]
    calls_here: Mapped[int] = mapped_column(server_default="0")
    earlier: Mapped[str] = mapped_column(server_default="[]")
    earlier_notes: Mapped[str] = mapped_column(server_default="[]")
    """Apart from the legs to which they belong, so that they can be erased."""
    done: Mapped[str] = mapped_column(server_default="[]")
    outcome: Mapped[str | None]


class StayRow(Base):
    """The interval log."""

    __tablename__ = "stay"
    __table_args__ = (Index("ix_stay_visit", "visit"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    visit: Mapped[str] = mapped_column(ForeignKey("visit.id"))
    leg: Mapped[int]
    service: Mapped[str]
    state: Mapped[str]
    started_at: Mapped[int] = mapped_column(Moment)
    ended_at: Mapped[int | None] = mapped_column(Moment)
    counter: Mapped[str | None]
    clerk: Mapped[str | None]


class LastStepRow(Base):
    """The last step that a counter took with a visitor, and the visit before it (JSON), to take it back."""

    __tablename__ = "last_step"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    counter: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[int] = mapped_column(Moment)
    step: Mapped[str]


class AppointmentRow(Base):
    """An appointment; its codes only as hashes, that of the short one keyed (`secret`)."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index("ix_appointment_site_starts", "site", "starts_at"),
        Index("ux_appointment_short", "short_hash", unique=True),
        Index("ux_appointment_own", "own_hash", unique=True),
        Index("ux_appointment_external", "site", "source", "external_id", unique=True),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    starts_at: Mapped[int] = mapped_column(Moment)
    minutes: Mapped[int]
    persons: Mapped[int]
    service: Mapped[str]
    products: Mapped[str]
    state: Mapped[str]
    booked_at: Mapped[int] = mapped_column(Moment)
    channel: Mapped[str]
    language: Mapped[str]
    code_hash: Mapped[str] = mapped_column(unique=True)
    short_hash: Mapped[str | None]
    moved_from: Mapped[int | None] = mapped_column(Moment)
    own_hash: Mapped[str | None]
    source: Mapped[str] = mapped_column(server_default=text("''"))
    external_id: Mapped[str | None]
    sequence: Mapped[int] = mapped_column(server_default="0")
    changed_at: Mapped[int | None] = mapped_column(Moment)
    amounts: Mapped[str] = mapped_column(server_default="[]")


class FurtherCodeRow(Base):
    """A code after the first: of a reminder, of a confirmation printed again, of another system's own."""

    __tablename__ = "further_code"
    __table_args__ = (
        Index("ux_further_short", "short_hash", unique=True),
        Index("ux_further_own", "own_hash", unique=True),
        Index("ix_further_appointment", "appointment"),
    )
    code_hash: Mapped[str] = mapped_column(primary_key=True)
    short_hash: Mapped[str | None]
    own_hash: Mapped[str | None]
    appointment: Mapped[str] = mapped_column(ForeignKey("appointment.id"))


class TakenTimeRow(Base):
    """A place that an appointment takes at a service, or that is held for a while; whole minutes since 1970 UTC."""

    __tablename__ = "taken_time"
    __table_args__ = (
        Index("ix_taken_when", "site", "service", "begins", "minutes", "appointment", "hold", "lapses_at"),
        Index("ix_taken_appointment", "appointment"),
        Index("ix_taken_hold", "site", "hold"),
        Index("ix_taken_lapses", "site", "lapses_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    service: Mapped[str]
    begins: Mapped[int]
    minutes: Mapped[int]
    appointment: Mapped[str | None]
    hold: Mapped[str | None]
    lapses_at: Mapped[int | None] = mapped_column(Moment)
    held_since: Mapped[int | None] = mapped_column(Moment)
    """When whoever holds it took it first; kept anew it is another hold with the same beginning."""


class MailRow(Base):
    """A letter to be sent when it is due; written when it goes, so that no code lies here meanwhile."""

    __tablename__ = "mail"
    __table_args__ = (Index("ix_mail_due", "site", "due_at"), Index("ix_mail_appointment", "appointment"))
    id: Mapped[str] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    appointment: Mapped[str]
    kind: Mapped[str]
    due_at: Mapped[int] = mapped_column(Moment)
    tries: Mapped[int] = mapped_column(server_default="0")


class WebhookRow(Base):
    """How far a subscriber was told what happened."""

    __tablename__ = "webhook"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    subscriber: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger)
    holder: Mapped[str | None]
    """Which server tells it now, so that two over one database do not both."""
    held_until: Mapped[int] = mapped_column(Moment, server_default="0")


class PersonRow(Base):
    """Who an appointment is for; apart, so that it can be erased while the figures stay."""

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_email", "email"), Index("ix_person_dialled", "dialled"))
    appointment: Mapped[str] = mapped_column(ForeignKey("appointment.id"), primary_key=True)
    name: Mapped[str]
    remarks: Mapped[str]
    born: Mapped[str | None]
    searched: Mapped[str]
    """The name in the form in which names are compared."""
    email: Mapped[str] = mapped_column(server_default=text("''"))
    """In small letters: addresses are compared without case."""
    telephone: Mapped[str] = mapped_column(server_default=text("''"))
    title: Mapped[str] = mapped_column(server_default=text("''"))
    first_name: Mapped[str] = mapped_column(server_default=text("''"))
    dialled: Mapped[str] = mapped_column(server_default=text("''"))
    """The telephone number in the form in which numbers are compared."""


class SecretRow(Base):
    """What short codes are hashed with, so that their table alone is of no use, and what each site signs with."""

    __tablename__ = "secret"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class DocumentRow(Base):
    """A document to collect, by another system's own name for it; the letter's code only as a keyed hash."""

    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("site", "letter_hash", name="uq_document_letter"),
        Index("ix_document_visit", "visit"),
    )
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    letter_hash: Mapped[str]
    product: Mapped[str]
    state: Mapped[str]
    since: Mapped[int] = mapped_column(Moment)
    desk: Mapped[str | None]
    ready_on: Mapped[str | None]
    visit: Mapped[str | None]


class StatusLinkRow(Base):
    """Which link leads to a visit's status page; a row of its own, so that it can be gone when the day is.

    Not hashed: whoever reads this table also reads the visit beside it, and nothing can be done with a link but look.
    """

    __tablename__ = "status_link"
    token: Mapped[str] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    visit: Mapped[str] = mapped_column(ForeignKey("visit.id"), unique=True)


class SeriesRow(Base):
    """The last ticket number of a service on a day."""

    __tablename__ = "ticket_series"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    service: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class NumberBlockRow(Base):
    """Numbers of a service that only one kiosk hands out on a day; `used` is the highest it has handed over."""

    __tablename__ = "number_block"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    service: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    first: Mapped[int]
    last: Mapped[int]
    used: Mapped[int | None]


class ServiceIndexRow(Base):
    """By which number the signed codes name a service: given once, so that letters of last year still mean the same."""

    __tablename__ = "service_index"
    __table_args__ = (UniqueConstraint("site", "place", name="uq_service_index_place"),)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    service: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]


class ReportRow(Base):
    """How a part of a device is."""

    __tablename__ = "device_report"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    health: Mapped[str]
    sentence: Mapped[str]
    since: Mapped[int] = mapped_column(Moment)
    as_meant: Mapped[bool]


class DeviceLinkRow(Base):
    """When a device was in contact last, and a beat that moves while it is."""

    __tablename__ = "device_link"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    beat: Mapped[int] = mapped_column(BigInteger)
    seen_at: Mapped[int] = mapped_column(Moment)


class HelpCallRow(Base):
    """Somebody at a kiosk asked for a person: from asking to the end, and nothing of who it was."""

    __tablename__ = "help_call"
    __table_args__ = (
        Index("ix_help_call_site_ended", "site", "ended_at"),
        Index("ix_help_call_site_day", "site", "day"),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    kiosk: Mapped[str]
    day: Mapped[str]
    since: Mapped[int] = mapped_column(Moment)
    heard_at: Mapped[int] = mapped_column(Moment)
    page: Mapped[str]
    language: Mapped[str]
    coming_at: Mapped[int | None] = mapped_column(Moment)
    counter: Mapped[str | None]
    ended_at: Mapped[int | None] = mapped_column(Moment)
    ending: Mapped[str | None]


class RatingRow(Base):
    """What a visitor thought of the visit; the moment of the answer only while it can be changed."""

    __tablename__ = "rating"
    visit: Mapped[str] = mapped_column(ForeignKey("visit.id"), primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("site.id"))
    score: Mapped[int]
    changeable_until: Mapped[int | None] = mapped_column(Moment)


class RatingWantedRow(Base):
    """The last visit that ended at a counter, and whether its visitor may still be asked."""

    __tablename__ = "rating_wanted"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    counter: Mapped[str] = mapped_column(primary_key=True)
    visit: Mapped[str] = mapped_column(ForeignKey("visit.id"))
    since: Mapped[int] = mapped_column(Moment)
    open: Mapped[bool]


class EventRow(Base):
    """What each command changed; numbered per site without gaps. Holds nothing that says who a visitor is."""

    __tablename__ = "event"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    at: Mapped[int] = mapped_column(Moment)
    body: Mapped[str]


class CommandRow(Base):
    """The answer to each command, so that a repeated one is answered again and not done again."""

    __tablename__ = "command"
    __table_args__ = WITHOUT_ROWID
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    answer: Mapped[str]
    at: Mapped[int] = mapped_column(Moment)
    visit: Mapped[str | None]
    """That it began; without a foreign key, since the answer is forgotten first."""


class DeviceRow(Base):
    """A device that may come in; its key only as a hash."""

    __tablename__ = "device"
    site: Mapped[str] = mapped_column(ForeignKey("site.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]
    key_hash: Mapped[str]
    enrolled_at: Mapped[int] = mapped_column(Moment)
