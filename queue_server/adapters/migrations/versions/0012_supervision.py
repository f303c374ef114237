"""Duties and teams of clerks, how counters are arranged, pauses, stopped tickets, messages on displays."""

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled in by the next commits."""


def downgrade() -> None:
    """Likewise."""
