"""Which device's part is as it was meant to be, so that nobody is called to a place without a printer."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("device_report") as table:
        table.add_column(sa.Column("as_meant", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("device_report") as table:
        table.alter_column("as_meant", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("device_report") as table:
        table.drop_column("as_meant")
