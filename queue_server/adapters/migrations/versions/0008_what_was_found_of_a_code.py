"""What the server found of the code of a visitor whom a kiosk alone let in; it used to be a sentence in the note."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("visit") as table:
        table.add_column(sa.Column("alone", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("visit") as table:
        table.drop_column("alone")
