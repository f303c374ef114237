"""How a visit ended, to whom it was sent on, what came before, and what can be taken back.

The columns are added and dropped in place, and keep their defaults: Alembic's batch would make the table anew, which
SQLite refuses as long as any stay belongs to a visit, and which takes its time after years.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NEW = (
    ("for_counter", sa.String(), None),
    ("for_clerk", sa.String(), None),
    ("calls_here", sa.Integer(), "0"),
    ("earlier", sa.String(), "[]"),
    ("earlier_notes", sa.String(), "[]"),
    ("done", sa.String(), "[]"),
    ("outcome", sa.String(), None),
)
"""Each new column of a visit, and what the visits of before have in it."""

VISIT = sa.table("visit", sa.column("state", sa.String()), sa.column("calls_here", sa.Integer()))


def upgrade() -> None:
    for name, kind, of_before in NEW:
        op.add_column("visit", sa.Column(name, kind, nullable=of_before is None, server_default=of_before))
    # Whoever is called while the server is upgraded was called once, at least: else nobody could be a no-show.
    op.execute(sa.update(VISIT).where(VISIT.c.state.in_(["called", "serving"])).values(calls_here=1))
    op.create_table(
        "last_step",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("site", "counter"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("last_step")
    for name, _, _ in reversed(NEW):
        op.drop_column("visit", name)
