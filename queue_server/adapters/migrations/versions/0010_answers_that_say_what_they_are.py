"""Kept answers to programs say whether they are a refusal, instead of looking like one.

A booking that is repeated over the upgrade must get its first answer.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

COMMAND = sa.table("command", *(sa.column(name, sa.String()) for name in ("site", "device", "id", "answer")))
TO_A_DEVICE = '{"type":"answer"'
A_REFUSAL = '{"code":'


def upgrade() -> None:
    connection = op.get_bind()
    kept = connection.execute(sa.select(COMMAND.c.site, COMMAND.c.device, COMMAND.c.id, COMMAND.c.answer)).all()
    for site, device, command, answer in kept:
        if answer and not answer.startswith(TO_A_DEVICE):
            said = {"refusal": json.loads(answer)} if answer.startswith(A_REFUSAL) else {"answer": answer}
            here = (COMMAND.c.site == site, COMMAND.c.device == device, COMMAND.c.id == command)
            connection.execute(sa.update(COMMAND).where(*here).values(answer=json.dumps(said)))


def downgrade() -> None:
    """Answers are kept for two days; who repeats a question over a step back asks anew."""
    to_a_program = sa.not_(COMMAND.c.answer.startswith(TO_A_DEVICE)) & (COMMAND.c.answer != "")
    op.get_bind().execute(sa.delete(COMMAND).where(to_a_program))
