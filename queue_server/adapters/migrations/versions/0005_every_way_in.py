"""What the ways in need: codes that a person can type, finding by birthday, several products, letters of documents.

Columns come and go in place, for the reason that `0011` gives.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NEW_IN_VISIT = (
    sa.Column("persons", sa.Integer(), nullable=False, server_default="1"),
    sa.Column("to_come", sa.String(), nullable=False, server_default="[]"),
    sa.Column("planned_min", sa.Integer(), nullable=False, server_default="0"),
)


def upgrade() -> None:
    op.create_table(
        "secret",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "document",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("letter_hash", sa.String(), nullable=False),
        sa.Column("product", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("desk", sa.String(), nullable=True),
        sa.Column("ready_on", sa.String(), nullable=True),
        sa.Column("visit", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.id"],
        ),
        sa.PrimaryKeyConstraint("site", "id"),
        sa.UniqueConstraint("site", "letter_hash", name="uq_document_letter"),
    )
    op.create_index("ix_document_visit", "document", ["visit"], unique=False)
    op.add_column("appointment", sa.Column("short_hash", sa.String(), nullable=True))
    op.add_column("appointment", sa.Column("moved_from", sa.BigInteger(), nullable=True))
    op.create_index("ux_appointment_short", "appointment", ["short_hash"], unique=True)
    op.add_column("person", sa.Column("born", sa.String(), nullable=True))
    for column in NEW_IN_VISIT:
        op.add_column("visit", column)
    op.add_column("visit", sa.Column("desk", sa.String(), nullable=True))


def downgrade() -> None:
    for name in ("desk", *reversed([column.name for column in NEW_IN_VISIT])):
        op.drop_column("visit", name)
    op.drop_column("person", "born")
    op.drop_index("ux_appointment_short", table_name="appointment")
    op.drop_column("appointment", "moved_from")
    op.drop_column("appointment", "short_hash")
    op.drop_index("ix_document_visit", table_name="document")
    op.drop_table("document")
    op.drop_table("secret")
