"""Duties and teams of clerks, how counters are arranged, pauses, stopped tickets, messages on displays.

A program of before knows none of the events of messages: on the way back all events go, and with a new epoch every
device takes a fresh picture.
"""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SITE = sa.table("site", sa.column("epoch", sa.String()))
EVENT = sa.table("event")
MUST_HAVE = {
    "clerk": (
        sa.Column("may", sa.String(), nullable=False, server_default="[]"),
        sa.Column("team", sa.String(), nullable=False, server_default=""),
    ),
    "counter_session": (
        sa.Column("may", sa.String(), nullable=False, server_default="[]"),
        sa.Column("clerk_name", sa.String(), nullable=False, server_default=""),
        sa.Column("team", sa.String(), nullable=False, server_default=""),
        sa.Column("leaving", sa.Boolean(), nullable=False, server_default=sa.false()),
    ),
}
MAY_HAVE = ("qualified", "pause", "arranged")
HERE = "FROM clerk WHERE clerk.site = counter_session.site AND clerk.name = counter_session.clerk"
SAY_OF_CLERKS_AT_WORK = f"""
    UPDATE counter_session
    SET clerk_name = COALESCE((SELECT display_name {HERE}), ''), qualified = (SELECT services {HERE})
"""


def upgrade() -> None:
    for name, columns in MUST_HAVE.items():
        with op.batch_alter_table(name) as table:
            for column in columns:
                table.add_column(column)
        with op.batch_alter_table(name) as table:
            for column in columns:
                table.alter_column(column.name, server_default=None)
    with op.batch_alter_table("counter_session") as table:
        for name in MAY_HAVE:
            table.add_column(sa.Column(name, sa.String(), nullable=True))
    op.execute(SAY_OF_CLERKS_AT_WORK)
    op.create_table(
        "counter_pause",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_counter_pause_site_started", "counter_pause", ["site", "started_at"])
    op.create_table(
        "stopped_service",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("site", "day", "service"),
    )
    op.create_table(
        "staff_message",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("texts", sa.String(), nullable=False),
        sa.Column("displays", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("site", "id"),
    )


def downgrade() -> None:
    op.execute(sa.delete(EVENT))
    op.execute(sa.update(SITE).values(epoch=uuid4().hex))
    op.drop_table("staff_message")
    op.drop_table("stopped_service")
    op.drop_index("ix_counter_pause_site_started", "counter_pause")
    op.drop_table("counter_pause")
    with op.batch_alter_table("counter_session") as table:
        for name in reversed(MAY_HAVE):
            table.drop_column(name)
    for name, columns in MUST_HAVE.items():
        with op.batch_alter_table(name) as table:
            for column in reversed(columns):
                table.drop_column(column.name)
