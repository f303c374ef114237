"""Tickets printed on request, and contacts that never come."""

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Filled in by the next commits."""


def downgrade() -> None:
    """Likewise."""
