"""Tickets printed on request, contacts that never come, and names in the form in which they are searched.

A program of before knows none of the events of print orders: on the way back all events go, and with a new epoch every
device takes a fresh picture.
"""

import re
import unicodedata
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

SITE = sa.table("site", sa.column("epoch", sa.String()))
EVENT = sa.table("event")
PERSON = sa.table("person", *(sa.column(name, sa.String()) for name in ("appointment", "name", "searched")))

NOT_DECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n"}
)
WITHIN_A_WORD = re.compile(r"['’‘ʼ`´.]")
BETWEEN_WORDS = re.compile(r"[\W_]+")


def searched(name: str) -> str:
    """The form in which this revision compares names; here once more, because a script must stay what it was."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(NOT_DECOMPOSED)
    return BETWEEN_WORDS.sub(" ", WITHIN_A_WORD.sub("", bare)).strip()


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
    op.execute(sa.delete(EVENT))
    op.execute(sa.update(SITE).values(epoch=uuid4().hex))
    with op.batch_alter_table("person") as table:
        table.drop_column("searched")
    op.drop_table("contact")
    op.drop_table("print_order")
