"""What the server found of the code of a visitor whom a kiosk alone let in; it used to be a sentence in the note."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("visit", sa.Column("alone", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("visit", "alone")
