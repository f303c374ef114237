"""What a kiosk needs that stands alone: numbers of its own, and a lasting number for each service in its codes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "number_block",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "service", "day", "device"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "service_index",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "service"),
        sa.UniqueConstraint("site", "place", name="uq_service_index_place"),
    )


def downgrade() -> None:
    op.drop_table("service_index")
    op.drop_table("number_block")
