"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "site",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "appointment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("products", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("booked_at", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code_hash"),
    )
    op.create_index("ix_appointment_site_starts", "appointment", ["site", "starts_at"], unique=False)
    op.create_table(
        "clerk",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("pin_hash", sa.String(), nullable=False),
        sa.Column("services", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "name"),
    )
    op.create_table(
        "command",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "device", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "counter_session",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=True),
        sa.Column("device", sa.String(), nullable=True),
        sa.Column("services", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "counter"),
    )
    op.create_table(
        "device",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("key_hash", sa.String(), nullable=False),
        sa.Column("enrolled_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "name"),
    )
    op.create_table(
        "device_report",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("health", sa.String(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "id"),
    )
    op.create_table(
        "event",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "seq"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ticket_series",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "service", "day"),
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("products", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("checked_in_at", sa.BigInteger(), nullable=False),
        sa.Column("waiting_from", sa.BigInteger(), nullable=False),
        sa.Column("promised_at", sa.BigInteger(), nullable=False),
        sa.Column("appointment", sa.String(), nullable=True),
        sa.Column("appointed_at", sa.BigInteger(), nullable=True),
        sa.Column("leg", sa.Integer(), nullable=False),
        sa.Column("first_in_line", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("counter", sa.String(), nullable=True),
        sa.Column("clerk", sa.String(), nullable=True),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=True),
        sa.Column("last_call_at", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site", "day", "number", name="uq_visit_number"),
    )
    op.create_index("ix_visit_appointment", "visit", ["appointment"], unique=False)
    op.create_table(
        "person",
        sa.Column("appointment", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("remarks", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment"],
            ["appointment.id"],
        ),
        sa.PrimaryKeyConstraint("appointment"),
    )
    op.create_table(
        "stay",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("visit", sa.String(), nullable=False),
        sa.Column("leg", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("counter", sa.String(), nullable=True),
        sa.Column("clerk", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["visit"],
            ["visit.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_stay_visit", "stay", ["visit"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_stay_visit", table_name="stay")
    op.drop_table("stay")
    op.drop_table("person")
    op.drop_index("ix_visit_appointment", table_name="visit")
    op.drop_table("visit")
    op.drop_table("ticket_series")
    op.drop_table("event")
    op.drop_table("device_report")
    op.drop_table("device")
    op.drop_table("counter_session")
    op.drop_table("command")
    op.drop_table("clerk")
    op.drop_index("ix_appointment_site_starts", table_name="appointment")
    op.drop_table("appointment")
    op.drop_table("site")
