"""Help calls at kiosks, and what visitors thought of their visits."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "help_call",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("kiosk", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("heard_at", sa.BigInteger(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("coming_at", sa.BigInteger(), nullable=True),
        sa.Column("counter", sa.String(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_help_call_site_ended", "help_call", ["site", "ended_at"])
    op.create_index("ix_help_call_site_day", "help_call", ["site", "day"])
    op.create_table(
        "rating",
        sa.Column("visit", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("changeable_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"]),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("visit"),
    )
    op.create_table(
        "rating_wanted",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column("visit", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"]),
        sa.PrimaryKeyConstraint("site", "counter"),
    )


def downgrade() -> None:
    op.drop_table("rating_wanted")
    op.drop_table("rating")
    op.drop_index("ix_help_call_site_day", "help_call")
    op.drop_index("ix_help_call_site_ended", "help_call")
    op.drop_table("help_call")
