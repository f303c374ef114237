"""Links to visitors' status pages."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "status_link",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("visit", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.ForeignKeyConstraint(
            ["visit"],
            ["visit.id"],
        ),
        sa.PrimaryKeyConstraint("token"),
        sa.UniqueConstraint("visit"),
    )


def downgrade() -> None:
    op.drop_table("status_link")
