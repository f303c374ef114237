"""Tickets printed on request, contacts that never come, and names in the form in which they are searched."""

import sqlalchemy as sa
from alembic import op

from queue_server.domain.name_search import searched

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

PERSON = sa.table("person", *(sa.column(name, sa.String()) for name in ("appointment", "name", "searched")))


def upgrade() -> None:
    op.create_table(
        "print_order",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("site", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "contact",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("product", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["site"], ["site.id"]),
        sa.PrimaryKeyConstraint("site", "day", "channel", "product"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("searched", sa.String(), nullable=False, server_default=""))
    connection = op.get_bind()
    for appointment, name in connection.execute(sa.select(PERSON.c.appointment, PERSON.c.name)).all():
        this = sa.update(PERSON).where(PERSON.c.appointment == appointment)
        connection.execute(this.values(searched=searched(name)))
    with op.batch_alter_table("person") as table:
        table.alter_column("searched", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.drop_column("searched")
    op.drop_table("contact")
    op.drop_table("print_order")
