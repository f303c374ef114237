"""Which times are taken, further codes and own secrets of appointments, where they come from, and how to reach people.

What is booked already takes its time. Letters wait in `mail`; what other systems said last stands in `listed`, and how
far they were told in `webhook`.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

OF_APPOINTMENTS = (
    ("own_hash", sa.String(), None),
    ("source", sa.String(), ""),
    ("external_id", sa.String(), None),
    ("sequence", sa.Integer(), "0"),
    ("changed_at", sa.BigInteger(), None),
    ("amounts", sa.String(), "[]"),
)
OF_PERSONS = tuple((name, sa.String(), "") for name in ("email", "telephone", "title", "first_name", "dialled"))

_MS_PER_MIN = 60_000
_ROW_MAX_MIN = 240
"""As the program writes them: it looks back no further for what still runs."""


def upgrade() -> None:
    for name, kind, of_before in OF_APPOINTMENTS:
        op.add_column("appointment", sa.Column(name, kind, nullable=of_before is None, server_default=of_before))
    for name, kind, of_before in OF_PERSONS:
        op.add_column("person", sa.Column(name, kind, nullable=False, server_default=of_before))
    op.create_index("ux_appointment_own", "appointment", ["own_hash"], unique=True)
    op.create_index("ux_appointment_external", "appointment", ["site", "source", "external_id"], unique=True)
    op.create_index("ix_person_email", "person", ["email"])
    op.create_index("ix_person_dialled", "person", ["dialled"])
    op.create_table(
        "further_code",
        sa.Column("code_hash", sa.String(), primary_key=True),
        sa.Column("short_hash", sa.String(), nullable=True),
        sa.Column("own_hash", sa.String(), nullable=True),
        sa.Column("appointment", sa.String(), sa.ForeignKey("appointment.id"), nullable=False),
    )
    op.create_index("ux_further_short", "further_code", ["short_hash"], unique=True)
    op.create_index("ux_further_own", "further_code", ["own_hash"], unique=True)
    op.create_index("ix_further_appointment", "further_code", ["appointment"])
    op.create_table(
        "taken_time",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("site", sa.String(), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("begins", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.String(), nullable=True),
        sa.Column("hold", sa.String(), nullable=True),
        sa.Column("lapses_at", sa.BigInteger(), nullable=True),
        sa.Column("held_since", sa.BigInteger(), nullable=True),
    )
    op.create_index(
        "ix_taken_when", "taken_time", ["site", "service", "begins", "minutes", "appointment", "hold", "lapses_at"]
    )
    op.create_index("ix_taken_appointment", "taken_time", ["appointment"])
    op.create_index("ix_taken_hold", "taken_time", ["site", "hold"])
    op.create_index("ix_taken_lapses", "taken_time", ["site", "lapses_at"])
    op.create_table(
        "confirmation_order",
        sa.Column("site", sa.String(), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("site", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mail",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("site", sa.String(), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("appointment", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_index("ix_mail_due", "mail", ["site", "due_at"])
    op.create_index("ix_mail_appointment", "mail", ["appointment"])
    op.create_table(
        "listed",
        sa.Column("site", sa.String(), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("site", "source", "external_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_listed_starts", "listed", ["site", "starts_at"])
    op.create_table(
        "webhook",
        sa.Column("site", sa.String(), sa.ForeignKey("site.id"), nullable=False),
        sa.Column("subscriber", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("holder", sa.String(), nullable=True),
        sa.Column("held_until", sa.BigInteger(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("site", "subscriber"),
        sqlite_with_rowid=False,
    )
    _take_what_is_booked()


def _take_what_is_booked() -> None:
    text, number = ("id", "site", "service", "state"), ("starts_at", "minutes")
    texts, numbers = (
        (sa.column(name, sa.String()) for name in text),
        (sa.column(name, sa.BigInteger()) for name in number),
    )
    appointment = sa.table("appointment", *texts, *numbers)
    longest = op.get_bind().scalar(sa.select(sa.func.max(appointment.c.minutes))) or 0
    taken = sa.table(
        "taken_time", *(sa.column(name) for name in ("site", "service", "begins", "minutes", "appointment"))
    )
    here = appointment.c
    for after in range(0, longest, _ROW_MAX_MIN):
        left = here.minutes - after
        booked = sa.select(
            here.site,
            here.service,
            here.starts_at // _MS_PER_MIN + after,
            sa.case((left > _ROW_MAX_MIN, _ROW_MAX_MIN), else_=left),
            here.id,
        ).where(here.state.in_(["booked", "checked_in"]), left > 0)
        op.execute(sa.insert(taken).from_select(["site", "service", "begins", "minutes", "appointment"], booked))


def downgrade() -> None:
    for table in ("listed", "webhook", "mail", "confirmation_order", "taken_time", "further_code"):
        op.drop_table(table)
    op.drop_index("ix_person_dialled", "person")
    op.drop_index("ix_person_email", "person")
    op.drop_index("ux_appointment_external", "appointment")
    op.drop_index("ux_appointment_own", "appointment")
    for name, _, _ in OF_PERSONS:
        op.drop_column("person", name)
    for name, _, _ in OF_APPOINTMENTS:
        op.drop_column("appointment", name)
