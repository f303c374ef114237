"""Which visit a command began: a kiosk that stood alone may say that its visitor comes in that one's place."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("command", sa.Column("visit", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("command", "visit")
